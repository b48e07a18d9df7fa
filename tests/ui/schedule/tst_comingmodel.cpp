// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/comingmodel.h"

#include "tests/ui/support/samplerows.h"
#include "tests/ui/support/sampleschedule.h"
#include "ui/format/language.h"
#include "ui/models/filtertext.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

ComingRow rowAt(int minute, qint64 job)
{
    ComingRow row;
    row.at = test::sampleNow() + minutes(minute);
    row.job = JobKey{job};
    row.name = u"Job %1"_s.arg(job);
    row.pool = u"heavy"_s;
    row.expected = minutes(job);
    return row;
}

ComingRow headOf(const QString &text)
{
    ComingRow row;
    row.kind = ComingRow::Kind::Head;
    row.head = text;
    return row;
}

} // namespace

class TestComingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cellsSayWhenAndHowLong()
    {
        ComingModel model;
        ComingRow often = rowAt(75, 2);
        often.more = 3;
        model.setRows({headOf(u"Today"_s), rowAt(3, 1), often}, test::sampleNow());
        const auto text = [&](int row, ComingColumn column) { return model.index(row, int(column)).data().toString(); };
        QCOMPARE(text(0, ComingColumn::At), u"Today"_s);
        QCOMPARE(text(1, ComingColumn::In), u"3 min"_s);
        QCOMPARE(text(1, ComingColumn::Expected), u"≈ 1 min"_s);
        QCOMPARE(text(2, ComingColumn::Job), u"Job 2, and 3 more"_s);
        QCOMPARE(text(2, ComingColumn::In), u"1 h 15 min"_s);
        QCOMPARE(model.index(2, 0).data(ComingModel::PartRole).toDouble(), 1.0);
        QCOMPARE(model.index(1, 0).data(ComingModel::PartRole).toDouble(), 0.5);
        const QString said = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"Job 1"_s) && said.contains(u"in 3 min"_s) && said.contains(u"1 min"_s), qPrintable(said));
        QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    }

    void rowsThatStayKeepTheirPlaces()
    {
        ComingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({headOf(u"Today"_s), rowAt(1, 1), rowAt(2, 2), rowAt(3, 3)}, test::sampleNow());
        const QPersistentModelIndex third(model.index(3, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({headOf(u"Today"_s), rowAt(2, 2), rowAt(2, 7), rowAt(3, 3), headOf(u"Tomorrow"_s), rowAt(9, 1)}, test::sampleNow());
        QCOMPARE(third.row(), 3);
        QCOMPARE(model.rowCount(), 6);
        model.setRows({}, test::sampleNow());
        QVERIFY(!third.isValid());
        QCOMPARE(resets.count(), 0);
    }

    void anotherOrderIsShownAnew()
    {
        ComingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({rowAt(1, 1), rowAt(2, 2)}, test::sampleNow());
        model.setRows({rowAt(2, 2), rowAt(1, 1)}, test::sampleNow());
        QCOMPARE(model.rowAt(0)->job, JobKey{2});
    }

    void fiveThousandRowsAreQuick()
    {
        test::RowsEngine engine;
        test::fillManyFires(engine, 2000, 5000);
        ScheduleFacts facts;
        facts.coming = engine.fires;
        ComingModel model;
        QElapsedTimer timer;
        timer.start();
        model.setRows(comingRows(facts, {}, {}, test::sampleNow()), test::sampleNow());
        model.setRows(comingRows(facts, {}, {}, test::sampleNow() + minutes(1)), test::sampleNow() + minutes(1));
        // 100 ms is what is wanted; a loaded machine may be slower, work in the square of the rows is slower by far.
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestComingModel)
#include "tst_comingmodel.moc"
