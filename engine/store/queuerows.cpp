// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/queuerows.h"

#include "engine/domain/bytes.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QList<QueueMember> membersFrom(Statement &select)
{
    QList<QueueMember> members;
    while (select.next()) {
        QueueMember member;
        select.read(member.key, member.id, member.name, member.enabled);
        members.append(member);
    }
    return members;
}

QList<QueueMember> readMembers(Connection &db, JobKey queue)
{
    Statement select = db.prepare(u"SELECT j.key, j.id, j.name, j.enabled FROM queue_member m JOIN job j ON j.key = m.job"
                                  " WHERE m.queue = ? AND j.deleted_at IS NULL ORDER BY m.position"_s);
    select.bind(queue);
    return membersFrom(select);
}

} // namespace

QList<JobKey> readSequence(Connection &db, JobKey queue)
{
    QList<JobKey> jobs;
    for (const QueueMember &member : readMembers(db, queue))
        jobs.append(member.key);
    return jobs;
}

JobKey queueOf(Connection &db, JobKey job)
{
    Statement select =
        db.prepare(u"SELECT q.key FROM queue_member m JOIN job q ON q.key = m.queue AND q.deleted_at IS NULL WHERE m.job = ?"_s);
    select.bind(job);
    return select.next() ? select.take<JobKey>() : JobKey();
}

JobKey findQueue(Connection &db, const QString &name)
{
    Statement select = db.prepare(u"SELECT key FROM job WHERE name = ? COLLATE NOCASE AND name = ? AND kind = 3 AND deleted_at IS NULL"_s);
    select.bind(name, name);
    if (!select.next())
        missing(u"There is no queue \"%1\"; \"queue list\" shows those that are there."_s.arg(visible(name)));
    return select.take<JobKey>();
}

Queue readQueue(Connection &db, JobKey key)
{
    const StoredJob stored = loadLiveJob(db, key);
    Queue queue;
    queue.key = key;
    queue.id = stored.job.id;
    queue.name = stored.name;
    queue.enabled = stored.job.enabled;
    queue.nextFireTime = stored.job.nextFireTime;
    queue.lastRun = stored.job.lastRun;
    queue.revision = stored.job.revision;
    queue.sequence = readMembers(db, key);
    if (const DefinitionPtr definition = stored.job.definition) {
        queue.trigger = definition->trigger;
        queue.onFailure = onFailureOf(*definition);
        queue.misfire = definition->misfire;
        queue.overlap = definition->overlap;
    }
    return queue;
}

QList<Queue> readQueues(Connection &db)
{
    QList<JobKey> keys;
    {
        Statement select = db.prepare(u"SELECT key FROM job WHERE kind = 3 AND deleted_at IS NULL ORDER BY name"_s);
        while (select.next())
            keys.append(select.take<JobKey>());
    }
    QList<Queue> queues;
    for (const JobKey key : std::as_const(keys))
        queues.append(readQueue(db, key));
    return queues;
}

QList<QueueMember> readQueueable(Connection &db, const QString &name)
{
    Statement select = db.prepare(
        u"SELECT key, id, name, enabled FROM job WHERE kind = 0 AND deleted_at IS NULL AND key NOT IN"
        " (SELECT m.job FROM queue_member m JOIN job q ON q.key = m.queue WHERE q.deleted_at IS NULL AND q.name <> ?) ORDER BY name"_s);
    select.bind(name);
    return membersFrom(select);
}

} // namespace runsheet
