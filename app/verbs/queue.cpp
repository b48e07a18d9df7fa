// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/submission.h"
#include "app/telling.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/domain/clock.h"

#include <QJsonArray>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QByteArray queuePath(const SessionPtr &session, const QByteArray &rest = {})
{
    return "queues/" + pathPart(session->line.words().first()) + rest;
}

QString triggerText(const QJsonValue &trigger)
{
    return QString(trigger[u"kind"].toString() + u' ' + trigger[u"expression"].toString()).trimmed();
}

void printQueues(const QJsonObject &list)
{
    QList<QStringList> rows{{u"QUEUE"_s, u"JOBS"_s, u"TRIGGER"_s, u"NEXT"_s, u"ON FAILURE"_s, u""_s}};
    for (const QJsonValue queue : list.value(u"items"_s).toArray())
        rows.append({queue[u"name"].toString(), QString::number(queue[u"sequence"].toArray().size()), triggerText(queue[u"trigger"]),
                     shownInstant(queue[u"nextFireTime"]), queue[u"onFailure"].toString(),
                     queue[u"enabled"].toBool() ? QString() : u"disabled"_s});
    if (rows.size() == 1)
        printNote(u"no queues"_s);
    else
        printTable(rows);
}

void printQueue(const QJsonObject &queue)
{
    QList<QStringList> rows{{u"name"_s, queue.value(u"name"_s).toString()},
                            {u"trigger"_s, triggerText(queue.value(u"trigger"_s))},
                            {u"enabled"_s, queue.value(u"enabled"_s).toBool() ? u"yes"_s : u"no"_s},
                            {u"on failure"_s, queue.value(u"onFailure"_s).toString()}};
    if (queue.value(u"nextFireTime"_s).isString())
        rows.append({u"next"_s, shownInstant(queue.value(u"nextFireTime"_s))});
    if (queue.value(u"lastRun"_s).isString())
        rows.append({u"last run"_s, queue.value(u"lastRun"_s).toString()});
    int position = 0;
    for (const QJsonValue member : queue.value(u"sequence"_s).toArray())
        rows.append(
            {QString::number(++position), member[u"name"].toString() + (member[u"enabled"].toBool() ? QString() : u" (disabled)"_s)});
    printTable(rows);
}

void printName(const QJsonObject &queue)
{
    printLine(queue.value(u"name"_s).toString());
}

void printNothing(const QJsonObject &) {}

void printJobs(const QJsonObject &list)
{
    QList<QStringList> rows{{u"JOB"_s, u"NAME"_s, u""_s}};
    for (const QJsonValue job : list.value(u"items"_s).toArray())
        rows.append({job[u"id"].toString(), job[u"name"].toString(), job[u"enabled"].toBool() ? QString() : u"disabled"_s});
    if (rows.size() == 1)
        printNote(u"no jobs"_s);
    else
        printTable(rows);
}

// The options that a queue shares with jobs are read in the same way.
Result<QJsonObject> bodyFrom(const CommandLine &line)
{
    const Result<QJsonObject> draft = draftFromOptions(line, DraftVerb::JobUpdate, systemClock()->now());
    if (!draft)
        return draft.error();
    QJsonObject body;
    for (const QString &key : {u"name"_s, u"trigger"_s, u"overlap"_s, u"misfire"_s, u"enabled"_s}) {
        if (draft->contains(key))
            body[key] = draft->value(key);
    }
    if (line.has("enabled") && line.has("disabled"))
        return badInput(u"--enabled and --disabled exclude each other."_s);
    if (line.has("enabled"))
        body[u"enabled"_s] = true;
    if (line.has("on-failure"))
        body[u"onFailure"_s] = QString::fromUtf8(line.bytes("on-failure"));
    QJsonArray sequence;
    for (const QByteArray &word : line.all("job")) {
        const Result<QString> job = textOf(word, u"--job"_s);
        if (!job)
            return job.error();
        sequence.append(*job);
    }
    if (!sequence.isEmpty())
        body[u"sequence"_s] = sequence;
    return body;
}

ExitStory list(SessionPtr session)
{
    return told(session, session->engine().get("queues"), printQueues);
}

