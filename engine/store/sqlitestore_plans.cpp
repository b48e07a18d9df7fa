// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/crontabrows.h"
#include "engine/store/plandriver.h"
#include "engine/store/queuecommands.h"
#include "engine/store/queuerows.h"
#include "engine/store/sqlitestoreanswers.h"

// Crontabs and queues.

namespace runsheet {

Store::Answer<QList<StoredSubmission>> SqliteStore::keepCrontab(CrontabToKeep crontab)
{
    return write<QList<StoredSubmission>>([crontab = std::move(crontab)](Transaction &t) { return runsheet::keepCrontab(t, crontab); });
}

Store::Answer<KeptCrontab> SqliteStore::crontab()
{
    return read<KeptCrontab>([](Connection &db) { return readKeptCrontab(db); });
}

Store::Answer<StoredSubmission> SqliteStore::createQueue(Submission queue, QList<JobKey> sequence)
{
    return write<StoredSubmission>([=](Transaction &t) { return addQueue(t, queue, sequence); });
}

Store::Answer<StoredSubmission> SqliteStore::updateQueue(JobKey queue, JobDraft draft, std::optional<QList<JobKey>> sequence, QString by,
                                                         std::optional<ScheduleStart> schedule)
{
    return write<StoredSubmission>([=](Transaction &t) { return changeQueue(t, queue, draft, sequence, by, schedule); });
}

Store::Answer<Touched> SqliteStore::pausePlan(RunKey plan, bool pauses, QString by)
{
    return write<Touched>([=](Transaction &t) { return runsheet::pausePlan(t, plan, pauses, by); });
}

Store::Answer<QList<Queue>> SqliteStore::queues()
{
    return read<QList<Queue>>([](Connection &db) { return readQueues(db); });
}

Store::Answer<Queue> SqliteStore::queue(QString name)
{
    return read<Queue>([=](Connection &db) { return readQueue(db, findQueue(db, name)); });
}

Store::Answer<QList<QueueMember>> SqliteStore::queueable(QString name)
{
    return read<QList<QueueMember>>([=](Connection &db) { return readQueueable(db, name); });
}

} // namespace runsheet
