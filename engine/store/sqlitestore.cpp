// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/sqlitestoreanswers.h"

#include "engine/domain/bytes.h"
#include "engine/store/backup.h"
#include "engine/store/ending.h"
#include "engine/store/expiry.h"
#include "engine/store/filesystem.h"
#include "engine/store/jobcommands.h"
#include "engine/store/jobrows.h"
#include "engine/store/opening.h"
#include "engine/store/pages.h"
#include "engine/store/queries.h"
#include "engine/store/runcommands.h"
#include "engine/store/search.h"
#include "engine/store/submitting.h"

#include <QLoggingCategory>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storeLog, "runsheet.store")

using InTrouble = Writer::Work::InTrouble;

constexpr qsizetype shownFaults = 3;
constexpr int readerThreads = 2;
constexpr auto backupPace = std::chrono::hours(1);
constexpr auto journalKept = std::chrono::hours(24 * 30);
constexpr qint64 journalEntriesKept = 1'000'000;

template<class T>
QList<T> each(const auto &items, const auto &act)
{
    QList<T> results;
    results.reserve(items.size());
    for (const auto &item : items)
        results.append(act(item));
    return results;
}

void trimJournal(Connection &db, Instant now)
{
    db.prepare(u"DELETE FROM journal WHERE seq <= (SELECT max(seq) FROM journal) - ?"_s).bind(journalEntriesKept).run();
    db.prepare(u"DELETE FROM journal WHERE seq < (SELECT coalesce(min(seq), (SELECT max(seq) FROM journal)) FROM journal WHERE at >= ?)"_s)
        .bind(now - journalKept)
        .run();
}

// An hour of activity counts over restarts; a store without a backup counts from its first fact.
Instant lastBackup(Connection &db, const StoreOptions &options)
{
    const Instant now = options.clock->now();
    if (const std::optional<Instant> made = lastBackupAt(options.dataFolder))
        return std::min(*made, now);
    const QVariant first = db.ask(u"SELECT at FROM journal ORDER BY seq LIMIT 1"_s);
    return first.isNull() ? now : std::min(instantFromMs(first.toLongLong()), now);
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options)
{
    auto store = std::make_unique<SqliteStore>(options);
    if (const Result<Done> started = store->start(); !started)
        return started.error();
    return std::unique_ptr<Store>(std::move(store));
}

SqliteStore::SqliteStore(StoreOptions options) : m_options(std::move(options)), m_file(storeFile(m_options.dataFolder)), m_reserve(m_options.dataFolder) {}

SqliteStore::~SqliteStore()
{
    close();
}

Result<Done> SqliteStore::start()
{
    if (m_options.access == StoreOptions::Access::View)
        return startView();
    Writer::Hooks hooks;
    hooks.open = [this] { return openToWrite(); };
    hooks.check = [this](Connection &connection) { return checkFile(connection); };
    hooks.makeRoom = [this] { return m_reserve.release(); };
    hooks.hasRoom = [this] { return m_reserve.make(); };
    hooks.explain = [this](Condition::Kind kind, const Error &error) { return explained(kind, error); };
    hooks.troubled = [this](const std::optional<Writer::Trouble> &trouble) { noteTrouble(trouble); };
    hooks.begin = [this](Connection &connection) {
        m_hits.beginWrite();
        return Transaction{connection, m_options.clock->now(), m_stateRoot, {}};
    };
    hooks.committed = [this](const ChangeSet &changes) { tellCommitted(changes); };
    hooks.idle = [this](Connection &connection) { return keepUp(connection); };
    hooks.closed = [this](Connection &connection) { noteClosed(connection, m_options, m_identity); };
    m_writer = std::make_unique<Writer>(std::move(hooks), m_options.commitPace);
    if (const Result<Done> started = m_writer->start(); !started)
        return started.error();
    m_readers = std::make_unique<Readers>(m_file, Connection::Mode::ReadOnly, readerThreads);
    return Done{};
}

