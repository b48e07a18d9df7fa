// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/queues.h"

#include "engine/domain/bytes.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 1'000;

JobDefinition applied(const QueueDraft &draft, JobDefinition definition)
{
    definition.type = queueTypeKey;
    definition.name = draft.name.value_or(definition.name);
    definition.trigger = draft.trigger.value_or(definition.trigger);
    definition.overlap = draft.overlap.value_or(definition.overlap);
    if (draft.misfire) {
        definition.misfire.kind = draft.misfire->kind;
        definition.misfire.atMost = draft.misfire->atMost;
    }
    if (draft.onFailure || !definition.parameters.contains("onFailure"_L1))
        definition.parameters[u"onFailure"_s] = toWord(draft.onFailure.value_or(OnFailure::Stop));
    return definition;
}

// Those that a run is to have; NotFound where the member is none of the queue's.
Result<QList<JobKey>> partOf(const Queue &queue, const QueuePart &part)
{
    QList<JobKey> keys;
    for (const QueueMember &member : queue.sequence)
        keys.append(member.key);
    if (part.kind == QueuePart::Kind::Whole)
        return keys;
    const auto found = std::ranges::find_if(
        queue.sequence, [&](const QueueMember &member) { return member.id.value == part.member || member.name == part.member; });
    if (found == queue.sequence.end())
        return notFound(u"The queue “%1” has no member “%2”."_s.arg(visible(queue.name), visible(part.member)));
    const qsizetype index = std::distance(queue.sequence.begin(), found);
    return part.kind == QueuePart::Kind::Only ? QList<JobKey>{found->key} : keys.sliced(index);
}

} // namespace

Result<Done> Queues::checked(const QueueDraft &draft)
{
    QList<FieldError> errors;
    if (draft.name && (draft.name->isEmpty() || draft.name->size() > longestName || draft.name->contains(u'\0')))
        errors.append({u"name"_s, u"must have 1 to %1 characters"_s.arg(longestName)});
    if (draft.sequence && draft.sequence->isEmpty())
        errors.append({u"sequence"_s, u"must name at least one job"_s});
    if (draft.trigger)
        errors += m_schedules.check(*draft.trigger);
    if (errors.isEmpty())
        return Done{};
    return badInput(u"The queue cannot be made so: %1 %2."_s.arg(errors.first().field, errors.first().message), errors);
}

Story<JobKey> Queues::findJob(QString word)
{
    auto asking = m_store.resolveJob(word);
    const auto found = co_await asking;
    if (!found)
        co_return found.error();
    if (found->isEmpty())
        co_return notFound(u"There is no job “%1”. “runsheet queueable” shows those that a queue can have."_s.arg(visible(word)));
    co_return found->constFirst();
}

Story<QList<JobKey>> Queues::findJobs(QStringList words)
{
    QList<JobKey> jobs;
    for (const QString &word : std::as_const(words)) {
        const auto job = co_await findJob(word);
        if (!job)
            co_return job.error();
        jobs.append(*job);
    }
    co_return jobs;
}

// A new queue without a trigger of its own takes its first member's.
Story<Queue> Queues::create(QueueDraft draft, QString by)
{
    if (!draft.name)
        draft.name = QString();
    if (!draft.sequence)
        draft.sequence = QStringList();
    if (const Result<Done> sound = checked(draft); !sound)
        co_return sound.error();
    const auto sequence = co_await findJobs(*draft.sequence);
    if (!sequence)
        co_return sequence.error();
    Submission submission;
    submission.draft.definition = applied(draft, {});
    if (!draft.trigger) {
        auto reading = m_store.job(sequence->constFirst());
        const auto first = co_await reading;
        if (!first)
            co_return first.error();
        if (first->definition)
            submission.draft.definition.trigger = first->definition->trigger;
    }
    submission.draft.enabled = draft.enabled.value_or(true);
    submission.kind = JobKind::Queue;
    submission.makeRun = false;
    submission.by = by;
    const auto start = m_submissions.scheduleStart(submission.draft);
    if (!start)
        co_return start.error();
    submission.schedule = *start;
    auto storing = m_store.createQueue(submission, *sequence);
    const auto made = co_await storing;
    if (!made)
        co_return made.error();
    auto reading = m_store.queue(*draft.name);
    const auto queue = co_await reading;
    co_return queue;
}

Story<Queue> Queues::update(QString name, QueueDraft draft, QString by)
{
    if (const Result<Done> sound = checked(draft); !sound)
        co_return sound.error();
    auto finding = m_store.queue(name);
    const auto queue = co_await finding;
    if (!queue)
        co_return queue.error();
    std::optional<QList<JobKey>> sequence;
    if (draft.sequence) {
        const auto found = co_await findJobs(*draft.sequence);
        if (!found)
            co_return found.error();
        sequence = *found;
    }
    auto readingJob = m_store.job(queue->key);
    const auto job = co_await readingJob;
    if (!job)
        co_return job.error();
    JobDraft change;
    change.definition = applied(draft, job->definition ? *job->definition : JobDefinition());
    change.enabled = draft.enabled.value_or(job->enabled);
    const JobKey key = queue->key;
    const auto start = co_await m_submissions.startAfterChange(key, change);
    if (!start)
        co_return start.error();
    auto updating = m_store.updateQueue(key, change, sequence, by, *start);
    const auto updated = co_await updating;
    if (!updated)
        co_return updated.error();
    auto reading = m_store.queue(change.definition.name);
    const auto now = co_await reading;
    co_return now;
}

Story<Done> Queues::remove(QString name, QString by)
{
    auto finding = m_store.queue(name);
    const auto queue = co_await finding;
    if (!queue)
        co_return queue.error();
    auto removing = m_store.deleteJob(queue->key, by);
    const auto removed = co_await removing;
    co_return removed;
}

Story<StoredSubmission> Queues::run(QString name, QueuePart part, QString by)
{
    auto finding = m_store.queue(name);
    const auto queue = co_await finding;
    if (!queue)
        co_return queue.error();
    const auto members = partOf(*queue, part);
    if (!members)
        co_return members.error();
    auto readingJob = m_store.job(queue->key);
    const auto job = co_await readingJob;
    if (!job)
        co_return job.error();
    if (!job->definition)
        co_return refused(
            u"The definition of the queue “%1” is damaged and is not run; change it, or restore a backup."_s.arg(visible(name)));
    Submission submission;
    submission.draft.definition = *job->definition;
    submission.job = queue->key;
    submission.cause = Cause::Manual;
    submission.by = by;
    if (part.kind != QueuePart::Kind::Whole)
        submission.members = *members;
    auto storing = m_store.submit({submission});
    const auto stored = co_await storing;
    if (!stored)
        co_return stored.error();
    co_return stored->constFirst();
}

} // namespace runsheet
