// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/fileguard.h"
#include "engine/store/kepthits.h"
#include "engine/store/opening.h"
#include "engine/store/readers.h"
#include "engine/store/reserve.h"
#include "engine/store/store.h"
#include "engine/store/writer.h"

#include <QPromise>

#include <thread>

namespace runsheet {

//! The Store over SQLite: hands each write to the writer and each read to the readers, and their answers to futures.
class SqliteStore final : public Store
{
public:
    explicit SqliteStore(StoreOptions options);
    ~SqliteStore() override;

    //! Blocking. Once, before anything else.
    [[nodiscard]] Result<Done> start();

    void onCommitted(std::function<void(const ChangeSet &)> tell) override;
    void onConditions(std::function<void(const Conditions &)> tell) override;

    Answer<QList<StoredSubmission>> submit(QList<Submission> submissions) override;
    Answer<QList<Result<ClaimedRun>>> claim(QList<Claim> claims, QByteArray bootId, FolderOf folderOf) override;
    Answer<QList<Result<Moved>>> apply(QList<RunChange> changes) override;
    Answer<QList<Result<QList<Moved>>>> recordEnds(QList<RunEnd> ends) override;
    Answer<QList<Touched>> askStop(QList<RunKey> runs, StopWish wish) override;
    Answer<QList<Touched>> setHeld(QList<RunKey> runs, bool held, QString by) override;
    Answer<QList<Touched>> patch(QList<RunKey> runs, std::optional<int> priority, std::optional<QString> pool, QString by) override;
    Answer<QList<Touched>> deleteRuns(QList<RunKey> runs, QString by) override;
    Answer<QString> undeleteRuns(RunKey run, QString by) override;
    Answer<Done> purgeRuns(QList<RunKey> runs) override;
    Answer<StoredSubmission> updateJob(JobKey job, JobDraft draft, QString by, std::optional<ScheduleStart> schedule) override;
    Answer<Job> setJobEnabled(JobKey job, bool enabled, QString by, std::optional<ScheduleStart> schedule) override;
    Answer<FireOutcome> fire(FireOrder order) override;
    Answer<Done> skipFire(SkipOrder order) override;
    Answer<Done> keepFire(SkipOrder order) override;
    Answer<Done> setNextFireTime(JobKey job, Instant countsFrom, std::optional<Instant> nextFireTime) override;
    Answer<Calendar> createCalendar(Calendar calendar) override;
    Answer<Calendar> replaceCalendar(Calendar calendar) override;
    Answer<Done> deleteCalendar(QString name) override;
    Answer<Done> deleteJob(JobKey job, QString by) override;
    Answer<QString> undoJob(JobKey job, QString by) override;
    Answer<QList<StoredSubmission>> keepCrontab(CrontabToKeep crontab) override;
    Answer<StoredSubmission> createQueue(Submission queue, QList<JobKey> sequence) override;
    Answer<StoredSubmission> updateQueue(JobKey queue, JobDraft draft, std::optional<QList<JobKey>> sequence, QString by,
                                         std::optional<ScheduleStart> schedule) override;
    Answer<Touched> pausePlan(RunKey plan, bool pauses, QString by) override;
    Answer<Pool> createPool(Pool pool) override;
    Answer<Pool> updatePool(QString name, std::optional<int> size, std::optional<bool> held) override;
    Answer<Done> deletePool(QString name) override;
    Answer<QList<Moved>> advance(Instant now) override;
    Answer<Done> writeProgress(QList<ProgressUpdate> updates) override;
    Answer<Done> setArtifactHashes(RunKey run, QList<Artifact> artifacts) override;
    Answer<Done> markExpired(QList<RunKey> runs) override;
    Answer<Done> note(EventKind kind, QJsonObject details) override;
    Answer<Done> probe() override;
    Answer<Done> settle(QList<BegunRun> begun) override;

