// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/dispatch/dispatcher.h"
#include "engine/dispatch/lineup.h"
#include "engine/dispatch/startbackoff.h"
#include "engine/domain/clock.h"
#include "engine/events/broadcast.h"
#include "engine/execution/iopool.h"
#include "engine/execution/processexecutor.h"
#include "engine/execution/taskexecutor.h"
#include "engine/jobtypes/jobtype.h"
#include "engine/recovery.h"
#include "engine/store/store.h"

#include <QHash>

namespace runsheet {

//! Carries runs through their attempts: claim, start, measurements, end. Brings store and executors together and decides
//! nothing that the domain's functions do not. Lives in the engine thread.
class RunKeeper : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Store &store;
        Dispatcher &dispatcher;
        Broadcast &broadcast;
        std::shared_ptr<Clock> clock;
        std::shared_ptr<const JobTypeRegistry> types;
        QByteArray dataFolder;
        QByteArray runnerProgram;
    };
    RunKeeper(Parts parts, QObject *parent = nullptr);
    ~RunKeeper() override;

    //! A run that was under way when the engine came: watched again in its stored state with its wish sent again, or its end taken.
    void recover(const RecoveryAction &action);

    //! The wish is committed already.
    void stop(RunKey run, const StopWish &wish);
    //! All that is under way, when the store can take no wish.
    void stopAll(const StopWish &wish);
    //! Done when the program was stopped (or goes on) and the store knows it, when the run ended first, or after some seconds.
    QFuture<void> pause(RunKey run);
    QFuture<void> resume(RunKey run);

    //! Until when nothing is started, as the computer lacks something.
    [[nodiscard]] std::optional<Instant> restsUntil() const { return m_backoff.restsUntil(m_parts.clock->now()); }

    //! What a run under way told so far; nothing for others.
    [[nodiscard]] std::optional<RunReport> liveReport(RunKey run) const;
    enum class Which { All, Tasks };
    //! Done when none of them is under way any more, or after `limit`.
    QFuture<void> whenIdle(Which which, Duration limit);
    //! Tasks that are still working go down with the engine: Lost. Programs are left to their runners.
    void loseTasks();

Q_SIGNALS:
    void failed(const runsheet::Error &error);
    //! Nothing can be started now for want of room (ErrorCode::DiskFull); what was to be started is queued again.
    void blocked(const runsheet::Error &error);

private:
    struct LiveAttempt
    {
        AttemptRef ref;
        JobKey job;
        QString pool;
        QByteArray runFolder;
        QByteArray workspace;
        QJsonObject stamp;
        std::optional<TaskFactory> task; // until it starts
        Limits limits;
        std::optional<Instant> waitsSince; // ready, and without a slot
        Executor *executor = nullptr;      // none until it was asked to start
        std::optional<StopWish> wish;
        std::optional<Instant> startedAt;
        bool hasEnded = false; // which the store does not know yet
        std::optional<Instant> expectedEnd; // from past runs
        RunReport report;
        std::shared_ptr<QPromise<void>> switching; // somebody waits for a pause or its end ...
        std::shared_ptr<void> patience;            // ... but not for ever
    };

    void connectExecutor(Executor &executor);
    // From chosen to started: runkeeper_starting.cpp
    void take(const QList<Choice> &choices);
    void claimNext();
    void onClaimed(const QList<AttemptRef> &refs, const Result<QList<Result<ClaimedRun>>> &claims);
    void prepare(const AttemptRef &claim, const ClaimedRun &claimed);
    void onWork(const AttemptRef &ref, const ClaimedRun &claimed, Result<Work> work);
    void prepareProgram(LiveAttempt &attempt, const ClaimedRun &claimed, const ProgramCall &call);
    void start(const QList<Lineup::Start> &starts);
    void startOne(LiveAttempt &attempt, const QByteArray &leader);
    void awaitSlots();
    void returnWaiting();
    void returnTurnedBack();
    void refuseStart(const AttemptRef &ref, const Error &error);
    void dropUnstarted(const AttemptRef &ref);
    void forgetClaim(const AttemptRef &ref);

    void watch(const Run &run, const AttemptRef &ref);
    void conclude(RunEnd end);
    void record(const RunEnd &end);
    void expect(RunKey run, JobKey job);
    void keepPace(const QString &pool);
    QFuture<void> apply(const AttemptRef &ref, RunEvent event, Instant at);
    void noteStarted(const AttemptRef &ref, const StartedRun &start);
    void noteEnded(const AttemptRef &ref, const ExitRecord &record, const RunReport &report, const ProcessIdentity &identity);
    void noteLost(const AttemptRef &ref, LostCause cause, const RunReport &report, const Remains &remains);
    void noteReported(const AttemptRef &ref, const RunReport &report);
    void noteFreed(const AttemptRef &ref);
    void noteLack(const Error &error);
    void forget(const QByteArray &nonce);
    [[nodiscard]] bool isIdle(Which which) const;
    void tellWaiters();
    QFuture<void> switched(RunKey run, void (Executor::*ask)(const AttemptRef &));
    void noteSwitched(const AttemptRef &ref, RunEvent event, Instant at);
    LiveAttempt *find(const AttemptRef &ref);
    LiveAttempt *find(const QByteArray &nonce);
    void hash(RunKey run, const QList<Artifact> &artifacts);

    Parts m_parts;
    StartBackoff m_backoff;
    IoPool m_files; // looks at files: programs, artifacts, hashes
    ProcessExecutor m_programs;
    TaskExecutor m_tasks;
    QByteArray m_bootId;
    Environment m_ownEnvironment;
    QHash<RunKey, LiveAttempt> m_attempts;
    Lineup m_lineup;
    QList<Choice> m_toClaim; // while a claim is under way: they go together
    bool m_claiming = false;
    std::shared_ptr<void> m_returnTimer;
    struct Waiter
    {
        Which which = Which::All;
        std::shared_ptr<QPromise<void>> promise;
        std::shared_ptr<void> timer;
    };
    std::vector<Waiter> m_waiters;
};

} // namespace runsheet
