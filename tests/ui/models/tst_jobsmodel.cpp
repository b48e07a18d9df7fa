// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/jobsmodel.h"
#include "ui/models/rowrole.h"

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "ui/models/jobsreader.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestJobsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandRandomChangeSets();
    void rowsThatAreLookedAtKeepTheirOrder();
    void aSortThatIsAskedForIsDoneAtOnce();
    void neverResets();
    void progressIsPatchedInPlace();
    void farRowsAreReadWhenLookedAt();
    void overtakenAnswersAreDropped();
    void atMostFiveReadsASecond();
    void columnsHaveTitlesAndTexts();

private:
    std::shared_ptr<test::FakeClock> m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
};

namespace {

void changeAtRandom(test::RowsEngine &engine, QRandomGenerator &random, qint64 &nextKey)
{
    const int at = engine.rows.isEmpty() ? 0 : random.bounded(int(engine.rows.size()));
    switch (random.bounded(4)) {
    case 0:
        engine.rows.insert(at, test::rowIn(JobStatus(random.bounded(jobStatusCount)), nextKey, u"Job %1"_s.arg(nextKey)));
        ++nextKey;
        break;
    case 1:
        if (engine.rows.size() > 3)
            engine.rows.remove(at);
        break;
    case 2:
        engine.rows[at].name = u"Renamed %1"_s.arg(random.bounded(1000));
        break; // moves it when sorted by name
    default:
        engine.rows[at].status = JobStatus(random.bounded(jobStatusCount));
    }
}

QList<qint64> keysByName(const test::RowsEngine &engine)
{
    QList<JobRow> sorted = engine.rows;
    std::ranges::sort(sorted, [](const JobRow &a, const JobRow &b) { return a.name != b.name ? a.name < b.name : a.key < b.key; });
    QList<qint64> keys;
    for (const JobRow &row : std::as_const(sorted))
        keys.append(row.key.value);
    return keys;
}

QList<qint64> shownKeys(const JobsModel &model)
{
    QList<qint64> keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row, 0).data(RowRole::Key).toLongLong());
    return keys;
}

} // namespace

