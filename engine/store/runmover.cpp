// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/runmover.h"

#include "engine/domain/outcometext.h"
#include "engine/store/jobrows.h"
#include "engine/store/plandriver.h"

#include <QScopedValueRollback>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

//! What each event leaves in the row besides the state. One overload for each that leaves something.
struct Marks
{
    StoredRun &stored;
    Run &run;
    Instant at;

    void operator()(const event::BecameEligible &)
    {
        run.eligibleAt = at;
        run.queuedAt = at;
    }
    void operator()(const event::MustWait &) { forgetClaim(); }
    void operator()(const event::Claimed &claim)
    {
        run.attempt = claim.attempt;
        stored.nonce = claim.nonce;
        // Start, end and measures are those of the last attempt; those of the one before are in its own row.
        run.startedAt.reset();
        run.endedAt.reset();
        run.pausedTotal = Duration(0);
        run.cpu.reset();
        run.maxRssBytes.reset();
        run.outputBytes.reset();
    }
    void operator()(const event::GivenBack &)
    {
        // It has not run: the next claim is this attempt again.
        run.attempt = std::max(0, run.attempt - 1);
        forgetClaim();
    }
    void operator()(const event::Requeued &) { forgetClaim(); }
    void operator()(const event::Started &)
    {
        run.startedAt = at;
        run.endedAt.reset();
        run.pausedTotal = Duration(0);
    }
    void operator()(const event::StopAsked &) { run.cancelRequestedAt = run.cancelRequestedAt.value_or(at); }
    void operator()(const event::Ended &ended)
    {
        run.endedAt = ended.record.endedAt;
        run.pausedTotal = std::max(run.pausedTotal, ended.record.paused);
    }
    void operator()(const auto &) {}

private:
    void forgetClaim()
    {
        stored.nonce.clear();
        stored.bootId.clear();
    }
};

std::optional<EventKind> journalKind(const RunEvent &event, RunStatus before)
{
    if (std::holds_alternative<event::Started>(event))
        return EventKind::RunStarted;
    if (std::holds_alternative<event::PauseTook>(event))
        return EventKind::RunPaused;
    if (std::holds_alternative<event::ResumeTook>(event))
        return EventKind::RunResumed;
    const auto *asked = std::get_if<event::StopAsked>(&event);
    if (!asked || asked->wish.reason != StopReason::Cancel || before == RunStatus::Finishing)
        return std::nullopt;
    return asked->wish.force ? EventKind::RunKillAsked : EventKind::RunCancelAsked;
}

QJsonObject byObject(const QString &by)
{
    return by.isEmpty() ? QJsonObject() : QJsonObject{{u"by"_s, by}};
}

QJsonObject endObject(const Run &run)
{
    QJsonObject object{{u"outcome"_s, run.outcome.text}};
    if (run.outcome.exitCode)
        object[u"exitCode"_s] = *run.outcome.exitCode;
    if (run.outcome.signal)
        object[u"signal"_s] = *run.outcome.signal;
    return object;
}

} // namespace

struct RunMover::Verdict
{
    std::optional<QString> impossible; //!< the name of what can no longer hold
    int released = 0;
    std::optional<Instant> lastEnd;
};

bool holds(EdgeCondition condition, RunStatus final)
{
    switch (condition) {
    case EdgeCondition::Ok:
        return final == RunStatus::Succeeded;
    case EdgeCondition::Partial:
        return final == RunStatus::Succeeded || final == RunStatus::Partial;
    case EdgeCondition::Any:
        return true;
    case EdgeCondition::Failed:
        return final == RunStatus::Failed || final == RunStatus::Expired || final == RunStatus::Lost;
    }
    return false;
}

Result<Moved> RunMover::move(StoredRun &stored, const RunEvent &event, Instant at, const QString &by)
{
    const RunStatus before = stored.run.status();
    if (const Result<Done> stepped = step(stored, event, at, by); !stepped)
        return stepped.error();
    return commit(stored, before, at);
}

Result<Done> RunMover::step(StoredRun &stored, const RunEvent &event, Instant at, const QString &by)
{
    Run &run = stored.run;
    const RunStatus before = run.status();
    const Result<RunState> next = transition(run.state, event);
    if (!next)
        return next.error();
    if (*next == run.state)
        return Done{}; // said again: nothing to write down a second time
    if (const auto *pause = std::get_if<Paused>(&run.state))
        run.pausedTotal += std::max(at - pause->since, Duration(0));
    run.state = *next;
    std::visit(Marks{stored, run, at}, event);
    journalMove(stored, event, before, at, by);
    return Done{};
}

Moved RunMover::commit(StoredRun &stored, RunStatus before, Instant at)
{
    Run &run = stored.run;
    const bool ended = isFinal(run.status()) && !isFinal(before);
    if (ended) {
        if (run.outcome.text.isEmpty())
            run.outcome = outcomeOf(run.state);
        if (run.reason.isEmpty())
            run.reason = reasonOf(run.state);
        run.endedAt = run.endedAt && run.startedAt ? run.endedAt : std::optional(at);
        dropCaptured(stored);
    }
    saveMovedRun(m_transaction, stored);
    if (ended) {
        journal(
            m_transaction,
            {.at = at, .kind = EventKind::RunEnded, .runId = run.id, .jobId = run.jobId, .state = run.status(), .changed = endObject(run)});
        m_transaction.db.prepare(u"INSERT OR IGNORE INTO search_queue VALUES(?)"_s).bind(run.key).run();
    }
    refreshJob(m_transaction, run.jobKey);
    m_transaction.changes.runs.insert(run.key);
    const Moved moved{run.key, run.jobKey, before, run.status()};
    m_moved.append(moved);
    if (ended) {
        m_ended.enqueue({run.key, at});
        releaseDependants();
    }
    notePlanOf(run, at);
    followPlans();
    return moved;
}

