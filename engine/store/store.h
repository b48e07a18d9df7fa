// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/changeset.h"
#include "engine/domain/clock.h"
#include "engine/domain/condition.h"
#include "engine/domain/dispatchview.h"
#include "engine/domain/filter.h"
#include "engine/domain/pool.h"
#include "engine/domain/queue.h"
#include "engine/domain/result.h"
#include "engine/scheduling/misfire.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace runsheet {

struct StoreOptions
{
    QByteArray dataFolder; //!< exists, 0700; holds jobs.db and store.id and backups/
    QByteArray stateRoot;  //!< where run folders live; recorded in a new store, and the recorded one wins
    std::shared_ptr<Clock> clock;
    enum class Access { Own, View } access = Access::Own; //!< View: read-only, makes and changes nothing (grab, doctor)
    Duration commitPace = milliseconds(3);                //!< at most one commit in this time, the first at once
    bool backups = true;
    qint64 longLog = 256LL << 20; //!< bytes of write-ahead log that are worth a warning
};

//! From when on a trigger counts, and when it fires first, as the engine computed it.
struct ScheduleStart
{
    Instant countsFrom;
    std::optional<Instant> nextFireTime;
};

//! A run to make, checked and resolved by the engine: edges have keys or point to a draft of the same batch.
struct Submission
{
    JobDraft draft;
    JobKind kind = JobKind::OneOff;
    bool makeRun = true;
    Cause cause = Cause::Manual;
    std::optional<JobKey> job;     //!< run an existing job instead of making one
    std::optional<RunKey> retryOf; //!< with the old run's own snapshot
    struct Prerequisite
    {
        RunKey run;
        int sibling = -1;
        EdgeCondition on = EdgeCondition::Ok;
    };
    QList<Prerequisite> after; //!< `sibling`: index in the batch, where >= 0
    QString by;
    std::optional<Instant> scheduledFor;
    int reruns = 0;
    std::optional<ScheduleStart> schedule{}; //!< of a kept job whose trigger is live
    std::optional<QList<JobKey>> members{}; //!< of a queue's run: only these; nothing: all
    bool isToBeSkipped = false; //!< made for the record: a plan gets no members and does not begin
};

struct StoredSubmission
{
    JobKey job;
    JobId jobId;
    RunKey run;
    RunId runId;
    QString name;
    bool existed = false; //!< same id, equal content: nothing was made
};

//! One thing that happened to one run. `at` is when.
struct RunChange
{
    RunKey run;
    RunEvent event;
    Instant at{};
    QString by;
    //! Only if the row is Starting (or later) with this nonce; a late word of an old claim changes nothing.
    QByteArray nonce;
    // With Claimed, where the claim is no wish but was found: what a restored store does not know.
    QByteArray runFolder{};
    QByteArray bootId{};
};

//! Takes a queued run for its next attempt.
struct Claim
{
    RunKey run;
    QByteArray nonce;
    Instant at{};
};

//! A run that a restored store holds as not started although its folder says that it was claimed since.
struct BegunRun
{
    RunKey run;
    int attempt = 1;
    QByteArray nonce;
    QByteArray bootId;
    QByteArray folder;
};

//! All that is needed to start what was claimed.
struct ClaimedRun
{
    Run run; //!< with its definition; `attempt` is the one to start
    Environment captured;
};

//! The end of one attempt, with all that belongs to it. One transaction: state or next attempt, outcome, artifacts, values,
//! nodes, released dependants, journal. Keyed (run, attempt, nonce): a second one changes nothing.
struct RunEnd
{
    RunKey run;
    int attempt = 1;
    QByteArray nonce;
    std::variant<ExitRecord, LostCause> how;
    ProcessIdentity identity;         //!< of the program, where known
    std::optional<Instant> startedAt; //!< where no Started was written (short runs)
    RunReport report;
    QList<Artifact> artifacts;
    QJsonObject stamp;
    QString note; //!< joins the reason: "2 left-over processes were ended"
};

//! A committed change, for the change set and the dispatcher.
struct Moved
{
    RunKey run;
    JobKey job;
    RunStatus before = RunStatus::Waiting;
    RunStatus after = RunStatus::Waiting;
};

