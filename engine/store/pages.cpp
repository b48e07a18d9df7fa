// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/pages.h"

#include "engine/store/definitions.h"
#include "engine/store/runrows.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// So many hits are sorted in memory; where there are more, walking the sort's index to the page is cheaper.
constexpr qint64 sortedInMemory = 20'000;

struct SortColumn
{
    QLatin1String column;
    QLatin1String index; //!< empty: the key itself
};

SortColumn sortOf(RunSort sort)
{
    switch (sort) {
    case RunSort::Created:
        return {"r.created"_L1, "run_by_created"_L1};
    case RunSort::Started:
        return {"r.started"_L1, "run_by_started"_L1};
    case RunSort::Ended:
        return {"r.ended"_L1, "run_by_ended"_L1};
    case RunSort::Name:
        return {"r.name COLLATE NOCASE"_L1, "run_by_name"_L1};
    case RunSort::State:
        return {"r.state"_L1, "run_by_state"_L1};
    case RunSort::Duration:
        return {"r.elapsed"_L1, "run_by_elapsed"_L1};
    case RunSort::Priority:
        return {"r.priority"_L1, "run_by_priority"_L1};
    }
    return {"r.created"_L1, "run_by_created"_L1};
}

SortColumn sortOf(JobSort sort)
{
    switch (sort) {
    case JobSort::Created:
        return {"j.key"_L1, {}};
    case JobSort::Name:
        return {"j.name COLLATE NOCASE"_L1, "job_by_name"_L1};
    case JobSort::State:
        return {"j.rank"_L1, "job_by_rank"_L1};
    case JobSort::Started:
        return {"j.started"_L1, "job_by_started"_L1};
    case JobSort::Elapsed:
        return {"j.elapsed"_L1, "job_by_elapsed"_L1};
    case JobSort::NextFire:
        return {"j.next_fire"_L1, "job_by_next_fire"_L1};
    case JobSort::Priority:
        return {"j.priority"_L1, "job_by_priority"_L1};
    }
    return {"j.key"_L1, {}};
}

struct Table
{
    QLatin1String name;
    QChar alias;
};
constexpr Table runTable{"run"_L1, u'r'};
constexpr Table jobTable{"job"_L1, u'j'};

QString keyStatement(const Table &table, const SortColumn &sort, Qt::SortOrder order, const Where &where, qint64 hits)
{
    const bool filtered = where.count() > 1;
    const bool inMemory = filtered && hits <= sortedInMemory;
    const QString direction = order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    const QString key = table.alias + u".key"_s;
    QString from = QString(table.name) + u' ' + table.alias;
    if (!inMemory)
        from += sort.index.isEmpty() ? u" NOT INDEXED"_s : u" INDEXED BY "_s + sort.index;
    // The unary plus keeps the planner from walking the sort's index instead of the filter's.
    const QString plus = inMemory ? u"+"_s : QString();
    QString by = plus + sort.column + u' ' + direction;
    if (!sort.index.isEmpty())
        by += u", "_s + plus + key + u' ' + direction;
    return u"SELECT "_s + key + u" FROM "_s + from + u" WHERE "_s + (inMemory ? where.text() : where.textForWalk()) + u" ORDER BY "_s + by +
           u" LIMIT ? OFFSET ?"_s;
}

void bindAll(Statement &statement, const QList<sql::Value> &values)
{
    for (const sql::Value &value : values)
        statement.bind(value);
}

qint64 countBy(Connection &db, const QString &text, const QList<sql::Value> &values = {})
{
    Statement count = db.prepare(text);
    bindAll(count, values);
    return count.next() ? count.take<qint64>() : 0;
}

bool onlyStates(const RunFilter &filter)
{
    RunFilter rest = filter;
    rest.states.clear();
    rest.notFinal = false;
    return rest == RunFilter();
}

bool onlyOneWord(const RunFilter &filter)
{
    RunFilter rest = filter;
    rest.search.clear();
    return rest == RunFilter() && isIndexedWord(filter.search);
}

bool onlyLabel(const RunFilter &filter)
{
    RunFilter rest = filter;
    rest.label.clear();
    return rest == RunFilter();
}

// All that have the label without those in the trash, which are few: nobody has to look at each run.
qint64 countLabelled(Connection &db, const QString &label)
{
    return countBy(db,
                   u"SELECT (SELECT count(*) FROM run_label WHERE label = ?) - (SELECT count(*) FROM run r INDEXED BY run_deleted"
                   " CROSS JOIN run_label l ON l.run = r.key AND l.label = ? WHERE r.deleted_at IS NOT NULL)"_s,
                   {label, label});
}

