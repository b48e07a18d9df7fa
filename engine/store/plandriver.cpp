// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/plandriver.h"

#include "engine/domain/bytes.h"
#include "engine/planning/planmoves.h"
#include "engine/planning/planoutcome.h"
#include "engine/store/runcommands.h"
#include "engine/store/statejson.h"

#include <QHash>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

StepState stepStateOf(const RunState &state, bool held)
{
    switch (statusOf(state)) {
    case RunStatus::Waiting:
        if (std::get<Waiting>(state).prerequisites > 0)
            return StepState::Pending;
        return held ? StepState::Resting : StepState::Active;
    case RunStatus::Paused:
        return StepState::Resting;
    case RunStatus::Succeeded:
        return StepState::Succeeded;
    case RunStatus::Partial:
        return StepState::Partial;
    case RunStatus::Failed:
        return StepState::Failed;
    case RunStatus::Cancelled:
        return StepState::Cancelled;
    case RunStatus::Expired:
        return StepState::Expired;
    case RunStatus::Lost:
        return StepState::Lost;
    case RunStatus::Skipped:
        return std::get<Skipped>(state).cause == SkipCause::Disabled ? StepState::Disabled : StepState::Skipped;
    case RunStatus::Queued:
    case RunStatus::Starting:
    case RunStatus::Running:
    case RunStatus::Stopping:
    case RunStatus::Finishing:
        break;
    }
    return StepState::Active;
}

QString countText(const PlanCounts &counts, qsizetype members)
{
    QString text = u"%1 of %2 members succeeded"_s.arg(counts.succeeded).arg(members);
    if (counts.failed > 0)
        text += u", %1 did not"_s.arg(counts.failed);
    if (counts.skipped > 0)
        text += u", %1 skipped"_s.arg(counts.skipped);
    return text + u'.';
}

QList<PlanStep> stepsOf(const auto &members)
{
    QList<PlanStep> steps;
    for (const auto &member : members)
        steps.append(member.step);
    return steps;
}

// Which member decided it, and in its words.
Outcome planOutcome(const auto &members, RunStatus status)
{
    const QList<PlanStep> steps = stepsOf(members);
    Outcome outcome;
    outcome.text = countText(countsOf(steps), steps.size());
    const int decisive = decisiveStep(steps);
    if (decisive < 0)
        return outcome;
    const auto &member = members.at(size_t(decisive));
    outcome.text = u"\"%1\": %2 %3"_s.arg(visible(member.name), member.outcome, outcome.text);
    if (status == RunStatus::Failed)
        outcome.error = RunError{u"member-failed"_s, outcome.text, {}};
    return outcome;
}

OnFailure policyOf(Connection &db, const StoredRun &plan)
{
    const DefinitionPtr definition = readDefinition(db, plan.definition);
    return definition ? onFailureOf(*definition) : OnFailure::Stop;
}

Touched touchedPlan(Connection &db, RunKey plan, bool changed, std::optional<Error> refusal = {})
{
    const Run run = loadRun(db, plan).run;
    return {.key = plan, .id = run.id, .changed = changed, .state = run.status(), .refusal = std::move(refusal), .run = run};
}

// Members whose turn has come but which have not started.
QList<RunKey> membersBeforeStart(Connection &db, const Run &plan)
{
    QList<RunKey> members;
    Statement select =
        db.prepare(u"SELECT key, state, payload FROM run WHERE parent = ? AND state < 2 AND deleted_at IS NULL ORDER BY key"_s);
    select.bind(plan.id);
    while (select.next()) {
        const auto key = select.take<RunKey>();
        const int status = select.take<int>();
        const RunState state = stateFrom(status, objectOf(select.take<QString>()));
        if (stepStateOf(state, false) == StepState::Active)
            members.append(key);
    }
    return members;
}

} // namespace

bool isPlan(const Run &run)
{
    return run.type == queueTypeKey;
}

