// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/changeset.h"
#include "engine/domain/comingfire.h"
#include "engine/domain/condition.h"
#include "engine/domain/crontabreport.h"
#include "engine/domain/filter.h"
#include "engine/domain/logchunk.h"
#include "engine/domain/parameterschema.h"
#include "engine/domain/pool.h"
#include "engine/domain/queue.h"
#include "engine/domain/result.h"
#include "engine/scheduling/calendar.h"

#include <QFuture>
#include <QObject>

#include <variant>

namespace runsheet {

template<class T>
using Answer = QFuture<Result<T>>;

//! What a submission made, or found when its id was there with equal content.
struct Submitted
{
    RunKey run; //!< invalid for createJob()
    RunId runId;
    JobKey job;
    JobId jobId;
    QString name;
    bool existed = false;
};

enum class RunAction { Cancel, Kill, Pause, Resume, Hold, Release, Retry, RetryFailedOnly, Delete, DeleteNow };

//! Some runs by key, or all that a filter matches when the command is carried out.
using RunSelection = std::variant<QList<RunKey>, RunFilter>;

//! What became of one run of a command over several.
struct ActionOutcome
{
    RunKey key;
    RunId id;
    bool changed = false; //!< the wish is committed
    RunStatus state = RunStatus::Waiting;
    QString message;      //!< what was done or why not, as a sentence
    std::optional<ErrorCode> refusal;
    std::optional<Submitted> made; //!< Retry: the new run
};

//! What `set` changes.
struct RunPatch
{
    std::optional<int> priority;
    std::optional<QString> pool;
};

//! A word may mean a run loosely when it is only read, but must be unique when something is done to it (interfaces.md 1.1).
//! Undo looks among what was deleted.
enum class Purpose { Read, Act, Undo };

//! What start-up found and did: the text of the "While you were away" card.
struct RecoveryReport
{
    int adopted = 0;   //!< still running
    int ended = 0;     //!< ended meanwhile, their results taken over
    int requeued = 0;  //!< had not started
    QList<RunId> lost;
    qint64 leftOut = 0;  //!< fire times that were missed and will not run
    qint64 catchUps = 0; //!< runs that make up for missed fire times
    QStringList notes; //!< sentences, one for each thing that could not be found out
};

struct EngineStatus
{
    QString version;
    qint64 pid = 0;
    QByteArray dataFolder;
    bool dispatching = true; //!< false in a hosting `run`: only what it asked for starts
    Conditions conditions = {}; //!< what keeps it from all its work
    qint64 lastSeq = 0;      //!< of the journal, as last told by changed(); 0 where it is not known yet
};

//! The facade: commands go down as values, facts come up as change sets.
//! Thread: every method may be called from any thread, returns at once and answers by a future; a command's answer
//! comes after its commit (synchronous=FULL). The signals are emitted in the engine thread. Outlives no future:
//! those that are open when it goes answer Stopping.
class Engine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Commands
    //! All or nothing, in one transaction. `by` is who asks, for the journal.
    virtual Answer<QList<Submitted>> submit(QList<JobDraft> drafts, Cause cause, QString by) = 0;
    virtual Answer<Submitted> createJob(JobDraft draft, QString by) = 0;
    virtual Answer<Submitted> updateJob(JobKey job, JobDraft draft, QString by) = 0;
    virtual Answer<Submitted> duplicateJob(JobKey job, QString by) = 0;
    //! Refused while runs are under way; waiting and queued ones become Cancelled.
    virtual Answer<Done> deleteJob(JobKey job, QString by) = 0;
    virtual Answer<Job> setJobEnabled(JobKey job, bool enabled, QString by) = 0;
    //! Leaves out its next fire time: that is a skipped run from now on, and the schedule is to fire at the one after it.
    virtual Answer<SkippedFire> skipNextFire(JobKey job, QString by) = 0;
    //! Takes back skipNextFire(): the last fire time to come that was left out is to be again.
    virtual Answer<SkippedFire> keepSkippedFire(JobKey job, QString by) = 0;
    virtual Answer<Submitted> runJob(JobKey job, Cause cause, QString by) = 0;
    //! Takes back the last change or deletion of a definition: of `job`, or of any when it is not valid. The sentence says what.
    virtual Answer<QString> undoJob(JobKey job, QString by) = 0;
    virtual Answer<QList<ActionOutcome>> act(RunSelection selection, RunAction action, QString by) = 0;
    virtual Answer<QList<ActionOutcome>> patch(RunSelection selection, RunPatch patch, QString by) = 0;
    //! What a run's own program tells over the API, as a line of its report file would. Takes that run's token of its present attempt and
    //! nothing else; only the keys of a report line.
    virtual Answer<Done> addReport(RunKey run, QByteArray token, QJsonObject report) = 0;
    //! Takes back the last deletion of runs: of `run`, or of any when it is not valid.
    virtual Answer<QString> undoDelete(RunKey run, QString by) = 0;
    //! Makes a disabled job of each entry; what is not understood is named and kept. The bytes are what exportCrontab() starts from.
    virtual Answer<CrontabImported> importCrontab(QByteArray bytes, QString by) = 0;
    // Queues, by their names
    virtual Answer<Queue> createQueue(QueueDraft draft, QString by) = 0;
    virtual Answer<Queue> updateQueue(QString name, QueueDraft draft, QString by) = 0;
    //! Refused while it runs; the members are disabled and kept.
    virtual Answer<Done> deleteQueue(QString name, QString by) = 0;
    virtual Answer<Submitted> runQueue(QString name, QueuePart part, QString by) = 0;
    virtual Answer<Pool> createPool(Pool pool) = 0;
    virtual Answer<Pool> updatePool(QString name, std::optional<int> size, std::optional<bool> held) = 0;
    virtual Answer<Done> deletePool(QString name) = 0;
    virtual Answer<Calendar> createCalendar(Calendar calendar) = 0;
    virtual Answer<Calendar> replaceCalendar(Calendar calendar) = 0; //!< the one of its name
    virtual Answer<Done> deleteCalendar(QString name) = 0;           //!< refused while a job refers to it
    //! Stops dispatching, lets tasks end for up to 5 s, drains the store, then emits stopped(). `stopRuns` cancels all first.
    virtual Answer<Done> stop(QString reason, bool stopRuns) = 0;

