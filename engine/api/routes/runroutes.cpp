// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/batchreader.h"
#include "engine/api/replies.h"
#include "engine/api/requestkey.h"
#include "engine/api/routes/querywords.h"
#include "engine/api/routes/routes.h"
#include "engine/api/routes/runanswers.h"
#include "engine/domain/draftjson.h"
#include "engine/domain/fieldreader.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QJsonObject submittedObject(const Submitted &submitted)
{
    return {{u"id"_s, submitted.runId.value},
            {u"jobId"_s, submitted.jobId.value},
            {u"name"_s, submitted.name},
            {u"existed"_s, submitted.existed}};
}

// Ids and states of a hundred thousand runs are a few megabytes; their rows are not.
QJsonObject briefList(const RunPage &page)
{
    QJsonArray items;
    for (const Run &run : page.rows)
        items.append(QJsonObject{{u"id"_s, run.id.value}, {u"state"_s, toWord(run.status())}});
    return listOf(items, page.total);
}

void listRuns(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    QueryWords words = call.query;
    const bool isBrief = words.removeAll({u"brief"_s, u"true"_s}) > 0;
    const Result<RunQuery> query = runQueryFromWords(words);
    if (!query)
        return answer.send(errorResponse(query.error()));
    whenReady(context.hop, context.engine.runs(*query), answer,
              [&context, answer, isBrief, onlyCount = query->limit == 0](const RunPage &page) {
                  if (onlyCount)
                      return answer.send(jsonResponse({{u"total"_s, double(page.total)}}));
                  if (isBrief)
                      return answer.send(jsonResponse(briefList(page)));
                  answerRuns(context, page, answer);
              });
}

void showRun(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    withRun(context, call, Purpose::Read, answer, [&context, answer](RunKey key) { answerRun(context, key, answer); });
}

void submitBatch(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    // The router made the sink for this kind of body.
    auto &reader = *static_cast<BatchReader *>(call.request.sink.get());
    Result<QList<JobDraft>> drafts = reader.finish();
    if (!drafts)
        return answer.send(errorResponse(drafts.error()));
    const auto key = requestKeyOf(call.request, reader.hash());
    if (!key)
        return answer.send(errorResponse(key.error()));
    drafts->first().request = *key;
    whenReady(context.hop, context.engine.submit(*std::move(drafts), Cause::Manual, context.user), answer,
              [&context, answer](const QList<Submitted> &made) {
                  QJsonArray items;
                  for (const Submitted &submitted : made)
                      items.append(submittedObject(submitted));
                  QJsonObject list = listOf(items, made.size());
                  list[u"dispatching"_s] = context.engine.status().dispatching;
                  answer.send(jsonResponse(list, 201));
              });
}

void submitOne(const ApiContext &context, ApiCall call, const HttpAnswer &answer)
{
    const auto key = requestKeyOf(call.request, QCryptographicHash::hash(call.request.body, QCryptographicHash::Sha256));
    if (!key)
        return answer.send(errorResponse(key.error()));
    const bool isAttached = call.body.take(u"attached"_s).toBool();
    const Cause cause = call.body.contains(u"caller"_s) ? Cause::Manual : Cause::Api;
    Result<JobDraft> draft = draftOfCaller(std::move(call.body));
    if (!draft)
        return answer.send(errorResponse(draft.error()));
    draft->request = *key;
    whenReady(context.hop, context.engine.submit({*std::move(draft)}, cause, context.user), answer,
              [&context, answer, isAttached](const QList<Submitted> &made) {
                  const Submitted &submitted = made.first();
                  if (isAttached && context.attached)
                      context.attached(submitted.run);
                  QJsonObject object = submittedObject(submitted);
                  object[u"dispatching"_s] = context.engine.status().dispatching;
                  answer.send(jsonResponse(object, submitted.existed ? 200 : 201));
              });
}

void attachToRun(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    withRun(context, call, Purpose::Act, answer, [&context, answer](RunKey key) {
        if (context.attached)
            context.attached(key);
        answer.send(jsonResponse({{u"dispatching"_s, context.engine.status().dispatching}}));
    });
}

Result<RunPatch> patchFrom(const QJsonObject &object)
{
    RunPatch patch;
    FieldReader reader(object);
    QString pool;
    reader.read("pool", pool);
    int priority = 0;
    reader.read("priority", priority);
    if (object.contains(u"priority"_s))
        patch.priority = priority;
    if (object.contains(u"pool"_s))
        patch.pool = pool;
    if (const auto errors = reader.errors(); !errors.isEmpty())
        return badInput(u"The run cannot be changed so: %1 %2."_s.arg(errors.first().field, errors.first().message), errors);
    if (!patch.priority && !patch.pool)
        return badInput(u"There is nothing to change. Name priority or pool."_s);
    return patch;
}

void patchRuns(const ApiContext &context, ApiCall call, const HttpAnswer &answer)
{
    const QJsonValue words = call.body.take(u"runs"_s);
    const QJsonValue filter = call.body.take(u"filter"_s);
    const Result<RunPatch> patch = patchFrom(call.body);
    if (!patch)
        return answer.send(errorResponse(patch.error()));
    withSelection(context, words, filter, answer,
                  [&context, answer, patch = *patch](const RunSelection &selection, const NotFound &notFound) {
                      whenReady(context.hop, context.engine.patch(selection, patch, context.user), answer,
                                [answer, notFound](const QList<ActionOutcome> &outcomes) { answerOutcomes(outcomes, notFound, answer); });
                  });
}

void patchRun(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const Result<RunPatch> patch = patchFrom(call.body);
    if (!patch)
        return answer.send(errorResponse(patch.error()));
    withRun(context, call, Purpose::Act, answer, [&context, answer, patch = *patch](RunKey key) {
        whenReady(context.hop, context.engine.patch(QList{key}, patch, context.user), answer,
                  [&context, answer, key](const QList<ActionOutcome> &outcomes) { answerOutcome(context, key, outcomes, answer); });
    });
}

} // namespace

void addRunRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "runs", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { listRuns(context, call, answer); });
    const auto submit = [&context](ApiCall call, const HttpAnswer &answer) {
        if (call.request.sink)
            submitBatch(context, call, answer);
        else
            submitOne(context, std::move(call), answer);
    };
    router.add("POST", "runs", ApiBody::Batch, submit, RequestKeys::Taken);
    router.add("PATCH", "runs", ApiBody::Json,
               [&context](ApiCall call, const HttpAnswer &answer) { patchRuns(context, std::move(call), answer); });
    router.add("GET", "runs/*", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { showRun(context, call, answer); });
    router.add("PATCH", "runs/*", ApiBody::Json,
               [&context](const ApiCall &call, const HttpAnswer &answer) { patchRun(context, call, answer); });
    router.add("POST", "runs/*/attach", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { attachToRun(context, call, answer); });
}

} // namespace runsheet
