// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/processexecutor.h"

#include "engine/execution/processidentity.h"
#include "engine/execution/progress/reportfold.h"
#include "engine/execution/remains.h"
#include "engine/execution/runnerevent.h"
#include "engine/execution/shortage.h"

#include <QSocketNotifier>

#include <fcntl.h>

#include <csignal>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int ioThreads = 2;
constexpr Duration lookInterval = milliseconds(20); // at a lock that a child between vfork and exec may still hold
constexpr int mostLooks = 100;                      // 2 s of that
constexpr Duration knockInterval = milliseconds(100);
constexpr Duration deafAfter = seconds(5);
constexpr Duration stuckAfter = seconds(60);

quint32 ownUmask()
{
    const QByteArray status = readSmallFile(QByteArrayLiteral("/proc/self/status"));
    const qsizetype at = status.indexOf("\nUmask:");
    return at < 0 ? 022 : status.mid(at + 7, 6).trimmed().toUInt(nullptr, 8);
}

//! How an attempt ended that never came to a runner.
ExitRecord supervisorError(const Error &error, Instant at)
{
    ExitRecord record;
    record.kind = ExitRecord::Kind::RunnerError;
    record.errorCode = u"supervisor-failed"_s;
    record.errorText = error.message;
    record.trace = error.detail;
    record.endedAt = at;
    return record;
}

ExitRecord withWords(const RecordedEnd &end, const StartSubject &subject)
{
    ExitRecord record = end.record;
    if (end.failure) {
        const StartFailureText words = describeStartFailure(*end.failure, subject);
        record.errorCode = words.code;
        record.errorText = words.text;
    }
    return record;
}

std::optional<LostCause> lostCauseOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::SupervisorKilled:
        return LostCause::SupervisorKilled;
    case Verdict::ComputerRestarted:
        return LostCause::ComputerRestarted;
    case Verdict::RecordLost:
    case Verdict::FolderRemoved:
        return LostCause::FolderRemoved;
    case Verdict::DamagedRecord:
        return LostCause::DamagedRecord;
    case Verdict::Adopt:
    case Verdict::TakeEnd:
    case Verdict::BackToQueue:
        break;
    }
    return std::nullopt;
}

//! Where the file system knows no locks, the runner that the start line names stands for its lock.
bool isHeld(const FolderFacts &facts)
{
    if (facts.lock != FolderFacts::Lock::Unknown)
        return facts.lock == FolderFacts::Lock::Held;
    return facts.record.start && isAlive(facts.record.start->runner);
}

bool writeToControl(const QByteArray &runFolder, const QByteArray &line)
{
    const QByteArray path = runFolder + "/control";
    const UniqueFd control(::open(path.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));
    return control.isValid() && ::write(control.get(), line.constData(), line.size()) == line.size();
}

} // namespace

ProcessExecutor::ProcessExecutor(Options options, QObject *parent)
    : Executor(parent), m_options(std::move(options)), m_bootId(currentBootId()), m_runners(m_options.runnerProgram, m_options.clock),
      m_io(ioThreads), m_folders(m_io, m_options.clock)
{
    if (!m_options.programUmask)
        m_options.programUmask = ownUmask();
    connect(&m_runners, &RunnerPool::told, this, &ProcessExecutor::onTold);
    connect(&m_runners, &RunnerPool::died, this, &ProcessExecutor::onRunnerDied);
    connect(&m_folders, &FolderWatch::touched, this, &ProcessExecutor::onTouched);
    connect(&m_folders, &FolderWatch::reported, this, [this](const QByteArray &nonce, const RunReport &report) {
        if (const Attempt *attempt = find(nonce))
            Q_EMIT reported(attempt->ref, report);
    });
}

ProcessExecutor::~ProcessExecutor()
{
    m_io.drain();
}

// Starting

void ProcessExecutor::prepare(const ProcessOrder &order)
{
    const QByteArray nonce = order.ref.nonce;
    Attempt &attempt = m_attempts[nonce];
    attempt.ref = order.ref;
    attempt.folder = runFolderPath(m_options.stateRoot, order.ref.run, order.ref.attempt);
    attempt.subject = {order.argv, order.workspace, order.stdinFile};
    attempt.grace = order.limits.grace;
    const auto work = [options = m_options, bootId = m_bootId, order] { return makeReady(options, bootId, order); };
    m_io.run(this, work, [this, nonce](Result<Prepared> prepared) { onPrepared(nonce, std::move(prepared)); });
}

