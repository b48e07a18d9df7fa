// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/jobcommands.h"

#include "engine/domain/bytes.h"
#include "engine/store/jobrows.h"
#include "engine/store/queuecommands.h"
#include "engine/store/queuerows.h"
#include "engine/store/runmover.h"
#include "engine/store/schedulerows.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void note(Transaction &transaction, const StoredJob &stored, EventKind kind, const QString &by)
{
    QJsonObject changed{{u"name"_s, stored.name}};
    if (!by.isEmpty())
        changed[u"by"_s] = by;
    journal(transaction, {.at = transaction.now, .kind = kind, .runId = {}, .jobId = stored.job.id, .state = {}, .changed = changed});
    transaction.changes.jobs.insert(stored.job.key);
}

// How the job was, so that the change can be taken back.
void remember(Transaction &transaction, const StoredJob &stored, const QString &by, std::optional<qint64> deletion = {})
{
    transaction.db.prepare(u"INSERT INTO job_revision(job, at, by, definition, enabled, deletion) VALUES(?, ?, ?, ?, ?, ?)"_s)
        .bind(stored.job.key, transaction.now, by, stored.definition, stored.job.enabled, deletion)
        .run();
}

void setDefinition(Transaction &transaction, StoredJob &stored, const JobDefinition &definition)
{
    if (stored.job.kind == JobKind::Kept || stored.job.kind == JobKind::System)
        requireFreeName(transaction.db, definition.space, definition.name, stored.job.key);
    stored.definition = keepDefinition(transaction.db, definition);
    stored.job.definition = std::make_shared<const JobDefinition>(definition);
    stored.name = definition.name;
    stored.space = definition.space;
    stored.job.modifiedAt = transaction.now;
    ++stored.job.revision;
    saveJobDefinition(transaction, stored);
}

QList<RunKey> openRuns(Connection &db, JobKey job)
{
    QList<RunKey> runs;
    Statement select = db.prepare(u"SELECT key FROM run WHERE job = ? AND state < 7 AND deleted_at IS NULL ORDER BY key"_s);
    select.bind(job);
    while (select.next())
        runs.append(select.take<RunKey>());
    return runs;
}

void requireNothingUnderWay(Connection &db, const StoredJob &stored)
{
    Statement select =
        db.prepare(u"SELECT number FROM run WHERE job = ? AND state BETWEEN 2 AND 6 AND deleted_at IS NULL ORDER BY key LIMIT 1"_s);
    select.bind(stored.job.key);
    if (select.next())
        refuse(u"The job \"%1\" has a run under way (#%2); cancel it first, then delete the job."_s.arg(visible(stored.name))
                   .arg(select.take<int>()));
}

void cancelOpenRuns(Transaction &transaction, JobKey job, const QString &by)
{
    RunMover mover(transaction);
    for (const RunKey run : openRuns(transaction.db, job)) {
        StoredRun stored = loadRun(transaction.db, run);
        if (isFinal(stored.run.status()))
            continue; // one before it took it along
        stored.run.reason = u"The job was deleted."_s;
        const StopWish wish{.reason = StopReason::Cancel, .since = transaction.now, .by = by, .force = false};
        (void)mover.move(stored, event::StopAsked{wish}, transaction.now, by);
    }
}

void restoreDeleted(Transaction &transaction, StoredJob &stored, qint64 deletion)
{
    if (stored.job.kind == JobKind::Queue) {
        requireFreeQueueName(transaction.db, stored.name, stored.job.key);
    } else if (stored.job.kind != JobKind::OneOff) {
        const QString name = freeName(transaction.db, stored.space, stored.name);
        if (name != stored.name && stored.job.definition) {
            JobDefinition renamed = *stored.job.definition;
            renamed.name = name;
            setDefinition(transaction, stored, renamed);
        }
    }
    if (findJobById(transaction.db, stored.job.id))
        refuse(u"The id \"%1\" was given to another job meanwhile; delete that job first, then undo again."_s.arg(stored.job.id.value));
    transaction.db.prepare(u"UPDATE job SET deleted_at = NULL, deletion = NULL WHERE key = ?"_s).bind(stored.job.key).run();
    transaction.db.prepare(u"UPDATE run SET deleted_at = NULL, deletion = NULL WHERE job = ? AND deletion = ?"_s)
        .bind(stored.job.key, deletion)
        .run();
    refreshJob(transaction, stored.job.key);
}

struct Revision
{
    qint64 key = 0;
    JobKey job;
    DefinitionKey definition;
    bool enabled = true;
    std::optional<qint64> deletion;
};

