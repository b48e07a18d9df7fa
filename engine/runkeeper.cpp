// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runkeeper.h"

#include "engine/execution/environment.h"
#include "engine/execution/processidentity.h"
#include "engine/execution/progress/reportfold.h"
#include "engine/execution/runfolder.h"
#include "engine/results/artifactdiscovery.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// A runner answers at once; one that is deaf must not keep whoever asked.
constexpr Duration switchLimit = seconds(5);

QString leftoversNote(int count)
{
    return count == 1 ? u"1 left-over process was ended"_s : u"%1 left-over processes were ended"_s.arg(count);
}

QByteArray workspaceOf(const Run &run, const Environment &environment)
{
    return run.definition->workspace.isEmpty() ? environment.value("HOME", "/") : run.definition->workspace;
}

// What the program gets beyond its own: from the caller, else from the engine's session.
Environment baseEnvironment(const Environment &captured, const Environment &own)
{
    return captured.isEmpty() ? passedOn(own) : captured;
}

} // namespace

RunKeeper::RunKeeper(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)),
      m_programs({.stateRoot = m_parts.store.stateRoot(), .runnerProgram = m_parts.runnerProgram, .clock = m_parts.clock, .programUmask = {}}),
      m_tasks(m_parts.clock),
      m_bootId(currentBootId()), m_ownEnvironment(ownEnvironment())
{
    m_files.setMaxThreadCount(2);
    connectExecutor(m_programs);
    connectExecutor(m_tasks);
    connect(&m_parts.dispatcher, &Dispatcher::chosen, this, [this](const QList<Candidate> &candidates) {
        for (const Candidate &candidate : candidates)
            begin(candidate);
    });
}

RunKeeper::~RunKeeper()
{
    m_files.waitForDone();
}

void RunKeeper::connectExecutor(Executor &executor)
{
    connect(&executor, &Executor::started, this, &RunKeeper::noteStarted);
    connect(&executor, &Executor::paused, this, [this](const AttemptRef &ref, Instant at) { noteSwitched(ref, event::PauseTook{at}, at); });
    connect(&executor, &Executor::resumed, this, [this](const AttemptRef &ref) { noteSwitched(ref, event::ResumeTook{}, m_parts.clock->now()); });
    connect(&executor, &Executor::ended, this, &RunKeeper::noteEnded);
    connect(&executor, &Executor::blocked, this, &RunKeeper::blocked);
    connect(&executor, &Executor::givenBack, this, &RunKeeper::dropUnstarted);
    connect(&executor, &Executor::lost, this, &RunKeeper::noteLost);
    connect(&executor, &Executor::freed, this, &RunKeeper::noteFreed);
    connect(&executor, &Executor::reported, this, &RunKeeper::noteReported);
}

RunKeeper::LiveAttempt *RunKeeper::find(const AttemptRef &ref)
{
    const auto attempt = m_attempts.find(ref.key);
    return attempt != m_attempts.end() && attempt->ref.nonce == ref.nonce ? &*attempt : nullptr;
}

// ---- from chosen to started

QCoro::Task<> RunKeeper::begin(Candidate candidate)
{
    auto reading = m_parts.store.run(candidate.run);
    const auto run = co_await reading;
    if (!run || !run->definition || run->status() != RunStatus::Queued) {
        // A damaged definition is not run, and must not be chosen again and again.
        if (run && !run->definition)
            m_parts.store.setHeld({candidate.run}, true, u"damaged definition"_s);
        m_parts.dispatcher.vacate(candidate.run);
        co_return;
    }
    const AttemptRef ref{candidate.run, run->id, run->attempt + 1, newNonce()};
    LiveAttempt attempt;
    attempt.ref = ref;
    attempt.job = run->jobKey;
    attempt.pool = candidate.pool;
    attempt.runFolder = runFolderPath(m_parts.store.stateRoot(), ref.run, ref.attempt);
    attempt.onInterrupt = run->definition->onInterrupt;
    RunChange claim;
    claim.run = ref.key;
    claim.event = event::Claimed{ref.attempt, ref.nonce};
    claim.at = m_parts.clock->now();
    claim.runFolder = attempt.runFolder;
    claim.bootId = m_bootId;
    m_attempts.insert(ref.key, attempt);
    QList<RunChange> claims{claim};
    auto claiming = m_parts.store.apply(claims);
    const auto claimed = co_await claiming;
    m_parts.dispatcher.vacate(candidate.run);
    if (!claimed)
        Q_EMIT failed(claimed.error());
    if (!claimed || !claimed->constFirst()) { // cancelled or held meanwhile
        forget(ref.key);
        co_return;
    }
    launch(*run, ref);
}

QCoro::Task<> RunKeeper::launch(Run run, AttemptRef ref)
{
    auto asking = m_parts.store.captured(ref.key);
    const auto captured = co_await asking;
    const Environment base = baseEnvironment(captured.value_or({}), m_ownEnvironment);
    const JobType *type = m_parts.types->find(run.definition->type);
    if (!type) {
        refuseStart(ref, notFound(u"There is no job type “%1” in this version."_s.arg(run.definition->type)));
        co_return;
    }
    Environment lookup = base;
    lookup.insert(run.definition->environment);
    const QByteArray path = searchPath(lookup);
    const DefinitionPtr definition = run.definition;
    auto preparing = QtConcurrent::run(&m_files, [type, definition, path] { return type->prepare(*definition, path); });
    const auto work = co_await preparing;
    LiveAttempt *attempt = find(ref);
    if (!attempt)
        co_return;
    if (attempt->wish) {
        dropUnstarted(ref);
        co_return;
    }
    attempt->workspace = workspaceOf(run, base);
    if (!work) {
        refuseStart(ref, work.error());
    } else if (const auto *call = std::get_if<ProgramCall>(&*work)) {
        attempt->stamp = call->stamp;
        startProgram(run, ref, *call, base);
    } else {
        attempt->executor = &m_tasks;
        m_tasks.start(ref, attempt->runFolder, definition->limits, std::get<TaskFactory>(*work));
    }
}

