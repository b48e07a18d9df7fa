// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/tabledifference.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestTableDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreMatched_data();
    void rowsAreMatched();
    void cellsAreCompared();
    void numbersMayDifferABit_data();
    void numbersMayDifferABit();
    void columnsMayComeAndGo();
    void aKeyIsFound_data();
    void aKeyIsFound();
    void onlyTheFirstDifferencesAreKept();
    void aFileThatIsGoneIsAnError();

private:
    TableDifference differenceOf(const QByteArray &left, const QByteArray &right, const TableMatching &matching = {});
    QByteArray file(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QByteArray TestTableDifference::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    return QFile::encodeName(file.fileName());
}

TableDifference TestTableDifference::differenceOf(const QByteArray &left, const QByteArray &right, const TableMatching &matching)
{
    const Result<TableDifference> result = compareTables(file(u"left.csv"_s, left), file(u"right.csv"_s, right), matching).result();
    return result ? *result : TableDifference();
}

void TestTableDifference::rowsAreMatched_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QList<qint64>>("counts"); // same, changed, added, removed
    const QByteArray table("id,v\na,1\nb,2\nc,3\n");
    const QString number;
    QTest::newRow("equal, by number") << table << table << number << QList<qint64>{3, 0, 0, 0};
    QTest::newRow("equal, by key") << table << table << u"id"_s << QList<qint64>{3, 0, 0, 0};
    QTest::newRow("another order, by key") << table << QByteArray("id,v\nc,3\na,1\nb,2\n") << u"id"_s << QList<qint64>{3, 0, 0, 0};
    QTest::newRow("another order, by number") << table << QByteArray("id,v\nc,3\na,1\nb,2\n") << number << QList<qint64>{0, 3, 0, 0};
    QTest::newRow("a row more, by key") << table << QByteArray("id,v\na,1\nx,9\nb,2\nc,3\n") << u"id"_s << QList<qint64>{3, 0, 1, 0};
    QTest::newRow("a row less, by key") << table << QByteArray("id,v\na,1\nc,3\n") << u"id"_s << QList<qint64>{2, 0, 0, 1};
    QTest::newRow("a row less, by number") << table << QByteArray("id,v\na,1\nb,2\n") << number << QList<qint64>{2, 0, 0, 1};
    QTest::newRow("a changed cell") << table << QByteArray("id,v\na,1\nb,7\nc,3\n") << u"id"_s << QList<qint64>{2, 1, 0, 0};
    QTest::newRow("a key that occurs twice is told apart by its place")
        << QByteArray("id,v\na,1\na,2\n") << QByteArray("id,v\na,1\na,3\n") << u"id"_s << QList<qint64>{1, 1, 0, 0};
    QTest::newRow("nothing on the left") << QByteArray("id,v\n") << table << u"id"_s << QList<qint64>{0, 0, 3, 0};
    QTest::newRow("empty files") << QByteArray() << QByteArray() << number << QList<qint64>{0, 0, 0, 0};
    QTest::newRow("an empty file on the right") << table << QByteArray() << number << QList<qint64>{0, 0, 0, 3};
    QTest::newRow("another separator") << table << QByteArray("id;v\na;1\nb;2\nc;3\n") << u"id"_s << QList<qint64>{3, 0, 0, 0};
    QTest::newRow("quotes are no difference") << table << QByteArray("id,v\n\"a\",1\nb,\"2\"\nc,3\n") << number
                                              << QList<qint64>{3, 0, 0, 0};
}

void TestTableDifference::rowsAreMatched()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const QString, key);
    const TableDifference difference = differenceOf(left, right, {key, 0});
    QCOMPARE(difference.key, key);
    QTEST((QList<qint64>{difference.same, difference.changed, difference.added, difference.removed}), "counts");
    QCOMPARE(difference.rows.size(), difference.differing());
    QVERIFY(!difference.isCut);
}

