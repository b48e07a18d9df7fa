// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/runcommands.h"

#include "engine/domain/bytes.h"
#include "engine/store/jobrows.h"
#include "engine/store/plandriver.h"
#include "engine/store/runmover.h"
#include "engine/store/statejson.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// What is said about a claim that is not the row's any more is late, and changes nothing.
bool isLate(const RunChange &change, const StoredRun &stored)
{
    if (change.nonce.isEmpty() || std::holds_alternative<event::Claimed>(change.event))
        return false;
    return stored.nonce != change.nonce || !isUnderWay(stored.run.status());
}

void note(Transaction &transaction, const Run &run, EventKind kind, const QString &by, QJsonObject changed = {})
{
    if (!by.isEmpty())
        changed[u"by"_s] = by;
    journal(transaction,
            {.at = transaction.now, .kind = kind, .runId = run.id, .jobId = run.jobId, .state = run.status(), .changed = changed});
    transaction.changes.runs.insert(run.key);
    transaction.changes.jobs.insert(run.jobKey);
}

Touched touched(const StoredRun &stored, bool changed, std::optional<Error> refusal = {})
{
    return {.key = stored.run.key,
            .id = stored.run.id,
            .changed = changed,
            .state = stored.run.status(),
            .refusal = std::move(refusal),
            .run = stored.run};
}

//! Does something to a run that is there and not deleted.
Touched onLiveRun(Transaction &transaction, RunKey key, const auto &act)
{
    std::optional<StoredRun> stored = findRun(transaction.db, key);
    if (stored && !stored->deletedAt)
        return act(*stored);
    Touched none;
    none.key = key;
    none.refusal = notFound(u"There is no such run any more; it was deleted meanwhile."_s);
    return none;
}

QString stateWord(const StoredRun &stored)
{
    return toWord(stored.run.status());
}

bool isBeforeStart(const StoredRun &stored)
{
    return stored.run.status() == RunStatus::Waiting || stored.run.status() == RunStatus::Queued;
}

std::optional<Error> whyNotPatched(Transaction &transaction, const StoredRun &stored, const std::optional<QString> &pool)
{
    if (!isBeforeStart(stored))
        return refused(
            u"The run \"%1\" is %2; priority and pool count only before the start."_s.arg(visible(stored.run.jobName), stateWord(stored)));
    if (!pool)
        return std::nullopt;
    Statement find = transaction.db.prepare(u"SELECT 1 FROM pool WHERE name = ?"_s);
    find.bind(*pool);
    if (find.next())
        return std::nullopt;
    return badInput(u"There is no pool \"%1\"; make it with \"pool create\" or name another."_s.arg(visible(*pool)));
}

// A one-off leaves with its last run, and comes back with the first.
void followRuns(Transaction &transaction, JobKey job, qint64 deletion)
{
    transaction.db
        .prepare(u"UPDATE job SET deleted_at = ?, deletion = ? WHERE key = ? AND kind = 1 AND deleted_at IS NULL"
                 " AND NOT EXISTS (SELECT 1 FROM run WHERE job = job.key AND deleted_at IS NULL)"_s)
        .bind(transaction.now, deletion, job)
        .run();
    refreshJob(transaction, job);
}

void bringBack(Transaction &transaction, const StoredRun &stored, const QString &by)
{
    transaction.db.prepare(u"UPDATE run SET deleted_at = NULL, deletion = NULL WHERE key = ?"_s).bind(stored.run.key).run();
    transaction.db.prepare(u"UPDATE job SET deleted_at = NULL, deletion = NULL WHERE key = ? AND kind = 1"_s).bind(stored.run.jobKey).run();
    note(transaction, stored.run, EventKind::RunUndeleted, by);
    refreshJob(transaction, stored.run.jobKey);
}

QList<RunKey> runsOfLastDeletion(Transaction &transaction)
{
    QList<RunKey> runs;
    Statement select = transaction.db.prepare(u"SELECT key FROM run WHERE deletion = (SELECT max(deletion) FROM run) ORDER BY key"_s);
    while (select.next())
        runs.append(select.take<RunKey>());
    return runs;
}

} // namespace

