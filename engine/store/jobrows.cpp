// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/jobrows.h"

#include "engine/store/insertedcounts.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

StoredJob readJob(Connection &db, Statement &row)
{
    StoredJob stored;
    Job &job = stored.job;
    row.read(job.key, job.id, stored.definition, job.kind, job.enabled, job.draft, job.locked, job.owner, job.createdAt, job.modifiedAt,
             job.revision, job.nextFireTime, job.focusRun, job.lastRun, stored.name, stored.space, stored.activeRuns, stored.hasTrigger,
             stored.deletedAt, job.queue);
    job.definition = readDefinition(db, stored.definition);
    return stored;
}

void insertLabels(Transaction &transaction, const StoredJob &stored)
{
    for (const QString &label : stored.job.definition->labels)
        transaction.db.prepare(u"INSERT OR IGNORE INTO job_label VALUES(?, ?)"_s).bind(stored.job.key, label).run();
}

bool hasTrigger(const JobDefinition &definition)
{
    return definition.trigger.kind != Trigger::Kind::None;
}

bool isNameTaken(Connection &db, const QString &space, const QString &name, JobKey except)
{
    Statement find = db.prepare(u"SELECT 1 FROM job WHERE space = ? AND name = ? AND kind IN (0, 2) AND deleted_at IS NULL AND key <> ?"_s);
    find.bind(space, name, except.value);
    return find.next();
}

// With the newest active run, else the newest: the focus run.
struct FocusedJob
{
    JobFacts facts;
    RunKey run;
    std::optional<Instant> started, ended;
    std::optional<qint64> elapsed;
};

FocusedJob focusedJob(Connection &db, JobKey job)
{
    Statement select = db.prepare(
        u"SELECT j.kind, j.enabled, j.draft, j.has_trigger, j.next_fire IS NOT NULL,"
        " j.has_trigger AND EXISTS (SELECT 1 FROM schedule WHERE job = j.key AND used_up), r.key, r.state, r.started, r.ended, r.elapsed"
        " FROM job j LEFT JOIN run r ON r.key = coalesce("
        "(SELECT key FROM run INDEXED BY run_open WHERE job = j.key AND state < 7 AND deleted_at IS NULL ORDER BY key DESC LIMIT 1),"
        " (SELECT key FROM run INDEXED BY run_by_job WHERE job = j.key AND deleted_at IS NULL ORDER BY key DESC LIMIT 1))"
        " WHERE j.key = ?"_s);
    select.bind(job);
    FocusedJob found;
    if (!select.next())
        return found;
    JobFacts &facts = found.facts;
    select.read(facts.kind, facts.enabled, facts.draft, facts.hasTrigger, facts.hasNextFireTime, facts.isUsedUp, found.run, facts.focus,
                found.started, found.ended, found.elapsed);
    if (facts.focus && !isFinal(*facts.focus))
        found.ended.reset(); // an attempt's end is not the run's
    return found;
}

} // namespace

StoredJob loadJob(Connection &db, JobKey key)
{
    Statement select = db.prepare(
        u"SELECT j.key, j.id, j.definition, j.kind, j.enabled, j.draft, j.locked, j.owner, j.created, j.modified, j.revision, j.next_fire,"
        " j.focus_run, (SELECT id FROM run r WHERE r.job = j.key AND r.deleted_at IS NULL ORDER BY r.key DESC LIMIT 1),"
        " j.name, j.space, j.active_runs, j.has_trigger, j.deleted_at,"
        " (SELECT q.name FROM queue_member m JOIN job q ON q.key = m.queue WHERE m.job = j.key AND q.deleted_at IS NULL) FROM job j WHERE j.key = ?"_s);
    select.bind(key.value);
    if (!select.next())
        missing(u"There is no such job any more; it was removed meanwhile."_s);
    return readJob(db, select);
}

StoredJob loadLiveJob(Connection &db, JobKey key)
{
    StoredJob stored = loadJob(db, key);
    if (stored.deletedAt)
        missing(u"The job \"%1\" was deleted; \"job undo\" brings it back."_s.arg(stored.name));
    return stored;
}

std::optional<JobKey> findJobById(Connection &db, const JobId &id)
{
    Statement find = db.prepare(u"SELECT key FROM job WHERE id = ? AND deleted_at IS NULL"_s);
    find.bind(id);
    return find.next() ? std::optional(find.take<JobKey>()) : std::nullopt;
}