Result<ProcessExecutor::Prepared> ProcessExecutor::makeReady(const Options &options, const QByteArray &bootId, ProcessOrder order)
{
    auto folder = makeRunFolder(options.stateRoot, order, bootId, *options.programUmask);
    if (!folder)
        return folder.error();
    order.environment = withFolderVariables(order, folder->path);
    auto encoded = encodeOrder(order, *options.programUmask);
    if (!encoded)
        return encoded.error();
    return Prepared{std::move(*folder), std::move(*encoded)};
}

void ProcessExecutor::onPrepared(const QByteArray &nonce, Result<Prepared> prepared)
{
    Attempt *const attempt = find(nonce);
    if (!attempt)
        return;
    if (!prepared)
        return failToStart(*attempt, prepared.error());
    if (attempt->wishes.contains("cancel") || attempt->wishes.contains("kill"))
        return giveBack(nonce);
    attempt->phase = Phase::Prepared;
    attempt->prepared = std::move(*prepared);
    Q_EMIT this->prepared(attempt->ref);
}

void ProcessExecutor::launch(const AttemptRef &ref, const QByteArray &leader)
{
    Attempt *const attempt = find(ref.nonce);
    if (!attempt || attempt->phase != Phase::Prepared)
        return;
    const Prepared prepared = *std::exchange(attempt->prepared, {});
    const RunnerPool::Order order{ref.nonce, prepared.order, prepared.folder.record.get(), prepared.folder.folder.get()};
    const auto ordered = leader.isEmpty() ? m_runners.order(order) : m_runners.orderBehind(leader, order);
    attempt->phase = Phase::Ordered;
    if (ordered)
        deliver(*attempt);
    else
        later(ref.nonce, [this, error = ordered.error()](Attempt &failed) { failToStart(failed, error); });
}

void ProcessExecutor::putBack(const AttemptRef &ref)
{
    Attempt *const attempt = find(ref.nonce);
    if (!attempt || attempt->phase != Phase::Prepared)
        return;
    attempt->phase = Phase::Ending;
    attempt->prepared.reset(); // its lock is free
    later(ref.nonce, [this](Attempt &unstarted) { giveBack(unstarted.ref.nonce); });
}

//! Signals are never emitted from inside a call.
void ProcessExecutor::later(const QByteArray &nonce, std::function<void(Attempt &)> act)
{
    const auto carryOut = [this, nonce, act = std::move(act)] {
        if (Attempt *attempt = find(nonce))
            act(*attempt);
    };
    QMetaObject::invokeMethod(this, carryOut, Qt::QueuedConnection);
}

void ProcessExecutor::failToStart(Attempt &attempt, const Error &error)
{
    if (error.code == ErrorCode::Shortage)
        return postpone(attempt.ref.nonce, error);
    if (error.code == ErrorCode::DiskFull) {
        Q_EMIT blocked(error);
        return giveBack(attempt.ref.nonce);
    }
    const AttemptRef ref = attempt.ref;
    m_attempts.erase(ref.nonce);
    Q_EMIT ended(ref, supervisorError(error, m_options.clock->now()), {}, {});
    Q_EMIT freed(ref);
}

void ProcessExecutor::giveBack(const QByteArray &nonce)
{
    const AttemptRef ref = m_attempts.at(nonce).ref;
    m_folders.forget(nonce);
    m_attempts.erase(nonce);
    Q_EMIT givenBack(ref);
}

// Not the run's fault: it waits for better times.
void ProcessExecutor::postpone(const QByteArray &nonce, const Error &error)
{
    Q_EMIT lacked(error);
    giveBack(nonce);
}

// What runners tell

void ProcessExecutor::onTold(const QByteArray &nonce, const runner_event &event)
{
    Attempt *const attempt = find(nonce);
    if (!attempt)
        return;
    switch (event.kind) {
    case EVENT_STARTED:
        becomeLive(*attempt, startOf(event, m_bootId));
        break;
    case EVENT_RETURNED:
        giveBack(nonce);
        break;
    case EVENT_PAUSED:
        Q_EMIT paused(attempt->ref, instantOf(event.at_us));
        break;
    case EVENT_RESUMED:
        Q_EMIT resumed(attempt->ref);
        break;
    case EVENT_STOPPING:
        giveUpAfter(*attempt, attempt->grace);
        break;
    case EVENT_ENDED:
        attempt->identity = startOf(event, m_bootId).program;
        attempt->freed = event.freed != 0;
        takeEnd(*attempt, endOf(event));
        break;
    case EVENT_FREED:
        onFreed(*attempt);
        break;
    default:
        break;
    }
}