Result<Done> SqliteStore::startView()
{
    try {
        const Opened opened = openToRead(m_options);
        m_identity = opened.identity;
        m_stateRoot = opened.stateRoot;
        m_notes = opened.notes;
    } catch (const StoreFailure &failure) {
        return failure.error;
    }
    const Connection::Mode mode = viewMode(m_file);
    if (mode == Connection::Mode::ReadOnly) // somebody else may write
        m_hits.beginWrite();
    m_readers = std::make_unique<Readers>(m_file, mode, readerThreads);
    return Done{};
}

std::unique_ptr<Connection> SqliteStore::openToWrite()
{
    Opened opened = openInSpiteOfAFullDisk();
    m_identity = opened.identity;
    m_stateRoot = opened.stateRoot;
    m_notes = opened.notes;
    m_missesChanges = opened.missesChanges;
    m_guard = FileGuard(m_file);
    setCondition(Condition::Kind::WeakFolder, weaknessOfFolder(m_options.dataFolder));
    m_lastBackup = lastBackup(*opened.connection, m_options);
    trimJournal(*opened.connection, m_options.clock->now());
    return std::move(opened.connection);
}

Opened SqliteStore::openInSpiteOfAFullDisk() const
{
    try {
        Opened opened = runsheet::openToWrite(m_options);
        [[maybe_unused]] const bool made = m_reserve.make(); // a disk without that much room will do until it is full
        return opened;
    } catch (const StoreFailure &) {
        if (roomAt(m_options.dataFolder) > m_reserve.wantedRoom() || !m_reserve.release())
            throw;
        return runsheet::openToWrite(m_options);
    }
}

void SqliteStore::onCommitted(std::function<void(const ChangeSet &)> tell)
{
    const std::lock_guard lock(m_tellMutex);
    m_tell = std::move(tell);
}

void SqliteStore::tellCommitted(const ChangeSet &changes)
{
    m_hits.endWrite();
    {
        const std::lock_guard lock(m_tellMutex);
        if (m_tell)
            m_tell(changes);
    }
    noteLog();
    backUpWhenDue();
}

bool SqliteStore::keepUp(Connection &connection)
{
    if (m_guard.harm())
        return false;
    try {
        return fillSearch(connection);
    } catch (const StoreFailure &) {
        return false; // tried again after the next write
    }
}

void SqliteStore::backUpWhenDue()
{
    const Instant now = m_options.clock->now();
    if (!m_options.backups || now - *m_lastBackup < backupPace)
        return;
    m_lastBackup = now;
    if (m_backup.joinable())
        m_backup.join();
    m_backup = std::thread([file = m_file, folder = m_options.dataFolder, now] {
        try {
            Connection connection(file, Connection::Mode::ReadOnly);
            makeBackup(connection, folder, now);
        } catch (const StoreFailure &failure) {
            qCWarning(storeLog).noquote() << failure.error.message << failure.error.detail;
        }
    });
}

Store::Answer<QList<StoredSubmission>> SqliteStore::submit(QList<Submission> submissions)
{
    return write<QList<StoredSubmission>>([submissions = std::move(submissions)](Transaction &t) { return submitAll(t, submissions); });
}

Store::Answer<QList<Result<ClaimedRun>>> SqliteStore::claim(QList<Claim> claims, QByteArray bootId, FolderOf folderOf)
{
    return write<QList<Result<ClaimedRun>>>(
        [claims = std::move(claims), bootId = std::move(bootId), folderOf = std::move(folderOf)](Transaction &t) {
            return each<Result<ClaimedRun>>(claims, [&](const Claim &claim) { return claimRun(t, claim, bootId, folderOf); });
        });
}

Store::Answer<QList<Result<Moved>>> SqliteStore::apply(QList<RunChange> changes)
{
    return write<QList<Result<Moved>>>([changes = std::move(changes)](Transaction &t) {
        return each<Result<Moved>>(changes, [&t](const RunChange &change) { return applyChange(t, change); });
    }, InTrouble::Keep);
}

