// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/submission.h"
#include "app/telling.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/domain/sizes.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QByteArray jobPath(const SessionPtr &session, const QByteArray &rest = {})
{
    return "jobs/" + pathPart(session->line.words().first()) + rest;
}

// Those that are set: `cpuTime 10 s, memory 2 GB`.
QString shownLimits(const QJsonObject &limits)
{
    QStringList parts;
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        const auto value = qint64(limit.value().toDouble());
        if (limit.value().toBool())
            parts += limit.key();
        else if (limit.key() == "cpuTime"_L1 && value > 0)
            parts += u"%1 %2 s"_s.arg(limit.key()).arg(limit.value().toDouble());
        else if ((limit.key() == "memory"_L1 || limit.key() == "fileSize"_L1) && value > 0)
            parts += limit.key() + u' ' + sizeText(value);
        else if (value > 0)
            parts += limit.key() + u' ' + QString::number(value);
    }
    return parts.join(u", "_s);
}

// `cron 30 7 * * MON-FRI, zone Europe/Berlin`: all that is set.
QString shownTrigger(const QJsonObject &trigger)
{
    QString text = trigger.value(u"kind"_s).toString();
    if (trigger.contains(u"expression"_s))
        text += u' ' + trigger.value(u"expression"_s).toString();
    for (const QString &key : {u"every"_s, u"delay"_s, u"initialDelay"_s, u"jitter"_s}) {
        if (trigger.contains(key))
            text += u", %1 %2 s"_s.arg(key).arg(trigger.value(key).toDouble());
    }
    for (const QString &key : {u"at"_s, u"start"_s, u"end"_s}) {
        if (trigger.contains(key))
            text += u", %1 %2"_s.arg(key, shownInstant(trigger.value(key)));
    }
    for (const QString &key : {u"from"_s, u"dialect"_s, u"zone"_s, u"dst"_s, u"calendar"_s}) {
        if (trigger.contains(key))
            text += u", %1 %2"_s.arg(key, trigger.value(key).toString());
    }
    return text;
}

void printJob(const QJsonObject &job)
{
    QList<QStringList> rows;
    for (const QString &key : {u"id"_s, u"name"_s, u"description"_s, u"type"_s, u"space"_s, u"pool"_s}) {
        if (!job.value(key).toString().isEmpty())
            rows.append({key, job.value(key).toString()});
    }
    rows.append({u"enabled"_s, job.value(u"enabled"_s).toBool() ? u"yes"_s : u"no"_s});
    rows.append({u"trigger"_s, shownTrigger(job.value(u"trigger"_s).toObject())});
    if (job.value(u"nextFireTime"_s).isString())
        rows.append({u"next"_s, shownInstant(job.value(u"nextFireTime"_s))});
    if (job.value(u"lastRun"_s).isString())
        rows.append({u"last run"_s, job.value(u"lastRun"_s).toString()});
    if (const QString limits = shownLimits(job.value(u"limits"_s).toObject()); !limits.isEmpty())
        rows.append({u"limits"_s, limits});
    rows.append({u"revision"_s, QString::number(job.value(u"revision"_s).toInt())});
    printTable(rows);
}

void printId(const QJsonObject &job)
{
    printLine(job.value(u"id"_s).toString());
}

void printMessage(const QJsonObject &answer)
{
    printLine(answer.value(u"message"_s).toString());
}

void printNothing(const QJsonObject &) {}

void printJobs(const QJsonObject &list)
{
    QList<QStringList> rows{{u"JOB"_s, u"NAME"_s, u"TYPE"_s, u"STATE"_s, u"NEXT"_s}};
    for (const QJsonValue job : list.value(u"items"_s).toArray())
        rows.append({job[u"id"].toString(), job[u"name"].toString(), job[u"type"].toString(), job[u"state"].toString(),
                     shownInstant(job[u"nextFireTime"])});
    if (rows.size() == 1)
        printNote(u"no jobs"_s);
    else
        printTable(rows);
}

ExitStory create(SessionPtr session)
{
    const Result<QJsonObject> draft = submissionFrom(session->line, DraftVerb::JobCreate);
    return draft ? told(session, session->engine().send("POST", "jobs", *draft), printId) : failed(draft.error());
}

