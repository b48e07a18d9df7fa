// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/pages.h"

#include "tests/engine/store/storefixture.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

//! Pages against a list in memory that is filtered and sorted without any index, over runs that moved at random.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPageOfRunsIsThatOfTheList_data();
    void aPageOfRunsIsThatOfTheList();
    void aPageOfJobsIsThatOfTheList_data();
    void aPageOfJobsIsThatOfTheList();
    void countsEqualARecount();
    void aTallyEqualsARecount();
    void termsNarrowRunsAndJobs_data();
    void termsNarrowRunsAndJobs();
    void wordsAreFoundBeforeAndAfterTheyAreIndexed();
    void signsOfTheSearchLanguageAreOrdinary();
    void manyRunsArePagedAndCounted();
    void manyHitsArePagedAndNewOnesAppear_data();
    void manyHitsArePagedAndNewOnesAppear();
    void aPageComesFromItsIndex_data();
    void aPageComesFromItsIndex();
    void aWalkFollowsItsIndex_data();
    void aWalkFollowsItsIndex();

private:
    void moveAtRandom(RunKey run);
    void actAtRandom();

    std::mt19937 m_random{20261121};
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<StoreFixture> m_large; // 100,000 runs
    QList<Run> m_runs;
    QList<JobRow> m_jobs;
};

