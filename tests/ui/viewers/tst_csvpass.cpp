// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/csvfiles.h"
#include "ui/viewers/csvpass.h"
#include "ui/viewers/csvstream.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestCsvPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStreamGivesWholeRecords();
    void aQuoteThatIsNeverClosedNeedsNoMoreMemory();
    void rowsAreFoundInTheirBlocks();
    void statisticsAreThoseOfTheRowsThatMatch();
    void manyValuesAreCountedWithABound();
    void timesAreTakenAsTheyAreWritten_data();
    void timesAreTakenAsTheyAreWritten();
    void aFileThatWasCutHasEmptyRows();

private:
    QByteArray file(const QByteArray &bytes) { return m_files.write(bytes); }
    static CsvStatistics statisticsOf(const CsvTable &table, qsizetype column, const QString &filter = {});

    CsvFiles m_files;
};

CsvStatistics TestCsvPass::statisticsOf(const CsvTable &table, qsizetype column, const QString &filter)
{
    return csvStatistics(table, csvFilter(filter, table.columns())).result().at(column);
}

void TestCsvPass::aStreamGivesWholeRecords()
{
    QByteArray bytes = "\xef\xbb\xbf"
                       "a;b\n";
    for (int row = 0; row < 200'000; ++row)
        bytes += "1;\"two\nlines\"\n";
    bytes += "end;here";
    CsvStream stream(file(bytes));
    qint64 records = 0;
    qint64 next = 3;
    while (stream.next()) {
        QCOMPARE(stream.offset(), next);
        QCOMPARE(stream.ends().back(), stream.bytes().size());
        records += qint64(stream.ends().size());
        next = stream.offset() + stream.bytes().size();
    }
    QCOMPARE(records, 200'002);
    QCOMPARE(next, qint64(bytes.size()));
    QCOMPARE(stream.separator(), ';');
}

void TestCsvPass::aQuoteThatIsNeverClosedNeedsNoMoreMemory()
{
    CsvStream stream(file("a,b\n1,\"" + QByteArray("open\n").repeated(2'000'000)));
    qsizetype longest = 0;
    while (stream.next())
        longest = std::max(longest, stream.bytes().size());
    QVERIFY(stream.brokeRecord());
    QVERIFY(longest <= CsvStream::longestRecord + 2 * CsvStream::pieceBytes);
}

void TestCsvPass::rowsAreFoundInTheirBlocks()
{
    QByteArray bytes = "n,text\n";
    for (int row = 0; row < 100'000; ++row)
        bytes += QByteArray::number(row) + ",\"some text, quoted\"\n";
    const CsvTable table = tableOf(file(bytes));
    QCOMPARE(table.rowCount(), 100'000);
    QVERIFY(table.blockOf(99'999) > 5);
    const QList<qint64> rows{0, 99'999, 50'000, 8'000, 8'001, 1};
    const QList<QStringList> cells = csvRows(table, rows).result();
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(cells.at(i), (QStringList{QString::number(rows.at(i)), u"some text, quoted"_s}));
}

void TestCsvPass::statisticsAreThoseOfTheRowsThatMatch()
{
    const CsvTable table = tableOf(file("pair,mid,at\nEURUSD,1,2026-10-19\nEURUSD,3,2026-10-20\nEURGBP,50,\nEURUSD,,2026-10-21\n"));
    const CsvStatistics all = statisticsOf(table, 1);
    QCOMPARE(all.filled, 3);
    QCOMPARE(all.empty, 1);
    QCOMPARE(all.distinct, 3);
    QCOMPARE(all.least, std::optional(1.0));
    QCOMPARE(all.most, std::optional(50.0));
    QCOMPARE(all.mean, std::optional(18.0));
    QCOMPARE(all.median, std::optional(3.0));
    QCOMPARE(std::accumulate(all.histogram.begin(), all.histogram.end(), 0), 3);
    QCOMPARE(statisticsOf(table, 1, u"pair = EURUSD"_s).most, std::optional(3.0));
    QCOMPARE(statisticsOf(table, 0).distinct, 2);
    QVERIFY(!statisticsOf(table, 0).mean);
    QCOMPARE(*statisticsOf(table, 2).most - *statisticsOf(table, 2).least, 2 * 86'400'000.0);
}

void TestCsvPass::manyValuesAreCountedWithABound()
{
    QByteArray bytes = "n\n";
    for (int row = 0; row < 100'000; ++row)
        bytes += QByteArray::number(row) + '\n';
    const CsvStatistics found = statisticsOf(tableOf(file(bytes)), 0);
    QCOMPARE(found.distinct, CsvStatistics::mostDistinct);
    QCOMPARE(found.mean, std::optional(49'999.5));
    QVERIFY2(std::abs(*found.median - 50'000) < 3'000, "the sample stands for all");
}

void TestCsvPass::timesAreTakenAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<double>("value");
    QTest::newRow("a day") << QByteArray("1970-01-02") << 86'400'000.0;
    QTest::newRow("with a blank") << QByteArray("1970-01-01 00:01") << 60'000.0;
    QTest::newRow("with parts of seconds") << QByteArray("1970-01-01T00:00:01.500") << 1'500.0;
    QTest::newRow("with a zone") << QByteArray("1970-01-01T01:00:00+01:00") << 0.0;
    QTest::newRow("in quotes") << QByteArray("\"1970-01-01T00:00:01\"") << 1'000.0;
}

void TestCsvPass::timesAreTakenAsTheyAreWritten()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const double, value);
    QCOMPARE(csvValue(cell, CsvType::DateTime), std::optional(value));
    QVERIFY(!csvValue("never", CsvType::DateTime));
}

void TestCsvPass::aFileThatWasCutHasEmptyRows()
{
    QByteArray bytes = "n\n";
    for (int row = 0; row < 200'000; ++row)
        bytes += QByteArray::number(row) + '\n';
    const QByteArray path = file(bytes);
    const CsvTable table = tableOf(path);
    QVERIFY(QFile::resize(QFile::decodeName(path), 100));
    QCOMPARE(csvRows(table, {199'999}).result(), QList<QStringList>{QStringList()});
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestCsvPass)
#include "tst_csvpass.moc"
