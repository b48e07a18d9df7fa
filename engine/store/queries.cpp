// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/queries.h"

#include "engine/store/jobcommands.h"
#include "engine/store/runrows.h"
#include "engine/store/statejson.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int candidatesOfPool = 64;
constexpr int wordAnswers = 20;
constexpr qsizetype shortestBeginning = 6;

template<class K>
QList<K> keysOf(Statement &select)
{
    QList<K> keys;
    while (select.next())
        keys.append(select.take<K>());
    return keys;
}

template<class K, class... Values>
QList<K> keysBy(Connection &db, const QString &text, const Values &...values)
{
    Statement select = db.prepare(text);
    select.bind(values...);
    return keysOf<K>(select);
}

// A run that its job's overlap rule keeps back must not take a candidate's place: kinds are those of OverlapPolicy.
QString candidatesQuery(const QString &from, const QString &which, const QString &order)
{
    return u"SELECT r.key, r.id, r.job, r.pool, r.space, r.priority, r.overlap_kind, r.overlap_most,"
           " (SELECT count(*) FROM run a WHERE a.job = r.job AND a.state BETWEEN 2 AND 6 AND a.deleted_at IS NULL) AS active FROM "_s +
           from + u" WHERE "_s + which +
           u" AND r.state = 1 AND r.held = 0 AND r.deleted_at IS NULL"
           " AND (r.overlap_kind = 0 OR (r.overlap_kind = 2 AND r.overlap_most = 0)"
           " OR active < CASE r.overlap_kind WHEN 2 THEN r.overlap_most ELSE 1 END)"_s +
           order;
}

void readCandidates(Statement &select, QList<Candidate> &candidates)
{
    while (select.next()) {
        Candidate candidate;
        select.read(candidate.run, candidate.id, candidate.job, candidate.pool, candidate.space, candidate.priority, candidate.overlap.kind,
                    candidate.overlap.atMost, candidate.activeOfJob);
        candidates.append(candidate);
    }
}

void readCandidatesOf(Connection &db, const Pool &pool, int beyond, QList<Candidate> &candidates)
{
    const int wanted = std::min(pool.size - pool.used + beyond, candidatesOfPool);
    if (pool.held || pool.queued == 0 || wanted <= 0)
        return;
    static const QString text =
        candidatesQuery(u"run r INDEXED BY run_ready"_s, u"r.pool = ?"_s, u" ORDER BY r.priority DESC, r.key LIMIT ?"_s);
    Statement select = db.prepare(text);
    select.bind(pool.name, wanted);
    readCandidates(select, candidates);
}

void readCandidate(Connection &db, RunKey run, QList<Candidate> &candidates)
{
    static const QString text = candidatesQuery(u"run r"_s, u"r.key = ?"_s, {});
    Statement select = db.prepare(text);
    select.bind(run);
    readCandidates(select, candidates);
}

QList<RunKey> latestOf(Connection &db, const QList<JobKey> &jobs)
{
    QList<RunKey> runs;
    for (const JobKey job : jobs)
        runs += keysBy<RunKey>(db, u"SELECT key FROM run WHERE job = ? AND deleted_at IS NULL ORDER BY key DESC LIMIT 1"_s, job);
    return runs;
}

QList<JobKey> jobsNamed(Connection &db, const QString &word)
{
    // The kept one goes first, then the newest. NOCASE finds by the index, the second condition means exactly this name.
    return keysBy<JobKey>(db,
                          u"SELECT key FROM job WHERE name = ? COLLATE NOCASE AND name = ? AND deleted_at IS NULL"
                          " AND kind <> 3 ORDER BY kind = 1, key DESC LIMIT ?"_s,
                          word, word, wordAnswers);
}

QList<JobKey> queuesNamed(Connection &db, const QString &word)
{
    return keysBy<JobKey>(db, u"SELECT key FROM job WHERE name = ? COLLATE NOCASE AND name = ? AND deleted_at IS NULL AND kind = 3"_s, word,
                          word);
}

} // namespace