void ProcessExecutor::becomeLive(Attempt &attempt, const RecordedStart &start)
{
    if (attempt.phase != Phase::Ordered)
        return;
    attempt.phase = Phase::Live;
    attempt.identity = start.program;
    attempt.patience.reset();
    if (!attempt.adopted)
        m_folders.follow(attempt.ref.nonce, attempt.folder);
    if (!std::exchange(attempt.startTold, true))
        Q_EMIT started(attempt.ref, {start.program, start.at});
}

void ProcessExecutor::takeEnd(Attempt &attempt, const RecordedEnd &end)
{
    if (attempt.phase >= Phase::Ending)
        return;
    const QByteArray nonce = attempt.ref.nonce;
    attempt.phase = Phase::Ending;
    attempt.patience.reset();
    if (end.failure && end.failure->where == StartFailure::Where::Supervisor && isShortage(end.failure->error))
        return postpone(nonce, shortage(end.failure->error));
    m_folders.finish(nonce, attempt.folder, [this, nonce, end](const RunReport &report) { findWords(nonce, end, report); });
}

void ProcessExecutor::findWords(const QByteArray &nonce, const RecordedEnd &end, const RunReport &report)
{
    if (!end.failure)
        return sayEnded(nonce, end.record, report);
    const auto work = [end, subject = m_attempts.at(nonce).subject] { return withWords(end, subject); };
    m_io.run(this, work, [this, nonce, report](const ExitRecord &record) { sayEnded(nonce, record, report); });
}

void ProcessExecutor::sayEnded(const QByteArray &nonce, const ExitRecord &record, RunReport report)
{
    Attempt &attempt = m_attempts.at(nonce);
    attempt.phase = Phase::Ended;
    closeReport(report, record);
    Q_EMIT ended(attempt.ref, record, report, attempt.identity);
    sayFreed(nonce);
}

void ProcessExecutor::onFreed(Attempt &attempt)
{
    attempt.freed = true;
    if (attempt.phase == Phase::Ended)
        sayFreed(attempt.ref.nonce);
}

//! Says it when it is so; else waits for it, but not for ever: what no signal ends must not hold its slot.
void ProcessExecutor::sayFreed(const QByteArray &nonce)
{
    Attempt *const attempt = find(nonce);
    if (!attempt)
        return; // whoever heard of the end may have asked for anything
    if (attempt->freed) {
        const AttemptRef ref = attempt->ref;
        m_attempts.erase(nonce);
        Q_EMIT freed(ref);
        return;
    }
    if (attempt->adopted && !attempt->watched.isValid()) {
        attempt->looksLeft = mostLooks;
        lookAgain(*attempt);
    }
    attempt->patience = m_options.clock->after(stuckAfter, this, [this, nonce] {
        m_runners.abandon(nonce);
        if (Attempt *stuck = find(nonce))
            onFreed(*stuck);
    });
}

// Runs whose runner does not speak to us, or no more

void ProcessExecutor::adopt(const AttemptRef &ref, const QByteArray &runFolder, bool startedAlready, const ProcessIdentity &program)
{
    Attempt &attempt = m_attempts[ref.nonce];
    attempt.ref = ref;
    attempt.folder = runFolder;
    attempt.phase = Phase::Ordered;
    attempt.adopted = true;
    attempt.startTold = startedAlready;
    attempt.identity = program;
    m_folders.follow(ref.nonce, runFolder); // before the first look into it, so that no change is missed
    inspect(ref.nonce);
}

void ProcessExecutor::onRunnerDied(const QByteArray &nonce)
{
    Attempt *const attempt = find(nonce);
    if (!attempt)
        return;
    attempt->runnerDead = true;
    attempt->looksLeft = mostLooks;
    if (attempt->phase >= Phase::Ending)
        onFreed(*attempt);
    else
        inspect(nonce);
}

void ProcessExecutor::onTouched(const QByteArray &nonce)
{
    Attempt *const attempt = find(nonce);
    if (!attempt || !attempt->adopted)
        return;
    deliver(*attempt);
    // A live one's end is told by its runner's death.
    if (attempt->phase != Phase::Live || !attempt->watched.isValid())
        inspect(nonce);
}

void ProcessExecutor::inspect(const QByteArray &nonce)
{
    Attempt *const attempt = find(nonce);
    if (!attempt)
        return;
    attempt->lookDue = attempt->looking;
    if (attempt->looking)
        return;
    attempt->looking = true;
    const auto work = [folder = attempt->folder, nonce] { return inspectFolder(folder, nonce); };
    m_io.run(this, work, [this, nonce](const FolderFacts &facts) { onInspected(nonce, facts); });
}