void PlanDriver::look(RunKey key, Instant at)
{
    StoredRun plan = loadRun(m_transaction.db, key);
    const RunStatus status = plan.run.status();
    if (status == RunStatus::Queued && mayBegin(plan))
        begin(plan, at);
    else if (status == RunStatus::Running || status == RunStatus::Paused)
        drive(plan, at);
    else if (status == RunStatus::Stopping)
        windDown(plan, at);
    else if (isFinal(status))
        beginNext(plan.run.jobKey, at);
}

// In the order of the sequence: they were made in it. A run that follows a lost one (`on interrupt: rerun`) stands in its place.
PlanDriver::Members PlanDriver::readMembers(const StoredRun &plan) const
{
    Members members;
    Statement select = m_transaction.db.prepare(
        u"SELECT r.key, r.id, r.retry_of, r.state, r.payload, r.held, r.name, r.outcome_text, j.enabled AND j.deleted_at IS NULL"
        " FROM run r JOIN job j ON j.key = r.job WHERE r.parent = ? AND r.deleted_at IS NULL ORDER BY r.key"_s);
    select.bind(plan.run.id);
    QHash<RunId, size_t> places;
    while (select.next()) {
        Member member;
        RunId id;
        std::optional<RunId> follows;
        select.read(member.run, id, follows);
        const int status = select.take<int>();
        member.state = stateFrom(status, objectOf(select.take<QString>()));
        select.read(member.held, member.name, member.outcome, member.step.isEnabled);
        member.step.state = stepStateOf(member.state, member.held);
        const size_t place = follows ? places.value(*follows, members.size()) : members.size();
        places.insert(id, place);
        if (place < members.size())
            members[place] = std::move(member);
        else
            members.push_back(std::move(member));
    }
    return members;
}

// The overlap rule of the dispatcher, which never sees a plan.
bool PlanDriver::mayBegin(const StoredRun &plan) const
{
    const OverlapPolicy &overlap = plan.overlap;
    if (plan.run.held || overlap.kind == OverlapPolicy::Kind::Skip || (overlap.kind == OverlapPolicy::Kind::Allow && overlap.atMost == 0))
        return !plan.run.held;
    Statement count =
        m_transaction.db.prepare(u"SELECT count(*) FROM run WHERE job = ? AND state BETWEEN 2 AND 6 AND deleted_at IS NULL"_s);
    count.bind(plan.run.jobKey);
    const int active = count.next() ? count.take<int>() : 0;
    return active < (overlap.kind == OverlapPolicy::Kind::Allow ? overlap.atMost : 1);
}

void PlanDriver::begin(StoredRun &plan, Instant at)
{
    const Members members = readMembers(plan);
    if (!members.empty() && std::ranges::none_of(members, [](const Member &member) { return member.step.isEnabled; })) {
        for (const Member &member : members)
            skipMember(member.run, {SkipCause::Disabled, {}}, at);
        (void)m_mover.move(plan, event::WasSkipped{{SkipCause::Disabled, {}}}, at);
        return;
    }
    // It has no attempt, folder or program: what is asked of those finds none.
    const RunStatus before = plan.run.status();
    (void)m_mover.step(plan, event::Claimed{0, newNonce()}, at);
    (void)m_mover.step(plan, event::Started{}, at);
    m_mover.commit(plan, before, at);
}

void PlanDriver::drive(StoredRun &plan, Instant at)
{
    const Members members = readMembers(plan);
    const QList<PlanStep> steps = stepsOf(members);
    noteProgress(plan, members);
    const Plan sequenceOfAll = sequence(int(steps.size()), policyOf(m_transaction.db, plan));
    if (const std::optional<RunStatus> outcome = outcomeOf(sequenceOfAll, steps))
        conclude(plan, members, *outcome, at);
    else if (!plan.run.held)
        moveOn(plan, members, at);
    else if (plan.run.status() == RunStatus::Running && isAtRest(steps))
        (void)m_mover.move(plan, event::PauseTook{at}, at);
}