Store::Answer<QList<Result<QList<Moved>>>> SqliteStore::recordEnds(QList<RunEnd> ends)
{
    return write<QList<Result<QList<Moved>>>>([ends = std::move(ends)](Transaction &t) {
        return each<Result<QList<Moved>>>(ends, [&t](const RunEnd &end) { return recordEnd(t, end); });
    }, InTrouble::Keep);
}

Store::Answer<QList<Touched>> SqliteStore::askStop(QList<RunKey> runs, StopWish wish)
{
    return write<QList<Touched>>(
        [=](Transaction &t) { return each<Touched>(runs, [&](RunKey run) { return askRunToStop(t, run, wish); }); }, InTrouble::Try);
}

Store::Answer<QList<Touched>> SqliteStore::setHeld(QList<RunKey> runs, bool held, QString by)
{
    return write<QList<Touched>>(
        [=](Transaction &t) { return each<Touched>(runs, [&](RunKey run) { return holdRun(t, run, held, by); }); }, InTrouble::Try);
}

Store::Answer<QList<Touched>> SqliteStore::patch(QList<RunKey> runs, std::optional<int> priority, std::optional<QString> pool, QString by)
{
    return write<QList<Touched>>(
        [=](Transaction &t) { return each<Touched>(runs, [&](RunKey run) { return patchRun(t, run, priority, pool, by); }); });
}

Store::Answer<QList<Touched>> SqliteStore::deleteRuns(QList<RunKey> runs, QString by)
{
    return write<QList<Touched>>([=](Transaction &t) { return markDeleted(t, runs, by); });
}

Store::Answer<QString> SqliteStore::undeleteRuns(RunKey run, QString by)
{
    return write<QString>([=](Transaction &t) { return takeBackDeletion(t, run, by); });
}

Store::Answer<Done> SqliteStore::purgeRuns(QList<RunKey> runs)
{
    return write<Done>([=](Transaction &t) {
        for (const RunKey run : runs)
            purgeRun(t, run);
        return Done{};
    }, InTrouble::Try);
}

Store::Answer<StoredSubmission> SqliteStore::updateJob(JobKey job, JobDraft draft, QString by, std::optional<ScheduleStart> schedule)
{
    return write<StoredSubmission>([=](Transaction &t) { return changeJob(t, job, draft, by, schedule); });
}

Store::Answer<Job> SqliteStore::setJobEnabled(JobKey job, bool enabled, QString by, std::optional<ScheduleStart> schedule)
{
    return write<Job>([=](Transaction &t) { return enableJob(t, job, enabled, by, schedule); });
}

Store::Answer<Done> SqliteStore::deleteJob(JobKey job, QString by)
{
    return write<Done>([=](Transaction &t) { return removeJob(t, job, by), Done{}; });
}

Store::Answer<QString> SqliteStore::undoJob(JobKey job, QString by)
{
    return write<QString>([=](Transaction &t) { return takeBackJobChange(t, job, by); });
}

Store::Answer<Pool> SqliteStore::createPool(Pool pool)
{
    return write<Pool>([=](Transaction &t) { return addPool(t, pool); });
}

Store::Answer<Pool> SqliteStore::updatePool(QString name, std::optional<int> size, std::optional<bool> held)
{
    return write<Pool>([=](Transaction &t) { return changePool(t, name, size, held); });
}

Store::Answer<Done> SqliteStore::deletePool(QString name)
{
    return write<Done>([=](Transaction &t) { return removePool(t, name), Done{}; });
}

Store::Answer<QList<Moved>> SqliteStore::advance(Instant now)
{
    return write<QList<Moved>>([=](Transaction &t) { return advanceTo(t, now); });
}

