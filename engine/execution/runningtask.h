// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/domain/runstate.h"
#include "engine/execution/progress/reportfold.h"
#include "engine/execution/task.h"
#include "engine/execution/taskfiles.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace runsheet {

//! How a task ended and all that it told.
struct TaskEnd
{
    ExitRecord record;
    RunReport report;
};

//! One attempt of a task: its context in the pool thread, its remote control in the executor's. Shared by both; outlives an
//! executor that could not wait for it. What both touch is behind its mutex.
class RunningTask final : public TaskContext
{
public:
    //! Called in the pool thread; they hand on to the executor's.
    struct Listener
    {
        std::function<void()> told;                                  //!< something new, once until takeReport()
        std::function<void(Instant)> paused;                         //!< it waits in checkPause()
        std::function<void(Duration, std::function<void()>)> wakeIn; //!< calls back, from any thread, when the time has passed
        std::function<void(TaskEnd)> ended;                          //!< the last word
    };
    RunningTask(const QByteArray &runFolder, std::shared_ptr<Clock> clock, Listener listener);

    // Executor's thread
    void requestStop(StopReason reason); //!< the first reason stays
    void setPaused(bool paused);
    [[nodiscard]] RunReport takeReport();
    //! How long it has worked, and how long it has told nothing; without pauses.
    [[nodiscard]] Duration workedFor() const;
    [[nodiscard]] Duration silentFor() const;

    // Pool thread
    void run(const TaskFactory &factory);
    [[nodiscard]] std::stop_token stopToken() const override { return m_stop.get_token(); }
    void checkPause() override;
    void setTotal(qint64 ticks) override;
    void advance(qint64 ticks) override;
    void message(const QString &text) override;
    void process(const QString &name) override;
    void stage(const QString &name, qint64 total) override;
    void item(const QString &name, NodeStatus status, const QString &error) override;
    void value(const ResultValue &value) override;
    void log(const QString &line) override;
    QByteArray resultsFolder() override;
    bool sleep(Duration duration) override;

private:
    using Lock = std::unique_lock<std::mutex>;

    void tell(ReportLine line);
    void writeDone();
    void waitWhilePaused(Lock &lock);
    void endPause();
    void noteNews(Lock &lock);
    [[nodiscard]] Result<Done> carryOut(const TaskFactory &factory);
    [[nodiscard]] ExitRecord recordOf(const Result<Done> &result, Duration cpuBefore) const;
    [[nodiscard]] Duration pausedUntilNow() const;

    const std::shared_ptr<Clock> m_clock;
    const Listener m_listener;
    std::stop_source m_stop;
    Instant m_startedAt{}; // written before the task is shared
    Duration m_startTick{};
    TaskFiles m_files;                         // pool thread only
    qint64 m_done = 0;                         // pool thread only
    std::optional<ReportLine> m_unwrittenDone; // pool thread only
    Duration m_lastWrite{};                    // pool thread only

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    ReportFold m_fold;
    bool m_hasNews = false;
    bool m_pauseAsked = false;
    int m_resumes = 0;
    std::optional<Duration> m_pausedSince;
    Duration m_paused{};
    Duration m_lastTold{};
    std::optional<StopReason> m_stopReason;
};

} // namespace runsheet
