// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Result<QByteArray> pathFrom(const CommandLine &line)
{
    QByteArrayList parts;
    for (const char *option : {"from", "until"}) {
        if (!line.has(option))
            continue;
        const Result<Instant> instant = line.instant(option);
        if (!instant)
            return instant.error();
        parts += QByteArray(option) + '=' + pathPart(toIso(*instant).toUtf8());
    }
    if (line.has("limit")) {
        const Result<qint64> limit = line.number("limit", 0, 1'000'000);
        if (!limit)
            return limit.error();
        parts += "limit=" + QByteArray::number(*limit);
    }
    if (line.has("job"))
        parts += "job=" + pathPart(line.bytes("job"));
    return QByteArray("schedule?" + parts.join('&'));
}

void printComing(const QJsonObject &page)
{
    QList<QStringList> rows{{u"AT"_s, u"JOB"_s, u"NAME"_s, u"EXPECTED"_s, u"KIND"_s}};
    const QJsonArray items = page.value(u"items"_s).toArray();
    for (const QJsonValue fire : items)
        rows.append({shownInstant(fire[u"at"]), fire[u"jobId"].toString(), fire[u"jobName"].toString(),
                     shownSeconds(fire[u"expectedSeconds"]), fire[u"kind"].toString()});
    if (items.isEmpty())
        printNote(u"nothing will run by itself in this time"_s);
    else
        printTable(rows);
    const auto total = qint64(page.value(u"total"_s).toDouble());
    if (!items.isEmpty() && total > items.size())
        printNote(u"%1 more; see --limit"_s.arg(total - items.size()));
}

ExitStory list(SessionPtr session)
{
    const Result<QByteArray> path = pathFrom(session->line);
    if (!path)
        co_return fail(path.error());
    Story<QJsonObject> asking = session->engine().get(*path);
    const Result<QJsonObject> page = co_await std::move(asking);
    if (!page)
        co_return fail(page.error());
    if (session->line.isJson())
        printDocument(*page);
    else
        printComing(*page);
    co_return 0;
}

ExitStory moveNext(SessionPtr session, QByteArray command, QString done)
{
    Story<QJsonObject> asking = session->engine().send("POST", "jobs/" + pathPart(session->line.words().first()) + '/' + command);
    const Result<QJsonObject> fire = co_await std::move(asking);
    if (!fire)
        co_return fail(fire.error());
    if (session->line.isJson()) {
        printDocument(*fire);
        co_return 0;
    }
    const QJsonValue next = fire->value(u"next"_s);
    printNote(done.arg(shownInstant(fire->value(u"at"_s)),
                       next.isString() ? u"it runs next at %1"_s.arg(shownInstant(next)) : u"nothing follows it"_s));
    co_return 0;
}

ExitStory skip(SessionPtr session)
{
    return moveNext(std::move(session), "skip", u"left out %1; %2"_s);
}

ExitStory unskip(SessionPtr session)
{
    return moveNext(std::move(session), "unskip", u"%1 is to be again; %2"_s);
}

} // namespace

QList<Verb> scheduleVerbs()
{
    return {
        {{.verb = "schedule list",
          .words = "",
          .summary = "Lists when jobs will run by themselves.",
          .options = {{"from", "TIME", "after this; default: now"},
                      {"until", "TIME", "up to this; default: 24 hours later"},
                      {"job", "JOB", "of this job"},
                      {"limit", "N", "at most so many rows; default: 1000"}}},
         list},
        {{.verb = "schedule skip",
          .words = "JOB",
          .summary = "Leaves the next fire time of a job out.",
          .options = {},
          .leastWords = 1,
          .mostWords = 1},
         skip},
        {{.verb = "schedule unskip",
          .words = "JOB",
          .summary = "Takes that back: the last one that was left out is to be again.",
          .options = {},
          .leastWords = 1,
          .mostWords = 1},
         unskip},
    };
}

} // namespace runsheet