Store::Answer<Done> SqliteStore::writeProgress(QList<ProgressUpdate> updates)
{
    return write<Done>(
        [updates = std::move(updates)](Transaction &t) {
            for (const ProgressUpdate &update : updates)
                writeMeasurement(t, update);
            return Done{};
        },
        InTrouble::Refuse, Writer::Work::Sync::Measurement);
}

Store::Answer<Done> SqliteStore::setArtifactHashes(RunKey run, QList<Artifact> artifacts)
{
    return write<Done>([=](Transaction &t) {
        for (const Artifact &artifact : artifacts)
            t.db.prepare(u"UPDATE artifact SET sha256 = ? WHERE run = ? AND path = ?"_s).bind(artifact.sha256, run, artifact.path).run();
        t.changes.runs.insert(run);
        return Done{};
    });
}

Store::Answer<Done> SqliteStore::markExpired(QList<RunKey> runs)
{
    return write<Done>([=](Transaction &t) {
        runsheet::markExpired(t, runs);
        return Done{};
    });
}

Store::Answer<Done> SqliteStore::note(EventKind kind, QJsonObject details)
{
    return write<Done>([=](Transaction &t) {
        journal(t, {.at = t.now, .kind = kind, .runId = {}, .jobId = {}, .state = {}, .changed = details});
        return Done{};
    }, InTrouble::Try);
}

Store::Answer<Done> SqliteStore::probe()
{
    return write<Done>([](Transaction &) { return Done{}; }, InTrouble::Probe);
}

Store::Answer<Done> SqliteStore::settle(QList<BegunRun> begun)
{
    return write<Done>([begun = std::move(begun)](Transaction &t) {
        for (const BegunRun &run : begun)
            takeUp(t, run);
        runsheet::settle(t.db);
        return Done{};
    });
}

Store::Answer<QList<UnderWay>> SqliteStore::notStarted()
{
    return read<QList<UnderWay>>([](Connection &db) { return readNotStarted(db); });
}

Store::Answer<DispatchView> SqliteStore::dispatchView(DispatchWish wish)
{
    return read<DispatchView>([wish = std::move(wish)](Connection &db) { return readDispatchView(db, wish); });
}

Store::Answer<QList<UnderWay>> SqliteStore::underWay()
{
    return read<QList<UnderWay>>([](Connection &db) { return readUnderWay(db); });
}

Store::Answer<UnderWay> SqliteStore::underWay(RunKey run)
{
    return read<UnderWay>([=](Connection &db) { return readUnderWay(db, run); });
}

Store::Answer<QList<RunId>> SqliteStore::unknownRuns(QList<RunId> runs)
{
    return read<QList<RunId>>([runs = std::move(runs)](Connection &db) { return readUnknown(db, runs); });
}

Store::Answer<QList<RunKey>> SqliteStore::runsBehind(JobKey job, int limit)
{
    return read<QList<RunKey>>([=](Connection &db) { return readRunsBehind(db, job, limit); });
}

Store::Answer<QList<RunKey>> SqliteStore::resolveRun(QString word)
{
    return read<QList<RunKey>>([=](Connection &db) { return runsOfWord(db, word); });
}

Store::Answer<QList<JobKey>> SqliteStore::resolveJob(QString word)
{
    return read<QList<JobKey>>([=](Connection &db) { return jobsOfWord(db, word); });
}

Store::Answer<QList<RunKey>> SqliteStore::resolveDeletedRun(QString word)
{
    return read<QList<RunKey>>([=](Connection &db) { return deletedRunsOfWord(db, word); });
}

Store::Answer<QList<JobKey>> SqliteStore::resolveDeletedJob(QString word)
{
    return read<QList<JobKey>>([=](Connection &db) { return deletedJobsOfWord(db, word); });
}

Store::Answer<int> SqliteStore::activeOfJob(JobKey job)
{
    return read<int>([=](Connection &db) { return readActiveOfJob(db, job); });
}

Store::Answer<QList<RunKey>> SqliteStore::select(RunFilter filter)
{
    return read<QList<RunKey>>([=](Connection &db) { return readSelection(db, filter); });
}