void PlanDriver::moveOn(const StoredRun &plan, const Members &members, Instant at)
{
    const QList<PlanStep> steps = stepsOf(members);
    const PlanMoves moves = nextMoves(sequence(int(steps.size()), policyOf(m_transaction.db, plan)), steps);
    for (const int step : moves.leaveOut)
        skipMember(members.at(size_t(step)).run, {SkipCause::Disabled, {}}, at);
    for (const PlanMoves::Skip &skip : moves.skip)
        skipMember(members.at(size_t(skip.step)).run, {SkipCause::Prerequisite, members.at(size_t(skip.because)).name}, at);
    for (const int step : moves.start)
        startMember(members.at(size_t(step)).run, at);
}

void PlanDriver::startMember(RunKey key, Instant at)
{
    StoredRun member = loadRun(m_transaction.db, key);
    const RunStatus before = member.run.status();
    const DefinitionPtr definition = readDefinition(m_transaction.db, member.definition);
    if (definition && definition->limits.startDeadline > Duration(0)) { // it counts from now, not from when the queue began
        member.startDeadline = at + definition->limits.startDeadline;
        m_transaction.db.prepare(u"UPDATE run SET start_deadline = ? WHERE key = ?"_s).bind(member.startDeadline, key).run();
    }
    (void)m_mover.step(member, event::MustWait{}, at);
    if (!member.run.held)
        (void)m_mover.step(member, event::BecameEligible{}, at);
    m_mover.commit(member, before, at);
}

void PlanDriver::skipMember(RunKey key, const Skipped &why, Instant at)
{
    StoredRun member = loadRun(m_transaction.db, key);
    (void)m_mover.move(member, event::WasSkipped{why}, at);
}

void PlanDriver::noteProgress(StoredRun &plan, const Members &members)
{
    const auto over = std::ranges::count_if(members, [](const Member &member) { return isOver(member.step.state); });
    const auto current = std::ranges::find_if(members, [](const Member &member) { return !isOver(member.step.state); });
    Progress progress;
    progress.unit = u"members"_s;
    progress.done = double(over);
    progress.total = double(members.size());
    if (!members.empty())
        progress.fraction = std::min(double(over) / double(members.size()), 0.99);
    progress.message = current == members.end() ? QString() : current->name;
    if (progress == plan.run.progress)
        return;
    plan.run.progress = progress;
    saveMovedRun(m_transaction, plan);
    m_transaction.changes.runs.insert(plan.run.key);
    m_transaction.changes.jobs.insert(plan.run.jobKey);
}

// Whoever asked the plan to stop asks its members, too; those under way are told by the engine after the commit.
void PlanDriver::windDown(StoredRun &plan, Instant at)
{
    const StopWish wish = std::get<Stopping>(plan.run.state).wish;
    for (const Member &member : readMembers(plan)) {
        const auto *stopping = std::get_if<Stopping>(&member.state);
        const bool knows = stopping && (stopping->wish.force || !wish.force);
        if (isOver(member.step.state) || knows || statusOf(member.state) == RunStatus::Finishing)
            continue;
        StoredRun stored = loadRun(m_transaction.db, member.run);
        if (!isFinal(stored.run.status()))
            (void)m_mover.move(stored, event::StopAsked{wish}, at, wish.by);
    }
    const Members members = readMembers(plan);
    const QList<PlanStep> steps = stepsOf(members);
    noteProgress(plan, members);
    if (const auto outcome = outcomeOf(sequence(int(steps.size()), policyOf(m_transaction.db, plan)), steps))
        conclude(plan, members, *outcome, at);
}

