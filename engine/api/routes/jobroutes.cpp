// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/batchreader.h"
#include "engine/api/replies.h"
#include "engine/api/requestkey.h"
#include "engine/api/routes/querywords.h"
#include "engine/api/routes/routes.h"
#include "engine/domain/draftjson.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

template<class Go>
void withJob(const ApiContext &context, const ApiCall &call, Purpose purpose, const HttpAnswer &answer, Go go)
{
    whenReady(context.hop, context.engine.resolveJob(call.word(0), purpose), answer, std::move(go));
}

void answerJob(const ApiContext &context, JobKey key, const HttpAnswer &answer, int status = 200)
{
    whenReady(context.hop, context.engine.job(key), answer,
              [answer, status](const Job &job) { answer.send(jsonResponse(toJson(job), status)); });
}

QJsonObject rowObject(const JobRow &row, const Job &job)
{
    QJsonObject object = toJson(job);
    object[u"state"_s] = toWord(row.status);
    object[u"activeRuns"_s] = row.activeRuns;
    return object;
}

void listJobs(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const Result<JobQuery> query = jobQueryFromWords(call.query);
    if (!query)
        return answer.send(errorResponse(query.error()));
    whenReady(context.hop, context.engine.jobs(*query), answer, [&context, answer](const JobPage &page) {
        QList<Answer<Job>> jobs;
        for (const JobRow &row : page.rows)
            jobs.append(context.engine.job(row.key));
        whenAllReady(context.hop, jobs, answer, [answer, page](const QList<Job> &all) {
            QJsonArray items;
            for (qsizetype index = 0; index < all.size(); ++index)
                items.append(rowObject(page.rows.at(index), all.at(index)));
            answer.send(jsonResponse(listOf(items, page.total)));
        });
    });
}

void whyJob(const ApiContext &context, JobKey key, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.job(key), answer, [&context, answer](const Job &job) {
        whenReady(context.hop, context.engine.whyJob(job.key), answer, [answer, job](const QString &reason) {
            answer.send(jsonResponse({{u"id"_s, job.id.value}, {u"nextFireTime"_s, toJson(job.nextFireTime)}, {u"reason"_s, reason}}));
        });
    });
}

void createJob(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const auto key = requestKeyOf(call.request, QCryptographicHash::hash(call.request.body, QCryptographicHash::Sha256));
    if (!key)
        return answer.send(errorResponse(key.error()));
    Result<JobDraft> draft = draftOfCaller(call.body);
    if (!draft)
        return answer.send(errorResponse(draft.error()));
    draft->request = *key;
    whenReady(context.hop, context.engine.createJob(*std::move(draft), context.user), answer,
              [&context, answer](const Submitted &made) { answerJob(context, made.job, answer, made.existed ? 200 : 201); });
}

// Gaffer's: a definition that runs by itself.
void scheduleJob(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const QString kind = call.body.value(u"trigger"_s).toObject().value(u"kind"_s).toString(u"none"_s);
    if (kind == "none"_L1)
        return answer.send(errorResponse(badInput(u"A job that is scheduled needs a trigger; POST /jobs makes one without."_s,
                                                  {{u"trigger"_s, u"is needed: when it is to run"_s}})));
    createJob(context, call, answer);
}

// RFC 7386: null removes, objects are merged key by key.
QJsonObject merged(QJsonObject object, const QJsonObject &patch)
{
    for (auto entry = patch.begin(); entry != patch.end(); ++entry) {
        if (entry.value().isNull())
            object.remove(entry.key());
        else if (entry.value().isObject() && object.value(entry.key()).isObject() && !entry.value().toObject().contains(u"b64"_s))
            object[entry.key()] = merged(object.value(entry.key()).toObject(), entry.value().toObject());
        else
            object[entry.key()] = entry.value();
    }
    return object;
}

// A trigger of another kind has nothing of the old one; one of the same kind keeps its zone. Another expression is read by its own fields.
QJsonObject patched(const Job &job, const QJsonObject &patch)
{
    QJsonObject object = job.definition ? toJson(*job.definition) : QJsonObject();
    object[u"enabled"_s] = job.enabled;
    object[u"draft"_s] = job.draft;
    const QJsonObject trigger = patch.value(u"trigger"_s).toObject();
    QJsonObject before = object.value(u"trigger"_s).toObject();
    if (trigger.contains(u"expression"_s))
        before.remove(u"dialect"_s);
    object[u"trigger"_s] = before;
    if (trigger.contains(u"kind"_s) && trigger.value(u"kind"_s) != before.value(u"kind"_s))
        object.remove(u"trigger"_s);
    if (patch.contains(u"type"_s) && patch.value(u"type"_s) != object.value(u"type"_s))
        object.remove(u"parameters"_s);
    return merged(object, patch);
}

void updateJobWith(const ApiContext &context, JobKey key, const QJsonObject &object, const HttpAnswer &answer)
{
    Result<JobDraft> draft = draftOfCaller(object);
    if (!draft)
        return answer.send(errorResponse(draft.error()));
    whenReady(context.hop, context.engine.updateJob(key, *std::move(draft), context.user), answer,
              [&context, answer](const Submitted &changed) { answerJob(context, changed.job, answer); });
}

void patchJob(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    withJob(context, call, Purpose::Act, answer, [&context, answer, patch = call.body](JobKey key) {
        whenReady(context.hop, context.engine.job(key), answer,
                  [&context, answer, key, patch](const Job &job) { updateJobWith(context, key, patched(job, patch), answer); });
    });
}