Result<ClaimedRun> claimRun(Transaction &transaction, const Claim &claim, const QByteArray &bootId, const Store::FolderOf &folderOf)
{
    std::optional<StoredRun> stored = findRun(transaction.db, claim.run);
    if (!stored || stored->deletedAt)
        return notFound(u"There is no such run any more; it was removed meanwhile."_s);
    if (stored->run.status() != RunStatus::Queued || stored->run.held)
        return refused(u"The run \"%1\" is %2 or held; it cannot be started."_s.arg(visible(stored->run.jobName), stateWord(*stored)));
    const int attempt = stored->run.attempt + 1;
    stored->run.runFolder = folderOf(stored->run.id, attempt);
    stored->bootId = bootId;
    RunMover mover(transaction);
    const Result<Moved> moved = mover.move(*stored, event::Claimed{attempt, claim.nonce}, claim.at);
    if (!moved)
        return moved.error();
    stored->run.definition = readDefinition(transaction.db, stored->definition);
    return ClaimedRun{stored->run, readEnvironment(transaction.db, stored->environment)};
}

void takeUp(Transaction &transaction, const BegunRun &begun)
{
    std::optional<StoredRun> stored = findRun(transaction.db, begun.run);
    if (!stored || stored->deletedAt || !isBeforeStart(*stored))
        return;
    const RunStatus before = stored->run.status();
    stored->run.runFolder = begun.folder;
    stored->bootId = begun.bootId;
    RunMover mover(transaction);
    if (before == RunStatus::Waiting)
        (void)mover.step(*stored, event::BecameEligible{}, transaction.now);
    if (mover.step(*stored, event::Claimed{begun.attempt, begun.nonce}, transaction.now))
        mover.commit(*stored, before, transaction.now);
}

Result<Moved> applyChange(Transaction &transaction, const RunChange &change)
{
    std::optional<StoredRun> stored = findRun(transaction.db, change.run);
    if (!stored)
        return notFound(u"There is no such run any more; it was removed meanwhile."_s);
    const RunStatus before = stored->run.status();
    if (isLate(change, *stored))
        return Moved{stored->run.key, stored->run.jobKey, before, before};
    const Instant at = change.at == Instant{} ? transaction.now : change.at;
    if (std::holds_alternative<event::Claimed>(change.event)) {
        stored->run.runFolder = change.runFolder;
        stored->bootId = change.bootId;
    }
    RunMover mover(transaction);
    const Result<Moved> moved = mover.move(*stored, change.event, at, change.by);
    if (moved && std::holds_alternative<event::Started>(change.event))
        writeAttempt(transaction, stored->run.key,
                     {.n = stored->run.attempt, .startedAt = at, .endedAt = {}, .exitCode = {}, .signal = {}, .error = {}}, stored->nonce);
    return moved;
}

Touched askRunToStop(Transaction &transaction, RunKey run, const StopWish &wish)
{
    return onLiveRun(transaction, run, [&](StoredRun &stored) {
        const RunState before = stored.run.state;
        RunMover mover(transaction);
        const Result<Moved> moved =
            mover.move(stored, event::StopAsked{wish}, wish.since == Instant{} ? transaction.now : wish.since, wish.by);
        if (!moved)
            return touched(stored, false, moved.error());
        // A plan may be over already: its members may all have been waiting.
        return touched(isPlan(stored.run) ? loadRun(transaction.db, run) : stored, !(stored.run.state == before));
    });
}

Touched holdRun(Transaction &transaction, RunKey run, bool held, const QString &by)
{
    return onLiveRun(transaction, run, [&](StoredRun &stored) {
        if (!isBeforeStart(stored))
            return touched(stored, false,
                           refused(u"The run \"%1\" is %2; only a run that has not started can be held or released."_s.arg(
                               visible(stored.run.jobName), stateWord(stored))));
        if (stored.run.held == held)
            return touched(stored, false);
        const RunStatus before = stored.run.status();
        RunMover mover(transaction);
        stored.run.held = held;
        if (before == RunStatus::Queued)
            (void)mover.step(stored, event::MustWait{}, transaction.now);
        mover.commit(stored, before, transaction.now);
        note(transaction, stored.run, held ? EventKind::RunHeld : EventKind::RunReleased, by);
        mover.settle(run, transaction.now);
        return touched(loadRun(transaction.db, run), true);
    });
}

