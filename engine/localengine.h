// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/clockwatch.h"
#include "engine/conditionwatch.h"
#include "engine/crontabs.h"
#include "engine/engine.h"
#include "engine/folders.h"
#include "engine/housekeeping.h"
#include "engine/queues.h"
#include "engine/runkeeper.h"
#include "engine/scheduler.h"
#include "engine/storewatch.h"
#include "engine/submissions.h"

#include <QSet>

namespace runsheet {

//! The engine of a data folder: wires store, dispatcher, executors and broadcast. Made and destroyed in the engine thread;
//! its facade may be called from any.
class LocalEngine final : public Engine
{
    Q_OBJECT

public:
    struct Options
    {
        Folders folders;
        QByteArray runnerProgram;
        std::shared_ptr<Clock> clock;
        bool onlyOwnRuns = false;
        Duration keepProgressEvery = seconds(1);
        bool view = false; //!< read-only: nothing is recovered or started
        bool isSafeMode = false; //!< it crashed too often: looks after what runs, starts nothing (engine/crashlog.h)
    };
    LocalEngine(Options options, std::unique_ptr<Store> store);
    ~LocalEngine() override;

    //! Recovery, then dispatch (interfaces.md 1.3: a hosting `run` starts only what allow() names).
    void start();
    //! The computer has woken.
    void lookAtClock() { m_scheduler.lookAgain(); }
    void allow(RunKey run); //!< from any thread
    //! Closes the store and waits for what the pools do, so that stories end. True when something was still at work: then what it
    //! told is to be heard first, and this asked again.
    [[nodiscard]] bool drain();

    Answer<QList<Submitted>> submit(QList<JobDraft> drafts, Cause cause, QString by) override;
    Answer<Submitted> createJob(JobDraft draft, QString by) override;
    Answer<Submitted> updateJob(JobKey job, JobDraft draft, QString by) override;
    Answer<Submitted> duplicateJob(JobKey job, QString by) override;
    Answer<Done> deleteJob(JobKey job, QString by) override;
    Answer<Job> setJobEnabled(JobKey job, bool enabled, QString by) override;
    Answer<SkippedFire> skipNextFire(JobKey job, QString by) override;
    Answer<SkippedFire> keepSkippedFire(JobKey job, QString by) override;
    Answer<Submitted> runJob(JobKey job, Cause cause, QString by) override;
    Answer<QString> undoJob(JobKey job, QString by) override;
    Answer<QList<ActionOutcome>> act(RunSelection selection, RunAction action, QString by) override;
    Answer<QList<ActionOutcome>> patch(RunSelection selection, RunPatch patch, QString by) override;
    Answer<Done> addReport(RunKey run, QByteArray token, QJsonObject report) override;
    Answer<QString> undoDelete(RunKey run, QString by) override;
    Answer<CrontabImported> importCrontab(QByteArray bytes, QString by) override;
    Answer<Queue> createQueue(QueueDraft draft, QString by) override;
    Answer<Queue> updateQueue(QString name, QueueDraft draft, QString by) override;
    Answer<Done> deleteQueue(QString name, QString by) override;
    Answer<Submitted> runQueue(QString name, QueuePart part, QString by) override;
    Answer<Pool> createPool(Pool pool) override;
    Answer<Pool> updatePool(QString name, std::optional<int> size, std::optional<bool> held) override;
    Answer<Done> deletePool(QString name) override;
    Answer<Calendar> createCalendar(Calendar calendar) override;
    Answer<Calendar> replaceCalendar(Calendar calendar) override;
    Answer<Done> deleteCalendar(QString name) override;
    Answer<Done> stop(QString reason, bool stopRuns) override;

    Answer<RunKey> resolveRun(QString word, Purpose purpose) override;
    Answer<JobKey> resolveJob(QString word, Purpose purpose) override;
    Answer<Run> run(RunKey run) override;
    Answer<Job> job(JobKey job) override;
    Answer<RunPage> runs(RunQuery query) override;
    Answer<JobPage> jobs(JobQuery query) override;
    Answer<Counts> counts(JobFilter filter) override;
    Answer<RunTally> tally(RunFilter filter, Instant quartersSince) override;
    Answer<QString> why(RunKey run) override;
    Answer<RunReport> report(RunKey run) override;
    Answer<QList<Artifact>> artifacts(RunKey run) override;
    Answer<LogChunk> log(RunKey run, LogQuery query) override;
    Answer<QList<JournalEntry>> events(qint64 since, int limit) override;
    Answer<CrontabExported> exportCrontab() override;
    Answer<QList<Queue>> queues() override;
    Answer<Queue> queue(QString name) override;
    Answer<QList<QueueMember>> queueable(QString name) override;
    Answer<QList<Pool>> pools() override;
    Answer<QList<Calendar>> calendars() override;
    Answer<SchedulePage> schedule(ScheduleQuery query) override;
    Answer<QString> whyJob(JobKey job) override;
    Answer<std::optional<Duration>> expectedDuration(JobKey job) override;
    [[nodiscard]] QList<JobTypeInfo> jobTypes() const override;
    [[nodiscard]] EngineStatus status() const override;
    Answer<JobDraft> draftForFiles(QList<QByteArray> paths) override;
    Answer<QList<QByteArray>> commandOf(JobDefinition definition) override;

private:
    using Outcomes = QList<ActionOutcome>;

