// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/runningtask.h"

#include "engine/domain/bytes.h"

#include <cstring>
#include <cxxabi.h>
#include <sys/resource.h>
#include <typeinfo>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration writeInterval = milliseconds(100); //!< advance() is called for every tick; the file needs not know each
constexpr qsizetype longestLastLine = 500;

Duration toDuration(const timeval &time)
{
    return std::chrono::duration_cast<Duration>(seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec));
}

Duration cpuOfThread()
{
    rusage usage = {};
    getrusage(RUSAGE_THREAD, &usage);
    return toDuration(usage.ru_utime) + toDuration(usage.ru_stime);
}

QString nameOfType(const std::type_info &type)
{
    int status = 0;
    const std::unique_ptr<char, void (*)(void *)> name(abi::__cxa_demangle(type.name(), nullptr, nullptr, &status), std::free);
    return QString::fromLatin1(name ? name.get() : type.name());
}

Error folderRefused(int error)
{
    return {ErrorCode::ExecutionFailed,
            u"The run folder could not be made: %1. Free some space or check who owns it, then run it again."_s.arg(
                QString::fromLocal8Bit(std::strerror(error))),
            {},
            {}};
}

} // namespace

RunningTask::RunningTask(const QByteArray &runFolder, std::shared_ptr<Clock> clock, Listener listener)
    : m_clock(std::move(clock)), m_listener(std::move(listener)), m_startedAt(m_clock->now()), m_startTick(m_clock->elapsed()),
      m_files(runFolder), m_lastTold(m_startTick)
{
}

// ---- the executor's side

void RunningTask::requestStop(StopReason reason)
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopReason = m_stopReason.value_or(reason);
    }
    m_stop.request_stop(); // wakes whoever waits
}

void RunningTask::setPaused(bool paused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_resumes += m_pauseAsked && !paused ? 1 : 0;
        m_pauseAsked = paused;
        if (!paused)
            endPause();
    }
    m_wake.notify_all();
}

//! By whoever comes first, the resume or a stop that wakes the task. The mutex is held.
void RunningTask::endPause()
{
    if (!m_pausedSince)
        return;
    m_lastTold = m_clock->elapsed(); // a pause is no silence
    m_paused += m_lastTold - *m_pausedSince;
    m_pausedSince.reset();
}

RunReport RunningTask::takeReport()
{
    const std::lock_guard lock(m_mutex);
    m_hasNews = false;
    return m_fold.report();
}

Duration RunningTask::pausedUntilNow() const
{
    return m_paused + (m_pausedSince ? m_clock->elapsed() - *m_pausedSince : Duration(0));
}

Duration RunningTask::workedFor() const
{
    const std::lock_guard lock(m_mutex);
    return m_clock->elapsed() - m_startTick - pausedUntilNow();
}

Duration RunningTask::silentFor() const
{
    const std::lock_guard lock(m_mutex);
    return m_pausedSince ? Duration(0) : m_clock->elapsed() - m_lastTold;
}

// ---- the task's side

void RunningTask::run(const TaskFactory &factory)
{
    const Duration cpuBefore = cpuOfThread();
    const Result<Done> result = carryOut(factory);
    writeDone();
    TaskEnd end{recordOf(result, cpuBefore), takeReport()};
    closeReport(end.report, end.record);
    m_listener.ended(std::move(end));
}

Result<Done> RunningTask::carryOut(const TaskFactory &factory)
{
    if (const int error = m_files.makeFolder())
        return folderRefused(error);
    try {
        return factory()(*this);
    } catch (const std::exception &exception) {
        const QString what = QString::fromUtf8(exception.what());
        return Error{ErrorCode::ExecutionFailed, u"The task failed: %1."_s.arg(what), nameOfType(typeid(exception)) + u": "_s + what, {}};
    } catch (...) {
        return Error{ErrorCode::ExecutionFailed, u"The task failed by an exception of an unknown kind."_s, {}, {}};
    }
}