Touched patchRun(Transaction &transaction, RunKey run, std::optional<int> priority, const std::optional<QString> &pool, const QString &by)
{
    return onLiveRun(transaction, run, [&](StoredRun &stored) {
        if (std::optional<Error> refusal = whyNotPatched(transaction, stored, pool))
            return touched(stored, false, std::move(refusal));
        QJsonObject changed;
        if (priority && *priority != stored.run.priority)
            changed[u"priority"_s] = *priority;
        if (pool && *pool != stored.run.pool)
            changed[u"pool"_s] = *pool;
        if (changed.isEmpty())
            return touched(stored, false);
        transaction.db.prepare(u"UPDATE run SET priority = ?, pool = ? WHERE key = ?"_s)
            .bind(priority.value_or(stored.run.priority), pool.value_or(stored.run.pool), run)
            .run();
        note(transaction, stored.run, EventKind::RunChanged, by, changed);
        return touched(loadRun(transaction.db, run), true);
    });
}

QList<Touched> markDeleted(Transaction &transaction, const QList<RunKey> &runs, const QString &by)
{
    // Journal numbers are never used twice: the first one of a deletion names it.
    qint64 deletion = 0;
    QList<Touched> all;
    for (const RunKey run : runs) {
        all.append(onLiveRun(transaction, run, [&](StoredRun &stored) {
            if (!isFinal(stored.run.status()))
                return touched(stored, false,
                               refused(u"The run \"%1\" is %2; cancel it first, then delete it."_s.arg(visible(stored.run.jobName),
                                                                                                       stateWord(stored))));
            note(transaction, stored.run, EventKind::RunDeleted, by);
            if (deletion == 0)
                deletion = transaction.changes.lastSeq;
            transaction.db.prepare(u"UPDATE run SET deleted_at = ?, deletion = ? WHERE key = ?"_s)
                .bind(transaction.now, deletion, run)
                .run();
            followRuns(transaction, stored.run.jobKey, deletion);
            return touched(stored, true);
        }));
    }
    return all;
}

QString takeBackDeletion(Transaction &transaction, RunKey run, const QString &by)
{
    const QList<RunKey> runs = run.isValid() ? QList<RunKey>{run} : runsOfLastDeletion(transaction);
    if (runs.isEmpty())
        refuse(u"No run was deleted lately; there is nothing to bring back."_s);
    QString name;
    for (const RunKey key : runs) {
        const StoredRun stored = loadRun(transaction.db, key);
        name = u"\"%1\" #%2"_s.arg(visible(stored.run.jobName)).arg(stored.run.number);
        if (!stored.deletedAt)
            refuse(u"The run %1 is not deleted."_s.arg(name));
        bringBack(transaction, stored, by);
    }
    return runs.size() == 1 ? u"The run %1 is back."_s.arg(name) : u"%1 runs are back."_s.arg(runs.size());
}

void purgeRun(Transaction &transaction, RunKey run)
{
    const std::optional<StoredRun> stored = findRun(transaction.db, run);
    if (!stored)
        return;
    if (!isFinal(stored->run.status()))
        refuse(u"The run \"%1\" is %2; cancel it first, then delete it."_s.arg(visible(stored->run.jobName), stateWord(*stored)));
    const JobKey job = stored->run.jobKey;
    transaction.db.prepare(u"DELETE FROM search WHERE rowid = ?"_s).bind(run).run();
    transaction.db.prepare(u"DELETE FROM search_queue WHERE run = ?"_s).bind(run).run();
    transaction.db.prepare(u"DELETE FROM run WHERE key = ?"_s).bind(run).run();
    transaction.changes.runs.insert(run);
    purgeOneOff(transaction, job);
    dropUnusedDefinition(transaction.db, stored->definition);
}

QList<Moved> advanceTo(Transaction &transaction, Instant now)
{
    QList<RunKey> due;
    {
        Statement select = transaction.db.prepare(u"SELECT key FROM run WHERE due IS NOT NULL AND due <= ? ORDER BY due, key"_s);
        select.bind(now);
        while (select.next())
            due.append(select.take<RunKey>());
    }
    RunMover mover(transaction);
    for (const RunKey run : std::as_const(due)) {
        StoredRun stored = loadRun(transaction.db, run);
        if (stored.startDeadline && *stored.startDeadline <= now)
            (void)mover.move(stored, event::Passed{ExpiryLimit::StartDeadline}, now);
        else
            mover.settle(run, now);
    }
    return mover.moved();
}

void writeMeasurement(Transaction &transaction, const ProgressUpdate &update)
{
    transaction.db
        .prepare(
            u"UPDATE run SET progress = ?, last_line = ?, last_output = coalesce(?, last_output) WHERE key = ? AND state BETWEEN 2 AND 6"_s)
        .bind(jsonText(storedProgress(update.progress)), update.lastLine, update.lastOutputAt, update.run)
        .run();
}

} // namespace runsheet