// domain.md, "Cancel": what was over before anybody could stop it keeps its outcome.
RunState PlanDriver::finalOf(const StoredRun &plan, const Members &members, RunStatus outcome) const
{
    const QList<PlanStep> steps = stepsOf(members);
    const auto *stopping = std::get_if<Stopping>(&plan.run.state);
    const bool isTooLate = stopping && std::ranges::count(steps, StepState::Cancelled, &PlanStep::state) == 0;
    if (stopping && !isTooLate)
        return Cancelled{stopping->wish.by, stopping->wish.force};
    switch (outcome) {
    case RunStatus::Partial: {
        const PlanCounts counts = countsOf(steps);
        return Partial{counts.failed, counts.skipped, isTooLate};
    }
    case RunStatus::Failed:
        return Failed{isTooLate};
    case RunStatus::Cancelled:
    case RunStatus::Lost:
    case RunStatus::Expired:
        return members.at(size_t(decisiveStep(steps))).state;
    default:
        return Succeeded{isTooLate};
    }
}

void PlanDriver::conclude(StoredRun &plan, const Members &members, RunStatus outcome, Instant at)
{
    const RunStatus before = plan.run.status();
    const RunState final = finalOf(plan, members, outcome);
    ExitRecord record;
    record.startedAt = plan.run.startedAt;
    record.endedAt = at;
    record.paused = plan.run.pausedTotal;
    (void)m_mover.step(plan, event::Ended{record}, at);
    plan.run.held = false;
    plan.run.outcome = planOutcome(members, outcome);
    if (statusOf(final) == RunStatus::Succeeded)
        plan.run.progress.fraction = 1;
    (void)m_mover.step(plan, event::Concluded{final}, at);
    m_mover.commit(plan, before, at);
}

// Those that its overlap rule kept back, oldest first.
void PlanDriver::beginNext(JobKey queue, Instant at)
{
    RunKey key;
    {
        Statement select = m_transaction.db.prepare(
            u"SELECT key FROM run WHERE job = ? AND type = ? AND state = 1 AND held = 0 AND deleted_at IS NULL ORDER BY key LIMIT 1"_s);
        select.bind(queue, QString(queueTypeKey));
        if (!select.next())
            return;
        key = select.take<RunKey>();
    }
    StoredRun next = loadRun(m_transaction.db, key);
    if (mayBegin(next))
        begin(next, at);
}

QList<RunKey> stoppingMembers(Connection &db, const Run &plan)
{
    QList<RunKey> members;
    Statement select = db.prepare(u"SELECT key FROM run WHERE parent = ? AND state = ? AND deleted_at IS NULL ORDER BY key"_s);
    select.bind(plan.id, RunStatus::Stopping);
    while (select.next())
        members.append(select.take<RunKey>());
    return members;
}

Touched pausePlan(Transaction &transaction, RunKey key, bool pauses, const QString &by)
{
    StoredRun plan = loadRun(transaction.db, key);
    const RunStatus status = plan.run.status();
    if (status != RunStatus::Running && status != RunStatus::Paused)
        return touchedPlan(
            transaction.db, key, false,
            refused(u"The run %1 is %2 and cannot be %3."_s.arg(plan.run.id.value, toWord(status), pauses ? u"paused"_s : u"resumed"_s)));
    if (plan.run.held == pauses)
        return touchedPlan(transaction.db, key, false);
    const Instant at = transaction.now;
    RunMover mover(transaction);
    plan.run.held = pauses;
    if (status == RunStatus::Paused)
        (void)mover.step(plan, event::ResumeTook{}, at, by);
    mover.commit(plan, status, at);
    journal(transaction, {.at = at,
                          .kind = pauses ? EventKind::RunHeld : EventKind::RunReleased,
                          .runId = plan.run.id,
                          .jobId = plan.run.jobId,
                          .state = plan.run.status(),
                          .changed = {{u"by"_s, by}}});
    for (const RunKey member : membersBeforeStart(transaction.db, plan.run))
        (void)holdRun(transaction, member, pauses, by);
    return touchedPlan(transaction.db, key, true);
}

} // namespace runsheet