ExitRecord RunningTask::recordOf(const Result<Done> &result, Duration cpuBefore) const
{
    const std::lock_guard lock(m_mutex);
    ExitRecord record;
    record.asked = m_stopReason;
    record.code = result && !m_stopReason ? 0 : 1; // what was stopped did not do its work, however it returned
    if (!result) {
        record.errorCode = u"task-failed"_s;
        record.errorText = result.error().message;
        record.trace = result.error().detail;
    }
    record.startedAt = m_startedAt;
    record.endedAt = m_clock->now();
    record.paused = pausedUntilNow();
    record.wall = std::max(m_clock->elapsed() - m_startTick - record.paused, Duration(0));
    record.userCpu = cpuOfThread() - cpuBefore;
    record.outBytes = m_files.outputBytes();
    return record;
}

void RunningTask::checkPause()
{
    Lock lock(m_mutex);
    while (m_pauseAsked && !m_stop.stop_requested())
        waitWhilePaused(lock);
}

void RunningTask::waitWhilePaused(Lock &lock)
{
    // Counted, so that a pause that follows a resume at once is told as a second one.
    const int resumesBefore = m_resumes;
    m_pausedSince = m_clock->elapsed();
    const Instant at = m_clock->now();
    lock.unlock();
    m_listener.paused(at);
    lock.lock();
    m_wake.wait(lock, m_stop.get_token(), [this, resumesBefore] { return m_resumes != resumesBefore; });
    endPause();
}

void RunningTask::setTotal(qint64 ticks)
{
    ReportLine line;
    line.totalIs = ReportLine::Total::Known;
    line.total = static_cast<double>(ticks);
    tell(std::move(line));
}

void RunningTask::advance(qint64 ticks)
{
    m_done += ticks;
    ReportLine line;
    line.done = static_cast<double>(m_done);
    line.at = m_clock->now();
    m_unwrittenDone = line;
    if (m_clock->elapsed() - m_lastWrite >= writeInterval)
        writeDone();
    Lock lock(m_mutex);
    m_fold.addLine(line, line.at);
    noteNews(lock);
}

void RunningTask::writeDone()
{
    if (!m_unwrittenDone)
        return;
    m_files.appendReport(toJsonLine(*m_unwrittenDone));
    m_unwrittenDone.reset();
    m_lastWrite = m_clock->elapsed();
}

void RunningTask::tell(ReportLine line)
{
    line.at = m_clock->now();
    writeDone();
    m_files.appendReport(toJsonLine(line));
    Lock lock(m_mutex);
    m_fold.addLine(line, line.at);
    noteNews(lock);
}

void RunningTask::noteNews(Lock &lock)
{
    m_lastTold = m_clock->elapsed();
    const bool isFirst = !m_hasNews;
    m_hasNews = true;
    lock.unlock();
    if (isFirst)
        m_listener.told();
}

void RunningTask::message(const QString &text)
{
    ReportLine line;
    line.message = text;
    tell(std::move(line));
}

void RunningTask::process(const QString &name)
{
    ReportLine line;
    line.process = name;
    m_done = 0;
    tell(std::move(line));
}

void RunningTask::stage(const QString &name, qint64 total)
{
    ReportLine line;
    line.stage = name;
    line.totalIs = ReportLine::Total::Known;
    line.total = static_cast<double>(total);
    m_done = 0;
    tell(std::move(line));
}

void RunningTask::item(const QString &name, NodeStatus status, const QString &error)
{
    ReportLine line;
    line.item = name;
    line.nodeStatus = status;
    line.error = error;
    tell(std::move(line));
}

void RunningTask::value(const ResultValue &value)
{
    ReportLine line;
    line.value = value;
    tell(std::move(line));
}

void RunningTask::log(const QString &line)
{
    const Instant now = m_clock->now();
    m_files.appendOutput(line.toUtf8() + '\n', now);
    Lock lock(m_mutex);
    m_fold.setLastLine(visible(line).left(longestLastLine), now);
    noteNews(lock);
}

QByteArray RunningTask::resultsFolder()
{
    return m_files.resultsFolder();
}

bool RunningTask::sleep(Duration duration)
{
    if (duration > Duration(0) && !m_stop.stop_requested()) {
        // Shared with the timer, which may fire after a stop has ended the wait.
        const auto isOver = std::make_shared<bool>(false);
        m_listener.wakeIn(duration, [this, isOver] {
            {
                const std::lock_guard lock(m_mutex);
                *isOver = true;
            }
            m_wake.notify_all();
        });
        Lock lock(m_mutex);
        m_wake.wait(lock, m_stop.get_token(), [&isOver] { return *isOver; });
    }
    return !m_stop.stop_requested();
}

} // namespace runsheet