//! What a command did to one run (see Engine::act).
struct Touched
{
    RunKey key;
    RunId id;
    bool changed = false;
    RunStatus state = RunStatus::Waiting;
    std::optional<Error> refusal;
    Run run; //!< as it is now, without definition
};

//! What recovery looks at: every row that is under way.
struct UnderWay
{
    Run run; //!< with its definition
    QByteArray nonce;
    QByteArray bootId; //!< at the claim
};

//! A crontab with the jobs to make of its entries.
struct CrontabToKeep
{
    struct Entry
    {
        int line = 0; //!< from 0
        Submission submission;
    };
    QByteArray bytes;
    QList<Entry> entries;
};

//! The last imported crontab and what became of the jobs that were made of it.
struct KeptCrontab
{
    struct Entry
    {
        int line = 0;           //!< from 0
        std::optional<Job> job; //!< none: deleted
    };
    QByteArray bytes;
    QList<Entry> entries;
};

//! A live trigger and what has been of it.
struct StoredSchedule
{
    JobKey job;
    JobId id;
    DefinitionPtr definition; //!< never null
    ScheduleHistory history;  //!< runs count that its trigger made
    std::optional<Instant> nextFireTime;
};

//! What a schedule asks for now. Done only while the schedule is still as `countsFrom` and `lastFire` say.
struct FireOrder
{
    JobKey job;
    Instant countsFrom;
    std::optional<Instant> lastFire;
    enum class Moment { FireTime, EngineStart } moment = Moment::FireTime; //!< EngineStart: one run without a fire time, `due` is empty
    DueFires due;
    std::optional<Instant> nextFireTime;
    bool isUsedUp = false; //!< it will never fire again
};

struct FireOutcome
{
    bool isStale = false; //!< the schedule has changed meanwhile; nothing was done
    QList<RunKey> made;   //!< that will run
    qint64 catchUps = 0;  //!< of those
    qint64 leftOut = 0;   //!< missed fire times that will not run
    //! Runs under way that are replaced; the wish is committed.
    QList<RunKey> toStop;
    StopWish wish;
};

//! A fire time to come that is to be left out, or that was and is to be again. Done only while the schedule is still as it says.
struct SkipOrder
{
    JobKey job;
    Instant countsFrom;
    std::optional<Instant> lastFire;
    Instant fireTime;
    std::optional<Instant> nextFireTime; //!< when the job fires next after this
    QString by;
};

//! A final run whose results have outlived what its definition keeps them for.
struct ExpiredResults
{
    RunKey run;
    QByteArray runFolder;
};

//! A run in the trash: what is needed to remove its folders.
struct Trashed
{
    RunKey run;
    RunId id;
    int attempts = 0;
};

