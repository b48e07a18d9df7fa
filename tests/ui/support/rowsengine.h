// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <functional>

namespace runsheet::test {

//! An engine that holds a list of rows and answers from it: what the window's tests talk to. Remembers what it was asked to do.
class RowsEngine final : public Engine
{
public:
    QList<JobRow> rows;
    QList<Run> history; //!< what runs() and tally() answer from, newest first
    QHash<RunKey, RunReport> reports;
    QList<ComingFire> fires;    //!< what schedule() answers from, by time
    QHash<JobKey, Trigger> triggers; //!< of job()
    QList<Pool> knownPools;
    QList<Calendar> knownCalendars;
    QList<Queue> knownQueues;
    QStringList asked;        //!< `cancel 3`, `run 1`, ...: by the job's key
    bool defersPages = false; //!< page queries wait for answerPages()
    int pageQueries = 0;
    qint64 slotCount = 4;
    QHash<RunKey, QString> reasons;
    std::optional<Error> nextError; //!< answers the next command

    [[nodiscard]] JobRow *find(JobKey job);
    void tellChanged(); //!< every job may have changed
    //! Answers what waits; `newestFirst` so that answers overtake each other.
    void answerPages(bool newestFirst = false);

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
    Answer<Done> addReport(RunKey, QByteArray, QJsonObject) override { return QtFuture::makeReadyFuture(Result<Done>(Done{})); }
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
    QList<JobTypeInfo> jobTypes() const override;
    EngineStatus status() const override;
    Answer<JobDraft> draftForFiles(QList<QByteArray> paths) override;
    Answer<QList<QByteArray>> commandOf(JobDefinition definition) override;

private:
    [[nodiscard]] QList<Run> historyOf(const RunFilter &filter) const;
    [[nodiscard]] JobPage page(const JobQuery &query) const;
    [[nodiscard]] QList<JobKey> jobsOf(const RunSelection &selection) const;

    QList<std::function<void()>> m_waiting;
    QList<JobRow> m_trash;
    QList<ComingFire> m_leftOut;
    QSet<JobKey> m_changed;
};

} // namespace runsheet::test