// The same for a word, unless runs wait to be taken into its index.
std::optional<qint64> countFound(Connection &db, const QString &word)
{
    if (countBy(db, u"SELECT EXISTS (SELECT 1 FROM search_queue)"_s) != 0)
        return std::nullopt;
    return countBy(db,
                   u"SELECT (SELECT count(*) FROM search WHERE search MATCH ?) - (SELECT count(*) FROM search WHERE search MATCH ?"
                   " AND rowid IN (SELECT key FROM run WHERE deleted_at IS NOT NULL))"_s,
                   {phrase(word), phrase(word)});
}

KeySet keysOf(Connection &db, const QString &text, const QList<sql::Value> &values)
{
    KeySet keys;
    Statement select = db.prepare(text);
    bindAll(select, values);
    while (select.next())
        keys.insert(select.take<qint64>());
    return keys;
}

// Of a label and of a word their own indexes list the keys; to look at each run for whether it is deleted would take ten times as long.
Hits findHits(Connection &db, const RunFilter &filter)
{
    if (!filter.label.isEmpty() && onlyLabel(filter))
        return {keysOf(db, u"SELECT run FROM run_label INDEXED BY run_label_by_label WHERE label = ?"_s, {filter.label}),
                countLabelled(db, filter.label)};
    if (onlyOneWord(filter)) {
        if (const std::optional<qint64> total = countFound(db, filter.search))
            return {keysOf(db, u"SELECT rowid FROM search WHERE search MATCH ?"_s, {phrase(filter.search)}), *total};
    }
    const Where where = whereOf(filter);
    Hits hits{keysOf(db, u"SELECT r.key FROM run r WHERE "_s + where.text(), where.values()), 0};
    hits.total = hits.keys.count();
    return hits;
}

std::shared_ptr<const Hits> hitsOf(Connection &db, const RunFilter &filter, KeptHits &kept)
{
    const std::optional<quint64> before = kept.stamp();
    (void)countBy(db, u"SELECT max(key) FROM run"_s); // the read from which on this transaction sees nothing newer
    const std::optional<quint64> stamp = before == kept.stamp() ? before : std::nullopt;
    if (std::shared_ptr<const Hits> hits = kept.find(filter, stamp))
        return hits;
    auto hits = std::make_shared<const Hits>(findHits(db, filter));
    kept.keep(filter, stamp, hits);
    return hits;
}

qint64 countByTally(Connection &db, const RunFilter &filter)
{
    qint64 total = 0;
    Statement tally = db.prepare(u"SELECT state, sum(n) FROM run_tally GROUP BY state"_s);
    while (tally.next()) {
        const auto state = tally.take<RunStatus>();
        const bool wanted = (filter.states.isEmpty() || filter.states.contains(state)) && !(filter.notFinal && isFinal(state));
        total += wanted ? tally.take<qint64>() : 0;
    }
    return total;
}

bool isUnrestricted(const JobFilter &filter)
{
    JobFilter rest = filter;
    rest.withOneOffs = true;
    return rest == JobFilter();
}

qint64 countJobs(Connection &db, const JobFilter &filter, const Where &where)
{
    if (isUnrestricted(filter))
        return countBy(db, u"SELECT coalesce(sum(n), 0) FROM job_tally WHERE what = 'space' AND (kind IN (0, 2) OR ?)"_s,
                       {filter.withOneOffs});
    return countBy(db, u"SELECT count(*) FROM job j WHERE "_s + where.text(), where.values());
}

// A page in the second half is walked to from the end. `read` gives the keys of a query.
template<class Query, class Read>
QList<qint64> fromTheNearerEnd(Query query, qint64 total, const Read &read)
{
    query.limit = int(std::min<qint64>(query.limit, total - query.offset));
    if (query.offset <= total / 2)
        return read(query);
    query.order = query.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    query.offset = total - query.offset - query.limit;
    QList<qint64> keys = read(query);
    std::ranges::reverse(keys);
    return keys;
}

template<class Query>
QList<qint64> pageKeys(Connection &db, const Query &query, const Where &where, qint64 total)
{
    return fromTheNearerEnd(query, total, [&](const Query &near) {
        Statement select = db.prepare(keyStatement(near, total));
        bindAll(select, where.values());
        select.bind(near.limit, near.offset);
        QList<qint64> keys;
        while (select.next())
            keys.append(select.take<qint64>());
        return keys;
    });
}

QString walkStatement(const RunQuery &query, const Where &where)
{
    const SortColumn by = sortOf(query.sort);
    const QString direction = query.order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    return u"SELECT r.key FROM run r INDEXED BY "_s + by.index + u" WHERE "_s + where.text() + u" ORDER BY "_s + by.column + direction +
           u", r.key"_s + direction;
}

