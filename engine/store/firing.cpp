// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/firing.h"

#include "engine/scheduling/overlap.h"
#include "engine/store/jobrows.h"
#include "engine/store/plandriver.h"
#include "engine/store/runcommands.h"
#include "engine/store/skippedrun.h"
#include "engine/store/submitting.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

//! A run of the job that is not final.
struct OpenRun
{
    RunKey run;
    bool isBehind = false; //!< waits for others of the job
};

QList<OpenRun> openRuns(Connection &db, JobKey job)
{
    QList<OpenRun> runs;
    Statement select = db.prepare(u"SELECT key, state = 0 AND EXISTS (SELECT 1 FROM edge e JOIN run p ON p.key = e.prerequisite"
                                  " WHERE e.run = run.key AND e.released = 0 AND p.job = run.job) FROM run INDEXED BY run_open"
                                  " WHERE job = ? AND state < 7 AND deleted_at IS NULL ORDER BY key"_s);
    select.bind(job);
    while (select.next()) {
        OpenRun open;
        select.read(open.run, open.isBehind);
        runs.append(open);
    }
    return runs;
}

ActiveRuns counted(const QList<OpenRun> &runs)
{
    const int behind = int(std::ranges::count_if(runs, &OpenRun::isBehind));
    return {.underWay = int(runs.size()) - behind, .behind = behind};
}

QList<RunKey> keysOf(const QList<OpenRun> &runs)
{
    QList<RunKey> keys;
    for (const OpenRun &open : runs)
        keys.append(open.run);
    return keys;
}

//! One order in its transaction.
class Firing
{
public:
    Firing(Transaction &transaction, const FireOrder &order) : m_transaction(transaction), m_order(order) {}

    FireOutcome carryOut()
    {
        m_outcome.isStale = !isExpected();
        if (m_outcome.isStale)
            return m_outcome;
        const StoredJob job = loadLiveJob(m_transaction.db, m_order.job);
        if (!job.job.definition)
            refuse(u"The definition of \"%1\" is damaged and is not run; look at it, save it anew and try again."_s.arg(job.name));
        m_overlap = job.job.definition->overlap;
        if (m_order.due.leftOut)
            leaveOut(*m_order.due.leftOut);
        catchUp();
        for (const Instant fireTime : m_order.due.onTime)
            fire(fireTime);
        if (m_order.moment == FireOrder::Moment::EngineStart)
            fire(std::nullopt);
        moveOn();
        return m_outcome;
    }

private:
    [[nodiscard]] bool isExpected() const;
    [[nodiscard]] bool hasRun(Instant fireTime) const;
    RunKey makeRun(Cause cause, std::optional<Instant> fireTime, const QList<RunKey> &behind);
    void leaveOut(const LeftOut &leftOut);
    void catchUp();
    void fire(std::optional<Instant> fireTime);
    void replace(std::optional<Instant> fireTime, const QList<OpenRun> &open);
    void skip(Instant fireTime, RunKey behind);
    void moveOn();

    Transaction &m_transaction;
    const FireOrder &m_order;
    OverlapPolicy m_overlap;
    FireOutcome m_outcome;
};

bool Firing::isExpected() const
{
    Statement find = m_transaction.db.prepare(u"SELECT 1 FROM schedule WHERE job = ? AND counts_from = ? AND last_fire IS ?"_s);
    find.bind(m_order.job, m_order.countsFrom, m_order.lastFire);
    return find.next();
}

bool Firing::hasRun(Instant fireTime) const
{
    Statement find = m_transaction.db.prepare(u"SELECT 1 FROM run WHERE job = ? AND scheduled_for = ? AND cause IN (1, 2, 5)"_s);
    find.bind(m_order.job, fireTime);
    return find.next();
}

RunKey Firing::makeRun(Cause cause, std::optional<Instant> fireTime, const QList<RunKey> &behind)
{
    Submission submission;
    submission.job = m_order.job;
    submission.cause = cause;
    submission.scheduledFor = fireTime;
    for (const RunKey run : behind)
        submission.after.append({.run = run, .sibling = -1, .on = EdgeCondition::Any});
    return submitAll(m_transaction, {submission}).constFirst().run;
}