ExitStory show(SessionPtr session)
{
    return told(session, session->engine().get(queuePath(session)), printQueue);
}

ExitStory create(SessionPtr session)
{
    const Result<QString> name = textOf(session->line.words().first(), u"The queue's name"_s);
    const Result<QJsonObject> body = name ? bodyFrom(session->line) : name.error();
    if (!body)
        return failed(body.error());
    if (!body->contains(u"sequence"_s))
        return failed(badInput(u"A queue needs at least one --job JOB."_s, {{u"job"_s, u"is missing"_s}}));
    return told(session, session->engine().send("POST", queuePath(session), *body), printName);
}

ExitStory update(SessionPtr session)
{
    const Result<QJsonObject> body = bodyFrom(session->line);
    return body ? told(session, session->engine().send("PUT", queuePath(session), *body), printName) : failed(body.error());
}

ExitStory remove(SessionPtr session)
{
    if (!isConfirmed(u"Really delete the queue? Its jobs are disabled and kept."_s, session->line.has("yes")))
        return failed(refused(u"Nothing was done."_s));
    return told(session, session->engine().send("DELETE", queuePath(session)), printNothing);
}

ExitStory run(SessionPtr session)
{
    const CommandLine &line = session->line;
    if (line.has("from") && line.has("only"))
        co_return fail(badInput(u"--from and --only exclude each other."_s));
    QJsonObject part;
    for (const char *option : {"from", "only"}) {
        if (line.has(option))
            part[QLatin1String(option)] = QString::fromUtf8(line.bytes(option));
    }
    Story<QJsonObject> asking = session->engine().send("POST", queuePath(session, "/run"), part);
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer.error());
    ExitStory printing = printSubmitted(session, *answer);
    const int code = co_await std::move(printing);
    co_return code;
}

ExitStory queueable(SessionPtr session)
{
    const QByteArray name = session->line.words().isEmpty() ? QByteArray() : "?name=" + pathPart(session->line.words().first());
    return told(session, session->engine().get("queueable" + name), printJobs);
}

QList<OptionSpec> queueOptions()
{
    QList<OptionSpec> options{{"job", "JOB", "a member, in its place; those named replace the sequence", true},
                              {"on-failure", "stop|continue", "what comes of the rest when a member fails; default: stop"}};
    const QByteArrayList shared{"cron", "every",    "fixed-delay", "at",    "delay", "trigger",       "zone",    "dialect", "dst",
                                "from", "calendar", "jitter",      "start", "end",   "initial-delay", "misfire", "overlap", "disabled"};
    for (const OptionSpec &option : draftOptions(DraftVerb::JobUpdate)) {
        if (shared.contains(option.name))
            options.append(option);
    }
    return options;
}

Verb oneQueueVerb(const QByteArray &word, const QByteArray &summary, ExitStory (*go)(SessionPtr), const QList<OptionSpec> &options = {})
{
    return {{.verb = "queue " + word, .words = "NAME", .summary = summary, .options = options, .leastWords = 1, .mostWords = 1}, go};
}

} // namespace

QList<Verb> queueVerbs()
{
    const QList<OptionSpec> updating =
        QList<OptionSpec>{{"name", "NAME", "its new name"}, {"enabled", "", "its trigger fires again"}} + queueOptions();
    return {
        {{.verb = "queue list", .words = "", .summary = "Lists the queues.", .options = {}}, list},
        oneQueueVerb("show", "Shows a queue and its jobs.", show),
        oneQueueVerb("create", "Makes a queue: jobs that run one after the other.", create, queueOptions()),
        oneQueueVerb("update", "Changes what is named and keeps the rest; a job that leaves is disabled and kept.", update, updating),
        oneQueueVerb("delete", "Removes a queue; its jobs are disabled and kept.", remove, {{"yes", "", "do not ask"}}),
        oneQueueVerb("run", "Runs it now and prints the run's id.", run,
                     {{"from", "JOB", "from this member on"}, {"only", "JOB", "this member alone"}}),
        {{.verb = "queueable", .words = "[NAME]", .summary = "Lists the jobs that a queue can have.", .options = {}, .mostWords = 1},
         queueable},
    };
}

} // namespace runsheet
