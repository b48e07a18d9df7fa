// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/queuecommands.h"

#include "engine/domain/bytes.h"
#include "engine/store/jobcommands.h"
#include "engine/store/queuerows.h"
#include "engine/store/submitting.h"

#include <QSet>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void requireQueueable(Connection &db, JobKey queue, const QList<JobKey> &sequence)
{
    QSet<JobKey> seen;
    for (const JobKey job : sequence) {
        const StoredJob member = loadLiveJob(db, job);
        const QString name = visible(member.name);
        if (seen.contains(job))
            refuse(u"The job \"%1\" is named twice; a queue runs each of its jobs once."_s.arg(name));
        seen.insert(job);
        if (member.job.kind != JobKind::Kept)
            refuse(u"The job \"%1\" cannot be in a queue: only jobs that are kept and not the system's can."_s.arg(name));
        const JobKey other = queueOf(db, job);
        if (other.isValid() && other != queue)
            refuse(
                u"The job \"%1\" is in the queue \"%2\" already; take it out there first."_s.arg(name, visible(loadJob(db, other).name)));
    }
}

bool isInAnotherQueue(Connection &db, JobKey job, JobKey queue)
{
    Statement select = db.prepare(
        u"SELECT 1 FROM queue_member m JOIN job q ON q.key = m.queue AND q.deleted_at IS NULL WHERE m.job = ? AND m.queue <> ?"_s);
    select.bind(job, queue);
    return select.next();
}

// The queue's trigger is theirs from now on.
void takeTriggers(Transaction &transaction, const QList<JobKey> &sequence, const QString &by)
{
    for (const JobKey key : sequence) {
        const StoredJob member = loadJob(transaction.db, key);
        if (!member.job.definition || member.job.definition->trigger.kind == Trigger::Kind::None)
            continue;
        JobDraft draft;
        draft.definition = *member.job.definition;
        draft.definition.trigger = {};
        draft.enabled = member.job.enabled;
        draft.draft = member.job.draft;
        (void)changeJob(transaction, key, draft, by, std::nullopt);
    }
}

void writeSequence(Transaction &transaction, JobKey queue, const QList<JobKey> &sequence, const QString &by)
{
    for (const JobKey job : readSequence(transaction.db, queue)) {
        if (!sequence.contains(job))
            (void)enableJob(transaction, job, false, by, std::nullopt);
    }
    transaction.db.prepare(u"DELETE FROM queue_member WHERE queue = ?"_s).bind(queue).run();
    int position = 0;
    for (const JobKey job : sequence) {
        transaction.db.prepare(u"INSERT INTO queue_member(queue, position, job) VALUES(?, ?, ?)"_s).bind(queue, position++, job).run();
        transaction.changes.jobs.insert(job);
    }
}

} // namespace

void requireFreeQueueName(Connection &db, const QString &name, JobKey except)
{
    Statement find = db.prepare(u"SELECT 1 FROM job WHERE name = ? AND kind = 3 AND deleted_at IS NULL AND key <> ?"_s);
    find.bind(name, except.value);
    if (find.next())
        refuse(u"There is a queue \"%1\" already; change it with \"queue update\" or choose another name."_s.arg(visible(name)));
}

StoredSubmission addQueue(Transaction &transaction, const Submission &queue, const QList<JobKey> &sequence)
{
    requireFreeQueueName(transaction.db, queue.draft.definition.name, {});
    requireQueueable(transaction.db, {}, sequence);
    takeTriggers(transaction, sequence, queue.by);
    const StoredSubmission made = submitAll(transaction, {queue}).constFirst();
    writeSequence(transaction, made.job, sequence, queue.by);
    return made;
}

StoredSubmission changeQueue(Transaction &transaction, JobKey queue, const JobDraft &draft, const std::optional<QList<JobKey>> &sequence,
                             const QString &by, const std::optional<ScheduleStart> &schedule)
{
    requireFreeQueueName(transaction.db, draft.definition.name, queue);
    if (sequence) {
        requireQueueable(transaction.db, queue, *sequence);
        takeTriggers(transaction, *sequence, by);
        writeSequence(transaction, queue, *sequence, by);
    }
    return changeJob(transaction, queue, draft, by, schedule);
}

void freeMembers(Transaction &transaction, JobKey queue, const QString &by)
{
    for (const JobKey job : readSequence(transaction.db, queue))
        (void)enableJob(transaction, job, false, by, std::nullopt);
}

QString takeBackMembers(Transaction &transaction, JobKey queue, Instant deletedAt, const QString &by)
{
    QStringList elsewhere;
    int enabled = 0;
    for (const JobKey job : readSequence(transaction.db, queue)) {
        const StoredJob member = loadJob(transaction.db, job);
        if (isInAnotherQueue(transaction.db, job, queue)) {
            elsewhere.append(u'"' + visible(member.name) + u'"');
            transaction.db.prepare(u"DELETE FROM queue_member WHERE queue = ? AND job = ?"_s).bind(queue, job).run();
        } else if (!member.job.enabled && member.job.modifiedAt == deletedAt) {
            (void)enableJob(transaction, job, true, by, std::nullopt);
            ++enabled;
        }
    }
    takeTriggers(transaction, readSequence(transaction.db, queue), by);
    QStringList sentences;
    if (enabled > 0)
        sentences.append(u"%1 of its jobs are enabled again."_s.arg(enabled));
    if (!elsewhere.isEmpty())
        sentences.append(u"In another queue by now, and left there: %1."_s.arg(elsewhere.join(u", "_s)));
    return sentences.join(u' ');
}

void requireNoTriggerInQueue(Connection &db, JobKey job, const JobDefinition &definition)
{
    if (definition.trigger.kind == Trigger::Kind::None)
        return;
    const JobKey queue = queueOf(db, job);
    if (queue.isValid())
        refuse(u"The job \"%1\" has no trigger of its own: the queue \"%2\" runs it. Change the queue's, or take the job out of it."_s.arg(
            visible(definition.name), visible(loadJob(db, queue).name)));
}

} // namespace runsheet