void Firing::leaveOut(const LeftOut &leftOut)
{
    m_outcome.leftOut = leftOut.count;
    if (!hasRun(leftOut.to))
        (void)makeSkippedRun(m_transaction, m_order.job, leftOut.to, {.cause = SkipCause::Misfire, .subject = {}}, missedText(leftOut) + u'.');
}

// Behind what is under way, unless runs of the job may overlap; then each behind the one before.
void Firing::catchUp()
{
    QList<RunKey> behind;
    if (m_overlap.kind != OverlapPolicy::Kind::Allow)
        behind = keysOf(openRuns(m_transaction.db, m_order.job));
    for (const Instant fireTime : m_order.due.catchUp) {
        if (hasRun(fireTime))
            continue;
        const RunKey run = makeRun(Cause::CatchUp, fireTime, behind);
        m_outcome.made.append(run);
        ++m_outcome.catchUps;
        behind = {run};
    }
}

void Firing::fire(std::optional<Instant> fireTime)
{
    if (fireTime && hasRun(*fireTime))
        return;
    const QList<OpenRun> open = openRuns(m_transaction.db, m_order.job);
    switch (decideOverlap(m_overlap, counted(open))) {
    case OverlapVerdict::Start:
        m_outcome.made.append(makeRun(Cause::Schedule, fireTime, {}));
        break;
    case OverlapVerdict::WaitBehind:
        m_outcome.made.append(makeRun(Cause::Schedule, fireTime, keysOf(open)));
        break;
    case OverlapVerdict::ReplaceActive:
        replace(fireTime, open);
        break;
    case OverlapVerdict::Skip:
        skip(fireTime.value_or(m_transaction.now), open.constFirst().run);
        break;
    }
}

void Firing::replace(std::optional<Instant> fireTime, const QList<OpenRun> &open)
{
    m_outcome.wish = {.reason = StopReason::Replaced, .since = m_transaction.now, .by = u"its schedule"_s, .force = false};
    for (const OpenRun &run : open) {
        const Touched touched = askRunToStop(m_transaction, run.run, m_outcome.wish);
        if (isPlan(touched.run))
            m_outcome.toStop += stoppingMembers(m_transaction.db, touched.run);
        else if (touched.state == RunStatus::Stopping)
            m_outcome.toStop.append(run.run);
    }
    m_outcome.made.append(makeRun(Cause::Schedule, fireTime, keysOf(openRuns(m_transaction.db, m_order.job))));
}

// Fire times that are skipped while the same run is active are one run, whose count grows.
void Firing::skip(Instant fireTime, RunKey behind)
{
    Statement find = m_transaction.db.prepare(u"SELECT skipped_run, skipped_count FROM schedule JOIN run ON run.key = skipped_run"
                                              " WHERE schedule.job = ? AND skipped_behind = ? AND run.deleted_at IS NULL"_s);
    find.bind(m_order.job, behind);
    RunKey run;
    qint64 count = 0;
    if (find.next())
        find.read(run, count);
    const QString text = overlapText(m_overlap, ++count) + u'.';
    if (run.isValid()) {
        m_transaction.db.prepare(u"UPDATE run SET scheduled_for = ?, reason = ?, outcome_text = ? WHERE key = ?"_s)
            .bind(fireTime, text, text, run)
            .run();
        m_transaction.changes.runs.insert(run);
    } else {
        run = makeSkippedRun(m_transaction, m_order.job, fireTime, {.cause = SkipCause::Overlap, .subject = {}}, text);
    }
    m_transaction.db.prepare(u"UPDATE schedule SET skipped_run = ?, skipped_behind = ?, skipped_count = ? WHERE job = ?"_s)
        .bind(run, behind, count, m_order.job)
        .run();
}

void Firing::moveOn()
{
    const std::optional<Instant> lastFire = m_order.due.lastFire ? m_order.due.lastFire : m_order.lastFire;
    m_transaction.db.prepare(u"UPDATE schedule SET last_fire = ?, used_up = ? WHERE job = ?"_s)
        .bind(lastFire, m_order.isUsedUp, m_order.job)
        .run();
    m_transaction.db.prepare(u"UPDATE job SET next_fire = ? WHERE key = ?"_s).bind(m_order.nextFireTime, m_order.job).run();
    refreshJob(m_transaction, m_order.job);
}

} // namespace

FireOutcome fireSchedule(Transaction &transaction, const FireOrder &order)
{
    return Firing(transaction, order).carryOut();
}

} // namespace runsheet