void insertJob(Transaction &transaction, InsertedCounts &counts, StoredJob &stored, std::optional<RunStatus> firstRun)
{
    Job &job = stored.job;
    const JobDefinition &definition = *job.definition;
    const JobStatus status =
        shownStatus({job.kind, job.enabled, job.draft, hasTrigger(definition), job.nextFireTime.has_value(), false, firstRun});
    Statement insert = transaction.db.prepare(
        u"INSERT INTO job(id, kind, definition, name, type, space, pool, priority, labels, owner, command, has_trigger, enabled, draft,"
        " created, modified, revision, next_fire, status, last_number)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(job.id, job.kind, stored.definition, definition.name, definition.type, definition.space, definition.pool,
                definition.priority, jsonText(definition.labels), job.owner, commandLineOf(definition), hasTrigger(definition), job.enabled,
                job.draft, job.createdAt, job.modifiedAt, job.revision, job.nextFireTime, status, firstRun ? 1 : 0);
    insert.run();
    job.key = {insert.insertedKey()};
    counts.add(definition, job.kind, status);
    insertLabels(transaction, stored);
    transaction.changes.jobs.insert(job.key);
}

void saveJobDefinition(Transaction &transaction, const StoredJob &stored)
{
    const Job &job = stored.job;
    const JobDefinition &definition = *job.definition;
    Statement update = transaction.db.prepare(
        u"UPDATE job SET definition = ?, name = ?, type = ?, space = ?, pool = ?, priority = ?, labels = ?, command = ?, has_trigger = ?,"
        " enabled = ?, draft = ?, modified = ?, revision = ?, next_fire = ? WHERE key = ?"_s);
    update.bind(stored.definition, definition.name, definition.type, definition.space, definition.pool, definition.priority,
                jsonText(definition.labels), commandLineOf(definition), hasTrigger(definition), job.enabled, job.draft, job.modifiedAt,
                job.revision, job.nextFireTime, job.key);
    update.run();
    transaction.db.prepare(u"DELETE FROM job_label WHERE job = ?"_s).bind(job.key).run();
    insertLabels(transaction, stored);
    refreshJob(transaction, job.key);
}

int takeRunNumber(Transaction &transaction, JobKey job)
{
    Statement update =
        transaction.db.prepare(u"UPDATE job SET last_number = last_number + 1, draft = 0 WHERE key = ? RETURNING last_number"_s);
    update.bind(job);
    return update.next() ? update.take<int>() : 1;
}

void requireFreeName(Connection &db, const QString &space, const QString &name, JobKey except)
{
    if (isNameTaken(db, space, name, except))
        refuse(u"A job named \"%1\" is in the space \"%2\" already; choose another name."_s.arg(name, space));
}

QString freeName(Connection &db, const QString &space, const QString &name)
{
    QString candidate = name;
    for (int n = 2; isNameTaken(db, space, candidate, {}); ++n)
        candidate = u"%1 (%2)"_s.arg(name).arg(n);
    return candidate;
}

void refreshJob(Transaction &transaction, JobKey job)
{
    const FocusedJob found = focusedJob(transaction.db, job);
    transaction.db.prepare(u"UPDATE job SET focus_run = ?, status = ?, started = ?, ended = ?, elapsed = ? WHERE key = ?"_s)
        .bind(found.run, shownStatus(found.facts), found.started, found.ended, found.elapsed, job)
        .run();
    transaction.changes.jobs.insert(job);
    if (found.facts.hasTrigger)
        transaction.changes.schedules.insert(job);
}

void purgeOneOff(Transaction &transaction, JobKey job)
{
    transaction.changes.jobs.insert(job);
    const StoredJob stored = loadJob(transaction.db, job);
    Statement find = transaction.db.prepare(u"SELECT 1 FROM run INDEXED BY run_of_any_job WHERE job = ? LIMIT 1"_s);
    find.bind(job);
    if (stored.job.kind != JobKind::OneOff || find.next()) {
        refreshJob(transaction, job);
        return;
    }
    for (const QString &text :
         {u"DELETE FROM job_label WHERE job = ?"_s, u"DELETE FROM job_revision WHERE job = ?"_s, u"DELETE FROM job WHERE key = ?"_s})
        transaction.db.prepare(text).bind(job).run();
    dropUnusedDefinition(transaction.db, stored.definition);
}

JobStatus shownStatus(const JobFacts &facts)
{
    if (facts.focus && (!isFinal(*facts.focus) || facts.kind == JobKind::OneOff))
        return jobStatusOf(*facts.focus);
    if (facts.draft)
        return JobStatus::Draft;
    if (!facts.enabled)
        return JobStatus::Disabled;
    if (facts.hasTrigger && facts.hasNextFireTime)
        return JobStatus::Scheduled;
    if (facts.isUsedUp)
        return JobStatus::Retired;
    return facts.focus ? jobStatusOf(*facts.focus) : JobStatus::Idle;
}

} // namespace runsheet