ExitStory update(SessionPtr session)
{
    Result<QJsonObject> draft = submissionFrom(session->line, DraftVerb::JobUpdate);
    return draft ? told(session, session->engine().send("PATCH", jobPath(session), *draft), printId) : failed(draft.error());
}

ExitStory list(SessionPtr session)
{
    QJsonObject words;
    for (const char *option : {"label", "space", "search", "sort", "limit", "offset"}) {
        if (session->line.has(option))
            words[QLatin1String(option)] = QString::fromUtf8(session->line.bytes(option));
    }
    if (session->line.has("all"))
        words[u"all"_s] = u"true"_s;
    QByteArrayList parts;
    for (auto entry = words.begin(); entry != words.end(); ++entry)
        parts += entry.key().toUtf8() + '=' + pathPart(entry.value().toString().toUtf8());
    return told(session, session->engine().get("jobs?" + parts.join('&')), printJobs);
}

ExitStory show(SessionPtr session)
{
    return told(session, session->engine().get(jobPath(session)), printJob);
}

ExitStory remove(SessionPtr session)
{
    if (!isConfirmed(u"Really delete the job?"_s, session->line.has("yes")))
        return failed(refused(u"Nothing was done."_s));
    return told(session, session->engine().send("DELETE", jobPath(session)), printNothing);
}

ExitStory enable(SessionPtr session)
{
    return told(session, session->engine().send("POST", jobPath(session, "/enable")), printNothing);
}

ExitStory disable(SessionPtr session)
{
    return told(session, session->engine().send("POST", jobPath(session, "/disable")), printNothing);
}

ExitStory duplicate(SessionPtr session)
{
    return told(session, session->engine().send("POST", jobPath(session, "/duplicate")), printId);
}

ExitStory undo(SessionPtr session)
{
    const QByteArray path = session->line.words().isEmpty() ? QByteArray("jobs/undo") : jobPath(session, "/undo");
    return told(session, session->engine().send("POST", path), printMessage);
}

ExitStory run(SessionPtr session)
{
    Story<QJsonObject> asking = session->engine().send("POST", jobPath(session, "/run"));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer.error());
    ExitStory printing = printSubmitted(session, *answer);
    const int code = co_await std::move(printing);
    co_return code;
}

Verb oneJobVerb(const QByteArray &word, const QByteArray &summary, ExitStory (*go)(SessionPtr), const QList<OptionSpec> &options = {})
{
    return {{.verb = "job " + word, .words = "JOB", .summary = summary, .options = options, .leastWords = 1, .mostWords = 1}, go};
}

} // namespace

QList<Verb> jobVerbs()
{
    return {
        {{.verb = "job create",
          .words = "[--] PROGRAM ARG...",
          .summary = "Makes a job that is kept. Does not run it.",
          .options = draftOptions(DraftVerb::JobCreate),
          .mostWords = -1,
          .program = true},
         create},
        {{.verb = "job list",
          .words = "",
          .summary = "Lists the jobs that are kept.",
          .options = {{"all", "", "one-offs, too"},
                      {"label", "LABEL", "with this label"},
                      {"space", "SPACE", "of this space"},
                      {"search", "TEXT", "words in the name"},
                      {"sort", "FIELD", "created, name, state, started, elapsed, next-fire or priority; -FIELD backwards"},
                      {"limit", "N", "at most so many rows"},
                      {"offset", "N", "leave out the first so many"},
                      viewOption()}},
         list},
        oneJobVerb("show", "Shows a job.", show, {viewOption()}),
        {{.verb = "job update",
          .words = "JOB [-- PROGRAM ARG...]",
          .summary = "Changes what is named and keeps the rest.",
          .options = draftOptions(DraftVerb::JobUpdate),
          .leastWords = 1,
          .mostWords = -1},
         update},
        oneJobVerb("delete", "Removes a job; “job undo” brings it back.", remove, {{"yes", "", "do not ask"}}),
        oneJobVerb("enable", "Lets its trigger fire.", enable),
        oneJobVerb("disable", "Lets its trigger rest.", disable),
        oneJobVerb("run", "Runs it now and prints the run's id.", run),
        oneJobVerb("duplicate", "Makes a copy with another name and prints its id.", duplicate),
        {{.verb = "job undo",
          .words = "[JOB]",
          .summary = "Takes back the last change or deletion of a definition.",
          .options = {},
          .mostWords = 1},
         undo},
    };
}

} // namespace runsheet