//! The only place with SQL. One writer (its own thread, group commit, WAL, synchronous=FULL) and read-only readers.
//! Thread: every method may be called from any thread and returns at once; a write's future is done after its commit.
//! Every write answers what it moved; the journal entries are in the same transaction.
class Store
{
public:
    //! Blocking; opens, checks identity, migrates (after a backup). Errors: Store*.
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options);
    virtual ~Store() = default;

    template<class T>
    using Answer = QFuture<Result<T>>;

    //! Called in the writer thread after each commit with what it changed, before the futures of its writes are done.
    virtual void onCommitted(std::function<void(const ChangeSet &)> tell) = 0;
    //! Called with what it suffers from: at once, and then in the writer thread whenever that changes.
    virtual void onConditions(std::function<void(const Conditions &)> tell) = 0;

    // Writes
    virtual Answer<QList<StoredSubmission>> submit(QList<Submission> submissions) = 0;
    //! Each change by itself: the answer has a Result for each. Started, GivenBack, PauseTook, ResumeTook, ...
    //! Each by itself; refused where a run is not queued any more, or held. `bootId` is what UnderWay hands back to recovery.
    using FolderOf = std::function<QByteArray(const RunId &, int attempt)>;
    virtual Answer<QList<Result<ClaimedRun>>> claim(QList<Claim> claims, QByteArray bootId, FolderOf folderOf) = 0;
    virtual Answer<QList<Result<Moved>>> apply(QList<RunChange> changes) = 0;
    virtual Answer<QList<Result<QList<Moved>>>> recordEnds(QList<RunEnd> ends) = 0;
    virtual Answer<QList<Touched>> askStop(QList<RunKey> runs, StopWish wish) = 0;
    virtual Answer<QList<Touched>> setHeld(QList<RunKey> runs, bool held, QString by) = 0;
    virtual Answer<QList<Touched>> patch(QList<RunKey> runs, std::optional<int> priority, std::optional<QString> pool, QString by) = 0;
    //! Marks (deletedAt). Refused for a run that is not final.
    virtual Answer<QList<Touched>> deleteRuns(QList<RunKey> runs, QString by) = 0;
    virtual Answer<QString> undeleteRuns(RunKey run, QString by) = 0;
    //! Rows whose folders are already removed; they leave for good.
    virtual Answer<Done> purgeRuns(QList<RunKey> runs) = 0;
    //! `schedule`: where its trigger is live afterwards. It counts anew only where the trigger was changed or rested.
    virtual Answer<StoredSubmission> updateJob(JobKey job, JobDraft draft, QString by, std::optional<ScheduleStart> schedule) = 0;
    virtual Answer<Job> setJobEnabled(JobKey job, bool enabled, QString by, std::optional<ScheduleStart> schedule) = 0;
    //! Moves a schedule on and makes its runs, in one transaction; the overlap rule is judged in it. Not while the store is in trouble.
    virtual Answer<FireOutcome> fire(FireOrder order) = 0;
    //! Makes its skipped run before its time, or takes that run's fire time away and puts it into the trash.
    virtual Answer<Done> skipFire(SkipOrder order) = 0;
    virtual Answer<Done> keepFire(SkipOrder order) = 0;
    //! A fire time that follows from what its runs did. Nothing is journalled.
    virtual Answer<Done> setNextFireTime(JobKey job, Instant countsFrom, std::optional<Instant> nextFireTime) = 0;
    virtual Answer<Calendar> createCalendar(Calendar calendar) = 0;
    virtual Answer<Calendar> replaceCalendar(Calendar calendar) = 0; //!< the one of its name
    virtual Answer<Done> deleteCalendar(QString name) = 0;           //!< refused while a job refers to it
    virtual Answer<Done> deleteJob(JobKey job, QString by) = 0;
    virtual Answer<QString> undoJob(JobKey job, QString by) = 0;
    //! Makes the jobs, with names made unique, and keeps the crontab in the place of the last one.
    virtual Answer<QList<StoredSubmission>> keepCrontab(CrontabToKeep crontab) = 0;
    //! `queue` is the job that it becomes. Both are refused where a job cannot be a member; members lose their triggers.
    virtual Answer<StoredSubmission> createQueue(Submission queue, QList<JobKey> sequence) = 0;
    //! Without a sequence the members stay. Those that leave are disabled.
    virtual Answer<StoredSubmission> updateQueue(JobKey queue, JobDraft draft, std::optional<QList<JobKey>> sequence, QString by,
                                                 std::optional<ScheduleStart> schedule) = 0;
    //! A run of a plan: starts no more members, or goes on.
    virtual Answer<Touched> pausePlan(RunKey plan, bool pauses, QString by) = 0;
    virtual Answer<Pool> createPool(Pool pool) = 0;
    virtual Answer<Pool> updatePool(QString name, std::optional<int> size, std::optional<bool> held) = 0;
    virtual Answer<Done> deletePool(QString name) = 0;
    //! Waiting runs whose time has come become Queued, overdue ones Expired.
    virtual Answer<QList<Moved>> advance(Instant now) = 0;
    //! Measurements; not synced, not journalled.
    virtual Answer<Done> writeProgress(QList<ProgressUpdate> updates) = 0;
    virtual Answer<Done> setArtifactHashes(RunKey run, QList<Artifact> artifacts) = 0;
    //! Their own results are removed; rows and declared files stay.
    virtual Answer<Done> markExpired(QList<RunKey> runs) = 0;
    virtual Answer<Done> note(EventKind kind, QJsonObject details) = 0;
    //! Looks after its file and the disk, and tries again what could not be written. An Error: why it still cannot.
    virtual Answer<Done> probe() = 0;
    //! The run folders were held against it (see missesChanges()): these are under way again, as they were when they were claimed.
    virtual Answer<Done> settle(QList<BegunRun> begun) = 0;

    // Reads
    virtual Answer<DispatchView> dispatchView(DispatchWish wish) = 0;
    virtual Answer<QList<StoredSchedule>> schedules() = 0;                   //!< all live triggers
    virtual Answer<QList<StoredSchedule>> schedules(QList<JobKey> jobs) = 0; //!< those of these jobs that are live
    virtual Answer<QList<UnderWay>> underWay() = 0;
    virtual Answer<UnderWay> underWay(RunKey run) = 0;                   //!< one of them, without definition; Refused for others
    virtual Answer<QList<UnderWay>> notStarted() = 0; //!< Waiting and Queued, without definitions
    virtual Answer<QList<RunId>> unknownRuns(QList<RunId> runs) = 0; //!< those of them that it does not have
    virtual Answer<QList<RunKey>> runsBehind(JobKey job, int limit) = 0; //!< final runs, newest first
    virtual Answer<QList<RunKey>> resolveRun(QString word) = 0;          //!< all it may mean, best first (interfaces.md 1.1)
    virtual Answer<QList<JobKey>> resolveJob(QString word) = 0;
    virtual Answer<QList<RunKey>> resolveDeletedRun(QString word) = 0; //!< for undo: by id or name, last deleted first
    virtual Answer<QList<JobKey>> resolveDeletedJob(QString word) = 0;
    //! Its runs that are under way, for why(): the view leaves out what overlap keeps back.
    virtual Answer<int> activeOfJob(JobKey job) = 0;
    virtual Answer<QList<RunKey>> select(RunFilter filter) = 0;
    virtual Answer<Run> run(RunKey run) = 0; //!< everything, with definition
    virtual Answer<Job> job(JobKey job) = 0;
    virtual Answer<RunPage> runs(RunQuery query) = 0;
    virtual Answer<JobPage> jobs(JobQuery query) = 0;
    virtual Answer<Counts> counts(JobFilter filter) = 0;
    virtual Answer<RunTally> tally(RunFilter filter, Instant quartersSince) = 0;
    virtual Answer<RunReport> report(RunKey run) = 0; //!< as stored at the end
    virtual Answer<QList<Artifact>> artifacts(RunKey run) = 0;
    virtual Answer<QList<JournalEntry>> events(qint64 since, int limit) = 0;
    virtual Answer<KeptCrontab> crontab() = 0; //!< NotFound where none was imported
    virtual Answer<QList<Queue>> queues() = 0;           //!< by name
    virtual Answer<Queue> queue(QString name) = 0;
    //! Jobs that may be in a queue and are in none, or in that of this name.
    virtual Answer<QList<QueueMember>> queueable(QString name) = 0;
    virtual Answer<QList<Pool>> pools() = 0;
    virtual Answer<QList<Calendar>> calendars() = 0;
    virtual Answer<QHash<JobKey, Duration>> expectedDurations(QList<JobKey> jobs) = 0; //!< of those that have a history
    virtual Answer<std::optional<Duration>> expectedDuration(JobKey job) = 0; //!< median of the last 20 that succeeded
    virtual Answer<QList<Trashed>> deletedBefore(Instant instant, int limit) = 0;
    virtual Answer<QList<ExpiredResults>> expired(Instant now, RunKey after, int limit) = 0; //!< by key, beyond `after`

    [[nodiscard]] virtual QByteArray stateRoot() const = 0;
    [[nodiscard]] virtual QString uuid() const = 0;
    [[nodiscard]] virtual qint64 generation() const = 0;
    //! An older copy, or one that lost its last changes: what its rows say of runs may be behind their folders.
    [[nodiscard]] virtual bool missesChanges() const = 0;
    //! What was odd when it was opened, as sentences.
    [[nodiscard]] virtual QStringList notes() const = 0;
    //! One line per check, for `doctor`. Blocking.
    virtual QStringList problems() = 0;
    //! Writes what is queued, checkpoints, ends the threads. Blocking; also done by the destructor.
    virtual void close() = 0;
};

} // namespace runsheet
