// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void printPools(const QJsonArray &pools)
{
    QList<QStringList> rows{{u"POOL"_s, u"SLOTS"_s, u"USED"_s, u"QUEUED"_s, u""_s}};
    for (const QJsonValue pool : pools)
        rows.append({pool[u"name"].toString(), QString::number(pool[u"slots"].toInt()), QString::number(pool[u"used"].toInt()),
                     QString::number(pool[u"queued"].toInt()), pool[u"held"].toBool() ? u"held"_s : QString()});
    printTable(rows);
}

ExitStory told(SessionPtr session, Story<QJsonObject> asking)
{
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer.error());
    if (session->line.isJson())
        printDocument(*answer);
    else
        printPools(answer->contains(u"items"_s) ? answer->value(u"items"_s).toArray() : QJsonArray{*answer});
    co_return 0;
}

Result<QJsonObject> bodyFrom(const CommandLine &line)
{
    QJsonObject body;
    if (line.has("slots")) {
        const Result<qint64> slotCount = line.number("slots", 0, 100'000);
        if (!slotCount)
            return slotCount.error();
        body[u"slots"_s] = int(*slotCount);
    }
    if (line.has("held") && line.has("released"))
        return badInput(u"--held and --released exclude each other."_s);
    if (line.has("held") || line.has("released"))
        body[u"held"_s] = line.has("held");
    return body;
}

QByteArray pathOf(const SessionPtr &session)
{
    return "pools/" + pathPart(session->line.words().first());
}

ExitStory list(SessionPtr session)
{
    return told(session, session->engine().get("pools"));
}

ExitStory show(SessionPtr session)
{
    return told(session, session->engine().get(pathOf(session)));
}

ExitStory refusedWith(Error error)
{
    co_return fail(error);
}

ExitStory create(SessionPtr session)
{
    Result<QJsonObject> body = bodyFrom(session->line);
    const Result<QString> name = textOf(session->line.words().first(), u"The pool's name"_s);
    if (!name || !body)
        return refusedWith(name ? body.error() : name.error());
    (*body)[u"name"_s] = *name;
    return told(session, session->engine().send("POST", "pools", *body));
}

ExitStory update(SessionPtr session)
{
    const Result<QJsonObject> body = bodyFrom(session->line);
    return body ? told(session, session->engine().send("PATCH", pathOf(session), *body)) : refusedWith(body.error());
}

ExitStory remove(SessionPtr session)
{
    Story<QJsonObject> asking = session->engine().send("DELETE", pathOf(session));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer.error());
    if (session->line.isJson())
        printDocument(*answer);
    co_return 0;
}

} // namespace

QList<Verb> poolVerbs()
{
    const OptionSpec size{"slots", "N", "how many runs go at once"};
    const OptionSpec held{"held", "", "starts nothing"};
    return {
        {{.verb = "pool list", .words = "", .summary = "Lists the pools.", .options = {}}, list},
        {{.verb = "pool show", .words = "NAME", .summary = "Shows a pool.", .options = {}, .leastWords = 1, .mostWords = 1}, show},
        {{.verb = "pool create", .words = "NAME", .summary = "Makes a pool.", .options = {size, held}, .leastWords = 1, .mostWords = 1},
         create},
        {{.verb = "pool update",
          .words = "NAME",
          .summary = "Changes a pool.",
          .options = {size, held, {"released", "", "starts runs again"}},
          .leastWords = 1,
          .mostWords = 1},
         update},
        {{.verb = "pool delete",
          .words = "NAME",
          .summary = "Removes a pool.",
          .options = {{"yes", "", "do not ask"}},
          .leastWords = 1,
          .mostWords = 1},
         remove},
    };
}

} // namespace runsheet