// What the sort's own index tells of a hit before anybody asks for its bit: a walk begins and ends where hits can be.
Where whereOfWalk(const RunQuery &query)
{
    Where where;
    where.add(u"r.deleted_at IS NULL"_s);
    const auto [least, most] = std::ranges::minmax_element(query.filter.states);
    if (least != query.filter.states.end())
        where.add(u"r.state BETWEEN ? AND ?"_s, *least, *most);
    if (query.sort == RunSort::Created && query.filter.since)
        where.add(u"r.created >= ?"_s, *query.filter.since);
    if (query.sort == RunSort::Created && query.filter.until)
        where.add(u"r.created < ?"_s, *query.filter.until);
    return where;
}

// Along the sort's index, past what is no hit.
QList<qint64> walkedKeys(Connection &db, const RunQuery &query, const KeySet &hits)
{
    const Where where = whereOfWalk(query);
    Statement select = db.prepare(walkStatement(query, where));
    bindAll(select, where.values());
    QList<qint64> keys;
    qint64 toPass = query.offset;
    while (keys.size() < query.limit && select.next()) {
        const auto key = select.take<qint64>();
        if (hits.contains(key) && --toPass < 0)
            keys.append(key);
    }
    return keys;
}

QList<qint64> keysOfPage(Connection &db, const RunQuery &query, const Hits &hits)
{
    if (hits.total <= sortedInMemory)
        return pageKeys(db, query, whereOf(query.filter), hits.total);
    return fromTheNearerEnd(query, hits.total, [&](const RunQuery &near) { return walkedKeys(db, near, hits.keys); });
}

void readOwnColumns(Statement &row, JobRow &job)
{
    row.read(job.key, job.id, job.name, job.type, job.kind, job.enabled, job.status, job.nextFireTime, job.activeRuns, job.command);
    job.labels = listOf(row.take<QString>());
    row.read(job.space, job.pool, job.owner, job.priority, job.createdAt);
}

std::optional<JobRow> readJobRow(Connection &db, qint64 key)
{
    Statement select = db.prepare(u"SELECT key, id, name, type, kind, enabled, status, next_fire, active_runs, command, labels, space, "
                                  u"pool, owner, priority, created,"
                                  " focus_run, definition FROM job WHERE key = ?"_s);
    select.bind(key);
    if (!select.next())
        return std::nullopt;
    JobRow job;
    readOwnColumns(select, job);
    if (const auto focus = select.take<RunKey>(); focus.isValid()) {
        if (const std::optional<StoredRun> stored = findRun(db, focus))
            job.run = stored->run;
    }
    job.unreadable = !readDefinition(db, select.take<DefinitionKey>());
    return job;
}

void countJobsByStatus(Connection &db, const JobFilter &filter, const Where &where, Counts &counts)
{
    const bool simple = isUnrestricted(filter);
    Statement select = db.prepare(
        simple ? u"SELECT CAST(name AS INTEGER), sum(n) FROM job_tally WHERE what = 'status' AND (kind IN (0, 2) OR ?) GROUP BY name"_s
               : u"SELECT j.status, count(*) FROM job j WHERE "_s + where.text() + u" GROUP BY j.status"_s);
    bindAll(select, simple ? QList<sql::Value>{sql::toValue(filter.withOneOffs)} : where.values());
    while (select.next()) {
        const auto status = select.take<JobStatus>();
        const auto n = select.take<qint64>();
        if (n > 0)
            counts.jobs.insert(status, n);
        counts.all += n;
    }
}

QMap<QString, qint64> countNames(Connection &db, const QString &text, const QList<sql::Value> &values)
{
    QMap<QString, qint64> names;
    Statement select = db.prepare(text);
    bindAll(select, values);
    while (select.next()) {
        const auto name = select.take<QString>();
        if (const auto n = select.take<qint64>(); n > 0)
            names.insert(name, n);
    }
    return names;
}

void countLabelsAndSpaces(Connection &db, const JobFilter &filter, const Where &where, Counts &counts)
{
    if (isUnrestricted(filter)) {
        const QString text = u"SELECT name, sum(n) FROM job_tally WHERE what = ? AND (kind IN (0, 2) OR ?) GROUP BY name"_s;
        counts.labels = countNames(db, text, {u"label"_s, filter.withOneOffs});
        counts.spaces = countNames(db, text, {u"space"_s, filter.withOneOffs});
        return;
    }
    counts.labels = countNames(
        db, u"SELECT l.label, count(*) FROM job_label l JOIN job j ON j.key = l.job WHERE "_s + where.text() + u" GROUP BY l.label"_s,
        where.values());
    counts.spaces = countNames(db, u"SELECT j.space, count(*) FROM job j WHERE "_s + where.text() + u" GROUP BY j.space"_s, where.values());
}

} // namespace

