// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"
#include "engine/domain/draftjson.h"

#include <QMap>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostRuns = 1'000;

// What is under way, or what ended last, as DHIS2 lists it: by the type of the job.
RunQuery queryFor(bool isCompleted)
{
    RunQuery query;
    query.limit = mostRuns;
    query.sort = isCompleted ? RunSort::Ended : RunSort::Started;
    if (isCompleted)
        query.filter.states = {RunStatus::Succeeded, RunStatus::Partial, RunStatus::Failed, RunStatus::Cancelled,
                               RunStatus::Expired,   RunStatus::Skipped, RunStatus::Lost};
    else
        query.filter.states = {RunStatus::Starting, RunStatus::Running, RunStatus::Paused, RunStatus::Stopping, RunStatus::Finishing};
    return query;
}

void listRuns(const ApiContext &context, const ApiCall &call, bool isCompleted, const HttpAnswer &answer)
{
    const QString type = call.words.isEmpty() ? QString() : call.word(0);
    whenReady(context.hop, context.engine.runs(queryFor(isCompleted)), answer, [&context, answer, type](const RunPage &page) {
        QJsonArray items;
        for (const Run &run : page.rows) {
            if (type.isEmpty() || run.type == type)
                items.append(toJson(run, context.clock->now()));
        }
        answer.send(jsonResponse(listOf(items, type.isEmpty() ? page.total : items.size())));
    });
}

void listTypes(const ApiContext &context, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.runs(queryFor(false)), answer, [answer](const RunPage &page) {
        QMap<QString, int> counts;
        for (const Run &run : page.rows)
            ++counts[run.type];
        QJsonArray items;
        for (auto count = counts.begin(); count != counts.end(); ++count)
            items.append(QJsonObject{{u"type"_s, count.key()}, {u"running"_s, count.value()}});
        answer.send(jsonResponse(listOf(items, items.size())));
    });
}

} // namespace

void addSchedulingRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "scheduling/running/types", ApiBody::None,
               [&context](const ApiCall &, const HttpAnswer &answer) { listTypes(context, answer); });
    for (const char *path : {"scheduling/running", "scheduling/running/*"})
        router.add("GET", path, ApiBody::None,
                   [&context](const ApiCall &call, const HttpAnswer &answer) { listRuns(context, call, false, answer); });
    for (const char *path : {"scheduling/completed", "scheduling/completed/*"})
        router.add("GET", path, ApiBody::None,
                   [&context](const ApiCall &call, const HttpAnswer &answer) { listRuns(context, call, true, answer); });
}

} // namespace runsheet
