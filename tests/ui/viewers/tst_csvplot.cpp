// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvplot.h"

#include "tests/ui/support/csvfiles.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestCsvPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlotHasAPointForEachRow();
    void whatIsNoNumberIsCountedAndLeftOut_data();
    void whatIsNoNumberIsCountedAndLeftOut();
    void aLogarithmicAxisLeavesOutWhatIsNotAbove0();
    void aLongPlotKeepsItsPeaks();
    void aPartIsReadWithoutLoss();
    void rowsThatGoBackAreSeen();
    void eachTextHasABarOfItsMean();
    void manyTextsHaveABound();
    void aCancelledPassHasNoResult();

private:
    CsvTable table(const QByteArray &bytes) { return tableOf(m_files.write(bytes)); }

    CsvFiles m_files;
};

void TestCsvPlot::aPlotHasAPointForEachRow()
{
    const CsvTable numbers = table("x,y\n1,10\n2,20\nno,30\n4,\n5,50\n");
    const CsvPlot byRow = csvPlot(numbers, {}, {.x = -1, .y = 1, .scale = {}, .range = {}}).result();
    QCOMPARE(byRow.points, (std::vector<QPointF>{{1, 10}, {2, 20}, {3, 30}, {5, 50}}));
    QCOMPARE(byRow.rowsPerGroup, 1);
    QCOMPARE(byRow.rows, 4);
    QCOMPARE(byRow.rowsWithout, 1);
    QCOMPARE(byRow.meanY, 27.5);
    QCOMPARE(byRow.leastY, 10);
    QCOMPARE(byRow.mostY, 50);
    QVERIFY(byRow.ascends);
    QVERIFY(byRow.correlation.value_or(0) > 0.999);
}

void TestCsvPlot::whatIsNoNumberIsCountedAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("none");
    QTest::newRow("nan") << QByteArray("nan");
    QTest::newRow("infinite") << QByteArray("inf");
    QTest::newRow("infinite below 0") << QByteArray("-inf");
    QTest::newRow("too far away for an axis") << QByteArray("1e305");
}

void TestCsvPlot::whatIsNoNumberIsCountedAndLeftOut()
{
    QFETCH(const QByteArray, cell);
    QByteArray bytes = "x,y\n";
    for (int row = 0; row < 2000; ++row)
        bytes += QByteArray::number(row) + ",1.5\n"; // enough of them to call the column one of numbers
    const CsvPlot plot = csvPlot(table(bytes + "5," + cell + "\n6,2.5\n"), {}, {.x = 0, .y = 1, .scale = {}, .range = {}}).result();
    QCOMPARE(plot.rows, 2001);
    QCOMPARE(plot.rowsWithout, 1);
    QCOMPARE(plot.mostY, 2.5);
}

void TestCsvPlot::aLogarithmicAxisLeavesOutWhatIsNotAbove0()
{
    const CsvTable numbers = table("y\n1\n0\n-3\n100\n");
    const CsvPlot plot = csvPlot(numbers, {}, {.x = -1, .y = 0, .scale = PlotScale::Logarithmic, .range = {}}).result();
    QCOMPARE(plot.points, (std::vector<QPointF>{{1, 1}, {4, 100}}));
    QCOMPARE(plot.rowsNotAbove0, 2);
    QCOMPARE(plot.rowsWithout, 0);
}

void TestCsvPlot::aLongPlotKeepsItsPeaks()
{
    QByteArray bytes = "y\n";
    for (int row = 0; row < 300'000; ++row)
        bytes += row == 123'456 ? "99\n" : row % 2 == 0 ? "0\n" : "1\n";
    const CsvPlot plot = csvPlot(table(bytes), {}, {}).result();
    QCOMPARE(plot.rows, 300'000);
    QCOMPARE(plot.rowsPerGroup, 4);
    QVERIFY(plot.points.size() <= 2 * CsvPlot::mostGroups);
    QVERIFY(std::ranges::find(plot.points, QPointF(123'457, 99)) != plot.points.end());
}

void TestCsvPlot::aPartIsReadWithoutLoss()
{
    QByteArray bytes = "y\n";
    for (int row = 0; row < 300'000; ++row)
        bytes += QByteArray::number(row % 10) + '\n';
    const CsvPlot part = csvPlot(table(bytes), {}, {.x = -1, .y = 0, .scale = {}, .range = CsvPlotQuestion::Range{1000, 1999}}).result();
    QCOMPARE(part.rows, 1000);
    QCOMPARE(part.rowsPerGroup, 1);
    QCOMPARE(part.points.front(), QPointF(1000, 9));
}

void TestCsvPlot::rowsThatGoBackAreSeen()
{
    const CsvTable numbers = table("x,y\n1,10\n3,20\n2,30\n");
    QVERIFY(!csvPlot(numbers, {}, {.x = 0, .y = 1, .scale = {}, .range = {}}).result().ascends);
}

void TestCsvPlot::eachTextHasABarOfItsMean()
{
    const CsvTable pairs = table("pair,mid\nEURUSD,1\n\"EUR,GBP\",10\nEURUSD,3\n,7\nEURUSD,\n");
    const CsvBars bars = csvBars(pairs, {}, 0, 1).result();
    QCOMPARE(bars.texts, (QStringList{u"EURUSD"_s, u"EUR,GBP"_s, QString()}));
    QCOMPARE(bars.means, (std::vector<double>{2, 10, 7}));
    QCOMPARE(bars.rows, 4);
    QCOMPARE(bars.rowsWithout, 1);
    QCOMPARE(bars.moreTexts, 0);
}

void TestCsvPlot::manyTextsHaveABound()
{
    QByteArray bytes = "name,n\n";
    for (int row = 0; row < 30'000; ++row)
        bytes += "name " + QByteArray::number(row) + ',' + QByteArray::number(row) + '\n';
    const CsvBars bars = csvBars(table(bytes), {}, 0, 1).result();
    QCOMPARE(bars.texts.size(), CsvBars::mostBars);
    QCOMPARE(bars.texts.first(), u"name 0"_s);
    QCOMPARE(bars.moreTexts, CsvBars::mostTexts);
}

void TestCsvPlot::aCancelledPassHasNoResult()
{
    QByteArray bytes = "y\n";
    for (int row = 0; row < 300'000; ++row)
        bytes += "1\n";
    QFuture<CsvPlot> plot = csvPlot(table(bytes), {}, {});
    plot.cancel();
    plot.waitForFinished();
    QCOMPARE(plot.resultCount(), 0);
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestCsvPlot)
#include "tst_csvplot.moc"
