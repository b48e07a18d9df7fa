// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/schedulerows.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QString schedulesQuery(const QString &which)
{
    return u"SELECT s.job, j.id, j.definition, s.counts_from, s.last_fire, j.next_fire,"
           " (SELECT group_concat(r.scheduled_for) FROM run r INDEXED BY run_by_fire_time WHERE r.job = s.job AND r.scheduled_for IS NOT NULL"
           " AND r.scheduled_for > max(s.counts_from, coalesce(s.last_fire, 0)) AND r.cause IN (1, 2, 5))"
           " FROM schedule s JOIN job j ON j.key = s.job WHERE j.deleted_at IS NULL"_s +
           which;
}

// What counts from a run looks at those that the trigger made; the last hundred tell it. Causes are Schedule and CatchUp. A skipped one
// (12) may have been skipped before its time came.
void readRuns(Connection &db, JobKey job, ScheduleHistory &history)
{
    Statement select = db.prepare(u"SELECT max(started), max(iif(state >= 7 AND state <> 12, ended, NULL)), coalesce(max(state < 7), 0) FROM"
                                  " (SELECT started, ended, state, cause FROM run WHERE job = ? AND deleted_at IS NULL"
                                  " ORDER BY key DESC LIMIT 100) WHERE cause IN (1, 5)"_s);
    select.bind(job);
    if (select.next())
        select.read(history.lastStarted, history.lastEnded, history.isRunActive);
}

void readAll(Connection &db, Statement &select, QList<StoredSchedule> &schedules)
{
    while (select.next()) {
        StoredSchedule stored;
        DefinitionKey definition;
        std::optional<QString> settled;
        select.read(stored.job, stored.id, definition, stored.history.countsFrom, stored.history.lastFire, stored.nextFireTime, settled);
        for (const QString &at : settled.value_or(QString()).split(u',', Qt::SkipEmptyParts))
            stored.history.settled.push_back(instantFromMs(at.toLongLong()));
        stored.definition = readDefinition(db, definition);
        if (!stored.definition)
            continue;
        if (stored.definition->trigger.kind == Trigger::Kind::FixedDelay)
            readRuns(db, stored.job, stored.history);
        schedules.append(stored);
    }
}

} // namespace

bool isTriggerLive(const StoredJob &stored)
{
    const Job &job = stored.job;
    return job.definition && job.definition->trigger.kind != Trigger::Kind::None && job.kind != JobKind::OneOff && job.enabled &&
           !job.draft;
}

bool isScheduled(Connection &db, JobKey job)
{
    Statement find = db.prepare(u"SELECT 1 FROM schedule WHERE job = ?"_s);
    find.bind(job);
    return find.next();
}

void setSchedule(Transaction &transaction, const StoredJob &stored, const std::optional<ScheduleStart> &start)
{
    const JobKey job = stored.job.key;
    if (!isTriggerLive(stored)) {
        dropSchedule(transaction, job);
        return;
    }
    const ScheduleStart begin = start.value_or(ScheduleStart{.countsFrom = transaction.now, .nextFireTime = {}});
    transaction.db.prepare(u"INSERT OR REPLACE INTO schedule(job, counts_from) VALUES(?, ?)"_s).bind(job, begin.countsFrom).run();
    transaction.db.prepare(u"UPDATE job SET next_fire = ? WHERE key = ?"_s).bind(begin.nextFireTime, job).run();
    refreshJob(transaction, job);
}

void dropSchedule(Transaction &transaction, JobKey job)
{
    transaction.db.prepare(u"DELETE FROM schedule WHERE job = ?"_s).bind(job).run();
    transaction.db.prepare(u"UPDATE job SET next_fire = NULL WHERE key = ?"_s).bind(job).run();
    refreshJob(transaction, job);
    transaction.changes.schedules.insert(job); // also where there is no trigger any more
}

void saveNextFireTime(Transaction &transaction, JobKey job, Instant countsFrom, std::optional<Instant> nextFireTime)
{
    Statement update = transaction.db.prepare(u"UPDATE job SET next_fire = ? WHERE key = ? AND next_fire IS NOT ?"
                                              " AND EXISTS (SELECT 1 FROM schedule WHERE schedule.job = job.key AND counts_from = ?)"_s);
    update.bind(nextFireTime, job, nextFireTime, countsFrom);
    if (update.run() > 0)
        refreshJob(transaction, job);
}

QList<StoredSchedule> readSchedules(Connection &db)
{
    QList<StoredSchedule> schedules;
    Statement select = db.prepare(schedulesQuery(u" ORDER BY s.job"_s));
    readAll(db, select, schedules);
    return schedules;
}

QList<StoredSchedule> readSchedules(Connection &db, const QList<JobKey> &jobs)
{
    static const QString text = schedulesQuery(u" AND s.job = ?"_s);
    QList<StoredSchedule> schedules;
    for (const JobKey job : jobs) {
        Statement select = db.prepare(text);
        select.bind(job);
        readAll(db, select, schedules);
    }
    return schedules;
}

} // namespace runsheet
