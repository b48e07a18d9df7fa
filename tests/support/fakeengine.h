// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "tests/support/fakeclock.h"

#include <QHash>

#include <mutex>

namespace runsheet::test {

//! An engine in memory: takes jobs and runs, answers at once (or when told to), moves a run only where a test says so.
//! Every method from any thread; the signals come in the thread that calls.
class FakeEngine : public Engine
{
    Q_OBJECT

public:
    FakeEngine();

    // What a test does to it.
    //! Moves a run and tells of it, as a commit would.
    void move(RunKey run, const RunState &state);
    //! Output of the run's present attempt.
    void write(RunKey run, LogStream stream, const QByteArray &bytes);
    void cutOutput(RunKey run, qint64 bytes);
    void begin(RunKey run); //!< the next attempt is Running
    void end(RunKey run, int exitCode = 0);
    void addArtifact(RunKey run, const Artifact &artifact);
    //! While true, queries of `why` stay open; false ends them.
    void holdWhy(bool hold);
    //! The next command or query fails so.
    void failNext(const Error &error);
    void setDispatching(bool dispatching);
    [[nodiscard]] QList<JobDraft> drafts() const; //!< as handed in
    [[nodiscard]] RunKey newest() const;
    [[nodiscard]] Run runNow(RunKey run) const;
    [[nodiscard]] QStringList calls() const; //!< "stop:reason", "act:cancel", ...
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();

    Answer<QList<Submitted>> submit(QList<JobDraft> drafts, Cause cause, QString by) override;
    Answer<Submitted> createJob(JobDraft draft, QString by) override;
    Answer<Submitted> updateJob(JobKey job, JobDraft draft, QString by) override;
    Answer<Submitted> duplicateJob(JobKey job, QString by) override;
    Answer<Done> deleteJob(JobKey job, QString by) override;
    Answer<Job> setJobEnabled(JobKey job, bool enabled, QString by) override;
    Answer<SkippedFire> skipNextFire(JobKey, QString) override { return answer<SkippedFire>(SkippedFire()); }
    Answer<SkippedFire> keepSkippedFire(JobKey, QString) override { return answer<SkippedFire>(SkippedFire()); }
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
    Answer<RunTally> tally(RunFilter, Instant) override { return answer<RunTally>(RunTally()); }
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
    struct Output
    {
        QList<LogPiece> pieces;
        qint64 cut = 0;
    };
    struct FakeRun
    {
        Run run;
        QHash<int, Output> output; // by attempt
        QList<Artifact> artifacts;
    };

    template<class T>
    Answer<T> answer(Result<T> result)
    {
        if (m_failure)
            return QtFuture::makeReadyFuture(Result<T>(*std::exchange(m_failure, std::nullopt)));
        return QtFuture::makeReadyFuture(std::move(result));
    }
    [[nodiscard]] bool matches(const Run &run, const RunFilter &filter) const;
    [[nodiscard]] QList<RunKey> selected(const RunSelection &selection) const;
    JobKey addJob(const JobDraft &draft, JobKind kind);
    Submitted addRun(JobKey job, Cause cause);
    ActionOutcome actOn(RunKey key, RunAction action);
    void note(EventKind kind, RunKey run);
    void tell(const ChangeSet &changes);
    void moveLocked(RunKey run, const RunState &state);

    mutable std::mutex m_mutex;
    QMap<RunKey, FakeRun> m_runs;
    QMap<JobKey, Job> m_jobs;
    QList<Pool> m_pools;
    QMap<QString, Calendar> m_calendars;
    QList<JournalEntry> m_journal;
    QList<JobDraft> m_drafts;
    QStringList m_calls;
    std::optional<Error> m_failure;
    std::vector<std::pair<RunKey, std::shared_ptr<QPromise<Result<QString>>>>> m_heldWhys;
    bool m_holdsWhy = false;
    bool m_isDispatching = true;
};

} // namespace runsheet::test