QString keyStatement(const RunQuery &query, qint64 hits)
{
    return keyStatement(runTable, sortOf(query.sort), query.order, whereOf(query.filter), hits);
}

QString keyStatement(const JobQuery &query, qint64 hits)
{
    return keyStatement(jobTable, sortOf(query.sort), query.order, whereOf(query.filter), hits);
}

QString walkStatement(const RunQuery &query)
{
    return walkStatement(query, whereOfWalk(query));
}

RunPage readRunPage(Connection &db, const RunQuery &query, KeptHits &kept)
{
    const std::shared_ptr<const Hits> hits = onlyStates(query.filter) ? nullptr : hitsOf(db, query.filter, kept);
    RunPage page;
    page.total = hits ? hits->total : countByTally(db, query.filter);
    if (query.offset >= page.total || query.limit <= 0)
        return page;
    for (const qint64 key : hits ? keysOfPage(db, query, *hits) : pageKeys(db, query, whereOf(query.filter), page.total)) {
        if (std::optional<StoredRun> stored = findRun(db, {key}))
            page.rows.append(std::move(stored->run));
    }
    return page;
}

JobPage readJobPage(Connection &db, const JobQuery &query)
{
    const Where where = whereOf(query.filter);
    JobPage page;
    page.total = countJobs(db, query.filter, where);
    if (query.offset >= page.total || query.limit <= 0)
        return page;
    for (const qint64 key : pageKeys(db, query, where, page.total)) {
        if (std::optional<JobRow> row = readJobRow(db, key))
            page.rows.append(*std::move(row));
    }
    return page;
}

QList<RunKey> readSelection(Connection &db, const RunFilter &filter)
{
    const Where where = whereOf(filter);
    Statement select = db.prepare(u"SELECT r.key FROM run r WHERE "_s + where.text() + u" ORDER BY r.key"_s);
    bindAll(select, where.values());
    QList<RunKey> keys;
    while (select.next())
        keys.append(select.take<RunKey>());
    return keys;
}

Counts readCounts(Connection &db, const JobFilter &filter)
{
    const Where where = whereOf(filter);
    Counts counts;
    countJobsByStatus(db, filter, where, counts);
    countLabelsAndSpaces(db, filter, where, counts);
    Statement runs = db.prepare(u"SELECT state, sum(n) FROM run_tally WHERE state < 7 GROUP BY state HAVING sum(n) > 0"_s);
    while (runs.next()) {
        const auto status = runs.take<RunStatus>();
        counts.runs.insert(status, runs.take<qint64>());
    }
    counts.slotsTotal = countBy(db, u"SELECT coalesce(sum(size), 0) FROM pool WHERE held = 0"_s);
    return counts;
}

RunTally readTally(Connection &db, const RunFilter &filter, Instant quartersSince)
{
    const Where where = whereOf(filter);
    RunTally tally;
    Statement both = db.prepare(u"SELECT r.state, r.cause, count(*) FROM run r WHERE "_s + where.text() + u" GROUP BY r.state, r.cause"_s);
    bindAll(both, where.values());
    while (both.next()) {
        const auto state = both.take<RunStatus>();
        const auto cause = both.take<Cause>();
        const auto n = both.take<qint64>();
        tally.states[state] += n;
        tally.causes[cause] += n;
    }
    Statement jobs = db.prepare(u"SELECT g.job, j.name, g.n FROM (SELECT r.job, count(*) AS n FROM run r WHERE "_s + where.text() +
                                u" GROUP BY r.job ORDER BY n DESC, r.job DESC LIMIT 50) g JOIN job j ON j.key = g.job"
                                " ORDER BY g.n DESC, g.job DESC"_s);
    bindAll(jobs, where.values());
    while (jobs.next()) {
        JobTally &job = tally.jobs.emplaceBack();
        jobs.read(job.job, job.name, job.count);
    }
    Statement quarters = db.prepare(u"SELECT r.created / 900000 AS quarter, r.state, count(*) FROM run r WHERE "_s + where.text() +
                                    u" AND r.created >= ? GROUP BY quarter, r.state"_s);
    bindAll(quarters, where.values());
    quarters.bind(quartersSince);
    while (quarters.next()) {
        QuarterTally &quarter = tally.quarters.emplaceBack();
        quarter.start = instantFromMs(quarters.take<qint64>() * 900'000);
        quarters.read(quarter.status, quarter.count);
    }
    return tally;
}

} // namespace runsheet
