// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engineservice.h"
#include "app/runviews.h"
#include "app/sampleproject.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/domain/bytes.h"
#include "engine/domain/draftjson.h"
#include "engine/execution/environment.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// The data folder: the one that was named, else a new one that nothing else uses.
Result<Folders> demoFolders(const SessionPtr &session)
{
    if (session->isFolderGiven)
        return session->folders;
    QByteArray path = QFile::encodeName(QDir::tempPath()) + "/runsheet-demo-XXXXXX";
    if (!mkdtemp(path.data()))
        return Error{.code = ErrorCode::ExecutionFailed,
                     .message = u"No folder can be made in “%1”."_s.arg(QDir::tempPath()),
                     .detail = {},
                     .fields = {}};
    return foldersFor(path);
}

// The drafts as lines of a batch, with the folder that they work in.
Result<QByteArray> batchOf(const QByteArray &project)
{
    const Result<QList<JobDraft>> drafts = copySampleProject(project, SampleChoice::Demo);
    if (!drafts)
        return drafts.error();
    QJsonObject environment;
    const Environment own = passedOn(ownEnvironment());
    for (auto entry = own.begin(); entry != own.end(); ++entry)
        environment.insert(QString::fromUtf8(entry.key()), bytesToJson(entry.value()));
    const QJsonObject caller{{u"folder"_s, bytesToJson(project)}, {u"environment"_s, environment}};
    QByteArray lines = QJsonDocument(QJsonObject{{u"caller"_s, caller}}).toJson(QJsonDocument::Compact) + '\n';
    for (const JobDraft &draft : *drafts)
        lines += QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

Story<QStringList> submitted(SessionPtr session, QByteArray lines)
{
    Story<QJsonObject> sending = session->engine().sendLines("runs", lines);
    const Result<QJsonObject> answer = co_await std::move(sending);
    if (!answer)
        co_return answer.error();
    QStringList ids;
    for (const QJsonValue item : answer->value(u"items"_s).toArray())
        ids += item[u"id"].toString();
    co_return ids;
}

Story<QJsonArray> shown(SessionPtr session, QStringList ids)
{
    QJsonArray runs;
    for (const QString &id : ids) {
        Story<QJsonObject> asking = session->engine().get("runs/" + pathPart(id.toUtf8()));
        const Result<QJsonObject> run = co_await std::move(asking);
        if (!run)
            co_return run.error();
        runs.append(*run);
    }
    co_return runs;
}

QString resultsFolder(const QJsonValue &run)
{
    const QByteArray folder = bytesFromJson(run[u"runFolder"]).value_or(QByteArray()) + "/results";
    return QDir(QFile::decodeName(folder)).exists() ? visible(folder) : QString();
}

int told(const QJsonArray &runs, const SessionPtr &session)
{
    bool areGood = !runs.isEmpty();
    QList<QStringList> rows{{u"JOB"_s, u"STATE"_s, u"TOOK"_s, u"RESULTS"_s}};
    for (const QJsonValue run : runs) {
        areGood = areGood && run[u"state"].toString() == "succeeded"_L1;
        rows.append({run[u"jobName"].toString(), run[u"state"].toString(), shownSeconds(run[u"durationSeconds"]), resultsFolder(run)});
        if (run[u"state"].toString() != "succeeded"_L1)
            printNote(run[u"jobName"].toString() + u": "_s + run[u"outcome"][u"text"].toString());
    }
    if (session->line.isJson()) {
        printDocument({{u"dataDir"_s, bytesToJson(session->folders.data)}, {u"items"_s, runs}});
    } else {
        printTable(rows);
        printLine(u"To look at them: runsheet --data-dir %1"_s.arg(visible(session->folders.data)));
    }
    return areGood ? 0 : 1;
}

Story<QJsonArray> demonstrated(SessionPtr session)
{
    const Result<QByteArray> lines = batchOf(session->folders.data + "/samples/prices");
    if (!lines)
        co_return lines.error();
    Story<QStringList> submitting = submitted(session, *lines);
    const Result<QStringList> ids = co_await std::move(submitting);
    if (!ids)
        co_return ids.error();
    Story<QList<Awaited>> waiting = untilFinal(session, *ids);
    const Result<QList<Awaited>> ended = co_await std::move(waiting);
    if (!ended)
        co_return ended.error();
    Story<QJsonArray> showing = shown(session, *ids);
    const Result<QJsonArray> runs = co_await std::move(showing);
    co_return runs;
}

ExitStory go(SessionPtr session)
{
    const Result<Folders> folders = demoFolders(session);
    if (!folders)
        co_return fail(folders.error());
    session->folders = *folders;
    Result<std::unique_ptr<EngineService>> service =
        EngineService::start({.folders = *folders, .slotCount = 0, .runnerProgram = {}, .clock = {}});
    if (!service)
        co_return fail(service.error());
    QFuture<Result<Done>> preparing = (*service)->ready();
    const Result<Done> ready = co_await preparing;
    if (!ready)
        co_return fail(ready.error());
    Story<QJsonArray> demonstrating = demonstrated(session);
    const Result<QJsonArray> runs = co_await std::move(demonstrating);
    co_return runs ? told(*runs, session) : fail(runs.error());
}

} // namespace

Verb demoVerb()
{
    return {{.verb = "demo",
             .words = "",
             .summary = "Runs the sample project in a data folder of its own and says where its results lie.",
             .options = {}},
            go};
}

} // namespace runsheet