DispatchView readDispatchView(Connection &db, const DispatchWish &wish)
{
    DispatchView view;
    view.pools = readPools(db);
    if (wish.only) {
        for (const RunKey run : *wish.only)
            readCandidate(db, run, view.candidates);
    } else {
        for (const Pool &pool : std::as_const(view.pools))
            readCandidatesOf(db, pool, wish.beyond, view.candidates);
    }
    Statement due = db.prepare(u"SELECT min(due) FROM run WHERE due IS NOT NULL"_s);
    if (due.next())
        due.read(view.nextDue);
    return view;
}

int readActiveOfJob(Connection &db, JobKey job)
{
    Statement count = db.prepare(u"SELECT count(*) FROM run WHERE job = ? AND state BETWEEN 2 AND 6 AND deleted_at IS NULL"_s);
    count.bind(job);
    return count.next() ? count.take<int>() : 0;
}

// A plan has no program to look after: its members have.
QList<UnderWay> readUnderWay(Connection &db)
{
    static const QString text = u"SELECT "_s + runColumns() + u" FROM run r JOIN job j ON j.key = r.job"_s +
                                u" WHERE r.state BETWEEN 2 AND 6 AND r.deleted_at IS NULL AND r.type <> 'queue' ORDER BY r.key"_s;
    QList<UnderWay> all;
    Statement select = db.prepare(text);
    while (select.next()) {
        const StoredRun stored = readRun(select);
        UnderWay underWay{.run = stored.run, .nonce = stored.nonce, .bootId = stored.bootId};
        underWay.run.definition = readDefinition(db, stored.definition);
        all.append(underWay);
    }
    return all;
}

UnderWay readUnderWay(Connection &db, RunKey run)
{
    const StoredRun stored = loadRun(db, run);
    if (!isUnderWay(stored.run.status()))
        refuse(u"Run %1 is not under way: it is %2."_s.arg(stored.run.id.value, toWord(stored.run.status())));
    return {.run = stored.run, .nonce = stored.nonce, .bootId = stored.bootId};
}

QList<UnderWay> readNotStarted(Connection &db)
{
    static const QString text = u"SELECT "_s + runColumns() + u" FROM run r JOIN job j ON j.key = r.job"_s +
                                u" WHERE r.state < 2 AND r.deleted_at IS NULL ORDER BY r.key"_s;
    QList<UnderWay> all;
    Statement select = db.prepare(text);
    while (select.next())
        all.append({.run = readRun(select).run, .nonce = {}, .bootId = {}});
    return all;
}

QList<RunId> readUnknown(Connection &db, const QList<RunId> &runs)
{
    QList<RunId> unknown;
    for (const RunId &run : runs) {
        Statement find = db.prepare(u"SELECT 1 FROM run WHERE id = ?"_s);
        find.bind(run);
        if (!find.next())
            unknown.append(run);
    }
    return unknown;
}

QList<RunKey> readRunsBehind(Connection &db, JobKey job, int limit)
{
    return keysBy<RunKey>(db, u"SELECT key FROM run WHERE job = ? AND state >= 7 AND deleted_at IS NULL ORDER BY key DESC LIMIT ?"_s, job,
                          limit);
}

Run readWholeRun(Connection &db, RunKey run)
{
    StoredRun stored = loadRun(db, run);
    if (stored.deletedAt)
        missing(u"The run \"%1\" was deleted; \"undo\" brings it back."_s.arg(stored.run.id.value));
    stored.run.definition = readDefinition(db, stored.definition);
    stored.run.attempts = readAttempts(db, run);
    stored.run.prerequisites = readEdges(db, run);
    return stored.run;
}

RunReport readReport(Connection &db, RunKey run)
{
    const StoredRun stored = loadRun(db, run);
    Statement select = db.prepare(u"SELECT body FROM report WHERE run = ?"_s);
    select.bind(run);
    RunReport report = select.next() ? unpackedReport(select.take<QByteArray>()) : RunReport();
    report.progress = stored.run.progress;
    report.status = stored.run.statusText;
    report.lastLine = stored.run.lastLine;
    report.lastOutputAt = stored.run.lastOutputAt;
    return report;
}

