// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runkeeper.h"

#include "engine/execution/environment.h"
#include "engine/execution/processidentity.h"
#include "engine/execution/progress/reportfold.h"
#include "engine/results/artifactdiscovery.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// A runner answers at once; one that is deaf must not keep whoever asked.
constexpr Duration switchLimit = seconds(5);
constexpr int fileThreads = 2;

QString leftoversNote(int count)
{
    return count == 1 ? u"1 left-over process was ended"_s : u"%1 left-over processes were ended"_s.arg(count);
}

QString remainsNote(const Remains &remains)
{
    if (remains.process > 0)
        return u"Process %1 is still there; its supervisor goes on killing it until it is gone."_s.arg(remains.process);
    return remains.ended > 0 ? leftoversNote(remains.ended) : QString();
}

} // namespace

RunKeeper::RunKeeper(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_files(fileThreads),
      m_programs(
          {.stateRoot = m_parts.store.stateRoot(), .runnerProgram = m_parts.runnerProgram, .clock = m_parts.clock, .programUmask = {}}),
      m_tasks(m_parts.clock), m_bootId(currentBootId()), m_ownEnvironment(ownEnvironment())
{
    connectExecutor(m_programs);
    connectExecutor(m_tasks);
    connect(&m_programs, &ProcessExecutor::prepared, this,
            [this](const AttemptRef &ref) { start(m_lineup.ready(ref.nonce, Lineup::Kind::Program)); });
    connect(&m_parts.dispatcher, &Dispatcher::chosen, this, &RunKeeper::take);
}

RunKeeper::~RunKeeper()
{
    m_files.drain();
}

void RunKeeper::connectExecutor(Executor &executor)
{
    connect(&executor, &Executor::started, this, &RunKeeper::noteStarted);
    connect(&executor, &Executor::paused, this, [this](const AttemptRef &ref, Instant at) { noteSwitched(ref, event::PauseTook{at}, at); });
    connect(&executor, &Executor::resumed, this,
            [this](const AttemptRef &ref) { noteSwitched(ref, event::ResumeTook{}, m_parts.clock->now()); });
    connect(&executor, &Executor::ended, this, &RunKeeper::noteEnded);
    connect(&executor, &Executor::blocked, this, &RunKeeper::blocked);
    connect(&executor, &Executor::givenBack, this, &RunKeeper::dropUnstarted);
    connect(&executor, &Executor::lacked, this, &RunKeeper::noteLack);
    connect(&executor, &Executor::lost, this, &RunKeeper::noteLost);
    connect(&executor, &Executor::freed, this, &RunKeeper::noteFreed);
    connect(&executor, &Executor::reported, this, &RunKeeper::noteReported);
}

RunKeeper::LiveAttempt *RunKeeper::find(const AttemptRef &ref)
{
    const auto attempt = m_attempts.find(ref.key);
    return attempt != m_attempts.end() && attempt->ref.nonce == ref.nonce ? &*attempt : nullptr;
}

RunKeeper::LiveAttempt *RunKeeper::find(const QByteArray &nonce)
{
    const auto attempt = std::ranges::find_if(m_attempts, [&](const LiveAttempt &one) { return one.ref.nonce == nonce; });
    return attempt == m_attempts.end() ? nullptr : &*attempt;
}

// ---- while it is under way

QFuture<void> RunKeeper::apply(const AttemptRef &ref, RunEvent event, Instant at)
{
    RunChange change;
    change.run = ref.key;
    change.event = std::move(event);
    change.at = at;
    change.nonce = ref.nonce;
    return m_parts.store.apply({change}).then(this, [this](const Result<QList<Result<Moved>>> &moved) {
        if (!moved)
            Q_EMIT failed(moved.error());
        m_parts.dispatcher.poke();
    });
}

void RunKeeper::noteStarted(const AttemptRef &ref, const StartedRun &start)
{
    LiveAttempt *attempt = find(ref);
    if (!attempt)
        return;
    m_backoff.succeeded();
    attempt->startedAt = start.at;
    m_lineup.isLong(ref.nonce);
    keepPace(attempt->pool);
    apply(ref, event::Started{start.identity}, start.at);
    expect(ref.key, attempt->job);
}

// The store still counts those that have ended: their successors are claimed in the transaction that takes over their ends.
void RunKeeper::keepPace(const QString &pool)
{
    const int ahead = m_lineup.ahead(pool);
    const auto ended = std::ranges::count_if(m_attempts, [&](const LiveAttempt &attempt) { return attempt.hasEnded && attempt.pool == pool; });
    m_parts.dispatcher.lookAhead(pool, ahead > 0 ? ahead + int(ended) : 0);
}

void RunKeeper::expect(RunKey run, JobKey job)
{
    m_parts.store.expectedDuration(job).then(this, [this, run](const Result<std::optional<Duration>> &expected) {
        const auto attempt = m_attempts.find(run);
        if (!expected || !*expected || attempt == m_attempts.end() || !attempt->startedAt)
            return;
        attempt->expectedEnd = *attempt->startedAt + **expected;
        const RunReport report = attempt->report;
        noteReported(attempt->ref, report);
    });
}

void RunKeeper::noteReported(const AttemptRef &ref, const RunReport &report)
{
    LiveAttempt *attempt = find(ref);
    if (!attempt)
        return;
    attempt->report = report;
    ProgressUpdate update{ref.key, attempt->job, report.progress, report.lastLine, report.lastOutputAt};
    if (!update.progress.fraction && !update.progress.done && attempt->expectedEnd) {
        update.progress.estimated = true;
        update.progress.eta = attempt->expectedEnd;
    }
    m_parts.broadcast.measurement(update);
}

void RunKeeper::stop(RunKey run, const StopWish &wish)
{
    const auto attempt = m_attempts.find(run);
    if (attempt == m_attempts.end())
        return;
    attempt->wish = wish;
    if (attempt->executor)
        attempt->executor->stop(attempt->ref, wish);
}

void RunKeeper::stopAll(const StopWish &wish)
{
    const QList<RunKey> runs = m_attempts.keys();
    for (const RunKey run : runs)
        stop(run, wish);
}

QFuture<void> RunKeeper::pause(RunKey run)
{
    return switched(run, &Executor::pause);
}

QFuture<void> RunKeeper::resume(RunKey run)
{
    return switched(run, &Executor::resume);
}

QFuture<void> RunKeeper::switched(RunKey run, void (Executor::*ask)(const AttemptRef &))
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QFuture<void> done = promise->future();
    const auto attempt = m_attempts.find(run);
    if (attempt == m_attempts.end() || !attempt->executor) {
        promise->finish();
        return done;
    }
    if (attempt->switching)
        attempt->switching->finish();
    attempt->switching = promise;
    attempt->patience = m_parts.clock->after(switchLimit, this, [promise] { promise->finish(); });
    (attempt->executor->*ask)(attempt->ref);
    return done;
}