void ProcessExecutor::onInspected(const QByteArray &nonce, const FolderFacts &facts)
{
    Attempt *const attempt = find(nonce);
    if (!attempt)
        return;
    attempt->looking = false;
    if (attempt->lookDue)
        return inspect(nonce); // these facts may be too old
    if (attempt->subject.argv.isEmpty())
        attempt->subject = facts.record.subject;
    if (facts.record.start && attempt->identity.pid == 0)
        attempt->identity = facts.record.start->program;
    if (isHeld(facts))
        onLockHeld(*attempt, facts);
    else
        onLockFree(*attempt, facts);
}

void ProcessExecutor::onLockHeld(Attempt &attempt, const FolderFacts &facts)
{
    if (facts.record.start)
        watch(attempt, facts.record.start->runner);
    if (facts.record.end) {
        takeEnd(attempt, *facts.record.end);
    } else if (facts.record.start && attempt.phase == Phase::Ordered && !attempt.runnerDead) {
        becomeLive(attempt, *facts.record.start);
        deliver(attempt);
        if (facts.record.stopping)
            giveUpAfter(attempt, *facts.record.stopping);
    }
    // A change of the folder or the runner's death leads back here. A dead runner's lock is let go by its last child.
    if (attempt.runnerDead && attempt.looksLeft-- > 0)
        lookAgain(attempt);
    else if (attempt.runnerDead && attempt.phase < Phase::Ending)
        lose(attempt, LostCause::SupervisorKilled);
}

void ProcessExecutor::onLockFree(Attempt &attempt, const FolderFacts &facts)
{
    if (attempt.phase == Phase::Ending || attempt.phase == Phase::Ended)
        return onFreed(attempt);
    const RunStatus unstarted =
        attempt.runnerDead ? RunStatus::Stopping : RunStatus::Starting; // a folder was made: missing, it was removed
    const RunStatus state = attempt.startTold ? RunStatus::Running : unstarted;
    const bool sameBoot = facts.record.bootId.isEmpty() || facts.record.bootId == m_bootId;
    const Verdict verdict = recoveryVerdict({state, !facts.exists && isAlive(attempt.identity)}, facts, sameBoot);
    if (verdict == Verdict::TakeEnd) {
        attempt.freed = true;
        takeEnd(attempt, *facts.record.end);
    } else if (verdict == Verdict::BackToQueue) {
        giveBack(attempt.ref.nonce);
    } else if (verdict == Verdict::RecordLost) {
        attempt.recordLost = true;
        watch(attempt, attempt.identity); // its death leads back here
        deliver(attempt);
    } else if (const auto cause = lostCauseOf(verdict)) {
        lose(attempt, *cause);
    }
}

void ProcessExecutor::lookAgain(Attempt &attempt)
{
    const QByteArray nonce = attempt.ref.nonce;
    attempt.lookTimer = m_options.clock->after(lookInterval, this, [this, nonce] { inspect(nonce); });
}

void ProcessExecutor::watch(Attempt &attempt, const ProcessIdentity &process)
{
    if (!attempt.adopted || attempt.watched.isValid() || attempt.runnerDead)
        return;
    const QByteArray nonce = attempt.ref.nonce;
    attempt.watched = openProcess(process);
    if (!attempt.watched.isValid()) { // gone since: its lock is about to be free
        attempt.runnerDead = true;
        attempt.looksLeft = mostLooks;
        return;
    }
    attempt.deathNotifier = std::make_unique<QSocketNotifier>(attempt.watched.get(), QSocketNotifier::Read);
    connect(attempt.deathNotifier.get(), &QSocketNotifier::activated, this, [this, nonce] {
        Attempt &orphan = m_attempts.at(nonce);
        orphan.deathNotifier->setEnabled(false);
        orphan.runnerDead = true;
        orphan.looksLeft = mostLooks;
        inspect(nonce);
    });
}

void ProcessExecutor::lose(Attempt &attempt, LostCause cause)
{
    const QByteArray nonce = attempt.ref.nonce;
    attempt.phase = Phase::Ending;
    m_folders.finish(nonce, attempt.folder, [this, nonce, cause](const RunReport &report) { endWhatRemains(nonce, cause, report); });
}

void ProcessExecutor::endWhatRemains(const QByteArray &nonce, LostCause cause, const RunReport &report)
{
    // What runs on although its record is gone or cannot be read is not ended: nobody asked for that.
    const Attempt &attempt = m_attempts.at(nonce);
    if (cause != LostCause::SupervisorKilled)
        return sayLost(nonce, cause, report, {.process = cause == LostCause::Unstoppable ? attempt.identity.pid : 0});
    const auto work = [run = attempt.ref.run, program = attempt.identity] { return endRemains(run, program); };
    m_io.run(this, work, [this, nonce, cause, report](int count) { sayLost(nonce, cause, report, {.ended = count}); });
}