std::optional<Revision> lastRevision(Connection &db, JobKey job)
{
    Statement select = db.prepare(
        job.isValid() ? u"SELECT key, job, definition, enabled, deletion FROM job_revision WHERE job = ? ORDER BY key DESC LIMIT 1"_s
                      : u"SELECT key, job, definition, enabled, deletion FROM job_revision ORDER BY key DESC LIMIT 1"_s);
    if (job.isValid())
        select.bind(job);
    if (!select.next())
        return std::nullopt;
    Revision revision;
    select.read(revision.key, revision.job, revision.definition, revision.enabled, revision.deletion);
    return revision;
}

std::optional<Instant> deletionOf(Connection &db, JobKey job)
{
    Statement select = db.prepare(u"SELECT deleted_at FROM job WHERE key = ?"_s);
    select.bind(job);
    return select.next() ? select.take<std::optional<Instant>>() : std::nullopt;
}

std::optional<Pool> findPool(Connection &db, const QString &name)
{
    const QList<Pool> pools = readPools(db);
    const auto pool = std::ranges::find(pools, name, &Pool::name);
    return pool == pools.end() ? std::nullopt : std::optional(*pool);
}

void notePool(Transaction &transaction, const Pool &pool, const QString &what)
{
    const QJsonObject changed{{u"pool"_s, pool.name}, {u"what"_s, what}, {u"slots"_s, pool.size}, {u"held"_s, pool.held}};
    journal(transaction,
            {.at = transaction.now, .kind = EventKind::PoolChanged, .runId = {}, .jobId = {}, .state = {}, .changed = changed});
    transaction.changes.pools = true;
}

Pool requirePool(Connection &db, const QString &name)
{
    std::optional<Pool> pool = findPool(db, name);
    if (!pool)
        missing(u"There is no pool \"%1\"; \"pool list\" shows those that are there."_s.arg(visible(name)));
    return *std::move(pool);
}

void requireSlots(int size)
{
    if (size < 1)
        throw StoreFailure{badInput(u"A pool needs at least one slot."_s, {{u"slots"_s, u"must be 1 or more"_s}})};
}

} // namespace

StoredSubmission changeJob(Transaction &transaction, JobKey job, const JobDraft &draft, const QString &by,
                           const std::optional<ScheduleStart> &schedule)
{
    StoredJob stored = loadLiveJob(transaction.db, job);
    requireNoTriggerInQueue(transaction.db, job, draft.definition);
    if ((stored.job.kind == JobKind::Queue) != (draft.definition.type == queueTypeKey))
        refuse(u"\"%1\" is a queue and stays one; change it with \"queue update\"."_s.arg(visible(stored.name)));
    remember(transaction, stored, by);
    const DefinitionPtr before = stored.job.definition;
    stored.job.enabled = draft.enabled;
    stored.job.draft = draft.draft;
    setDefinition(transaction, stored, draft.definition);
    if (!before || !(before->trigger == draft.definition.trigger) || isScheduled(transaction.db, job) != isTriggerLive(stored))
        setSchedule(transaction, stored, schedule);
    note(transaction, stored, EventKind::JobChanged, by);
    return {.job = job, .jobId = stored.job.id, .run = {}, .runId = {}, .name = stored.name, .existed = true};
}

Job enableJob(Transaction &transaction, JobKey job, bool enabled, const QString &by, const std::optional<ScheduleStart> &schedule)
{
    StoredJob stored = loadLiveJob(transaction.db, job);
    if (stored.job.enabled == enabled)
        return stored.job;
    stored.job.enabled = enabled;
    stored.job.draft = stored.job.draft && !enabled;
    transaction.db.prepare(u"UPDATE job SET enabled = ?, draft = ?, modified = ? WHERE key = ?"_s)
        .bind(enabled, stored.job.draft, transaction.now, job)
        .run();
    setSchedule(transaction, stored, schedule);
    note(transaction, stored, EventKind::JobChanged, by);
    return loadJob(transaction.db, job).job;
}

void removeJob(Transaction &transaction, JobKey job, const QString &by)
{
    const StoredJob stored = loadLiveJob(transaction.db, job);
    requireNothingUnderWay(transaction.db, stored);
    cancelOpenRuns(transaction, job, by);
    note(transaction, stored, EventKind::JobDeleted, by);
    const qint64 deletion = transaction.changes.lastSeq;
    remember(transaction, stored, by, deletion);
    if (stored.job.kind == JobKind::OneOff) { // kept jobs leave their history
        transaction.db.prepare(u"UPDATE run SET deleted_at = ?, deletion = ? WHERE job = ? AND deleted_at IS NULL"_s)
            .bind(transaction.now, deletion, job)
            .run();
    }
    transaction.db.prepare(u"UPDATE job SET deleted_at = ?, deletion = ? WHERE key = ?"_s).bind(transaction.now, deletion, job).run();
    dropSchedule(transaction, job);
    if (stored.job.kind == JobKind::Queue)
        freeMembers(transaction, job, by);
}

