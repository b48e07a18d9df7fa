// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/seed/pasthistory.h"

#include "engine/domain/clock.h"
#include "engine/folders.h"
#include "engine/store/insertedcounts.h"
#include "engine/store/jobrows.h"
#include "engine/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

// runsheet-seed DIR N: fills the data folder DIR, which must not be one yet, with N plausible runs, for measurements of size.

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 runsInOneCommit = 20'000;
constexpr Duration journalKept = std::chrono::hours(24 * 30);

// Indexes are made once at the end: that is quicker than to keep each of them up to date with every row.
class WithoutIndexes
{
public:
    explicit WithoutIndexes(Connection &db) : m_db(db)
    {
        Statement select =
            db.prepare(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'run' AND sql IS NOT NULL"_s);
        while (select.next()) {
            QString name;
            QString text;
            select.read(name, text);
            m_made.append({name, text});
        }
    }
    void drop()
    {
        for (const auto &[name, text] : m_made)
            m_db.execute(u"DROP INDEX "_s + name);
    }
    void makeAgain()
    {
        for (const auto &[name, text] : m_made)
            m_db.execute(text);
    }

private:
    Connection &m_db;
    QList<std::pair<QString, QString>> m_made;
};

class Seeder
{
public:
    Seeder(Connection &db, qint64 count, Instant now) : m_transaction{db, now, {}, {}}, m_count(count), m_history(count, now) {}

    void seed()
    {
        begin();
        for (const PastHistory::PastJob &job : m_history.jobs())
            m_jobs.push_back({makeJob(job.definition, JobKind::Kept, m_transaction.now, {})});
        for (qint64 made = 0; made < m_count; ++made) {
            if (made % runsInOneCommit == runsInOneCommit - 1) {
                commit();
                begin();
            }
            store(m_history.next());
        }
        commit();
    }
    void refreshJobs()
    {
        begin();
        for (const KeptJob &job : m_jobs) {
            m_transaction.db.prepare(u"UPDATE job SET last_number = ? WHERE key = ?"_s).bind(job.runs, job.stored.job.key).run();
            refreshJob(m_transaction, job.stored.job.key);
        }
        m_transaction.db.execute(
            u"INSERT INTO search(rowid, name, labels, error) SELECT key, name, labels, coalesce(error_text, '') FROM run"_s);
        commit();
    }

private:
    struct KeptJob
    {
        StoredJob stored;
        int runs = 0;
    };
    void begin() { m_transaction.db.execute(u"BEGIN"_s); }
    void commit()
    {
        m_counts.write(m_transaction);
        m_transaction.db.execute(u"COMMIT"_s);
    }
    StoredJob makeJob(const JobDefinition &definition, JobKind kind, Instant at, std::optional<RunStatus> status);
    void store(PastHistory::PastRun past);
    void noteInJournal(const Run &run);

    Transaction m_transaction;
    InsertedCounts m_counts;
    qint64 m_count;
    PastHistory m_history;
    std::vector<KeptJob> m_jobs;
};

StoredJob Seeder::makeJob(const JobDefinition &definition, JobKind kind, Instant at, std::optional<RunStatus> status)
{
    StoredJob stored;
    stored.job.id = newJobId();
    stored.job.definition = std::make_shared<const JobDefinition>(definition);
    stored.job.kind = kind;
    stored.job.createdAt = at;
    stored.job.modifiedAt = at;
    stored.name = definition.name;
    stored.definition = keepDefinition(m_transaction.db, definition);
    insertJob(m_transaction, m_counts, stored, status);
    return stored;
}

void Seeder::store(PastHistory::PastRun past)
{
    const bool isOneOff = past.job < 0;
    KeptJob one;
    if (isOneOff)
        one.stored = makeJob(past.definition, JobKind::OneOff, past.run.createdAt, past.run.status());
    KeptJob &owner = isOneOff ? one : m_jobs[size_t(past.job)];
    const Job &job = owner.stored.job;
    StoredRun stored;
    stored.run = std::move(past.run);
    stored.definition = owner.stored.definition;
    stored.run.id = newRunId();
    stored.run.jobKey = job.key;
    stored.run.jobId = job.id;
    stored.run.number = ++owner.runs;
    insertRun(m_transaction, stored);
    m_counts.add(stored.run);
    saveMovedRun(m_transaction, stored);
    const Run &run = stored.run;
    writeAttempt(m_transaction, run.key, {1, run.startedAt, run.endedAt, run.outcome.exitCode, run.outcome.signal, run.outcome.error}, {});
    if (isOneOff) {
        m_transaction.db.prepare(u"UPDATE job SET focus_run = ?, started = ?, ended = ?, elapsed = ? WHERE key = ?"_s)
            .bind(run.key, run.startedAt, run.endedAt, Duration(*run.endedAt - *run.startedAt), job.key)
            .run();
    }
    if (run.createdAt > m_transaction.now - journalKept)
        noteInJournal(run);
}

void Seeder::noteInJournal(const Run &run)
{
    const auto note = [&](EventKind kind, Instant at, std::optional<RunStatus> state) {
        journal(m_transaction, {.at = at, .kind = kind, .runId = run.id, .jobId = run.jobId, .state = state, .changed = {}});
    };
    note(EventKind::RunCreated, run.createdAt, RunStatus::Queued);
    note(EventKind::RunStarted, *run.startedAt, RunStatus::Running);
    note(EventKind::RunEnded, *run.endedAt, run.status());
}

void makeStore(const QByteArray &folder)
{
    StoreOptions options;
    options.dataFolder = folder;
    options.stateRoot = folder;
    options.clock = systemClock();
    options.backups = false;
    const auto store = Store::open(options);
    if (!store)
        throw StoreFailure{store.error()};
    (*store)->close();
}

void fill(const QByteArray &folder, qint64 count)
{
    makeStore(folder);
    Connection db(folder + "/jobs.db", Connection::Mode::ReadWrite);
    db.execute(u"PRAGMA synchronous = OFF"_s);
    db.execute(u"PRAGMA cache_size = -262144"_s);
    WithoutIndexes indexes(db);
    indexes.drop();
    Seeder seeder(db, count, systemClock()->now());
    seeder.seed();
    indexes.makeAgain();
    seeder.refreshJobs();
    db.execute(u"PRAGMA optimize"_s);
    [[maybe_unused]] const QVariant done = db.ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

int seedFolder(const QByteArray &name, const QByteArray &number)
{
    bool isNumber = false;
    const qint64 count = number.toLongLong(&isNumber);
    const Folders folders = foldersFor(name);
    if (name.isEmpty() || !isNumber || count < 1) {
        std::fprintf(stderr, "runsheet-seed DIR N: fills the data folder DIR with N runs; N is a number from 1 on.\n");
        return 2;
    }
    if (QFile::exists(QFile::decodeName(folders.data + "/jobs.db"))) {
        std::fprintf(stderr, "\"%s\" is a data folder already; name one that is not there yet.\n", folders.data.constData());
        return 2;
    }
    if (const auto made = makeFolders(folders); !made)
        throw StoreFailure{made.error()};
    QElapsedTimer timer;
    timer.start();
    fill(folders.data, count);
    std::printf("%lld runs in %.1f s\n", static_cast<long long>(count), double(timer.elapsed()) / 1000);
    return 0;
}

} // namespace
} // namespace runsheet

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    try {
        return runsheet::seedFolder(count > 1 ? words[1] : "", count > 2 ? words[2] : "");
    } catch (const runsheet::StoreFailure &failure) {
        std::fprintf(stderr, "%s %s\n", qPrintable(failure.error.message), qPrintable(failure.error.detail));
        return 1;
    }
}
