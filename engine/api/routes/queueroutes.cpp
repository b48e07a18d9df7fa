// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"
#include "engine/domain/queue.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void listQueues(const ApiContext &context, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.queues(), answer, [answer](const QList<Queue> &queues) {
        QJsonArray items;
        for (const Queue &queue : queues)
            items.append(toJson(queue));
        answer.send(jsonResponse(listOf(items, queues.size())));
    });
}

void listQueueable(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.queueable(call.queryValue(u"name"_s)), answer, [answer](const QList<QueueMember> &jobs) {
        QJsonArray items;
        for (const QueueMember &job : jobs)
            items.append(QJsonObject{{u"id"_s, job.id.value}, {u"name"_s, job.name}, {u"enabled"_s, job.enabled}});
        answer.send(jsonResponse(listOf(items, jobs.size())));
    });
}

void createQueue(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    Result<QueueDraft> draft = queueDraftFromJson(call.body);
    if (!draft)
        return answer.send(errorResponse(draft.error()));
    draft->name = call.word(0);
    whenReady(context.hop, context.engine.createQueue(*draft, context.user), answer,
              [answer](const Queue &queue) { answer.send(jsonResponse(toJson(queue), 201)); });
}

void updateQueue(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const Result<QueueDraft> draft = queueDraftFromJson(call.body);
    if (!draft)
        return answer.send(errorResponse(draft.error()));
    whenReady(context.hop, context.engine.updateQueue(call.word(0), *draft, context.user), answer,
              [answer](const Queue &queue) { answer.send(jsonResponse(toJson(queue))); });
}

// {"from": JOB} or {"only": JOB}; nothing is all of it.
Result<QueuePart> partFrom(const QJsonObject &object)
{
    QueuePart part;
    for (const QString &key : object.keys()) {
        const bool isKnown = key == "from"_L1 || key == "only"_L1;
        if (!isKnown || !object.value(key).isString() || part.kind != QueuePart::Kind::Whole)
            return badInput(u"A queue is run whole, with “from” or with “only”, and one job's id or name."_s,
                            {{key, u"cannot be used here"_s}});
        part = {key == "from"_L1 ? QueuePart::Kind::From : QueuePart::Kind::Only, object.value(key).toString()};
    }
    return part;
}

void runQueue(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const Result<QueuePart> part = partFrom(call.body);
    if (!part)
        return answer.send(errorResponse(part.error()));
    whenReady(context.hop, context.engine.runQueue(call.word(0), *part, context.user), answer, [answer](const Submitted &made) {
        answer.send(jsonResponse({{u"id"_s, made.runId.value}, {u"jobId"_s, made.jobId.value}, {u"name"_s, made.name}}, 201));
    });
}

} // namespace

void addQueueRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "queues", ApiBody::None, [&context](const ApiCall &, const HttpAnswer &answer) { listQueues(context, answer); });
    router.add("GET", "queues/*", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        whenReady(context.hop, context.engine.queue(call.word(0)), answer,
                  [answer](const Queue &queue) { answer.send(jsonResponse(toJson(queue))); });
    });
    router.add("POST", "queues/*", ApiBody::Json,
               [&context](const ApiCall &call, const HttpAnswer &answer) { createQueue(context, call, answer); });
    router.add("PUT", "queues/*", ApiBody::Json,
               [&context](const ApiCall &call, const HttpAnswer &answer) { updateQueue(context, call, answer); });
    router.add("DELETE", "queues/*", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        whenReady(context.hop, context.engine.deleteQueue(call.word(0), context.user), answer, [answer](Done) {
            answer.send(jsonResponse({{u"done"_s, true}}));
        });
    });
    router.add("POST", "queues/*/run", ApiBody::Optional,
               [&context](const ApiCall &call, const HttpAnswer &answer) { runQueue(context, call, answer); });
    router.add("GET", "queueable", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { listQueueable(context, call, answer); });
}

} // namespace runsheet