void TestJobsModel::aThousandRandomChangeSets()
{
    test::RowsEngine engine;
    test::fillMany(engine, 60);
    JobsModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QItemSelectionModel selection(&model);
    JobsReader reader(engine, model, m_clock, nullptr);
    QObject::connect(&engine, &Engine::changed, &reader, &JobsReader::apply);
    reader.setView({.filter = {}, .sort = JobSort::Name});

    QRandomGenerator random(42);
    qint64 nextKey = 1000;
    qint64 selected = 0;
    for (int round = 0; round < 1000; ++round) {
        if (!engine.find(JobKey{selected})) {
            const QModelIndex other = model.index(random.bounded(model.rowCount()), 0);
            selection.select(other, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            selected = other.data(RowRole::Key).toLongLong();
        }
        for (int change = random.bounded(1, 4); change > 0; --change)
            changeAtRandom(engine, random, nextKey);
        const bool isTouched = random.bounded(3) == 0;
        if (isTouched)
            reader.touch();
        engine.tellChanged();
        m_clock->advance(milliseconds(250));
        if (isTouched) {
            const QList<qint64> shown = shownKeys(model);
            const QList<qint64> all = keysByName(engine);
            QCOMPARE(QSet(shown.begin(), shown.end()), QSet(all.begin(), all.end()));
            m_clock->advance(seconds(2));
        }
        QCOMPARE(shownKeys(model), keysByName(engine));
        const bool isThere = engine.find(JobKey{selected});
        QCOMPARE(selection.selectedRows().size(), isThere ? 1 : 0);
        if (isThere)
            QCOMPARE(selection.selectedRows().first().data(RowRole::Key).toLongLong(), selected);
    }
}

void TestJobsModel::rowsThatAreLookedAtKeepTheirOrder()
{
    test::RowsEngine engine;
    test::fillMany(engine, 4);
    for (int row = 0; row < 4; ++row)
        engine.rows[row].name = QString(QChar(u'a' + row));
    JobsModel model(m_clock);
    JobsReader reader(engine, model, m_clock, nullptr);
    QObject::connect(&engine, &Engine::changed, &reader, &JobsReader::apply);
    reader.setView({.filter = {}, .sort = JobSort::Name});
    m_clock->advance(seconds(5));
    reader.touch();
    engine.rows[0].name = u"z"_s;
    engine.rows[1].status = JobStatus::Failed;
    engine.tellChanged();
    QCOMPARE(shownKeys(model), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(model.rowAt(0)->name, u"z"_s); // what they say is live
    QCOMPARE(model.rowAt(1)->status, JobStatus::Failed);
    m_clock->advance(milliseconds(900));
    reader.touch(); // not idle yet
    m_clock->advance(milliseconds(900));
    QCOMPARE(shownKeys(model), (QList<qint64>{1, 2, 3, 4}));
    m_clock->advance(milliseconds(101));
    QCOMPARE(shownKeys(model), (QList<qint64>{2, 3, 4, 1}));
}

void TestJobsModel::aSortThatIsAskedForIsDoneAtOnce()
{
    test::RowsEngine engine;
    test::fillMany(engine, 4);
    JobsModel model(m_clock);
    JobsReader reader(engine, model, m_clock, nullptr);
    reader.setView({.filter = {}, .sort = JobSort::Created, .order = Qt::AscendingOrder});
    reader.touch();
    reader.setView({.filter = {}, .sort = JobSort::Created, .order = Qt::DescendingOrder});
    QCOMPARE(shownKeys(model), (QList<qint64>{4, 3, 2, 1}));
}

void TestJobsModel::neverResets()
{
    test::RowsEngine engine;
    test::fillMany(engine, 300);
    JobsModel model(m_clock);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    JobsReader reader(engine, model, m_clock, nullptr);
    reader.setView({});
    reader.setView({.filter = {}, .sort = JobSort::Name});
    JobFilter failed;
    failed.states = {JobStatus::Failed};
    reader.setView({.filter = failed});
    reader.setView({});
    QCOMPARE(model.rowCount(), 300);
    QCOMPARE(resets.count(), 0);
}

void TestJobsModel::progressIsPatchedInPlace()
{
    test::RowsEngine engine;
    test::fillSample(engine);
    JobsModel model(m_clock);
    JobsReader reader(engine, model, m_clock, nullptr);
    reader.setView({});
    const int queries = engine.pageQueries;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ProgressUpdate update;
    update.run = engine.rows.first().run->key;
    update.job = engine.rows.first().key;
    update.progress.fraction = 0.75;
    ChangeSet changes;
    changes.progress.append(update);
    reader.apply(changes);
    QCOMPARE(model.index(0, int(JobColumnId::Progress)).data().toString(), u"75 %"_s);
    QCOMPARE(engine.pageQueries, queries);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 0);
}

void TestJobsModel::farRowsAreReadWhenLookedAt()
{
    test::RowsEngine engine;
    test::fillMany(engine, 5000);
    JobsModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JobsReader reader(engine, model, m_clock, nullptr);
    QSignalSpy forgotten(&model, &JobsModel::forgotten);
    reader.setView({});
    QCOMPARE(model.rowCount(), 5000);
    QVERIFY(!model.rowAt(3000));
    m_clock->advance(seconds(1));
    reader.setVisibleRows(3000, 3040);
    QVERIFY(model.rowAt(3000));
    QVERIFY(model.rowAt(3040));
    QCOMPARE(model.rowAt(3000)->key, JobKey{3001});
    QVERIFY(!model.rowAt(0));
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(model.stretch().size() <= 600);
}

void TestJobsModel::overtakenAnswersAreDropped()
{
    test::RowsEngine engine;
    test::fillSample(engine);
    engine.defersPages = true;
    JobsModel model(m_clock);
    JobsReader reader(engine, model, m_clock, nullptr);
    reader.setView({});
    JobFilter failed;
    failed.states = {JobStatus::Failed};
    reader.setView({.filter = failed});
    engine.answerPages(true);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0)->name, u"PnL attribution"_s);
}

void TestJobsModel::atMostFiveReadsASecond()
{
    test::RowsEngine engine;
    test::fillMany(engine, 10);
    JobsModel model(m_clock);
    JobsReader reader(engine, model, m_clock, nullptr);
    QObject::connect(&engine, &Engine::changed, &reader, &JobsReader::apply);
    reader.setView({});
    m_clock->advance(seconds(1));
    engine.pageQueries = 0;
    for (int ms = 0; ms < 1000; ms += 10) {
        engine.tellChanged();
        m_clock->advance(milliseconds(10));
    }
    QVERIFY2(engine.pageQueries >= 4 && engine.pageQueries <= 6, qPrintable(QString::number(engine.pageQueries)));
}

void TestJobsModel::columnsHaveTitlesAndTexts()
{
    QSet<QString> ids;
    test::RowsEngine engine;
    test::fillSample(engine);
    for (const JobColumn &column : jobColumns()) {
        ids.insert(column.id);
        QVERIFY(!columnTitle(column).isEmpty());
        QVERIFY(!columnTip(column).isEmpty());
        for (const JobRow &row : std::as_const(engine.rows))
            column.text(row, {.now = test::sampleNow(), .waitReason = {}, .locale = {}});
    }
    QCOMPARE(ids.size(), jobColumnCount);
}

QTEST_MAIN(TestJobsModel)
#include "tst_jobsmodel.moc"
