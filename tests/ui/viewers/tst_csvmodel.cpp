// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestCsvModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsReadWithItsHeader();
    void recordsOverPartsOfTheFileAreWhole();
    void raggedRowsHaveEmptyCells();
    void aMissingFileIsExplained();
    void sortingAndFilteringWorkTogether();
    void manyRowsAreSortedWithoutBlocking();
    void anotherFileReplacesTheFirst();

private:
    QByteArray file(const QByteArray &bytes);
    static QStringList column(const CsvModel &model, int column);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QByteArray TestCsvModel::file(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"%1.csv"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    return QFile::encodeName(file.fileName());
}

QStringList TestCsvModel::column(const CsvModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

void TestCsvModel::aTableIsReadWithItsHeader()
{
    CsvModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(file("\xef\xbb\xbfpair;mid\nEURUSD;1,08\n\"EUR;GBP\";0,85\n"));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"pair"_s);
    QCOMPARE(column(model, 0), (QStringList{u"EURUSD"_s, u"EUR;GBP"_s}));
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"2"_s);
}

void TestCsvModel::recordsOverPartsOfTheFileAreWhole()
{
    QByteArray bytes = "number,text\n";
    for (int row = 0; row < 100'000; ++row)
        bytes += QByteArray::number(row) + ",\"a text\nover two lines, with a separator, number " + QByteArray::number(row) + "\"\n";
    CsvModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(file(bytes));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100'000, 20'000);
    for (const int row : {0, 3'000, 4'000, 50'000, 99'999}) {
        QTRY_COMPARE(model.index(row, 0).data().toString(), QString::number(row)); // its block is fetched
        QVERIFY(model.index(row, 1).data().toString().endsWith(u"number %1"_s.arg(row)));
    }
    QVERIFY(model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
}

void TestCsvModel::raggedRowsHaveEmptyCells()
{
    CsvModel model(nullptr);
    model.open(file("a,b,c\n1,2\n1,2,3,4\n\n"));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.index(0, 2).data().toString(), QString());
    QCOMPARE(model.index(1, 3).data().toString(), u"4"_s);
}

void TestCsvModel::aMissingFileIsExplained()
{
    CsvModel model(nullptr);
    model.open(QFile::encodeName(m_folder.filePath(u"none.csv"_s)));
    QTRY_VERIFY(!model.problem().isEmpty());
    QCOMPARE(model.rowCount(), 0);
}

void TestCsvModel::sortingAndFilteringWorkTogether()
{
    CsvModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(file("pair,mid\nEURUSD,9\nEURGBP,10\nEURUSD,\nEURUSD,-1\n"));
    QTRY_COMPARE(model.rowCount(), 4);
    model.sort(1, Qt::AscendingOrder);
    QTRY_COMPARE(column(model, 1), (QStringList{u"-1"_s, u"9"_s, u"10"_s, QString()}));
    model.sort(1, Qt::DescendingOrder);
    QTRY_COMPARE(column(model, 1), (QStringList{u"10"_s, u"9"_s, u"-1"_s, QString()}));
    model.setFilter(u"pair = EURUSD"_s);
    QTRY_COMPARE(column(model, 1), (QStringList{u"9"_s, u"-1"_s, QString()}));
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"4"_s);
    QCOMPARE(model.totalRows(), 4);
    model.setFilter({});
    model.sort(-1, Qt::AscendingOrder);
    QTRY_COMPARE(column(model, 1), (QStringList{u"9"_s, u"10"_s, QString(), u"-1"_s}));
}

void TestCsvModel::manyRowsAreSortedWithoutBlocking()
{
    QByteArray bytes = "number,word\n";
    for (int row = 0; row < 200'000; ++row)
        bytes += QByteArray::number((row * 7919) % 200'000) + ",word\n";
    CsvModel model(nullptr);
    model.open(file(bytes));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 200'000, 20'000);
    QElapsedTimer timer;
    timer.start();
    model.sort(0, Qt::AscendingOrder);
    QVERIFY2(timer.elapsed() < 200, "sorting is a worker's business");
    QTRY_COMPARE_WITH_TIMEOUT(model.index(199'999, 0).data().toString(), u"199999"_s, 20'000);
    QTRY_COMPARE(model.index(0, 0).data().toString(), u"0"_s);
}

void TestCsvModel::anotherFileReplacesTheFirst()
{
    CsvModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(file("a\nfirst\n"));
    model.open(file("b\nsecond\n"));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(column(model, 0), QStringList{u"second"_s});
    model.close();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestCsvModel)
#include "tst_csvmodel.moc"