void RunKeeper::noteSwitched(const AttemptRef &ref, RunEvent event, Instant at)
{
    const LiveAttempt *attempt = find(ref);
    const auto waiting = attempt ? attempt->switching : nullptr;
    if (std::holds_alternative<event::PauseTook>(event))
        m_lineup.pause(ref.nonce);
    else
        m_lineup.resume(ref.nonce);
    apply(ref, std::move(event), at).then(this, [waiting] {
        if (waiting)
            waiting->finish();
    });
}

std::optional<RunReport> RunKeeper::liveReport(RunKey run) const
{
    const auto attempt = m_attempts.find(run);
    return attempt == m_attempts.end() ? std::nullopt : std::optional(attempt->report);
}

// ---- the end

void RunKeeper::noteEnded(const AttemptRef &ref, const ExitRecord &record, const RunReport &report, const ProcessIdentity &identity)
{
    LiveAttempt *attempt = find(ref);
    if (!attempt)
        return;
    if (record.startedAt && !attempt->startedAt)
        m_backoff.succeeded(); // a short one: its start was not told
    m_lineup.ended(ref.nonce, record.wall);
    attempt->hasEnded = true;
    keepPace(attempt->pool);
    m_parts.dispatcher.poke();
    RunEnd end;
    end.run = ref.key;
    end.attempt = ref.attempt;
    end.nonce = ref.nonce;
    end.how = record;
    end.identity = identity;
    end.startedAt = record.startedAt ? record.startedAt : attempt->startedAt;
    end.report = report;
    closeReport(end.report, record);
    end.stamp = attempt->stamp;
    conclude(end);
}

void RunKeeper::noteLost(const AttemptRef &ref, LostCause cause, const RunReport &report, const Remains &remains)
{
    const LiveAttempt *attempt = find(ref);
    if (!attempt)
        return;
    RunEnd end;
    end.run = ref.key;
    end.attempt = ref.attempt;
    end.nonce = ref.nonce;
    end.how = cause;
    end.startedAt = attempt->startedAt;
    end.report = report;
    closeReport(end.report, NodeStatus::Cancelled, m_parts.clock->now());
    end.stamp = attempt->stamp;
    end.note = remainsNote(remains);
    conclude(end);
}