    Answer<DispatchView> dispatchView(DispatchWish wish) override;
    Answer<QList<StoredSchedule>> schedules() override;
    Answer<QList<StoredSchedule>> schedules(QList<JobKey> jobs) override;
    Answer<QList<UnderWay>> underWay() override;
    Answer<UnderWay> underWay(RunKey run) override;
    Answer<QList<UnderWay>> notStarted() override;
    Answer<QList<RunId>> unknownRuns(QList<RunId> runs) override;
    Answer<QList<RunKey>> runsBehind(JobKey job, int limit) override;
    Answer<QList<RunKey>> resolveRun(QString word) override;
    Answer<QList<JobKey>> resolveJob(QString word) override;
    Answer<QList<RunKey>> resolveDeletedRun(QString word) override;
    Answer<QList<JobKey>> resolveDeletedJob(QString word) override;
    Answer<int> activeOfJob(JobKey job) override;
    Answer<QList<RunKey>> select(RunFilter filter) override;
    Answer<Run> run(RunKey run) override;
    Answer<Job> job(JobKey job) override;
    Answer<RunPage> runs(RunQuery query) override;
    Answer<JobPage> jobs(JobQuery query) override;
    Answer<Counts> counts(JobFilter filter) override;
    Answer<RunTally> tally(RunFilter filter, Instant quartersSince) override;
    Answer<RunReport> report(RunKey run) override;
    Answer<QList<Artifact>> artifacts(RunKey run) override;
    Answer<QList<JournalEntry>> events(qint64 since, int limit) override;
    Answer<KeptCrontab> crontab() override;
    Answer<QList<Queue>> queues() override;
    Answer<Queue> queue(QString name) override;
    Answer<QList<QueueMember>> queueable(QString name) override;
    Answer<QList<Pool>> pools() override;
    Answer<QList<Calendar>> calendars() override;
    Answer<QHash<JobKey, Duration>> expectedDurations(QList<JobKey> jobs) override;
    Answer<std::optional<Duration>> expectedDuration(JobKey job) override;
    Answer<QList<Trashed>> deletedBefore(Instant instant, int limit) override;
    Answer<QList<ExpiredResults>> expired(Instant now, RunKey after, int limit) override;

    [[nodiscard]] QByteArray stateRoot() const override { return m_stateRoot; }
    [[nodiscard]] QString uuid() const override { return m_identity.uuid; }
    [[nodiscard]] qint64 generation() const override { return m_identity.generation; }
    [[nodiscard]] bool missesChanges() const override { return m_missesChanges; }
    [[nodiscard]] QStringList notes() const override { return m_notes; }
    QStringList problems() override;
    void close() override;

private:
    template<class T>
    Answer<T> write(std::function<T(Transaction &)> work, Writer::Work::InTrouble inTrouble = Writer::Work::InTrouble::Refuse,
                    Writer::Work::Sync sync = Writer::Work::Sync::Durable);
    template<class T>
    Answer<T> read(std::function<T(Connection &)> question);

    Result<Done> startView();
    std::unique_ptr<Connection> openToWrite();
    [[nodiscard]] Opened openInSpiteOfAFullDisk() const;
    std::optional<Writer::Trouble> checkFile(Connection &connection);
    [[nodiscard]] Error explained(Condition::Kind kind, Error error) const;
    QString rescue(Connection &connection) const;
    void noteTrouble(const std::optional<Writer::Trouble> &trouble);
    void noteLog();
    void setCondition(Condition::Kind kind, const std::optional<QString> &message);
    void tellConditions();
    void tellCommitted(const ChangeSet &changes);
    bool keepUp(Connection &connection);
    void backUpWhenDue();

    const StoreOptions m_options;
    const QByteArray m_file;
    Identity m_identity;
    QByteArray m_stateRoot;
    const Reserve m_reserve;
    FileGuard m_guard;                          // writer's thread after start()
    std::optional<Writer::Trouble> m_harmed;    // writer's thread
    std::optional<Condition::Kind> m_troubled;  // writer's thread
    bool m_missesChanges = false;               // as start() found it
    QStringList m_notes;                        // what start() found odd

    std::mutex m_tellMutex;
    std::function<void(const ChangeSet &)> m_tell;
    std::function<void(const Conditions &)> m_tellConditions;
    Conditions m_conditions;
    std::optional<Instant> m_lastBackup; // writer's thread
    std::thread m_backup;                // writer's thread
    KeptHits m_hits;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<Writer> m_writer;
};

} // namespace runsheet