void TestTableDifference::cellsAreCompared()
{
    const TableDifference difference = differenceOf("id,v,w\na,1,x\nb,2,y\n", "id,v,w\nb,2,\nc,5,z\n", {u"id"_s, 0});
    QCOMPARE(difference.rows.size(), 3);
    const DifferentRow &changed = difference.rows.at(0);
    QCOMPARE(changed.kind, DifferentRow::Kind::Changed);
    QCOMPARE(changed.left, 1);
    QCOMPARE(changed.right, 0);
    QCOMPARE(changed.cells.at(1), (DifferentCell{u"2"_s, u"2"_s, false}));
    QCOMPARE(changed.cells.at(2), (DifferentCell{u"y"_s, QString(), true}));
    QCOMPARE(difference.rows.at(1).kind, DifferentRow::Kind::Added);
    QCOMPARE(difference.rows.at(1).cells.at(0), (DifferentCell{std::nullopt, u"c"_s, false}));
    QCOMPARE(difference.rows.at(2).kind, DifferentRow::Kind::Removed);
    QCOMPARE(difference.rows.at(2).cells.at(0), (DifferentCell{u"a"_s, std::nullopt, false}));
}

void TestTableDifference::numbersMayDifferABit_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same number written otherwise") << QByteArray("1.50") << QByteArray("1.5") << 0.0 << true;
    QTest::newRow("a bit more, not allowed") << QByteArray("100") << QByteArray("100.5") << 0.0 << false;
    QTest::newRow("a bit more, allowed") << QByteArray("100") << QByteArray("100.5") << 0.01 << true;
    QTest::newRow("more than is allowed") << QByteArray("100") << QByteArray("102") << 0.01 << false;
    QTest::newRow("a number and none") << QByteArray("0") << QByteArray("") << 0.5 << false;
    QTest::newRow("words are not measured") << QByteArray("x1") << QByteArray("x2") << 0.5 << false;
    QTest::newRow("below zero") << QByteArray("-100") << QByteArray("-100.5") << 0.01 << true;
}

void TestTableDifference::numbersMayDifferABit()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const double, tolerance);
    const TableDifference difference = differenceOf("id,v\na," + left + "\n", "id,v\na," + right + "\n", {u"id"_s, tolerance});
    QTEST(difference.differing() == 0, "same");
}

void TestTableDifference::columnsMayComeAndGo()
{
    const TableDifference difference = differenceOf("id,old\na,1\n", "new,id\n2,a\n", {u"id"_s, 0});
    QCOMPARE(difference.columns.size(), 3);
    QCOMPARE(difference.keys, QStringList{u"id"_s});
    QCOMPARE(difference.changed, 1);
    QCOMPARE(difference.rows.first().cells.at(1), (DifferentCell{u"1"_s, std::nullopt, true}));
    QCOMPARE(difference.rows.first().cells.at(2), (DifferentCell{std::nullopt, u"2"_s, true}));
}

void TestTableDifference::aKeyIsFound_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("key");
    QTest::newRow("the first column that names each row")
        << QByteArray("desk,id\nx,a\nx,b\n") << QByteArray("desk,id\nx,b\nx,c\n") << u"id"_s;
    QTest::newRow("a decimal is measured and no name")
        << QByteArray("v,id\n1.5,a\n2.5,b\n") << QByteArray("v,id\n1.5,a\n2.6,b\n") << u"id"_s;
    QTest::newRow("no column of both names each row") << QByteArray("a,b\n1,2\n1,2\n") << QByteArray("a,b\n1,2\n1,2\n") << QString();
    QTest::newRow("an empty cell is no name") << QByteArray("id,v\na,1\n,2\n") << QByteArray("id,v\na,1\nb,1\n") << QString();
}

void TestTableDifference::aKeyIsFound()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QTEST(differenceOf(left, right).key, "key");
}

void TestTableDifference::onlyTheFirstDifferencesAreKept()
{
    QByteArray left("id,v\n");
    QByteArray right("id,v\n");
    for (int row = 0; row < 5000; ++row) {
        left += QByteArray::number(row) + ",1\n";
        right += QByteArray::number(row) + ",2\n";
    }
    const TableDifference difference = differenceOf(left, right);
    QCOMPARE(difference.key, u"id"_s);
    QCOMPARE(difference.changed, 5000);
    QCOMPARE(difference.rows.size(), TableDifference::mostShown);
}

void TestTableDifference::aFileThatIsGoneIsAnError()
{
    const Result<TableDifference> result = compareTables(file(u"left.csv"_s, "a\n1\n"), "/does/not/exist.csv", {}).result();
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(u"/does/not/exist.csv"_s));
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestTableDifference)
#include "tst_tabledifference.moc"
