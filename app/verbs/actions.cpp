// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs that do something to one or more runs.

#include "app/runviews.h"
#include "app/terminal.h"
#include "app/verbs.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// Runs by words or by selection, as the body of a request.
Result<QJsonObject> targetsOf(const CommandLine &line, const QByteArray &verb)
{
    if (line.words().isEmpty() == !hasSelection(line))
        return badInput(u"“%1” needs runs, or options that select them, and not both."_s.arg(QString::fromUtf8(verb)));
    if (!line.words().isEmpty()) {
        QJsonArray runs;
        for (const QByteArray &word : line.words()) {
            const Result<QString> text = textOf(word, u"A run's word"_s);
            if (!text)
                return text.error();
            runs.append(*text);
        }
        return QJsonObject{{u"runs"_s, runs}};
    }
    const Result<QJsonObject> filter = selectionFrom(line);
    if (!filter)
        return filter.error();
    return QJsonObject{{u"filter"_s, *filter}};
}

int codeOf(const QJsonArray &items)
{
    for (const QJsonValue item : items) {
        if (item[u"code"].isString())
            return exitCode(errorCodeFromWord(item[u"code"].toString()));
    }
    return 0;
}

void printItems(const QJsonArray &items, bool json)
{
    QJsonArray shown;
    for (const QJsonValue item : items) {
        shown.append(QJsonObject{
            {u"id"_s, item[u"id"]}, {u"done"_s, item[u"done"]}, {u"state"_s, item[u"state"]}, {u"message"_s, item[u"message"]}});
        const QString line = item[u"id"].toString() + u": "_s + item[u"message"].toString();
        if (item[u"code"].isString())
            printNote(line);
        else if (!json)
            printLine(line);
    }
    if (json)
        printDocument({{u"items"_s, shown}});
    else if (items.isEmpty())
        printLine(u"No run is selected; nothing was done."_s);
}

Story<QJsonArray> actOn(SessionPtr session, QByteArray method, QByteArray path, QJsonObject body)
{
    Story<QJsonObject> asking = session->engine().send(method, path, body);
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return answer->value(u"items"_s).toArray();
}

// The new states of those that were done, once they are final.
Story<QJsonArray> awaited(SessionPtr session, QJsonArray items)
{
    QStringList ids;
    for (const QJsonValue item : items) {
        if (!item[u"code"].isString())
            ids += item[u"id"].toString();
    }
    Story<QList<Awaited>> waiting = untilFinal(session, ids);
    const Result<QList<Awaited>> runs = co_await std::move(waiting);
    if (!runs)
        co_return runs.error();
    for (const Awaited &run : *runs) {
        for (QJsonValueRef entry : items) {
            QJsonObject item = entry.toObject();
            if (item.value(u"id"_s).toString() == run.id)
                item[u"state"_s] = run.state;
            entry = item;
        }
    }
    co_return items;
}

QByteArray pathOf(const QByteArray &verb, const CommandLine &line)
{
    if (verb == "delete" && line.has("now"))
        return "runs/delete-now";
    if (verb == "retry" && line.has("failed-only"))
        return "runs/retry-failed";
    return "runs/" + verb;
}

ExitStory act(SessionPtr session, QByteArray verb)
{
    const Result<QJsonObject> targets = targetsOf(session->line, verb);
    if (!targets)
        co_return fail(targets.error());
    const bool destroys = verb == "delete" || verb == "kill";
    if (destroys && !isConfirmed(u"Really %1 them?"_s.arg(QString::fromUtf8(verb)), session->line.has("yes")))
        co_return fail(refused(u"Nothing was done."_s));
    Story<QJsonArray> acting = actOn(session, "POST", pathOf(verb, session->line), *targets);
    Result<QJsonArray> items = co_await std::move(acting);
    if (items && session->line.has("wait")) {
        Story<QJsonArray> waiting = awaited(session, *items);
        items = co_await std::move(waiting);
    }
    if (!items)
        co_return fail(items.error());
    printItems(*items, session->line.isJson());
    co_return codeOf(*items);
}

