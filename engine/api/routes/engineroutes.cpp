// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"
#include "engine/domain/bytes.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QJsonArray conditionsOf(const EngineStatus &status)
{
    QJsonArray conditions;
    for (const Condition &condition : status.conditions)
        conditions.append(QJsonObject{{u"kind"_s, toWord(condition.kind)}, {u"message"_s, condition.message}});
    return conditions;
}

void showHealth(const ApiContext &context, const HttpAnswer &answer)
{
    const EngineStatus status = context.engine.status();
    QJsonObject health{{u"status"_s, status.conditions.isEmpty() ? u"ok"_s : u"troubled"_s},
                       {u"version"_s, status.version},
                       {u"pid"_s, double(status.pid)},
                       {u"dataDir"_s, bytesToJson(status.dataFolder)},
                       {u"dispatching"_s, status.dispatching},
                       {u"conditions"_s, conditionsOf(status)},
                       {u"lastSeq"_s, double(status.lastSeq)}};
    if (context.windowFacts)
        health[u"window"_s] = context.windowFacts();
    answer.send(jsonResponse(health));
}

// Answered before it begins: whoever asked for the hand-over waits for the lock, not for this.
void stopEngine(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const QString reason = call.body.value(u"reason"_s).toString();
    answer.send(jsonResponse({{u"status"_s, u"stopping"_s}}, 202));
    [[maybe_unused]] const auto stopping =
        context.engine.stop(reason.isEmpty() ? u"asked by %1"_s.arg(context.user) : reason, call.body.value(u"stopRuns"_s).toBool());
}

void raiseWindow(const ApiContext &context, const HttpAnswer &answer)
{
    if (!context.raised)
        return answer.send(errorResponse(refused(u"This engine has no window."_s)));
    context.raised();
    answer.send(jsonResponse({{u"done"_s, true}}));
}

} // namespace

void addEngineRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "health", ApiBody::None, [&context](const ApiCall &, const HttpAnswer &answer) { showHealth(context, answer); });
    router.add("POST", "engine/stop", ApiBody::Optional,
               [&context](const ApiCall &call, const HttpAnswer &answer) { stopEngine(context, call, answer); });
    router.add("POST", "window/raise", ApiBody::Optional,
               [&context](const ApiCall &, const HttpAnswer &answer) { raiseWindow(context, answer); });
}

} // namespace runsheet
