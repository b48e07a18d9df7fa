// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What LocalEngine does to runs: one story for each action.

#include "engine/localengine.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// architecture.md 6: a hand-over waits so long for the tasks of the pool.
constexpr Duration taskLimit = seconds(5);
// TERM, the usual grace, KILL, and the results.
constexpr Duration stopLimit = seconds(30);

ActionOutcome outcomeOf(const Touched &touched, const QString &done)
{
    ActionOutcome outcome;
    outcome.key = touched.key;
    outcome.id = touched.id;
    outcome.changed = touched.changed;
    outcome.state = touched.state;
    if (touched.refusal) {
        outcome.refusal = touched.refusal->code;
        outcome.message = touched.refusal->message;
    } else {
        outcome.message = touched.changed ? done : u"nothing to change"_s;
    }
    return outcome;
}

QList<ActionOutcome> outcomesOf(const QList<Touched> &touched, const QString &done)
{
    QList<ActionOutcome> outcomes;
    for (const Touched &one : touched)
        outcomes.append(outcomeOf(one, done));
    return outcomes;
}

ActionOutcome refusedOutcome(const Run &run, const QString &message)
{
    ActionOutcome outcome;
    outcome.key = run.key;
    outcome.id = run.id;
    outcome.state = run.status();
    outcome.refusal = ErrorCode::Refused;
    outcome.message = message;
    return outcome;
}

ActionOutcome doneOutcome(const Run &run, const QString &message)
{
    ActionOutcome outcome = refusedOutcome(run, message);
    outcome.refusal.reset();
    outcome.changed = true;
    return outcome;
}

} // namespace

Answer<QList<ActionOutcome>> LocalEngine::act(RunSelection selection, RunAction action, QString by)
{
    return thenPoke(tell<Outcomes>(this, [=, this] { return doAct(selection, action, by); }));
}

Answer<QList<ActionOutcome>> LocalEngine::patch(RunSelection selection, RunPatch patch, QString by)
{
    return thenPoke(tell<Outcomes>(this, [=, this] { return doPatch(selection, patch, by); }));
}

Story<QList<RunKey>> LocalEngine::selected(RunSelection selection)
{
    if (const auto *runs = std::get_if<QList<RunKey>>(&selection))
        co_return *runs;
    auto selecting = m_store->select(std::get<RunFilter>(selection));
    const auto runs = co_await selecting;
    co_return runs;
}

Story<LocalEngine::Outcomes> LocalEngine::doAct(RunSelection selection, RunAction action, QString by)
{
    const auto runs = co_await selected(selection);
    if (!runs)
        co_return runs.error();
    const QList<RunKey> keys = *runs;
    Result<Outcomes> outcomes;
    switch (action) {
    case RunAction::Cancel:
        outcomes = co_await stopRuns(keys, false, by);
        break;
    case RunAction::Kill:
        outcomes = co_await stopRuns(keys, true, by);
        break;
    case RunAction::Pause:
        outcomes = co_await pauseRuns(keys, by);
        break;
    case RunAction::Resume:
        outcomes = co_await resumeRuns(keys, by);
        break;
    case RunAction::Retry:
        outcomes = co_await retryRuns(keys, false, by);
        break;
    case RunAction::RetryFailedOnly:
        outcomes = co_await retryRuns(keys, true, by);
        break;
    case RunAction::Delete:
        outcomes = co_await deleteRuns(keys, false, by);
        break;
    case RunAction::DeleteNow:
        outcomes = co_await deleteRuns(keys, true, by);
        break;
    case RunAction::Hold:
        outcomes = co_await holdRuns(keys, true, by);
        break;
    case RunAction::Release:
        outcomes = co_await holdRuns(keys, false, by);
        break;
    }
    co_return outcomes;
}

