// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/taskexecutor.h"

namespace runsheet {

namespace {

constexpr Duration noteworthyAge = milliseconds(50);
constexpr Duration reportInterval = milliseconds(200);
constexpr int mostThreads = 4096;
constexpr int farewellMs = 1000;

} // namespace

TaskExecutor::TaskExecutor(std::shared_ptr<Clock> clock, QObject *parent)
    : Executor(parent), m_clock(std::move(clock)), m_mailbox(std::make_shared<TaskMailbox>(this)), m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(mostThreads);
}

TaskExecutor::~TaskExecutor()
{
    m_mailbox->close();
    for (const Attempt &attempt : std::as_const(m_attempts))
        attempt.task->requestStop(StopReason::Cancel);
    if (!m_pool->waitForDone(farewellMs))
        (void)m_pool.release(); // its destructor would wait for a task that does not listen; the process ends anyway
}

void TaskExecutor::start(const AttemptRef &ref, const QByteArray &runFolder, const Limits &limits, TaskFactory factory)
{
    Attempt attempt;
    attempt.ref = ref;
    attempt.limits = limits;
    attempt.startedAt = m_clock->now();
    attempt.lastReport = m_clock->elapsed() - reportInterval;
    attempt.task = std::make_shared<RunningTask>(runFolder, m_clock, listenerFor(ref));
    attempt.startTimer = m_clock->after(noteworthyAge, this, [this, ref] { noteStarted(ref); });
    const std::shared_ptr<RunningTask> task = attempt.task;
    m_attempts.insert(ref.key, std::move(attempt));
    checkTimeLimit(ref);
    checkHangLimit(ref);
    m_pool->start([task, factory = std::move(factory)] { task->run(factory); });
}

RunningTask::Listener TaskExecutor::listenerFor(const AttemptRef &ref)
{
    // What is posted runs in our thread while we live; the mailbox sees to both.
    const auto post = [mailbox = m_mailbox](std::function<void()> word) { mailbox->post(std::move(word)); };
    RunningTask::Listener listener;
    listener.told = [this, post, ref] { post([this, ref] { noteNews(ref); }); };
    listener.paused = [this, post, ref](Instant at) { post([this, ref, at] { notePaused(ref, at); }); };
    listener.wakeIn = [this, post, ref](Duration duration, std::function<void()> wake) {
        post([this, ref, duration, wake = std::move(wake)] { wakeIn(ref, duration, wake); });
    };
    listener.ended = [this, post, ref](TaskEnd end) { post([this, ref, end = std::move(end)] { noteEnded(ref, end); }); };
    return listener;
}

TaskExecutor::Attempt *TaskExecutor::find(const AttemptRef &ref)
{
    const auto it = m_attempts.find(ref.key);
    return it != m_attempts.end() && it->ref == ref ? &*it : nullptr;
}

void TaskExecutor::stop(const AttemptRef &ref, const StopWish &wish)
{
    if (const Attempt *attempt = find(ref))
        attempt->task->requestStop(wish.reason);
}

void TaskExecutor::pause(const AttemptRef &ref)
{
    if (const Attempt *attempt = find(ref))
        attempt->task->setPaused(true);
}

void TaskExecutor::resume(const AttemptRef &ref)
{
    Attempt *attempt = find(ref);
    if (!attempt)
        return;
    const bool wasPaused = std::exchange(attempt->isPaused, false);
    if (wasPaused)
        m_mailbox->post([this, ref] { Q_EMIT resumed(ref); }); // before the task can say more
    attempt->task->setPaused(false);
    if (!wasPaused)
        return;
    checkTimeLimit(ref);
    checkHangLimit(ref);
}

void TaskExecutor::noteStarted(const AttemptRef &ref)
{
    if (const Attempt *attempt = find(ref))
        Q_EMIT started(ref, {{}, attempt->startedAt});
}

void TaskExecutor::notePaused(const AttemptRef &ref, Instant at)
{
    Attempt *attempt = find(ref);
    if (!attempt)
        return;
    attempt->isPaused = true; // limits rest until it is resumed
    Q_EMIT paused(ref, at);
}

void TaskExecutor::noteNews(const AttemptRef &ref)
{
    Attempt *attempt = find(ref);
    if (!attempt)
        return;
    const Duration due = attempt->lastReport + reportInterval - m_clock->elapsed();
    if (due <= Duration(0))
        report(ref);
    else
        attempt->reportTimer = m_clock->after(due, this, [this, ref] { report(ref); });
}

void TaskExecutor::report(const AttemptRef &ref)
{
    Attempt *attempt = find(ref);
    if (!attempt)
        return;
    attempt->lastReport = m_clock->elapsed();
    const RunReport report = attempt->task->takeReport();
    Q_EMIT reported(ref, report);
}

//! Time that was spent paused does not count, so that the limit may turn out to lie later.
void TaskExecutor::checkTimeLimit(const AttemptRef &ref)
{
    Attempt *attempt = find(ref);
    if (!attempt || attempt->isPaused || attempt->limits.timeLimit <= Duration(0))
        return;
    const Duration left = attempt->limits.timeLimit - attempt->task->workedFor();
    if (left <= Duration(0))
        attempt->task->requestStop(StopReason::TimeLimit);
    else
        attempt->timeLimitTimer = m_clock->after(left, this, [this, ref] { checkTimeLimit(ref); });
}

void TaskExecutor::checkHangLimit(const AttemptRef &ref)
{
    Attempt *attempt = find(ref);
    if (!attempt || attempt->isPaused || attempt->limits.hang <= Duration(0))
        return;
    const Duration left = attempt->limits.hang - attempt->task->silentFor();
    if (left <= Duration(0))
        attempt->task->requestStop(StopReason::HangLimit);
    else
        attempt->hangTimer = m_clock->after(left, this, [this, ref] { checkHangLimit(ref); });
}

void TaskExecutor::wakeIn(const AttemptRef &ref, Duration duration, std::function<void()> wake)
{
    // `wake` reaches into the task: it is there while the attempt is.
    if (find(ref))
        m_naps[ref.key] = m_clock->after(duration, this, std::move(wake));
}

void TaskExecutor::noteEnded(const AttemptRef &ref, const TaskEnd &end)
{
    if (!find(ref))
        return;
    m_attempts.remove(ref.key);
    m_naps.remove(ref.key);
    Q_EMIT ended(ref, end.record, end.report, {});
    Q_EMIT freed(ref);
}

} // namespace runsheet