Store::Answer<Run> SqliteStore::run(RunKey run)
{
    return read<Run>([=](Connection &db) { return readWholeRun(db, run); });
}

Store::Answer<Job> SqliteStore::job(JobKey job)
{
    return read<Job>([=](Connection &db) { return loadLiveJob(db, job).job; });
}

Store::Answer<RunPage> SqliteStore::runs(RunQuery query)
{
    return read<RunPage>([this, query](Connection &db) { return readRunPage(db, query, m_hits); });
}

Store::Answer<JobPage> SqliteStore::jobs(JobQuery query)
{
    return read<JobPage>([=](Connection &db) { return readJobPage(db, query); });
}

Store::Answer<Counts> SqliteStore::counts(JobFilter filter)
{
    return read<Counts>([=](Connection &db) { return readCounts(db, filter); });
}

Store::Answer<RunTally> SqliteStore::tally(RunFilter filter, Instant quartersSince)
{
    return read<RunTally>([=](Connection &db) { return readTally(db, filter, quartersSince); });
}

Store::Answer<RunReport> SqliteStore::report(RunKey run)
{
    return read<RunReport>([=](Connection &db) { return readReport(db, run); });
}

Store::Answer<QList<Artifact>> SqliteStore::artifacts(RunKey run)
{
    return read<QList<Artifact>>([=](Connection &db) { return readArtifacts(db, run); });
}

Store::Answer<QList<JournalEntry>> SqliteStore::events(qint64 since, int limit)
{
    return read<QList<JournalEntry>>([=](Connection &db) { return readJournal(db, since, limit); });
}

Store::Answer<QList<Pool>> SqliteStore::pools()
{
    return read<QList<Pool>>([](Connection &db) { return readPools(db); });
}

Store::Answer<std::optional<Duration>> SqliteStore::expectedDuration(JobKey job)
{
    return read<std::optional<Duration>>([=](Connection &db) { return readExpectedDuration(db, job); });
}

Store::Answer<QHash<JobKey, Duration>> SqliteStore::expectedDurations(QList<JobKey> jobs)
{
    return read<QHash<JobKey, Duration>>([jobs = std::move(jobs)](Connection &db) {
        QHash<JobKey, Duration> expected;
        for (const JobKey job : jobs) {
            if (const std::optional<Duration> one = readExpectedDuration(db, job))
                expected.insert(job, *one);
        }
        return expected;
    });
}

Store::Answer<QList<Trashed>> SqliteStore::deletedBefore(Instant instant, int limit)
{
    return read<QList<Trashed>>([=](Connection &db) { return readDeletedBefore(db, instant, limit); });
}

Store::Answer<QList<ExpiredResults>> SqliteStore::expired(Instant now, RunKey after, int limit)
{
    return read<QList<ExpiredResults>>([=](Connection &db) { return readExpired(db, now, after, limit); });
}

QStringList SqliteStore::problems()
{
    const Answer<QStringList> asked = read<QStringList>([this](Connection &db) {
        QStringList faults;
        Statement check = db.prepare(u"PRAGMA quick_check(10)"_s);
        while (check.next())
            faults += check.take<QString>().split(u'\n', Qt::SkipEmptyParts);
        faults.removeIf([](const QString &line) { return line == "ok"_L1 || line.startsWith("***"_L1); });
        if (faults.isEmpty())
            return faults;
        if (faults.size() > shownFaults)
            faults = faults.first(shownFaults) + QStringList{u"…"_s};
        return QStringList{u"The store %1 is damaged: %2"_s.arg(visible(m_file), faults.join(u"; "_s))};
    });
    const Result<QStringList> answer = asked.result();
    return answer ? *answer : QStringList{answer.error().message};
}

void SqliteStore::close()
{
    if (m_readers)
        m_readers->stop();
    if (m_writer)
        m_writer->stop();
    if (m_backup.joinable())
        m_backup.join();
}

} // namespace runsheet