QList<JournalEntry> readJournal(Connection &db, qint64 since, int limit)
{
    Statement first = db.prepare(u"SELECT coalesce(min(seq), 1) FROM journal"_s);
    const qint64 firstKept = first.next() ? first.take<qint64>() : 1;
    if (since >= 0 && since + 1 < firstKept)
        throw StoreFailure{{.code = ErrorCode::Gone,
                            .message = u"The journal begins at %1; what came after %2 is no longer complete. Ask again since %3."_s.arg(
                                QString::number(firstKept), QString::number(since), QString::number(firstKept - 1)),
                            .detail = {},
                            .fields = {}}};
    QList<JournalEntry> entries;
    Statement select =
        db.prepare(u"SELECT seq, at, kind, run_id, job_id, state, changed FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"_s);
    select.bind(since, limit);
    while (select.next()) {
        JournalEntry entry;
        select.read(entry.seq, entry.at, entry.kind, entry.runId, entry.jobId, entry.state);
        entry.changed = objectOf(select.take<QString>());
        entries.append(entry);
    }
    return entries;
}

std::optional<Duration> readExpectedDuration(Connection &db, JobKey job)
{
    QList<qint64> durations =
        keysBy<qint64>(db, u"SELECT elapsed FROM run WHERE job = ? AND state = 7 AND deleted_at IS NULL ORDER BY key DESC LIMIT 20"_s, job);
    if (durations.isEmpty())
        return std::nullopt;
    std::ranges::sort(durations);
    return Duration(durations[durations.size() / 2]);
}

QList<Trashed> readDeletedBefore(Connection &db, Instant instant, int limit)
{
    Statement select =
        db.prepare(u"SELECT key, id, attempt FROM run WHERE deleted_at IS NOT NULL AND deleted_at < ? ORDER BY deleted_at LIMIT ?"_s);
    select.bind(instant, limit);
    QList<Trashed> trashed;
    while (select.next()) {
        Trashed one;
        one.run = select.take<RunKey>();
        one.id = select.take<RunId>();
        one.attempts = select.take<int>();
        trashed.append(one);
    }
    return trashed;
}

QList<RunKey> runsOfWord(Connection &db, const QString &word)
{
    if (const auto runs = keysBy<RunKey>(db, u"SELECT key FROM run WHERE id = ? AND deleted_at IS NULL"_s, word); !runs.isEmpty())
        return runs;
    const auto byId = keysBy<JobKey>(db, u"SELECT key FROM job WHERE id = ? AND deleted_at IS NULL"_s, word);
    if (const auto runs = latestOf(db, byId); !runs.isEmpty())
        return runs;
    if (const auto runs = latestOf(db, jobsNamed(db, word)); !runs.isEmpty())
        return runs;
    if (const auto runs = latestOf(db, queuesNamed(db, word)); !runs.isEmpty())
        return runs;
    if (word.size() < shortestBeginning)
        return {};
    return keysBy<RunKey>(db, u"SELECT key FROM run WHERE id >= ? AND id < ? AND deleted_at IS NULL ORDER BY key DESC LIMIT ?"_s, word,
                          word + QChar(0x10ff), wordAnswers);
}

QList<JobKey> jobsOfWord(Connection &db, const QString &word)
{
    if (const auto jobs = keysBy<JobKey>(db, u"SELECT key FROM job WHERE id = ? AND deleted_at IS NULL"_s, word); !jobs.isEmpty())
        return jobs;
    return jobsNamed(db, word);
}

QList<RunKey> deletedRunsOfWord(Connection &db, const QString &word)
{
    return keysBy<RunKey>(
        db, u"SELECT key FROM run WHERE deletion IS NOT NULL AND (id = ? OR name = ?) ORDER BY deletion DESC, key DESC LIMIT ?"_s, word,
        word, wordAnswers);
}

QList<JobKey> deletedJobsOfWord(Connection &db, const QString &word)
{
    return keysBy<JobKey>(db, u"SELECT key FROM job WHERE deleted_at IS NOT NULL AND (id = ? OR name = ?) ORDER BY deletion DESC LIMIT ?"_s,
                          word, word, wordAnswers);
}

} // namespace runsheet
