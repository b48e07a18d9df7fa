// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON of what the engine knows, for the API and `--json` (interfaces.md 1.2).

#include "engine/domain/bytes.h"
#include "engine/domain/draftjson.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template<class T>
QJsonValue orNull(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, qint64>)
        return value ? QJsonValue(double(*value)) : QJsonValue(QJsonValue::Null);
    else
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue secondsOrNull(const std::optional<Duration> &duration)
{
    return duration ? QJsonValue(double(duration->count()) / 1000) : QJsonValue(QJsonValue::Null);
}

QJsonValue idOrNull(const std::optional<RunId> &id)
{
    return id ? orNull(id->value) : QJsonValue(QJsonValue::Null);
}

QJsonValue errorValue(const std::optional<RunError> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{u"code"_s, error->code}, {u"text"_s, error->text}, {u"trace"_s, orNull(error->trace)}};
}

QJsonObject outcomeObject(const Outcome &outcome)
{
    return {{u"text"_s, orNull(outcome.text)},
            {u"exitCode"_s, orNull(outcome.exitCode)},
            {u"signal"_s, orNull(outcome.signal)},
            {u"error"_s, errorValue(outcome.error)}};
}

QJsonObject attemptObject(const Attempt &attempt)
{
    return {{u"n"_s, attempt.n},
            {u"startedAt"_s, toJson(attempt.startedAt)},
            {u"endedAt"_s, toJson(attempt.endedAt)},
            {u"exitCode"_s, orNull(attempt.exitCode)},
            {u"signal"_s, orNull(attempt.signal)},
            {u"error"_s, errorValue(attempt.error)}};
}

QJsonArray attemptsArray(const QList<Attempt> &attempts)
{
    QJsonArray array;
    for (const Attempt &attempt : attempts)
        array.append(attemptObject(attempt));
    return array;
}

void insertIdentity(QJsonObject &object, const Run &run)
{
    object[u"id"_s] = run.id.value;
    object[u"number"_s] = run.number;
    object[u"jobId"_s] = run.jobId.value;
    object[u"jobName"_s] = run.jobName;
    object[u"type"_s] = run.type;
    object[u"cause"_s] = toWord(run.cause);
    object[u"attempt"_s] = run.attempt > 0 ? QJsonValue(run.attempt) : QJsonValue(QJsonValue::Null);
    object[u"attempts"_s] = attemptsArray(run.attempts);
    object[u"retryOf"_s] = idOrNull(run.retryOf);
    object[u"parent"_s] = idOrNull(run.parent);
    object[u"queue"_s] = orNull(run.queue);
    object[u"pool"_s] = run.pool;
    object[u"space"_s] = run.space;
    object[u"priority"_s] = run.priority;
    object[u"labels"_s] = QJsonArray::fromStringList(run.labels);
    object[u"owner"_s] = orNull(run.owner);
    static constexpr QLatin1String executors[] = {"local"_L1, "slurm"_L1, "condor"_L1};
    object[u"executor"_s] = executors[size_t(run.executor)];
    object[u"executorHandle"_s] = orNull(run.executorHandle);
    object[u"held"_s] = run.held;
}

void insertTimes(QJsonObject &object, const Run &run, Instant now)
{
    object[u"scheduledFor"_s] = toJson(run.scheduledFor);
    object[u"createdAt"_s] = toIso(run.createdAt);
    object[u"eligibleAt"_s] = toJson(run.eligibleAt);
    object[u"queuedAt"_s] = toJson(run.queuedAt);
    object[u"startedAt"_s] = toJson(run.startedAt);
    object[u"endedAt"_s] = toJson(run.endedAt);
    object[u"lastOutputAt"_s] = toJson(run.lastOutputAt);
    object[u"cancelRequestedAt"_s] = toJson(run.cancelRequestedAt);
    object[u"pausedSeconds"_s] = secondsOrNull(run.startedAt ? std::optional(run.pausedTotal) : std::nullopt);
    object[u"durationSeconds"_s] = secondsOrNull(run.duration(now));
}

} // namespace

QJsonObject toJson(const Progress &progress)
{
    return {{u"fraction"_s, orNull(progress.fraction)}, {u"done"_s, orNull(progress.done)},       {u"total"_s, orNull(progress.total)},
            {u"unit"_s, orNull(progress.unit)},         {u"message"_s, orNull(progress.message)}, {u"eta"_s, toJson(progress.eta)},
            {u"estimated"_s, progress.estimated}};
}

