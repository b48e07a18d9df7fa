// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/submission.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/domain/bytes.h"
#include "engine/execution/environment.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Result<QByteArray> contentsOf(const QByteArray &name)
{
    QFile file(QFile::decodeName(name));
    const bool isOpen = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return badInput(u"The batch file “%1” cannot be read: %2."_s.arg(visible(name), file.errorString()));
    return file.readAll();
}

void printBatch(const QJsonObject &answer, bool json)
{
    QJsonArray items;
    for (const QJsonValue item : answer.value(u"items"_s).toArray()) {
        items.append(QJsonObject{{u"id"_s, item[u"id"]}, {u"jobId"_s, item[u"jobId"]}, {u"name"_s, item[u"name"]}});
        if (!json)
            printLine(item[u"id"].toString());
    }
    if (json)
        printDocument({{u"total"_s, answer.value(u"total"_s)}, {u"items"_s, items}});
}

ExitStory submitBatch(SessionPtr session)
{
    if (!session->line.words().isEmpty())
        co_return fail(badInput(u"--batch-file takes no program: the drafts in the file have theirs."_s));
    const Result<QByteArray> text = contentsOf(session->line.bytes("batch-file"));
    const Result<QJsonObject> caller = callerFromOptions(session->line, currentFolder(), ownEnvironment());
    if (!text || !caller)
        co_return fail(text ? caller.error() : text.error());
    const QByteArray first = QJsonDocument(QJsonObject{{u"caller"_s, *caller}}).toJson(QJsonDocument::Compact) + '\n';
    Story<QJsonObject> sending = session->engine().sendLines("runs", first + *text);
    const Result<QJsonObject> answer = co_await std::move(sending);
    if (!answer)
        co_return fail(answer.error());
    noteWhenNotDispatching(*answer);
    printBatch(*answer, session->line.isJson());
    co_return 0;
}

ExitStory submitOne(SessionPtr session)
{
    const Result<QJsonObject> draft = submissionFrom(session->line, DraftVerb::Submit);
    if (!draft)
        co_return fail(draft.error());
    Story<QJsonObject> sending = session->engine().send("POST", "runs", *draft);
    const Result<QJsonObject> answer = co_await std::move(sending);
    if (!answer)
        co_return fail(answer.error());
    ExitStory printing = printSubmitted(session, *answer);
    const int code = co_await std::move(printing);
    co_return code;
}

ExitStory go(SessionPtr session)
{
    return session->line.has("batch-file") ? submitBatch(session) : submitOne(session);
}

} // namespace

Verb submitVerb()
{
    return {{.verb = "submit",
             .words = "[--] PROGRAM ARG...",
             .summary = "Makes a job, queues its run and returns at once with the run's id.",
             .options = draftOptions(DraftVerb::Submit) +
                        QList<OptionSpec>{{"batch-file", "FILE", "drafts as JSON lines, all or nothing; - is standard input"}},
             .mostWords = -1,
             .program = true},
            go};
}

} // namespace runsheet