Story<LocalEngine::Outcomes> LocalEngine::stopRuns(QList<RunKey> runs, bool force, QString by)
{
    const StopWish wish{StopReason::Cancel, m_options.clock->now(), by, force};
    auto asking = m_store->askStop(runs, wish);
    const auto touched = co_await asking;
    if (!touched)
        co_return touched.error();
    Outcomes outcomes;
    QSet<RunId> plans;
    for (const Touched &one : *touched) {
        if (one.run.parent && plans.contains(*one.run.parent)) { // its plan took it along
            outcomes.append(doneOutcome(one.run, u"cancelled with its queue"_s));
            continue;
        }
        if (one.run.type == queueTypeKey) {
            plans.insert(one.id);
            const auto told = co_await stopMembers(one.id, wish);
            if (!told)
                co_return told.error();
        } else if (one.state == RunStatus::Stopping) {
            m_keeper.stop(one.key, wish);
        }
        const QString done = one.state == RunStatus::Cancelled ? u"cancelled"_s : force ? u"being killed"_s : u"being cancelled"_s;
        outcomes.append(outcomeOf(one, done));
    }
    co_return outcomes;
}

Story<LocalEngine::Outcomes> LocalEngine::holdRuns(QList<RunKey> runs, bool held, QString by)
{
    auto asking = m_store->setHeld(runs, held, by);
    const auto touched = co_await asking;
    if (!touched)
        co_return touched.error();
    co_return outcomesOf(*touched, held ? u"held"_s : u"released"_s);
}

// What has not started is held instead (domain.md, "hold, pause").
Story<LocalEngine::Outcomes> LocalEngine::pauseRuns(QList<RunKey> runs, QString by)
{
    Outcomes outcomes;
    for (const RunKey key : std::as_const(runs)) {
        auto reading = m_store->run(key);
        const auto run = co_await reading;
        if (!run)
            co_return run.error();
        const RunStatus status = run->status();
        if (status == RunStatus::Waiting || status == RunStatus::Queued) {
            const QList<RunKey> one{key};
            const auto held = co_await holdRuns(one, true, by);
            if (!held)
                co_return held.error();
            outcomes += *held;
        } else if (run->type == queueTypeKey) {
            const auto paused = co_await pausePlan(key, true, by);
            if (!paused)
                co_return paused.error();
            outcomes.append(*paused);
        } else if (status == RunStatus::Running || status == RunStatus::Starting) {
            auto pausing = m_keeper.pause(key);
            co_await pausing;
            outcomes.append(doneOutcome(*run, u"paused"_s));
        } else if (status == RunStatus::Paused) {
            outcomes.append(doneOutcome(*run, u"is paused already"_s));
        } else {
            outcomes.append(refusedOutcome(*run, u"Run %1 is %2 and cannot be paused."_s.arg(run->id.value, toWord(status))));
        }
    }
    co_return outcomes;
}

Story<LocalEngine::Outcomes> LocalEngine::resumeRuns(QList<RunKey> runs, QString by)
{
    Outcomes outcomes;
    for (const RunKey key : std::as_const(runs)) {
        auto reading = m_store->run(key);
        const auto run = co_await reading;
        if (!run)
            co_return run.error();
        if (run->type == queueTypeKey && isUnderWay(run->status())) {
            const auto resumed = co_await pausePlan(key, false, by);
            if (!resumed)
                co_return resumed.error();
            outcomes.append(*resumed);
        } else if (run->status() == RunStatus::Paused) {
            auto resuming = m_keeper.resume(key);
            co_await resuming;
            outcomes.append(doneOutcome(*run, u"resumed"_s));
        } else if (run->held) {
            const QList<RunKey> one{key};
            const auto released = co_await holdRuns(one, false, by);
            if (!released)
                co_return released.error();
            outcomes += *released;
        } else {
            outcomes.append(refusedOutcome(*run, u"Run %1 is %2 and not paused."_s.arg(run->id.value, toWord(run->status()))));
        }
    }
    co_return outcomes;
}