QJsonObject toJson(const Run &run, Instant now, const QString &reason)
{
    QJsonObject object;
    insertIdentity(object, run);
    insertTimes(object, run, now);
    object[u"state"_s] = toWord(run.status());
    object[u"statusText"_s] = orNull(run.statusText.text);
    object[u"reason"_s] = orNull(reason.isEmpty() ? run.reason : reason);
    object[u"outcome"_s] = outcomeObject(run.outcome);
    object[u"progress"_s] = toJson(progressAt(run, now));
    object[u"cpuSeconds"_s] = secondsOrNull(run.cpu);
    object[u"maxRssBytes"_s] = orNull(run.maxRssBytes);
    object[u"outputBytes"_s] = orNull(run.outputBytes);
    object[u"runFolder"_s] = run.runFolder.isEmpty() ? QJsonValue(QJsonValue::Null) : bytesToJson(run.runFolder);
    object[u"stamp"_s] = run.stamp.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(run.stamp);
    return object;
}

QJsonObject toJson(const Job &job)
{
    QJsonObject object = job.definition ? toJson(*job.definition) : QJsonObject();
    if (job.definition)
        object[u"limits"_s] = toJson(job.definition->limits.resources);
    object[u"id"_s] = job.id.value;
    object[u"enabled"_s] = job.enabled;
    object[u"draft"_s] = job.draft;
    object[u"locked"_s] = job.locked;
    object[u"owner"_s] = orNull(job.owner);
    object[u"queue"_s] = orNull(job.queue);
    object[u"nextFireTime"_s] = toJson(job.nextFireTime);
    object[u"lastRun"_s] = orNull(job.lastRun.value);
    object[u"createdAt"_s] = toIso(job.createdAt);
    object[u"modifiedAt"_s] = toIso(job.modifiedAt);
    object[u"revision"_s] = job.revision;
    return object;
}

QJsonObject toJson(const Node &node)
{
    QJsonArray children;
    for (const Node &child : node.children)
        children.append(toJson(child));
    return {{u"kind"_s, toWord(node.kind)},         {u"name"_s, node.name},
            {u"status"_s, toWord(node.status)},     {u"done"_s, orNull(node.done)},
            {u"total"_s, orNull(node.total)},       {u"message"_s, orNull(node.message)},
            {u"error"_s, orNull(node.error)},       {u"startedAt"_s, toJson(node.startedAt)},
            {u"endedAt"_s, toJson(node.endedAt)},   {u"goodItemsLeftOut"_s, node.goodItemsLeftOut},
            {u"children"_s, children}};
}

QJsonObject toJson(const Artifact &artifact)
{
    return {{u"name"_s, bytesToJson(artifact.name)},
            {u"path"_s, bytesToJson(artifact.path)},
            {u"title"_s, orNull(artifact.title)},
            {u"type"_s, artifact.mediaType},
            {u"size"_s, double(artifact.size)},
            {u"sha256"_s, orNull(QString::fromLatin1(artifact.sha256))},
            {u"modifiedAt"_s, toIso(artifact.modifiedAt)},
            {u"expired"_s, artifact.expired}};
}

QJsonObject toJson(const ResultValue &value)
{
    QJsonObject object{{u"name"_s, value.name}, {u"unit"_s, orNull(value.unit)}};
    if (value.number)
        object[u"number"_s] = *value.number;
    else
        object[u"text"_s] = value.text;
    return object;
}

QJsonObject toJson(const JournalEntry &entry)
{
    QJsonObject object{{u"seq"_s, double(entry.seq)},
                       {u"at"_s, toIso(entry.at)},
                       {u"kind"_s, toWord(entry.kind)},
                       {u"runId"_s, orNull(entry.runId.value)},
                       {u"jobId"_s, orNull(entry.jobId.value)},
                       {u"state"_s, entry.state ? QJsonValue(toWord(*entry.state)) : QJsonValue(QJsonValue::Null)}};
    for (auto change = entry.changed.begin(); change != entry.changed.end(); ++change)
        object.insert(change.key(), change.value());
    return object;
}

QJsonObject toJson(const Pool &pool)
{
    return {{u"name"_s, pool.name}, {u"slots"_s, pool.size}, {u"held"_s, pool.held}, {u"used"_s, pool.used}, {u"queued"_s, pool.queued}};
}

QJsonObject toJson(const Error &error)
{
    QJsonArray fields;
    for (const FieldError &field : error.fields)
        fields.append(QJsonObject{{u"field"_s, field.field}, {u"message"_s, field.message}});
    return {{u"error"_s, QJsonObject{{u"code"_s, toWord(error.code)}, {u"message"_s, error.message}, {u"fields"_s, fields}}}};
}

Error errorFromJson(const QJsonObject &object)
{
    const QJsonObject inner = object.value(u"error"_s).toObject();
    Error error{.code = errorCodeFromWord(inner.value(u"code"_s).toString()), .message = inner.value(u"message"_s).toString(), .detail = {}, .fields = {}};
    for (const QJsonValue field : inner.value(u"fields"_s).toArray())
        error.fields.append({field.toObject().value(u"field"_s).toString(), field.toObject().value(u"message"_s).toString()});
    return error;
}

} // namespace runsheet