void ProcessExecutor::sayLost(const QByteArray &nonce, LostCause cause, RunReport report, Remains remains)
{
    const AttemptRef ref = m_attempts.at(nonce).ref;
    m_attempts.erase(nonce);
    closeReport(report, NodeStatus::Cancelled, m_options.clock->now());
    Q_EMIT lost(ref, cause, report, remains);
    Q_EMIT freed(ref);
}

// Wishes

void ProcessExecutor::stop(const AttemptRef &ref, const StopWish &wanted)
{
    wish(ref, wanted.force ? "kill" : "cancel");
    putBack(ref);
    Attempt *const attempt = find(ref.nonce);
    if (!attempt || attempt->phase >= Phase::Ending)
        return;
    // A start that hangs (a workspace on a dead mount) makes its runner deaf: then its runner is ended.
    if (attempt->phase == Phase::Ordered && !attempt->adopted)
        attempt->patience = m_options.clock->after(deafAfter, this, [this, nonce = ref.nonce] { m_runners.kill(nonce); });
    else if (attempt->phase == Phase::Live)
        giveUpAfter(*attempt, wanted.force ? Duration(0) : attempt->grace);
}

void ProcessExecutor::giveUpAfter(Attempt &attempt, Duration grace)
{
    if (attempt.phase == Phase::Live)
        attempt.patience = m_options.clock->after(grace + stuckAfter, this, [this, nonce = attempt.ref.nonce] { giveUp(nonce); });
}

//! Killed long ago and still there: what hangs in the kernel must not hold its slot.
void ProcessExecutor::giveUp(const QByteArray &nonce)
{
    Attempt *const attempt = find(nonce);
    if (!attempt || attempt->phase >= Phase::Ending)
        return;
    m_runners.abandon(nonce);
    lose(*attempt, LostCause::Unstoppable);
}

void ProcessExecutor::pause(const AttemptRef &ref)
{
    wish(ref, "pause");
}

void ProcessExecutor::resume(const AttemptRef &ref)
{
    wish(ref, "resume");
}

void ProcessExecutor::wish(const AttemptRef &ref, const QByteArray &word)
{
    Attempt *const attempt = find(ref.nonce);
    if (!attempt)
        return;
    attempt->wishes.append(word);
    deliver(*attempt);
}

void ProcessExecutor::deliver(Attempt &attempt)
{
    if (attempt.phase < Phase::Ordered || attempt.wishes.isEmpty())
        return;
    if (attempt.recordLost)
        return signalProgram(attempt);
    if (attempt.adopted)
        return knock(attempt);
    for (const QByteArray &word : std::exchange(attempt.wishes, {}))
        m_runners.wish(attempt.ref.nonce, wishOf(word));
}

//! The FIFO is made when the runner noticed that its engine is gone, which is soon, not at once.
void ProcessExecutor::knock(Attempt &attempt)
{
    const QByteArray nonce = attempt.ref.nonce;
    while (!attempt.wishes.isEmpty() && writeToControl(attempt.folder, nonce + ' ' + attempt.wishes.first() + '\n')) {
        const QByteArray word = attempt.wishes.takeFirst();
        const AttemptRef ref = attempt.ref;
        // Nobody answers over a FIFO: what it took is as good as done.
        if (word == "pause")
            QMetaObject::invokeMethod(
                this, [this, ref] { Q_EMIT paused(ref, m_options.clock->now()); }, Qt::QueuedConnection);
        else if (word == "resume")
            QMetaObject::invokeMethod(
                this, [this, ref] { Q_EMIT resumed(ref); }, Qt::QueuedConnection);
    }
    if (!attempt.wishes.isEmpty())
        attempt.knockTimer = m_options.clock->after(knockInterval, this, [this, nonce] {
            if (Attempt *waiting = find(nonce); waiting && waiting->phase < Phase::Ending)
                knock(*waiting);
        });
}

//! No runner can be asked, as its FIFO went with the folder.
void ProcessExecutor::signalProgram(Attempt &attempt)
{
    for (const QByteArray &word : std::exchange(attempt.wishes, {})) {
        const UniqueFd program = openProcess(attempt.identity);
        if (word == "cancel" || word == "kill")
            signalProcess(program, word == "kill" ? SIGKILL : SIGTERM);
    }
}

ProcessExecutor::Attempt *ProcessExecutor::find(const QByteArray &nonce)
{
    const auto it = m_attempts.find(nonce);
    return it == m_attempts.end() ? nullptr : &it->second;
}

} // namespace runsheet