QString takeBackJobChange(Transaction &transaction, JobKey job, const QString &by)
{
    const std::optional<Revision> revision = lastRevision(transaction.db, job);
    if (!revision)
        refuse(u"No definition was changed or deleted; there is nothing to take back."_s);
    StoredJob stored = loadJob(transaction.db, revision->job);
    QString more;
    if (revision->deletion) {
        const std::optional<Instant> deletedAt = deletionOf(transaction.db, revision->job);
        restoreDeleted(transaction, stored, *revision->deletion);
        setSchedule(transaction, stored, std::nullopt);
        note(transaction, stored, EventKind::JobUndeleted, by);
        if (stored.job.kind == JobKind::Queue && deletedAt)
            more = takeBackMembers(transaction, stored.job.key, *deletedAt, by);
    } else {
        const DefinitionPtr before = readDefinition(transaction.db, revision->definition);
        if (!before)
            refuse(u"The earlier definition of \"%1\" is damaged; it stays as it is."_s.arg(visible(stored.name)));
        const DefinitionPtr after = stored.job.definition;
        stored.job.enabled = revision->enabled;
        setDefinition(transaction, stored, *before);
        if (!after || !(after->trigger == before->trigger) || isScheduled(transaction.db, stored.job.key) != isTriggerLive(stored))
            setSchedule(transaction, stored, std::nullopt);
        note(transaction, stored, EventKind::JobChanged, by);
    }
    transaction.db.prepare(u"DELETE FROM job_revision WHERE key = ?"_s).bind(revision->key).run();
    const QString what = stored.job.kind == JobKind::Queue ? u"queue"_s : u"job"_s;
    const QString sentence = revision->deletion ? u"The %1 \"%2\" is back."_s : u"The %1 \"%2\" is as it was before its last change."_s;
    return QString(sentence.arg(what, visible(stored.name)) + u' ' + more).trimmed();
}

QList<Pool> readPools(Connection &db)
{
    QList<Pool> pools;
    // Paused runs have given their slot away.
    Statement select = db.prepare(u"SELECT name, size, held,"
                                  " (SELECT coalesce(sum(n), 0) FROM run_tally WHERE pool = name AND state IN (2, 3, 5, 6)),"
                                  " (SELECT coalesce(sum(n), 0) FROM run_tally WHERE pool = name AND state = 1)"
                                  " FROM pool ORDER BY name"_s);
    while (select.next()) {
        Pool pool;
        select.read(pool.name, pool.size, pool.held, pool.used, pool.queued);
        pools.append(pool);
    }
    return pools;
}

Pool addPool(Transaction &transaction, const Pool &pool)
{
    requireSlots(pool.size);
    if (findPool(transaction.db, pool.name))
        refuse(u"There is a pool \"%1\" already; change it with \"pool update\" or choose another name."_s.arg(visible(pool.name)));
    transaction.db.prepare(u"INSERT INTO pool(name, size, held) VALUES(?, ?, ?)"_s).bind(pool.name, pool.size, pool.held).run();
    notePool(transaction, pool, u"created"_s);
    return requirePool(transaction.db, pool.name);
}

Pool changePool(Transaction &transaction, const QString &name, std::optional<int> size, std::optional<bool> held)
{
    const Pool pool = requirePool(transaction.db, name);
    requireSlots(size.value_or(pool.size));
    if (size.value_or(pool.size) == pool.size && held.value_or(pool.held) == pool.held)
        return pool;
    transaction.db.prepare(u"UPDATE pool SET size = ?, held = ? WHERE name = ?"_s)
        .bind(size.value_or(pool.size), held.value_or(pool.held), name)
        .run();
    const Pool changed = requirePool(transaction.db, name);
    notePool(transaction, changed, u"changed"_s);
    return changed;
}

void removePool(Transaction &transaction, const QString &name)
{
    const Pool pool = requirePool(transaction.db, name);
    if (name == "default"_L1)
        refuse(u"The pool \"default\" cannot be deleted: what names no pool runs there."_s);
    Statement users = transaction.db.prepare(u"SELECT (SELECT coalesce(sum(n), 0) FROM run_tally WHERE pool = ? AND state < 7)"
                                             " + (SELECT count(*) FROM job WHERE pool = ? AND kind <> 1 AND deleted_at IS NULL)"_s);
    users.bind(name, name);
    if (const qint64 count = users.next() ? users.take<qint64>() : 0; count > 0)
        refuse(u"The pool \"%1\" is used by %2 jobs or runs; give them another pool first."_s.arg(visible(name)).arg(count));
    transaction.db.prepare(u"DELETE FROM pool WHERE name = ?"_s).bind(name).run();
    notePool(transaction, pool, u"deleted"_s);
}

} // namespace runsheet