namespace {

using RunLess = bool (*)(const Run &, const Run &);
constexpr Instant testNow = instantFromMs(1'890'000'000'000);

template<class T>
int compare(const std::optional<T> &a, const std::optional<T> &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

std::optional<qint64> sortedDuration(const Run &run)
{
    if (!run.startedAt)
        return std::nullopt;
    if (isUnderWay(run.status()))
        return (qint64(1) << 60) - toMs(*run.startedAt);
    return run.duration(testNow)->count();
}

int compareBy(RunSort sort, const Run &a, const Run &b)
{
    switch (sort) {
    case RunSort::Created:
        return 0;
    case RunSort::Started:
        return compare(a.startedAt, b.startedAt);
    case RunSort::Ended:
        return compare(a.endedAt, b.endedAt);
    case RunSort::Name:
        return a.jobName.compare(b.jobName, Qt::CaseInsensitive);
    case RunSort::State:
        return int(a.status()) - int(b.status());
    case RunSort::Duration:
        return compare(sortedDuration(a), sortedDuration(b));
    case RunSort::Priority:
        return a.priority - b.priority;
    }
    return 0;
}

// One or two letters are looked for in name and labels only.
bool hasWord(const Run &run, const QString &word)
{
    QString text = run.jobName + u' ' + run.labels.join(u' ');
    if (word.size() > 2 && run.outcome.error)
        text += u' ' + run.outcome.error->text;
    return text.contains(word, Qt::CaseInsensitive);
}

bool matches(const RunFilter &filter, const Run &run)
{
    const QStringList words = filter.search.split(u' ', Qt::SkipEmptyParts);
    const auto meets = [&](const FilterTerm &term) { return run.labels.contains(term.value) != term.without; };
    return std::ranges::all_of(filter.terms, meets) && (filter.causes.isEmpty() || filter.causes.contains(run.cause)) &&
           (filter.states.isEmpty() || filter.states.contains(run.status())) && !(filter.notFinal && isFinal(run.status())) &&
           (!filter.job || run.jobKey == *filter.job) &&
           (filter.jobWord.isEmpty() || run.jobName == filter.jobWord || run.jobId.value == filter.jobWord) &&
           (filter.label.isEmpty() || run.labels.contains(filter.label)) && (filter.space.isEmpty() || run.space == filter.space) &&
           (!filter.since || run.createdAt >= *filter.since) && (!filter.until || run.createdAt < *filter.until) &&
           std::ranges::all_of(words, [&run](const QString &word) { return hasWord(run, word); });
}

QList<RunKey> keysOf(const QList<Run> &runs)
{
    QList<RunKey> keys;
    for (const Run &run : runs)
        keys.append(run.key);
    return keys;
}

template<class T, class Query>
void sortLike(QList<T> &rows, const Query &query, const auto &compareRows)
{
    std::ranges::sort(rows, [&](const T &a, const T &b) {
        const int order = compareRows(a, b);
        const bool less = order != 0 ? order < 0 : a.key < b.key;
        const bool greater = order != 0 ? order > 0 : b.key < a.key;
        return query.order == Qt::AscendingOrder ? less : greater;
    });
}

} // namespace

void TestPages::moveAtRandom(RunKey run)
{
    m_fixture->clock->advance(milliseconds(m_random() % 5000));
    switch (m_random() % 8) {
    case 0:
        (void)valueOf(m_fixture->store->askStop({run}, {StopReason::Cancel, m_fixture->clock->now(), u"tester"_s, false}));
        return;
    case 1:
        m_fixture->start(run, m_fixture->claim(run));
        return;
    case 2:
        (void)valueOf(m_fixture->store->setHeld({run}, true, u"tester"_s));
        return;
    case 3:
        return;
    default:
        m_fixture->finish(run, int(m_random() % 3), int(m_random() % 2));
    }
}

void TestPages::actAtRandom()
{
    const QStringList names{u"load"_s, u"Check"_s, u"report_2"_s, u"zürich"_s, u"abc"_s};
    Submission submission = oneOff(names[qsizetype(m_random() % 5)]);
    submission.draft.definition.priority = int(m_random() % 4);
    submission.draft.definition.space = m_random() % 3 == 0 ? u"research"_s : u"default"_s;
    if (m_random() % 2 == 0)
        submission.draft.definition.labels = {u"nightly"_s, u"l%1"_s.arg(m_random() % 5)};
    if (m_random() % 4 == 0)
        submission.draft.definition.retry.retries = 1;
    const StoredSubmission made = m_fixture->submit(submission);
    moveAtRandom(made.run);
    if (m_random() % 10 == 0)
        (void)valueOf(m_fixture->store->deleteRuns({made.run}, u"tester"_s));
    if (m_random() % 25 == 0)
        (void)m_fixture->store->undeleteRuns({}, u"tester"_s).result();
}

void TestPages::initTestCase()
{
    m_fixture = std::make_unique<StoreFixture>();
    for (int n = 0; n < 30; ++n) {
        Submission kept = keptJob(u"kept %1"_s.arg(n));
        kept.makeRun = n % 3 == 0;
        kept.draft.enabled = n % 4 != 0;
        kept.draft.draft = n % 5 == 0;
        (void)m_fixture->submit(kept);
    }
    for (int n = 0; n < 1000; ++n)
        actAtRandom();
    RunQuery allRuns;
    allRuns.limit = 100'000;
    m_runs = valueOf(m_fixture->store->runs(allRuns)).rows;
    JobQuery allJobs;
    allJobs.limit = 100'000;
    m_jobs = valueOf(m_fixture->store->jobs(allJobs)).rows;
    QVERIFY(m_runs.size() > 800);
}

void TestPages::manyRunsArePagedAndCounted()
{
    m_large = std::make_unique<StoreFixture>();
    const RunKey first = m_large->submit(u"first"_s);
    m_large->finish(first);
    m_large->store.reset();
    {
        Connection connection(m_large->file(), Connection::Mode::ReadWrite);
        connection.execute(
            u"INSERT INTO run(id, job, number, definition, name, type, space, pool, priority, labels, owner, executor, overlap_kind,"
            " overlap_most, state, payload, cause, created, started, ended, elapsed)"
            " WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
            " SELECT 'run' || i, job, i, definition, 'name ' || i, type, space, pool, i % 7, labels, owner, executor, overlap_kind,"
            " overlap_most, 7 + i % 7, payload, cause, created + i, started + i, ended + 2 * i, i FROM n, run WHERE run.id NOT LIKE 'run%'"_s);
        connection.execute(u"INSERT INTO run_label SELECT key, 'even' FROM run WHERE number % 2 = 0"_s);
        connection.execute(u"DELETE FROM run_tally"_s);
        connection.execute(u"INSERT INTO run_tally SELECT pool, state, count(*) FROM run GROUP BY pool, state"_s);
    }
    m_large->reopen();
    RunQuery query;
    query.offset = 90'000;
    query.limit = 10;
    const RunPage page = valueOf(m_large->store->runs(query));
    QCOMPARE(page.total, 100'000);
    QCOMPARE(page.rows.constFirst().number, 10'000);
    query.filter.states = {RunStatus::Failed};
    QCOMPARE(valueOf(m_large->store->runs(query)).total, 14'286);
}

void TestPages::aPageOfRunsIsThatOfTheList_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 150; ++seed)
        QTest::addRow("random query %d", seed) << seed;
}

void TestPages::aPageOfRunsIsThatOfTheList()
{
    QFETCH(const int, seed);
    std::mt19937 random{unsigned(seed)};
    const auto one = [&random](int of) { return random() % unsigned(of) == 0; };
    RunQuery query;
    query.sort = RunSort(random() % 7);
    query.order = one(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
    query.offset = random() % 30;
    query.limit = 1 + int(random() % 60);
    if (one(3))
        query.filter.states = {RunStatus(random() % runStatusCount), RunStatus::Succeeded};
    if (one(6))
        query.filter.notFinal = true;
    if (one(6))
        query.filter.label = one(2) ? u"nightly"_s : u"l3"_s;
    if (one(6))
        query.filter.space = u"research"_s;
    if (one(4))
        query.filter.search =
            QStringList{u"ab"_s, u"check"_s, u"Zürich"_s, u"code 2"_s, u"report_2 nightly"_s, u"r%"_s, u"kept"_s}[qsizetype(random() % 7)];
    if (one(4))
        query.filter.terms = {{.what = FilterTerm::What::Label, .name = {}, .value = u"l2"_s, .without = one(2)}};
    if (one(6))
        query.filter.causes = {one(2) ? Cause::Retry : Cause::Manual};
    if (one(8))
        query.filter.jobWord = u"load"_s;
    if (one(8))
        query.filter.job = m_runs[qsizetype(random()) % m_runs.size()].jobKey;
    if (one(6))
        query.filter.since = m_runs[qsizetype(random()) % m_runs.size()].createdAt;
    if (one(6))
        query.filter.until = m_runs[qsizetype(random()) % m_runs.size()].createdAt;
    QList<Run> expected;
    std::ranges::copy_if(m_runs, std::back_inserter(expected), [&query](const Run &run) { return matches(query.filter, run); });
    const qint64 total = expected.size();
    sortLike(expected, query, [&query](const Run &a, const Run &b) { return compareBy(query.sort, a, b); });
    const RunPage page = valueOf(m_fixture->store->runs(query));
    QCOMPARE(page.total, total);
    QCOMPARE(keysOf(page.rows), keysOf(expected.mid(query.offset, query.limit)));
    QCOMPARE(valueOf(m_fixture->store->select(query.filter)).size(), total);
}

void TestPages::aPageOfJobsIsThatOfTheList_data()
{
    aPageOfRunsIsThatOfTheList_data();
}

void TestPages::aPageOfJobsIsThatOfTheList()
{
    QFETCH(const int, seed);
    std::mt19937 random{unsigned(seed)};
    const auto one = [&random](int of) { return random() % unsigned(of) == 0; };
    JobQuery query;
    query.sort = std::array{JobSort::Created, JobSort::Name, JobSort::State, JobSort::Started, JobSort::Priority}[random() % 5];
    query.order = one(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
    query.offset = random() % 30;
    query.limit = 1 + int(random() % 60);
    if (one(3))
        query.filter.states = {JobStatus(random() % jobStatusCount), JobStatus::Idle};
    if (one(4))
        query.filter.label = u"l3"_s;
    if (one(4))
        query.filter.search = one(2) ? u"kept 1"_s : u"ab"_s;
    query.filter.withOneOffs = !one(4);
    const auto wanted = [&query](const JobRow &row) {
        const QString error = row.run && row.run->outcome.error ? row.run->outcome.error->text : QString();
        const QString text = row.name + u' ' + row.labels.join(u' ') + u' ' + error;
        const QStringList words = query.filter.search.split(u' ', Qt::SkipEmptyParts);
        return (query.filter.states.isEmpty() || query.filter.states.contains(row.status)) &&
               (query.filter.label.isEmpty() || row.labels.contains(query.filter.label)) &&
               (query.filter.withOneOffs || row.kind != JobKind::OneOff) &&
               std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    QList<JobRow> expected;
    std::ranges::copy_if(m_jobs, std::back_inserter(expected), wanted);
    const auto started = [](const JobRow &row) { return row.run ? row.run->startedAt : std::nullopt; };
    sortLike(expected, query, [&](const JobRow &a, const JobRow &b) {
        switch (query.sort) {
        case JobSort::Name:
            return a.name.compare(b.name, Qt::CaseInsensitive);
        case JobSort::State:
            return attentionRank(a.status) - attentionRank(b.status);
        case JobSort::Started:
            return compare(started(a), started(b));
        case JobSort::Priority:
            return a.priority - b.priority;
        default:
            return 0;
        }
    });
    const JobPage page = valueOf(m_fixture->store->jobs(query));
    QCOMPARE(page.total, qint64(expected.size()));
    const QList<JobRow> rows = expected.mid(query.offset, query.limit);
    QCOMPARE(page.rows.size(), rows.size());
    for (qsizetype index = 0; index < rows.size(); ++index)
        QCOMPARE(page.rows[index].key, rows[index].key);
}

void TestPages::countsEqualARecount()
{
    Counts expected;
    for (const JobRow &row : std::as_const(m_jobs)) {
        ++expected.all;
        ++expected.jobs[row.status];
        ++expected.spaces[row.space];
        for (const QString &label : row.labels)
            ++expected.labels[label];
        int active = 0;
        for (const Run &run : std::as_const(m_runs))
            active += run.jobKey == row.key && !isFinal(run.status()) ? 1 : 0;
        QCOMPARE(row.activeRuns, active);
    }
    for (const Run &run : std::as_const(m_runs)) {
        if (!isFinal(run.status()))
            ++expected.runs[run.status()];
    }
    const Counts counts = valueOf(m_fixture->store->counts({}));
    expected.slotsTotal = counts.slotsTotal;
    QCOMPARE(counts.all, expected.all);
    QCOMPARE(counts.jobs, expected.jobs);
    QCOMPARE(counts.runs, expected.runs);
    QCOMPARE(counts.labels, expected.labels);
    QCOMPARE(counts.spaces, expected.spaces);
    JobFilter counted; // the same by the slow way
    counted.oneOffsSince = instantFromMs(0);
    QCOMPARE(valueOf(m_fixture->store->counts(counted)), counts);
}

void TestPages::aTallyEqualsARecount()
{
    RunFilter filter;
    filter.space = u"research"_s;
    const Instant since = m_runs.at(m_runs.size() / 2).createdAt;
    RunTally expected;
    QMap<JobKey, qint64> jobs;
    qint64 late = 0;
    for (const Run &run : std::as_const(m_runs)) {
        if (run.space != filter.space)
            continue;
        ++expected.states[run.status()];
        ++expected.causes[run.cause];
        ++jobs[run.jobKey];
        late += run.createdAt >= since ? 1 : 0;
    }
    const RunTally tally = valueOf(m_fixture->store->tally(filter, since));
    QCOMPARE(tally.states, expected.states);
    QCOMPARE(tally.causes, expected.causes);
    for (const JobTally &job : tally.jobs)
        QCOMPARE(job.count, jobs.value(job.job));
    QVERIFY(tally.jobs.size() == 50 && std::ranges::is_sorted(tally.jobs, std::ranges::greater(), &JobTally::count));
    qint64 counted = 0;
    for (const QuarterTally &quarter : tally.quarters) {
        QCOMPARE(toMs(quarter.start) % 900'000, 0);
        counted += quarter.count;
    }
    QCOMPARE(counted, late);
}

void TestPages::termsNarrowRunsAndJobs_data()
{
    QTest::addColumn<FilterTerm>("term");
    QTest::addColumn<QStringList>("names");
    using enum FilterTerm::What;
    const auto row = [](const char *name, FilterTerm term, const QStringList &names) { QTest::newRow(name) << term << names; };
    row("the value of a parameter, by a part of it", {Parameter, u"program"_s, u"sle"_s, false}, {u"naps"_s});
    row("an item of a list of values", {Parameter, u"args"_s, u"42"_s, false}, {u"naps"_s});
    row("not that value", {Parameter, u"program"_s, u"sleep"_s, true}, {u"fails"_s});
    row("a parameter that nobody has", {Parameter, u"x\"]'"_s, u"1"_s, false}, {});
    row("the type", {Type, {}, u"command"_s, false}, {u"fails"_s, u"naps"_s});
    row("not the type", {Type, {}, u"command"_s, true}, {});
    row("the pool", {Pool, {}, u"heavy"_s, false}, {});
    row("the error, by a part of it", {Error, {}, u"CODE 75"_s, false}, {u"fails"_s});
    row("without that error", {Error, {}, u"code 75"_s, true}, {u"naps"_s});
    row("a sign of the search language is itself", {Error, {}, u"code _5"_s, false}, {});
    row("without a label that nobody has", {Label, {}, u"none"_s, true}, {u"fails"_s, u"naps"_s});
}

void TestPages::termsNarrowRunsAndJobs()
{
    QFETCH(FilterTerm, term);
    QFETCH(QStringList, names);
    StoreFixture fixture;
    Submission naps = keptJob(u"naps"_s);
    naps.makeRun = true;
    naps.draft.definition.parameters = {{u"program"_s, u"sleep"_s}, {u"args"_s, QJsonArray{u"1"_s, u"42"_s}}};
    (void)fixture.submit(naps);
    fixture.finish(fixture.submit(u"fails"_s), 75);
    QStringList runs;
    RunQuery runQuery;
    runQuery.filter.terms = {term};
    for (const Run &run : valueOf(fixture.store->runs(runQuery)).rows)
        runs.append(run.jobName);
    runs.sort();
    QCOMPARE(runs, names);
    QStringList jobs;
    JobQuery jobQuery;
    jobQuery.filter.terms = {term};
    for (const JobRow &job : valueOf(fixture.store->jobs(jobQuery)).rows)
        jobs.append(job.name);
    jobs.sort();
    QCOMPARE(jobs, names);
}

void TestPages::wordsAreFoundBeforeAndAfterTheyAreIndexed()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"quarterly figures"_s);
    RunQuery query;
    query.filter.search = u"QUARTER gures"_s;
    QCOMPARE(valueOf(fixture.store->runs(query)).total, 1);
    fixture.reopen();
    fixture.finish(run, 75);
    query.filter.search = u"quarter later"_s; // the error's own words
    QTRY_COMPARE(valueOf(fixture.store->runs(query)).total, 1);
}

void TestPages::signsOfTheSearchLanguageAreOrdinary()
{
    StoreFixture fixture;
    (void)fixture.submit(u"a \"quoted\" 100% AND *name*"_s);
    (void)fixture.submit(u"another"_s);
    RunQuery query;
    for (const QString &word : {u"\"quoted\""_s, u"*name*"_s, u"AND"_s, u"0%"_s, u"'"_s, u"NEAR("_s}) {
        query.filter.search = word;
        QVERIFY(fixture.store->runs(query).result());
    }
    query.filter.search = u"\"quoted\" 0%"_s;
    QCOMPARE(valueOf(fixture.store->runs(query)).total, 1);
    query.filter.search = u"0_"_s;
    QCOMPARE(valueOf(fixture.store->runs(query)).total, 0);
}

void TestPages::manyHitsArePagedAndNewOnesAppear_data()
{
    QTest::addColumn<RunSort>("sort");
    QTest::addColumn<QString>("column");
    QTest::newRow("by name") << RunSort::Name << u"name COLLATE NOCASE"_s;
    QTest::newRow("by priority") << RunSort::Priority << u"priority"_s;
    QTest::newRow("by end") << RunSort::Ended << u"ended"_s;
    QTest::newRow("by state") << RunSort::State << u"state"_s;
}

void TestPages::manyHitsArePagedAndNewOnesAppear()
{
    QFETCH(const RunSort, sort);
    QFETCH(const QString, column);
    RunQuery query{.filter = {}, .sort = sort, .order = Qt::AscendingOrder, .offset = 0, .limit = 40};
    query.filter.label = u"even"_s;
    const qint64 total = valueOf(m_large->store->runs(query)).total;
    QVERIFY(total >= 50'000);
    Connection connection(m_large->file(), Connection::Mode::ReadOnly);
    for (const qint64 offset : {qint64(0), qint64(19'990), total / 2, total - 30}) {
        query.offset = offset;
        Statement list = connection.prepare(u"SELECT r.key FROM run r JOIN run_label l ON l.run = r.key AND l.label = 'even'"
                                            " WHERE r.deleted_at IS NULL ORDER BY r."_s +
                                            column + u", r.key LIMIT 40 OFFSET ?"_s);
        list.bind(offset);
        QList<RunKey> keys;
        while (list.next())
            keys.append(list.take<RunKey>());
        QCOMPARE(keysOf(valueOf(m_large->store->runs(query)).rows), keys);
    }
    Submission another = oneOff(u"another"_s);
    another.draft.definition.labels = {u"even"_s};
    (void)m_large->submit(another);
    QCOMPARE(valueOf(m_large->store->runs(query)).total, total + 1);
}

namespace {

QString planOf(Connection &db, const QString &text, const QList<sql::Value> &values)
{
    Statement explain = db.prepare(u"EXPLAIN QUERY PLAN "_s + text);
    for (const sql::Value &value : values)
        explain.bind(value);
    QStringList steps;
    while (explain.next()) {
        (void)explain.take<int>();
        (void)explain.take<int>();
        (void)explain.take<int>();
        steps.append(explain.take<QString>());
    }
    return steps.join(u'\n');
}

} // namespace

void TestPages::aPageComesFromItsIndex_data()
{
    QTest::addColumn<RunSort>("sort");
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<qint64>("hits");
    QTest::addColumn<QString>("index");
    QTest::newRow("newest first") << RunSort::Created << false << qint64(100'000) << u"SCAN r"_s;
    QTest::newRow("by start") << RunSort::Started << false << qint64(100'000) << u"run_by_started"_s;
    QTest::newRow("by end") << RunSort::Ended << false << qint64(100'000) << u"run_by_ended"_s;
    QTest::newRow("by name") << RunSort::Name << false << qint64(100'000) << u"run_by_name"_s;
    QTest::newRow("by state") << RunSort::State << false << qint64(100'000) << u"run_by_state"_s;
    QTest::newRow("by duration") << RunSort::Duration << false << qint64(100'000) << u"run_by_elapsed"_s;
    QTest::newRow("by priority") << RunSort::Priority << false << qint64(100'000) << u"run_by_priority"_s;
    QTest::newRow("many of a state walk the sort") << RunSort::Name << true << qint64(90'000) << u"run_by_name"_s;
    QTest::newRow("few of a state come by the state") << RunSort::Name << true << qint64(50) << u"run_by_state"_s;
}

void TestPages::aPageComesFromItsIndex()
{
    QFETCH(const RunSort, sort);
    QFETCH(const bool, filtered);
    QFETCH(const qint64, hits);
    QFETCH(const QString, index);
    RunQuery query;
    query.sort = sort;
    if (filtered)
        query.filter.states = {RunStatus::Failed};
    const QList<sql::Value> page{qint64(200), qint64(0)};
    Connection connection(m_large->file(), Connection::Mode::ReadOnly);
    const QString plan = planOf(connection, keyStatement(query, hits), whereOf(query.filter).values() + page);
    QVERIFY2(plan.contains(index), qPrintable(plan));
    const bool sortsInMemory = plan.contains(u"TEMP B-TREE"_s);
    QCOMPARE(sortsInMemory, filtered && hits < 20'000);
}

// Whatever the planner knows of the rows: a walk along another index, or with a sort, takes seconds of a million.
void TestPages::aWalkFollowsItsIndex_data()
{
    QTest::addColumn<RunSort>("sort");
    QTest::addColumn<QString>("index");
    QTest::newRow("newest first") << RunSort::Created << u"run_by_created"_s;
    QTest::newRow("by start") << RunSort::Started << u"run_by_started"_s;
    QTest::newRow("by end") << RunSort::Ended << u"run_by_ended"_s;
    QTest::newRow("by name") << RunSort::Name << u"run_by_name"_s;
    QTest::newRow("by state") << RunSort::State << u"run_by_state"_s;
    QTest::newRow("by duration") << RunSort::Duration << u"run_by_elapsed"_s;
    QTest::newRow("by priority") << RunSort::Priority << u"run_by_priority"_s;
}

void TestPages::aWalkFollowsItsIndex()
{
    QFETCH(const RunSort, sort);
    QFETCH(const QString, index);
    Connection connection(m_large->file(), Connection::Mode::ReadOnly);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        RunQuery query{.filter = {}, .sort = sort, .order = order, .offset = 0, .limit = 40};
        const QString plan = planOf(connection, walkStatement(query), {});
        QVERIFY2(plan.contains(u"SCAN r USING INDEX "_s + index), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
        query.filter.states = {RunStatus::Failed, RunStatus::Lost};
        query.filter.since = testNow;
        QList<sql::Value> values{qint64(RunStatus::Failed), qint64(RunStatus::Lost)};
        if (sort == RunSort::Created)
            values.append(toMs(testNow));
        const QString narrowed = planOf(connection, walkStatement(query), values);
        QVERIFY2(narrowed.contains(u"USING INDEX "_s + index) && !narrowed.contains(u"TEMP B-TREE"_s), qPrintable(narrowed));
    }
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
