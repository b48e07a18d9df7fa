// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/querywords.h"
#include "engine/api/routes/routes.h"
#include "engine/domain/clock.h"
#include "engine/domain/draftjson.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration usualWindow = std::chrono::hours(24);
constexpr int mostEntries = 100'000;

QJsonValue kindOf(const ComingFire &fire)
{
    Trigger trigger;
    trigger.kind = fire.kind;
    return fire.jobType == "queue"_L1 ? QJsonValue(u"queue"_s) : runsheet::toJson(trigger).value(u"kind"_s);
}

QJsonObject toJson(const ComingFire &fire)
{
    return {{u"at"_s, toIso(fire.at)},
            {u"jobId"_s, fire.jobId.value},
            {u"jobName"_s, fire.jobName},
            {u"expectedSeconds"_s, fire.expected ? QJsonValue(double(fire.expected->count()) / 1000) : QJsonValue(QJsonValue::Null)},
            {u"kind"_s, kindOf(fire)},
            {u"pool"_s, fire.pool}};
}

// ---- GET schedule

Result<ScheduleQuery> queryFrom(const ApiCall &call, Instant now)
{
    ScheduleQuery query{.from = now, .until = now + usualWindow, .job = {}};
    for (const auto &[key, value] : call.query) {
        const std::optional<Instant> instant = key == "from"_L1 || key == "until"_L1 ? instantFromIso(value) : std::nullopt;
        bool isNumber = true;
        if (key == "limit"_L1)
            query.limit = value.toInt(&isNumber);
        else if (key == "from"_L1 && instant)
            query.from = *instant;
        else if (key == "until"_L1 && instant)
            query.until = *instant;
        else if (key != "job"_L1)
            isNumber = false;
        if (!isNumber || query.limit < 0)
            return badInput(u"The query cannot be used: %1 cannot be “%2”."_s.arg(key, value), {{key, u"cannot be “%1”"_s.arg(value)}});
    }
    if (call.queryValue(u"until"_s).isEmpty())
        query.until = query.from + usualWindow;
    return query;
}

void answerSchedule(const ApiContext &context, const ScheduleQuery &query, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.schedule(query), answer, [answer](const SchedulePage &page) {
        QJsonArray items;
        for (const ComingFire &fire : page.items)
            items.append(toJson(fire));
        answer.send(jsonResponse(listOf(items, page.total)));
    });
}

void listSchedule(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const Result<ScheduleQuery> query = queryFrom(call, systemClock()->now());
    if (!query)
        return answer.send(errorResponse(query.error()));
    const QString job = call.queryValue(u"job"_s);
    if (job.isEmpty())
        return answerSchedule(context, *query, answer);
    whenReady(context.hop, context.engine.resolveJob(job, Purpose::Read), answer, [&context, answer, query = *query](JobKey key) mutable {
        query.job = key;
        answerSchedule(context, query, answer);
    });
}

// ---- GET scheduler: entries as DHIS2 has them

QString entryStatus(const JobRow &row)
{
    if (row.activeRuns > 0)
        return u"RUNNING"_s;
    if (row.status == JobStatus::Draft)
        return u"NOT_STARTED"_s;
    return row.enabled && row.status != JobStatus::Retired ? u"SCHEDULED"_s : u"DISABLED"_s;
}

QJsonValue secondsTo(const std::optional<Instant> &instant, Instant now)
{
    return instant ? QJsonValue(double((*instant - now).count()) / 1000) : QJsonValue(QJsonValue::Null);
}

QJsonObject entryOf(const JobRow &row, const Job &job, Instant now)
{
    const Trigger trigger = job.definition ? job.definition->trigger : Trigger{};
    const bool isDelay = trigger.kind == Trigger::Kind::FixedDelay;
    std::optional<Instant> latest;
    if (job.nextFireTime && job.definition)
        latest = *job.nextFireTime + job.definition->misfire.window;
    return {{u"id"_s, job.id.value},
            {u"name"_s, row.name},
            {u"type"_s, row.type},
            {u"cronExpression"_s, trigger.expression.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(trigger.expression)},
            {u"delay"_s, isDelay ? QJsonValue(double(trigger.delay.count()) / 1000) : QJsonValue(QJsonValue::Null)},
            {u"nextExecutionTime"_s, runsheet::toJson(job.nextFireTime)},
            {u"maxDelayedExecutionTime"_s, runsheet::toJson(latest)},
            {u"secondsToNextExecutionTime"_s, secondsTo(job.nextFireTime, now)},
            {u"secondsToMaxDelayedExecutionTime"_s, secondsTo(latest, now)},
            {u"status"_s, entryStatus(row)},
            {u"enabled"_s, row.enabled},
            {u"configurable"_s, row.kind != JobKind::System},
            {u"sequence"_s, QJsonArray()}};
}

