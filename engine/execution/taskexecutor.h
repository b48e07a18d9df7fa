// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/execution/executor.h"
#include "engine/execution/runningtask.h"
#include "engine/execution/taskmailbox.h"

#include <QHash>
#include <QThreadPool>

#include <memory>

namespace runsheet {

//! Runs tasks on a pool of its own. Each has a thread at once: the dispatcher's slots limit them. A task cannot be killed,
//! only asked: force means nothing here, and one that does not listen stays Stopping. Tasks write their lines into the run
//! folder as programs do, but end with the engine: those that are left when this goes are asked to stop and not waited for.
class TaskExecutor final : public Executor
{
    Q_OBJECT

public:
    explicit TaskExecutor(std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~TaskExecutor() override;

    void start(const AttemptRef &ref, const QByteArray &runFolder, const Limits &limits, TaskFactory factory);
    void stop(const AttemptRef &ref, const StopWish &wish) override;
    void pause(const AttemptRef &ref) override;
    void resume(const AttemptRef &ref) override;

private:
    struct Attempt
    {
        AttemptRef ref;
        std::shared_ptr<RunningTask> task;
        Instant startedAt{};
        Limits limits;
        bool isPaused = false;
        Duration lastReport{};
        std::shared_ptr<void> startTimer, timeLimitTimer, hangTimer, reportTimer;
    };

    [[nodiscard]] RunningTask::Listener listenerFor(const AttemptRef &ref);
    [[nodiscard]] Attempt *find(const AttemptRef &ref);
    void noteStarted(const AttemptRef &ref);
    void notePaused(const AttemptRef &ref, Instant at);
    void noteNews(const AttemptRef &ref);
    void report(const AttemptRef &ref);
    void checkTimeLimit(const AttemptRef &ref);
    void checkHangLimit(const AttemptRef &ref);
    void noteEnded(const AttemptRef &ref, const TaskEnd &end);
    void wakeIn(const AttemptRef &ref, Duration duration, std::function<void()> wake);

    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<TaskMailbox> m_mailbox;
    std::unique_ptr<QThreadPool> m_pool;
    QHash<RunKey, Attempt> m_attempts;
    QHash<RunKey, std::shared_ptr<void>> m_naps; //!< a task sleeps once at a time
};

} // namespace runsheet