    // Queries
    virtual Answer<RunKey> resolveRun(QString word, Purpose purpose) = 0;
    virtual Answer<JobKey> resolveJob(QString word, Purpose purpose) = 0;
    virtual Answer<Run> run(RunKey run) = 0;
    virtual Answer<Job> job(JobKey job) = 0;
    virtual Answer<RunPage> runs(RunQuery query) = 0;
    virtual Answer<JobPage> jobs(JobQuery query) = 0;
    virtual Answer<Counts> counts(JobFilter filter) = 0;
    //! Sums over the runs that a filter leaves; by time only for those made at or after `quartersSince`.
    virtual Answer<RunTally> tally(RunFilter filter, Instant quartersSince) = 0;
    //! A sentence: why a run waits and what would free it; empty when it does not wait.
    virtual Answer<QString> why(RunKey run) = 0;
    //! Live while it runs, as stored afterwards.
    virtual Answer<RunReport> report(RunKey run) = 0;
    virtual Answer<QList<Artifact>> artifacts(RunKey run) = 0;
    virtual Answer<LogChunk> log(RunKey run, LogQuery query) = 0;
    //! What came after `since`; below 0: from the first that is kept. Gone when it is no longer complete.
    virtual Answer<QList<JournalEntry>> events(qint64 since, int limit) = 0;
    //! The last imported crontab; only what was changed in its jobs differs.
    virtual Answer<CrontabExported> exportCrontab() = 0;
    virtual Answer<QList<Queue>> queues() = 0;
    virtual Answer<Queue> queue(QString name) = 0;
    //! Jobs that may be in a queue and are in none, or in that of this name.
    virtual Answer<QList<QueueMember>> queueable(QString name) = 0;
    virtual Answer<QList<Pool>> pools() = 0;
    virtual Answer<QList<Calendar>> calendars() = 0;
    //! The fire times to come of all triggers that are live.
    virtual Answer<SchedulePage> schedule(ScheduleQuery query) = 0;
    //! A sentence: when the job runs next by itself, or why it does not.
    virtual Answer<QString> whyJob(JobKey job) = 0;
    //! How long a run of this job is expected to take; nothing without a history.
    virtual Answer<std::optional<Duration>> expectedDuration(JobKey job) = 0;
    [[nodiscard]] virtual QList<JobTypeInfo> jobTypes() const = 0;
    [[nodiscard]] virtual EngineStatus status() const = 0;
    //! What a drop or a paste of these files would make: type, interpreter, workspace, name. Runs nothing, stores nothing.
    virtual Answer<JobDraft> draftForFiles(QList<QByteArray> paths) = 0;
    //! The program and arguments that this definition would execute, for show.
    virtual Answer<QList<QByteArray>> commandOf(JobDefinition definition) = 0;

Q_SIGNALS:
    //! Coalesced: at most one each turn of the engine's loop, measurements at most five a second.
    void changed(const runsheet::ChangeSet &changes);
    //! Once, after start-up, before anything is dispatched.
    void recovered(const runsheet::RecoveryReport &report);
    //! Something failed that nobody waits for an answer of: the store, a start, the trash. A sentence for people.
    void failed(const runsheet::Error &error);
    //! Something keeps it from all its work, or does not any more: all that is so now.
    void conditionsChanged(const runsheet::Conditions &conditions);
    void stopped();
};

} // namespace runsheet