void RunKeeper::conclude(RunEnd end)
{
    const LiveAttempt &attempt = m_attempts[end.run];
    m_parts.dispatcher.occupy(end.run, attempt.pool); // until freed: then nothing of it is left
    const auto discover = [folder = attempt.runFolder, workspace = attempt.workspace, declared = end.report.artifacts] {
        return discoverArtifacts(folder, workspace, declared);
    };
    m_files.run(this, discover, [this, end = std::move(end)](QList<Artifact> artifacts) mutable {
        end.artifacts = std::move(artifacts);
        this->record(end);
    });
}

void RunKeeper::record(const RunEnd &end)
{
    m_parts.store.recordEnds({end}).then(
        this, [this, run = end.run, nonce = end.nonce, artifacts = end.artifacts](const Result<QList<Result<QList<Moved>>>> &recorded) {
            if (!recorded)
                Q_EMIT failed(recorded.error());
            forget(nonce);
            m_parts.dispatcher.poke();
            if (!artifacts.isEmpty())
                hash(run, artifacts);
        });
}

void RunKeeper::hash(RunKey run, const QList<Artifact> &artifacts)
{
    m_files.run(
        this, [artifacts] { return withHashes(artifacts); },
        [this, run](const QList<Artifact> &hashed) { m_parts.store.setArtifactHashes(run, hashed); });
}

void RunKeeper::noteFreed(const AttemptRef &ref)
{
    m_parts.dispatcher.vacate(ref.key);
    start(m_lineup.freed(ref.nonce));
}

// Only this attempt: the next one of the run may be under way already.
void RunKeeper::forget(const QByteArray &nonce)
{
    const LiveAttempt *const found = find(nonce);
    if (!found)
        return;
    const LiveAttempt attempt = m_attempts.take(found->ref.key);
    keepPace(attempt.pool);
    if (attempt.switching)
        attempt.switching->finish();
    tellWaiters();
}

// ---- going away

bool RunKeeper::isIdle(Which which) const
{
    return std::ranges::none_of(m_attempts,
                                [this, which](const LiveAttempt &attempt) { return which == Which::All || attempt.executor == &m_tasks; });
}

void RunKeeper::tellWaiters()
{
    std::erase_if(m_waiters, [this](const Waiter &waiter) {
        if (isIdle(waiter.which))
            waiter.promise->finish();
        return waiter.promise->future().isFinished();
    });
}

QFuture<void> RunKeeper::whenIdle(Which which, Duration limit)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    auto timer = m_parts.clock->after(limit, this, [promise] { promise->finish(); });
    m_waiters.push_back({which, promise, timer});
    tellWaiters();
    return promise->future();
}

void RunKeeper::loseTasks()
{
    const QHash<RunKey, LiveAttempt> attempts = m_attempts;
    for (const LiveAttempt &attempt : attempts) {
        if (attempt.executor == &m_tasks)
            noteLost(attempt.ref, LostCause::EngineEnded, attempt.report, {});
    }
}

// ---- after a crash

void RunKeeper::recover(const RecoveryAction &action)
{
    const Run &run = action.row.run;
    LiveAttempt attempt;
    attempt.ref = {run.key, run.id, run.attempt, action.row.nonce};
    attempt.job = run.jobKey;
    attempt.pool = run.pool;
    attempt.runFolder = run.runFolder;
    attempt.stamp = run.stamp;
    attempt.startedAt = run.startedAt;
    if (run.definition)
        attempt.workspace = workspaceOf(*run.definition, m_ownEnvironment);
    m_attempts.insert(run.key, attempt);
    m_lineup.adopt(attempt.ref.nonce, attempt.pool);
    switch (action.step) {
    case RecoveryAction::Step::Watch:
        watch(run, attempt.ref);
        break;
    case RecoveryAction::Step::TakeEnd:
        noteEnded(attempt.ref, action.record, action.report, {});
        noteFreed(attempt.ref);
        break;
    case RecoveryAction::Step::Lose:
        noteLost(attempt.ref, action.cause, action.report, {});
        noteFreed(attempt.ref);
        break;
    }
}

void RunKeeper::watch(const Run &run, const AttemptRef &ref)
{
    m_attempts[run.key].executor = &m_programs;
    const bool startedAlready = run.startedAt.has_value();
    m_programs.adopt(ref, run.runFolder, startedAlready, identityOf(run.state));
    if (const auto *stopping = std::get_if<Stopping>(&run.state))
        stop(run.key, stopping->wish);
    else if (std::holds_alternative<Paused>(run.state))
        pause(run.key);
    if (run.startedAt)
        expect(run.key, run.jobKey);
}

} // namespace runsheet