void RunMover::journalMove(const StoredRun &stored, const RunEvent &event, RunStatus before, Instant at, const QString &by)
{
    const Run &run = stored.run;
    if (const std::optional<EventKind> kind = journalKind(event, before))
        journal(m_transaction,
                {.at = at, .kind = *kind, .runId = run.id, .jobId = run.jobId, .state = run.status(), .changed = byObject(by)});
}

void RunMover::dropCaptured(StoredRun &stored)
{
    if (!stored.environment.isValid())
        return;
    const EnvironmentKey key = std::exchange(stored.environment, EnvironmentKey{});
    m_transaction.db.prepare(u"UPDATE run SET environment = NULL WHERE key = ?"_s).bind(stored.run.key).run();
    dropUnusedEnvironment(m_transaction.db, key);
}

// A queue instead of a recursion: a chain may be longer than the stack is deep.
void RunMover::releaseDependants()
{
    if (m_releasing)
        return;
    const QScopedValueRollback guard(m_releasing, true);
    while (!m_ended.isEmpty()) {
        const Happened ended = m_ended.dequeue();
        QList<RunKey> dependants;
        {
            Statement select =
                m_transaction.db.prepare(u"SELECT DISTINCT run FROM edge WHERE prerequisite = ? AND released = 0 ORDER BY run"_s);
            select.bind(ended.run);
            while (select.next())
                dependants.append(select.take<RunKey>());
        }
        for (const RunKey dependant : std::as_const(dependants))
            settleFor(dependant, ended.run, ended.at);
    }
}

void RunMover::notePlanOf(const Run &run, Instant at)
{
    if (isPlan(run))
        m_plans.enqueue({run.key, at});
    if (!run.parent)
        return;
    Statement find = m_transaction.db.prepare(u"SELECT key FROM run WHERE id = ? AND deleted_at IS NULL"_s);
    find.bind(*run.parent);
    if (find.next())
        m_plans.enqueue({find.take<RunKey>(), at});
}

void RunMover::followPlan(RunKey plan, Instant at)
{
    m_plans.enqueue({plan, at});
    followPlans();
}

// A queue for the same reason, and because what is decided about a plan moves its members.
void RunMover::followPlans()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    while (!m_plans.isEmpty()) {
        const Happened plan = m_plans.dequeue();
        PlanDriver(m_transaction, *this).look(plan.run, plan.at);
    }
}

RunMover::Verdict RunMover::judgeEdges(const StoredRun &stored, std::optional<RunKey> only)
{
    Verdict verdict;
    struct Held
    {
        RunKey on;
        EdgeCondition condition;
    };
    QList<Held> held;
    {
        Statement select = m_transaction.db.prepare(
            only ? u"SELECT e.prerequisite, e.condition, e.on_name, p.state, p.ended FROM edge e JOIN run p ON p.key = e.prerequisite"
                   " WHERE e.run = ? AND e.released = 0 AND e.prerequisite = ?"_s
                 : u"SELECT e.prerequisite, e.condition, e.on_name, p.state, p.ended FROM edge e JOIN run p ON p.key = e.prerequisite"
                   " WHERE e.run = ? AND e.released = 0"_s);
        select.bind(stored.run.key);
        if (only)
            select.bind(*only);
        while (select.next()) {
            const Held edge{select.take<RunKey>(), select.take<EdgeCondition>()};
            const auto name = select.take<QString>();
            const auto state = select.take<RunStatus>();
            if (!isFinal(state))
                continue;
            if (!holds(edge.condition, state)) {
                verdict.impossible = name;
                return verdict;
            }
            held.append(edge);
            verdict.lastEnd = std::max(verdict.lastEnd.value_or(Instant{}), select.take<Instant>());
        }
    }
    for (const Held &edge : std::as_const(held)) {
        m_transaction.db.prepare(u"UPDATE edge SET released = 1 WHERE run = ? AND prerequisite = ? AND condition = ?"_s)
            .bind(stored.run.key, edge.on, edge.condition)
            .run();
    }
    verdict.released = int(held.size());
    return verdict;
}

void RunMover::settle(RunKey run, Instant at)
{
    settleFor(run, std::nullopt, at);
}

void RunMover::settleFor(RunKey key, std::optional<RunKey> ended, Instant at)
{
    StoredRun stored = loadRun(m_transaction.db, key);
    const auto *waiting = std::get_if<Waiting>(&stored.run.state);
    if (!waiting)
        return;
    const RunStatus before = stored.run.status();
    const Verdict verdict = waiting->prerequisites > 0 ? judgeEdges(stored, ended) : Verdict();
    if (verdict.impossible) {
        (void)step(stored, event::WasSkipped{{SkipCause::Prerequisite, *verdict.impossible}}, at);
        commit(stored, before, at);
        return;
    }
    Waiting now = *waiting;
    now.prerequisites = std::max(0, now.prerequisites - verdict.released);
    if (verdict.released > 0 && now.prerequisites == 0 && stored.run.delay > Duration(0))
        now.notBefore = std::max(now.notBefore.value_or(Instant{}), *verdict.lastEnd + stored.run.delay);
    const bool eligible = now.prerequisites == 0 && !stored.run.held && now.notBefore.value_or(at) <= at;
    (void)step(stored, event::MustWait{now}, at);
    if (eligible)
        (void)step(stored, event::BecameEligible{}, at);
    if (eligible || verdict.released > 0)
        commit(stored, before, at);
}

} // namespace runsheet