void RunKeeper::startProgram(const Run &run, const AttemptRef &ref, const ProgramCall &call, const Environment &environment)
{
    LiveAttempt &attempt = m_attempts[ref.key];
    ProcessOrder order;
    order.ref = ref;
    order.argv = call.argv;
    order.workspace = attempt.workspace;
    order.stdinFile = run.definition->stdinFile;
    order.environment = programEnvironment({.run = run,
                                            .attempt = ref.attempt,
                                            .captured = environment,
                                            .ofType = call.extra,
                                            .workspace = attempt.workspace,
                                            .dataFolder = m_parts.dataFolder,
                                            .nonce = ref.nonce});
    order.parameters = run.definition->parameters;
    order.limits = run.definition->limits;
    attempt.executor = &m_programs;
    m_programs.start(order);
}

void RunKeeper::refuseStart(const AttemptRef &ref, const Error &error)
{
    ExitRecord record;
    record.kind = ExitRecord::Kind::SpawnFailed;
    record.errorCode = error.detail.isEmpty() ? toWord(error.code) : error.detail;
    record.errorText = error.message;
    record.endedAt = m_parts.clock->now();
    noteEnded(ref, record, {}, {});
    noteFreed(ref);
}

// It has not run: back to the queue, or Cancelled where somebody asked meanwhile (transition() knows).
void RunKeeper::dropUnstarted(const AttemptRef &ref)
{
    apply(ref, event::GivenBack{}, m_parts.clock->now());
    forget(ref.key);
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
    attempt->startedAt = start.at;
    apply(ref, event::Started{start.identity}, start.at);
    expect(ref.key, attempt->job);
}

QCoro::Task<> RunKeeper::expect(RunKey run, JobKey job)
{
    auto asking = m_parts.store.expectedDuration(job);
    const auto expected = co_await asking;
    const auto attempt = m_attempts.find(run);
    if (!expected || !*expected || attempt == m_attempts.end() || !attempt->startedAt)
        co_return;
    attempt->expectedEnd = *attempt->startedAt + **expected;
    const AttemptRef ref = attempt->ref;
    const RunReport report = attempt->report;
    noteReported(ref, report);
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
    const LiveAttempt *attempt = find(ref);
    if (!attempt)
        return;
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

void RunKeeper::noteLost(const AttemptRef &ref, LostCause cause, const RunReport &report, int endedProcesses)
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
    if (endedProcesses > 0)
        end.note = leftoversNote(endedProcesses);
    if (attempt->onInterrupt == OnInterrupt::Rerun && cause != LostCause::DamagedRecord)
        Q_EMIT rerunWanted(ref.key);
    conclude(end);
}

QCoro::Task<> RunKeeper::conclude(RunEnd end)
{
    const LiveAttempt &attempt = m_attempts[end.run];
    m_parts.dispatcher.occupy(end.run, attempt.pool); // until freed: then nothing of it is left
    const QByteArray folder = attempt.runFolder;
    const QByteArray workspace = attempt.workspace;
    const QList<DeclaredArtifact> declared = end.report.artifacts;
    auto discovering = QtConcurrent::run(&m_files, [folder, workspace, declared] { return discoverArtifacts(folder, workspace, declared); });
    end.artifacts = co_await discovering;
    const RunKey run = end.run;
    const QList<Artifact> artifacts = end.artifacts;
    QList<RunEnd> ends{end};
    auto recording = m_parts.store.recordEnds(ends);
    const auto recorded = co_await recording;
    if (!recorded)
        Q_EMIT failed(recorded.error());
    forget(run);
    m_parts.dispatcher.poke();
    if (!artifacts.isEmpty())
        hash(run, artifacts);
}

QCoro::Task<> RunKeeper::hash(RunKey run, QList<Artifact> artifacts)
{
    auto hashing = QtConcurrent::run(&m_files, [artifacts] { return withHashes(artifacts); });
    const QList<Artifact> hashed = co_await hashing;
    m_parts.store.setArtifactHashes(run, hashed);
}

void RunKeeper::noteFreed(const AttemptRef &ref)
{
    m_parts.dispatcher.vacate(ref.key);
}

void RunKeeper::forget(RunKey run)
{
    if (const auto attempt = m_attempts.take(run); attempt.switching)
        attempt.switching->finish();
    tellWaiters();
}

// ---- going away

bool RunKeeper::isIdle(Which which) const
{
    return std::ranges::none_of(m_attempts, [this, which](const LiveAttempt &attempt) { return which == Which::All || attempt.executor == &m_tasks; });
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
            noteLost(attempt.ref, LostCause::EngineEnded, attempt.report, 0);
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
    if (run.definition) {
        attempt.workspace = workspaceOf(run, m_ownEnvironment);
        attempt.onInterrupt = run.definition->onInterrupt;
    }
    m_attempts.insert(run.key, attempt);
    switch (action.step) {
    case RecoveryAction::Step::Watch:
        watch(run, attempt.ref);
        break;
    case RecoveryAction::Step::TakeEnd:
        noteEnded(attempt.ref, action.record, action.report, {});
        noteFreed(attempt.ref);
        break;
    case RecoveryAction::Step::Lose:
        noteLost(attempt.ref, action.cause, action.report, 0);
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