void runJob(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    withJob(context, call, Purpose::Act, answer, [&context, answer](JobKey key) {
        whenReady(context.hop, context.engine.runJob(key, Cause::Manual, context.user), answer, [answer](const Submitted &made) {
            answer.send(jsonResponse({{u"id"_s, made.runId.value}, {u"jobId"_s, made.jobId.value}, {u"name"_s, made.name}}, 201));
        });
    });
}

void undoJob(const ApiContext &context, JobKey key, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.undoJob(key, context.user), answer, [answer](const QString &sentence) {
        answer.send(jsonResponse({{u"message"_s, sentence}}));
    });
}

void setEnabled(const ApiContext &context, const ApiCall &call, bool enabled, const HttpAnswer &answer)
{
    withJob(context, call, Purpose::Act, answer, [&context, answer, enabled](JobKey key) {
        whenReady(context.hop, context.engine.setJobEnabled(key, enabled, context.user), answer,
                  [answer](const Job &job) { answer.send(jsonResponse(toJson(job))); });
    });
}

//! Leaves a fire time out, or takes that back.
using SkipCommand = Answer<SkippedFire> (Engine::*)(JobKey, QString);

void moveNextFire(const ApiContext &context, const ApiCall &call, SkipCommand command, const HttpAnswer &answer)
{
    withJob(context, call, Purpose::Act, answer, [&context, answer, command](JobKey key) {
        whenReady(context.hop, (context.engine.*command)(key, context.user), answer, [answer](const SkippedFire &fire) {
            answer.send(jsonResponse({{u"at"_s, toIso(fire.at)}, {u"next"_s, fire.next ? QJsonValue(toIso(*fire.next)) : QJsonValue()}}));
        });
    });
}

void addOneJobRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "jobs/*/why", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        withJob(context, call, Purpose::Read, answer, [&context, answer](JobKey key) { whyJob(context, key, answer); });
    });
    router.add("POST", "jobs/*/run", ApiBody::Optional,
               [&context](const ApiCall &call, const HttpAnswer &answer) { runJob(context, call, answer); });
    router.add("POST", "jobs/*/enable", ApiBody::Optional,
               [&context](const ApiCall &call, const HttpAnswer &answer) { setEnabled(context, call, true, answer); });
    router.add("POST", "jobs/*/disable", ApiBody::Optional,
               [&context](const ApiCall &call, const HttpAnswer &answer) { setEnabled(context, call, false, answer); });
    router.add("POST", "jobs/*/skip", ApiBody::Optional,
               [&context](const ApiCall &call, const HttpAnswer &answer) { moveNextFire(context, call, &Engine::skipNextFire, answer); });
    router.add("POST", "jobs/*/unskip", ApiBody::Optional,
               [&context](const ApiCall &call, const HttpAnswer &answer) { moveNextFire(context, call, &Engine::keepSkippedFire, answer); });
    router.add("POST", "jobs/*/duplicate", ApiBody::Optional, [&context](const ApiCall &call, const HttpAnswer &answer) {
        withJob(context, call, Purpose::Act, answer, [&context, answer](JobKey key) {
            whenReady(context.hop, context.engine.duplicateJob(key, context.user), answer,
                      [&context, answer](const Submitted &made) { answerJob(context, made.job, answer, 201); });
        });
    });
    router.add("POST", "jobs/*/undo", ApiBody::Optional, [&context](const ApiCall &call, const HttpAnswer &answer) {
        withJob(context, call, Purpose::Act, answer, [&context, answer](JobKey key) { undoJob(context, key, answer); });
    });
}

} // namespace

void addJobRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "jobs", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { listJobs(context, call, answer); });
    router.add(
        "POST", "jobs", ApiBody::Json, [&context](const ApiCall &call, const HttpAnswer &answer) { createJob(context, call, answer); },
        RequestKeys::Taken);
    router.add(
        "POST", "jobs/schedule", ApiBody::Json,
        [&context](const ApiCall &call, const HttpAnswer &answer) { scheduleJob(context, call, answer); }, RequestKeys::Taken);
    router.add("POST", "jobs/undo", ApiBody::Optional,
               [&context](const ApiCall &, const HttpAnswer &answer) { undoJob(context, {}, answer); });
    router.add("GET", "jobs/*", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        withJob(context, call, Purpose::Read, answer, [&context, answer](JobKey key) { answerJob(context, key, answer); });
    });
    router.add("PATCH", "jobs/*", ApiBody::Json,
               [&context](const ApiCall &call, const HttpAnswer &answer) { patchJob(context, call, answer); });
    router.add("PUT", "jobs/*", ApiBody::Json, [&context](const ApiCall &call, const HttpAnswer &answer) {
        withJob(context, call, Purpose::Act, answer,
                [&context, answer, body = call.body](JobKey key) { updateJobWith(context, key, body, answer); });
    });
    router.add("DELETE", "jobs/*", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        withJob(context, call, Purpose::Act, answer, [&context, answer](JobKey key) {
            whenReady(context.hop, context.engine.deleteJob(key, context.user), answer, [answer](Done) {
                answer.send(jsonResponse({{u"done"_s, true}}));
            });
        });
    });
    addOneJobRoutes(router, context);
}

} // namespace runsheet