// A queue as one entry with those of its members, which are none of their own.
QJsonObject entryOf(const Queue &queue, const QJsonArray &sequence, Instant now)
{
    JobRow row;
    row.name = queue.name;
    row.type = u"Sequence"_s;
    row.kind = JobKind::Queue;
    row.enabled = queue.enabled;
    row.activeRuns = std::ranges::any_of(sequence, [](const QJsonValue &member) { return member[u"status"] == "RUNNING"_L1; }) ? 1 : 0;
    JobDefinition definition;
    definition.trigger = queue.trigger;
    definition.misfire = queue.misfire;
    Job job;
    job.id = queue.id;
    job.nextFireTime = queue.nextFireTime;
    job.definition = std::make_shared<const JobDefinition>(definition);
    QJsonObject entry = entryOf(row, job, now);
    entry[u"sequence"_s] = sequence;
    return entry;
}

QList<QJsonObject> withQueues(QHash<JobId, QJsonObject> entries, const QList<Queue> &queues, Instant now)
{
    QList<QJsonObject> all;
    for (const Queue &queue : queues) {
        QJsonArray sequence;
        for (const QueueMember &member : queue.sequence)
            sequence.append(entries.take(member.id));
        all.append(entryOf(queue, sequence, now));
    }
    return all + entries.values();
}

// What has no time comes last by time.
QJsonArray sorted(QList<QJsonObject> entries, bool isByTime)
{
    std::ranges::sort(entries, {}, [isByTime](const QJsonObject &entry) {
        const QString next = isByTime ? entry.value(u"nextExecutionTime"_s).toString() : QString();
        return std::tuple(isByTime && next.isEmpty(), next, entry.value(u"name"_s).toString());
    });
    QJsonArray items;
    for (const QJsonObject &entry : std::as_const(entries))
        items.append(entry);
    return items;
}

void answerEntries(const ApiContext &context, const JobPage &page, const QList<Job> &jobs, bool isByTime, const HttpAnswer &answer)
{
    const Instant now = systemClock()->now();
    QHash<JobId, QJsonObject> entries;
    for (qsizetype index = 0; index < jobs.size(); ++index)
        entries.insert(jobs.at(index).id, entryOf(page.rows.at(index), jobs.at(index), now));
    whenReady(context.hop, context.engine.queues(), answer, [answer, entries, isByTime, now](const QList<Queue> &queues) {
        const QJsonArray items = sorted(withQueues(entries, queues, now), isByTime);
        answer.send(jsonResponse(listOf(items, items.size())));
    });
}

void listEntries(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const QString order = call.queryValue(u"order"_s);
    if (!order.isEmpty() && order != "name"_L1 && order != "next"_L1)
        return answer.send(errorResponse(
            badInput(u"The order cannot be “%1”; it is name or next."_s.arg(order), {{u"order"_s, u"must be name or next"_s}})));
    JobQuery query;
    query.filter.withOneOffs = false;
    query.limit = mostEntries;
    const bool isByTime = order != "name"_L1;
    whenReady(context.hop, context.engine.jobs(query), answer, [&context, answer, isByTime](const JobPage &page) {
        QList<Answer<Job>> jobs;
        for (const JobRow &row : page.rows)
            jobs.append(context.engine.job(row.key));
        whenAllReady(context.hop, jobs, answer, [&context, answer, page, isByTime](const QList<Job> &all) {
            answerEntries(context, page, all, isByTime, answer);
        });
    });
}

} // namespace

void addScheduleRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "schedule", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { listSchedule(context, call, answer); });
    router.add("GET", "scheduler", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { listEntries(context, call, answer); });
}

} // namespace runsheet