// Prints the ids of the new runs; one alone is shown whole in JSON.
ExitStory retry(SessionPtr session)
{
    const Result<QJsonObject> targets = targetsOf(session->line, "retry");
    if (!targets)
        co_return fail(targets.error());
    Story<QJsonArray> acting = actOn(session, "POST", pathOf("retry", session->line), *targets);
    const Result<QJsonArray> items = co_await std::move(acting);
    if (!items)
        co_return fail(items.error());
    QJsonArray made;
    for (const QJsonValue item : *items) {
        if (item[u"code"].isString())
            printNote(item[u"id"].toString() + u": "_s + item[u"message"].toString());
        else
            made.append(QJsonObject{{u"id"_s, item[u"made"]}, {u"retryOf"_s, item[u"id"]}});
    }
    const bool isOne = items->size() == 1 && made.size() == 1 && session->line.words().size() == 1;
    if (session->line.isJson() && isOne) {
        Story<QJsonObject> asking = session->engine().get("runs/" + pathPart(made.first()[u"id"].toString().toUtf8()));
        const Result<QJsonObject> run = co_await std::move(asking);
        if (!run)
            co_return fail(run.error());
        printDocument(*run);
    } else if (session->line.isJson()) {
        printDocument({{u"items"_s, made}});
    } else {
        for (const QJsonValue item : made)
            printLine(item[u"id"].toString());
    }
    co_return codeOf(*items);
}

ExitStory set(SessionPtr session)
{
    Result<QJsonObject> body = targetsOf(session->line, "set");
    if (!body)
        co_return fail(body.error());
    if (session->line.has("priority")) {
        const Result<qint64> priority = session->line.number("priority", std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
        if (!priority)
            co_return fail(priority.error());
        (*body)[u"priority"_s] = int(*priority);
    }
    // Which pool they are in is not yet a way to select them, so `--pool` can only be the new one.
    if (session->line.has("pool"))
        (*body)[u"pool"_s] = QString::fromUtf8(session->line.bytes("pool"));
    Story<QJsonArray> acting = actOn(session, "PATCH", "runs", *body);
    const Result<QJsonArray> items = co_await std::move(acting);
    if (!items)
        co_return fail(items.error());
    printItems(*items, session->line.isJson());
    co_return codeOf(*items);
}

Verb actionVerb(const QByteArray &verb, const QByteArray &summary, ExitStory (*go)(SessionPtr), const QList<OptionSpec> &own = {})
{
    return {{.verb = verb, .words = "RUN...", .summary = summary, .options = own + selectionOptions(), .mostWords = -1}, go};
}

} // namespace

QList<Verb> actionVerbs()
{
    const OptionSpec yes{"yes", "", "do not ask"};
    return {
        actionVerb("cancel", "Ends runs: TERM, then KILL after the grace period.",
                   [](SessionPtr session) { return act(std::move(session), "cancel"); }, {{"wait", "", "return when they are final"}}),
        actionVerb("kill", "Ends runs at once with KILL.", [](SessionPtr session) { return act(std::move(session), "kill"); }, {yes}),
        actionVerb("pause", "Stops running programs for a while.", [](SessionPtr session) { return act(std::move(session), "pause"); }),
        actionVerb("resume", "Lets paused programs go on.", [](SessionPtr session) { return act(std::move(session), "resume"); }),
        actionVerb("hold", "Keeps runs from starting.", [](SessionPtr session) { return act(std::move(session), "hold"); }),
        actionVerb("release", "Lets held runs start.", [](SessionPtr session) { return act(std::move(session), "release"); }),
        actionVerb("retry", "Makes a new run of each, as it was.", retry, {{"failed-only", "", "only those that did not succeed"}}),
        actionVerb("delete", "Removes runs; “undo” brings them back for 30 days.",
                   [](SessionPtr session) { return act(std::move(session), "delete"); }, {yes, {"now", "", "for good, with their files"}}),
        actionVerb("set", "Changes runs that have not ended.", set,
                   {{"priority", "N", "higher runs first"}, {"pool", "POOL", "the pool whose slots they need"}}),
    };
}

} // namespace runsheet