    QCoro::Task<> recoverAndServe();
    Story<Scheduler::Missed> beginSchedules(Scheduler::Past past);
    Story<QStringList> takeUpRestored();
    void watchConditions();
    void settleDispatch();
    void takeFired(const FireOutcome &outcome);
    void lookAtCrashLog();
    QCoro::Task<> lookForRoom();
    Story<QList<RunKey>> selected(RunSelection selection);
    Story<Outcomes> doAct(RunSelection selection, RunAction action, QString by);
    Story<Outcomes> stopRuns(QList<RunKey> runs, bool force, QString by);
    //! Members of a plan that are under way, so that what was asked of it reaches their programs.
    Story<QList<Run>> activeMembers(RunId plan);
    //! From the first that did not succeed on.
    Story<QList<JobKey>> membersToRetry(RunId plan);
    Story<Done> stopMembers(RunId plan, StopWish wish);
    Story<ActionOutcome> pausePlan(RunKey plan, bool pauses, QString by);
    Story<Submitted> doRunQueue(QString name, QueuePart part, QString by);
    Story<Outcomes> holdRuns(QList<RunKey> runs, bool held, QString by);
    Story<Outcomes> pauseRuns(QList<RunKey> runs, QString by);
    Story<Outcomes> resumeRuns(QList<RunKey> runs, QString by);
    Story<Outcomes> retryRuns(QList<RunKey> runs, bool failedOnly, QString by);
    Story<Outcomes> deleteRuns(QList<RunKey> runs, bool now, QString by);
    Story<Outcomes> doPatch(RunSelection selection, RunPatch patch, QString by);
    Story<QString> doWhy(RunKey run);
    Story<RunKey> doResolveRun(QString word, Purpose purpose);
    Story<JobKey> doResolveJob(QString word, Purpose purpose);
    Story<RunReport> doReport(RunKey run);
    Story<LogChunk> doLog(RunKey run, LogQuery query);
    Story<Done> doAddReport(RunKey run, QByteArray token, QJsonObject report);
    Story<SchedulePage> doSchedule(ScheduleQuery query);
    Story<SkippedFire> doSkipNextFire(JobKey job, QString by);
    Story<SkippedFire> doKeepSkippedFire(JobKey job, QString by);
    Story<QString> doWhyJob(JobKey job);
    QCoro::Task<> readCalendars();
    Story<Done> afterCalendars(Result<Done> changed);
    Story<Calendar> doSaveCalendar(QFuture<Result<Calendar>> saving);
    Story<Done> doDeleteCalendar(QString name);
    Story<Done> doStop(QString reason, bool withRuns);
    //! What was done may let a run start.
    template<class T>
    Answer<T> thenPoke(Answer<T> answer)
    {
        return answer.then(this, [this](Result<T> result) {
            m_dispatcher.poke();
            return result;
        });
    }
    void fail(const Error &error);

    Options m_options;
    std::shared_ptr<const JobTypeRegistry> m_types;
    std::unique_ptr<Store> m_store;
    ConditionWatch m_conditions;
    StoreWatch m_storeWatch;
    Broadcast m_broadcast;
    Dispatcher m_dispatcher;
    RunKeeper m_keeper;
    ScheduleMaker m_schedules;
    Scheduler m_scheduler;
    std::unique_ptr<ClockWatch> m_clockWatch; // while it serves
    Submissions m_submissions;
    Crontabs m_crontabs;
    Queues m_queues;
    Housekeeping m_housekeeping;
    QThreadPool m_reading; // logs, drafts: files of unbounded size, read in bounded pieces
    QSet<RunKey> m_allowed;
    bool m_isRecovered = false;
    bool m_isClosed = false;
    std::atomic<qint64> m_lastSeq = 0; // status() is asked from other threads
    std::shared_ptr<QPromise<void>> m_stopping; // none while it serves; finished when it has stopped
};

} // namespace runsheet
