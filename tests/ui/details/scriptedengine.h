// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <functional>

namespace runsheet::test {

//! An engine that says what a test tells it to, and remembers what it was asked. Answers at once unless they are held.
//! Everything that panes do not use is refused.
class ScriptedEngine : public Engine
{
    Q_OBJECT

public:
    QMap<JobKey, Job> jobsByKey;
    QMap<RunKey, Run> runsByKey;
    QMap<RunKey, RunReport> reports;
    QMap<RunKey, QList<Artifact>> artifactsByRun;
    QMap<RunKey, QList<LogPiece>> output;
    QMap<RunKey, qint64> cut; //!< bytes that were not kept, before the output
    QSet<RunKey> live;
    QList<JobTypeInfo> types;
    QString waitReason;
    std::optional<Error> refusal; //!< of the next commands
    std::optional<Error> logRefusal;
    QList<JobDraft> created;
    QList<JobDraft> updated;
    QList<JobKey> started;
    bool deletes = false; //!< or refuses to
    QList<RunKey> broughtBack;
    QList<JobDefinition> shown; //!< commandOf() was asked about them
    int logCalls = 0;

    //! Answers wait until release().
    void hold() { m_isHolding = true; }
    void release();
    void write(RunKey run, LogStream stream, const QByteArray &bytes, std::optional<Instant> at = {});

    Answer<Submitted> createJob(JobDraft draft, QString by) override;
    Answer<Submitted> updateJob(JobKey job, JobDraft draft, QString by) override;
    Answer<Job> job(JobKey job) override;
    Answer<Submitted> runJob(JobKey job, Cause cause, QString by) override;
    Answer<Run> run(RunKey run) override;
    Answer<RunPage> runs(RunQuery query) override;
    Answer<QString> why(RunKey run) override;
    Answer<RunReport> report(RunKey run) override;
    Answer<QList<Artifact>> artifacts(RunKey run) override;
    Answer<LogChunk> log(RunKey run, LogQuery query) override;
    Answer<QList<Pool>> pools() override;
    Answer<QList<QByteArray>> commandOf(JobDefinition definition) override;
    [[nodiscard]] QList<JobTypeInfo> jobTypes() const override { return types; }
    [[nodiscard]] EngineStatus status() const override { return {}; }

    Answer<QList<Submitted>> submit(QList<JobDraft>, Cause, QString) override { return refuse<QList<Submitted>>(); }
    Answer<Submitted> duplicateJob(JobKey, QString) override { return refuse<Submitted>(); }
    Answer<Done> deleteJob(JobKey, QString) override { return refuse<Done>(); }
    Answer<Job> setJobEnabled(JobKey, bool, QString) override { return refuse<Job>(); }
    Answer<QString> undoJob(JobKey, QString) override { return refuse<QString>(); }
    Answer<QList<ActionOutcome>> act(RunSelection selection, RunAction action, QString by) override;
    Answer<QList<ActionOutcome>> patch(RunSelection, RunPatch, QString) override { return refuse<QList<ActionOutcome>>(); }
    Answer<SkippedFire> skipNextFire(JobKey, QString) override { return refuse<SkippedFire>(); }
    Answer<SkippedFire> keepSkippedFire(JobKey, QString) override { return refuse<SkippedFire>(); }
    Answer<Done> addReport(RunKey, QByteArray, QJsonObject) override { return QtFuture::makeReadyFuture(Result<Done>(Done{})); }
    Answer<QString> undoDelete(RunKey run, QString) override
    {
        broughtBack.append(run);
        return refuse<QString>();
    }
    Answer<CrontabImported> importCrontab(QByteArray, QString) override { return refuse<CrontabImported>(); }
    Answer<CrontabExported> exportCrontab() override { return refuse<CrontabExported>(); }
    Answer<Queue> createQueue(QueueDraft, QString) override { return refuse<Queue>(); }
    Answer<Queue> updateQueue(QString, QueueDraft, QString) override { return refuse<Queue>(); }
    Answer<Done> deleteQueue(QString, QString) override { return refuse<Done>(); }
    Answer<Submitted> runQueue(QString, QueuePart, QString) override { return refuse<Submitted>(); }
    Answer<QList<Queue>> queues() override { return refuse<QList<Queue>>(); }
    Answer<Queue> queue(QString) override { return refuse<Queue>(); }
    Answer<QList<QueueMember>> queueable(QString) override { return refuse<QList<QueueMember>>(); }
    Answer<Pool> createPool(Pool) override { return refuse<Pool>(); }
    Answer<Pool> updatePool(QString, std::optional<int>, std::optional<bool>) override { return refuse<Pool>(); }
    Answer<Done> deletePool(QString) override { return refuse<Done>(); }
    Answer<Calendar> createCalendar(Calendar) override { return refuse<Calendar>(); }
    Answer<Calendar> replaceCalendar(Calendar) override { return refuse<Calendar>(); }
    Answer<Done> deleteCalendar(QString) override { return refuse<Done>(); }
    Answer<QList<Calendar>> calendars() override { return refuse<QList<Calendar>>(); }
    Answer<SchedulePage> schedule(ScheduleQuery) override { return refuse<SchedulePage>(); }
    Answer<QString> whyJob(JobKey) override { return refuse<QString>(); }
    Answer<Done> stop(QString, bool) override { return refuse<Done>(); }
    Answer<RunKey> resolveRun(QString, Purpose) override { return refuse<RunKey>(); }
    Answer<JobKey> resolveJob(QString, Purpose) override { return refuse<JobKey>(); }
    Answer<JobPage> jobs(JobQuery) override { return refuse<JobPage>(); }
    Answer<Counts> counts(JobFilter) override { return refuse<Counts>(); }
    Answer<RunTally> tally(RunFilter, Instant) override { return refuse<RunTally>(); }
    Answer<QList<JournalEntry>> events(qint64, int) override { return refuse<QList<JournalEntry>>(); }
    Answer<std::optional<Duration>> expectedDuration(JobKey) override { return refuse<std::optional<Duration>>(); }
    Answer<JobDraft> draftForFiles(QList<QByteArray>) override { return refuse<JobDraft>(); }

private:
    template<class T>
    Answer<T> say(Result<T> result);
    template<class T>
    Answer<T> refuse()
    {
        return say<T>(runsheet::refused(QStringLiteral("This engine does not know that.")));
    }
    [[nodiscard]] LogChunk chunkFrom(const QList<LogPiece> &pieces, const LogQuery &query) const;

    bool m_isHolding = false;
    QList<std::function<void()>> m_held;
};

template<class T>
Answer<T> ScriptedEngine::say(Result<T> result)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise, result] {
        promise->addResult(result);
        promise->finish();
    };
    if (m_isHolding)
        m_held.append(finish);
    else
        finish();
    return promise->future();
}

} // namespace runsheet::test