Story<LocalEngine::Outcomes> LocalEngine::retryRuns(QList<RunKey> runs, bool failedOnly, QString by)
{
    Outcomes outcomes;
    for (const RunKey key : std::as_const(runs)) {
        auto reading = m_store->run(key);
        const auto run = co_await reading;
        if (!run)
            co_return run.error();
        if (failedOnly && run->status() == RunStatus::Succeeded) {
            outcomes.append(refusedOutcome(*run, u"Run %1 succeeded; there is nothing failed to retry."_s.arg(run->id.value)));
            continue;
        }
        std::optional<QList<JobKey>> members;
        if (failedOnly && run->type == queueTypeKey) {
            const auto rest = co_await membersToRetry(run->id);
            if (!rest)
                co_return rest.error();
            members = *rest;
        }
        const auto made = co_await m_submissions.again(key, Cause::Retry, by, members);
        if (!made && made.error().code != ErrorCode::Refused)
            co_return made.error();
        ActionOutcome outcome = made ? doneOutcome(*run, u"retried as %1"_s.arg(made->runId.value)) : refusedOutcome(*run, made.error().message);
        if (made)
            outcome.made = *made;
        outcomes.append(outcome);
    }
    co_return outcomes;
}

Story<LocalEngine::Outcomes> LocalEngine::deleteRuns(QList<RunKey> runs, bool now, QString by)
{
    auto deleting = m_store->deleteRuns(runs, by);
    const auto touched = co_await deleting;
    if (!touched)
        co_return touched.error();
    if (!now)
        co_return outcomesOf(*touched, u"deleted; “runsheet undo” brings it back"_s);
    QList<Trashed> gone;
    for (const Touched &one : *touched) {
        if (one.changed)
            gone.append({one.key, one.id, one.run.attempt});
    }
    const auto removed = co_await m_housekeeping.remove(gone);
    if (!removed)
        co_return removed.error();
    co_return outcomesOf(*touched, u"deleted for good"_s);
}

Story<LocalEngine::Outcomes> LocalEngine::doPatch(RunSelection selection, RunPatch patch, QString by)
{
    const auto runs = co_await selected(selection);
    if (!runs)
        co_return runs.error();
    auto patching = m_store->patch(*runs, patch.priority, patch.pool, by);
    const auto touched = co_await patching;
    if (!touched)
        co_return touched.error();
    co_return outcomesOf(*touched, u"changed"_s);
}

// ---- going away

Answer<Done> LocalEngine::stop(QString reason, bool stopRuns)
{
    return tell<Done>(this, [=, this] { return doStop(reason, stopRuns); });
}

Story<Done> LocalEngine::doStop(QString reason, bool withRuns)
{
    if (m_stopping) {
        auto stopping = m_stopping->future();
        co_await stopping;
        co_return Done{};
    }
    m_stopping = std::make_shared<QPromise<void>>();
    m_stopping->start();
    m_dispatcher.suspend();
    m_scheduler.suspend();
    if (withRuns) {
        RunFilter all;
        all.notFinal = true;
        const RunSelection selection{all};
        const auto asked = co_await doAct(selection, RunAction::Cancel, reason);
        if (!asked) // a store that takes no wishes must not keep them alive
            m_keeper.stopAll({StopReason::Cancel, m_options.clock->now(), reason, false});
        auto ending = m_keeper.whenIdle(RunKeeper::Which::All, stopLimit);
        co_await ending;
    } else {
        auto ending = m_keeper.whenIdle(RunKeeper::Which::Tasks, taskLimit);
        co_await ending;
    }
    m_keeper.loseTasks();
    auto losing = m_keeper.whenIdle(RunKeeper::Which::Tasks, taskLimit);
    co_await losing;
    auto noting = m_store->note(EventKind::EngineStopped, QJsonObject{{u"reason"_s, reason}});
    const auto noted = co_await noting;
    m_stopping->finish();
    Q_EMIT stopped();
    co_return noted;
}

} // namespace runsheet
