// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runviews.h"
#include "app/terminal.h"
#include "app/verbs.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// The ids of the runs that are meant, in their order.
Story<QStringList> idsOf(SessionPtr session)
{
    QStringList ids;
    for (const QByteArray &word : session->line.words()) {
        Story<QJsonObject> asking = session->engine().get("runs/" + pathPart(word));
        const Result<QJsonObject> run = co_await std::move(asking);
        if (!run)
            co_return run.error();
        ids += run->value(u"id"_s).toString();
    }
    co_return ids;
}

Story<QList<Awaited>> untilNamedFinal(SessionPtr session, std::optional<Duration> timeout)
{
    Story<QStringList> finding = idsOf(session);
    const Result<QStringList> ids = co_await std::move(finding);
    if (!ids)
        co_return ids.error();
    Story<QList<Awaited>> waiting = untilFinal(session, *ids, timeout);
    const Result<QList<Awaited>> runs = co_await std::move(waiting);
    co_return runs;
}

int told(const QList<Awaited> &runs, bool json)
{
    QJsonArray items;
    bool areGood = true;
    for (const Awaited &run : runs) {
        items.append(QJsonObject{{u"id"_s, run.id}, {u"state"_s, run.state}});
        areGood = areGood && run.state == "succeeded"_L1;
        if (!json)
            printLine(run.id + u' ' + run.state);
    }
    if (json)
        printDocument({{u"items"_s, items}});
    return areGood ? 0 : 1;
}

ExitStory go(SessionPtr session)
{
    const CommandLine &line = session->line;
    if (line.words().isEmpty() == !line.has("all"))
        co_return fail(badInput(u"“wait” needs runs, or --all and none."_s));
    std::optional<Duration> timeout;
    if (line.has("timeout")) {
        const Result<Duration> given = line.duration("timeout");
        if (!given)
            co_return fail(given.error());
        timeout = *given;
    }
    Story<QList<Awaited>> waiting = line.has("all") ? untilAllFinal(session, timeout) : untilNamedFinal(session, timeout);
    const Result<QList<Awaited>> runs = co_await std::move(waiting);
    co_return runs ? told(*runs, line.isJson()) : fail(runs.error());
}

} // namespace

Verb waitVerb()
{
    return {{.verb = "wait",
             .words = "RUN...",
             .summary = "Waits until runs are final. Ends with 0 when all succeeded, 1 when any did not, 5 when the time is over.",
             .options = {{"timeout", "SECONDS", "wait no longer"}, {"all", "", "all that are not final now"}},
             .mostWords = -1},
            go};
}

} // namespace runsheet
