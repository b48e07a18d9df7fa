// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

using Records = QList<QStringList>;

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordBecomesCells_data();
    void aRecordBecomesCells();
    void recordsAreFoundInPiecesOfAnyLength_data();
    void recordsAreFoundInPiecesOfAnyLength();
    void theSeparatorIsFound_data();
    void theSeparatorIsFound();
    void aMarkIsNoPartOfTheTable();
    void aTypeIsTheNarrowestThatFits_data();
    void aTypeIsTheNarrowestThatFits();
    void aHeaderIsTold_data();
    void aHeaderIsTold();
    void aFilterIsACondition_data();
    void aFilterIsACondition();
    void cellsAreComparedByTheirType();
};

void TestCsvText::aRecordBecomesCells_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain cells") << QByteArray("a,b,c\n") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("an end of Windows") << QByteArray("a,b\r\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("no end at all") << QByteArray("a,b") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("empty cells count") << QByteArray(",,\n") << QStringList{QString(), QString(), QString()};
    QTest::newRow("an empty record is one empty cell") << QByteArray("\n") << QStringList{QString()};
    QTest::newRow("a separator in quotes is text") << QByteArray("\"a,b\",c\n") << QStringList{u"a,b"_s, u"c"_s};
    QTest::newRow("a doubled quote is one") << QByteArray("\"say \"\"hi\"\"\",c\n") << QStringList{u"say \"hi\""_s, u"c"_s};
    QTest::newRow("a line end in quotes is text") << QByteArray("\"a\nb\",c\n") << QStringList{u"a\nb"_s, u"c"_s};
    QTest::newRow("quotes around nothing") << QByteArray("\"\",c\n") << QStringList{QString(), u"c"_s};
    QTest::newRow("a quote inside a plain cell is text") << QByteArray("6\" pipe,c\n") << QStringList{u"6\" pipe"_s, u"c"_s};
    QTest::newRow("two quotes inside a plain cell are text") << QByteArray("a\"\"b,c\n") << QStringList{u"a\"\"b"_s, u"c"_s};
    QTest::newRow("text behind a closing quote is kept") << QByteArray("\"a\"b,c\n") << QStringList{u"ab"_s, u"c"_s};
    QTest::newRow("a quote that never closes takes the rest") << QByteArray("\"a,b\n") << QStringList{u"a,b"_s};
    QTest::newRow("bad UTF-8 is shown as such") << QByteArray("a\xff,b\n") << QStringList{u"a\ufffd"_s, u"b"_s};
}

void TestCsvText::aRecordBecomesCells()
{
    QFETCH(const QByteArray, record);
    QFETCH(const QStringList, cells);
    QCOMPARE(csvCells(record, ','), cells);
}

void TestCsvText::recordsAreFoundInPiecesOfAnyLength_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<qsizetype>>("ends");
    QTest::newRow("plain records") << QByteArray("a,b\nc,d\n") << QList<qsizetype>{4, 8};
    QTest::newRow("a quoted line end divides nothing") << QByteArray("\"a\nb\",c\nd\n") << QList<qsizetype>{8, 10};
    QTest::newRow("a doubled quote closes nothing") << QByteArray("\"a\"\"\nb\"\nc\n") << QList<qsizetype>{8, 10};
    QTest::newRow("a quote in a plain cell opens nothing") << QByteArray("6\"\nb\n") << QList<qsizetype>{3, 5};
    QTest::newRow("an unfinished record is none yet") << QByteArray("a\nb") << QList<qsizetype>{2};
}

void TestCsvText::recordsAreFoundInPiecesOfAnyLength()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<qsizetype>, ends);
    for (qsizetype length = 1; length <= bytes.size(); ++length) {
        CsvScanner scanner(',');
        QList<qsizetype> found;
        for (qsizetype start = 0; start < bytes.size(); start += length) {
            std::vector<qsizetype> part;
            scanner.scan(QByteArrayView(bytes).sliced(start, std::min(length, bytes.size() - start)), part);
            for (const qsizetype end : part)
                found.append(start + end);
        }
        QCOMPARE(found, ends);
    }
}

void TestCsvText::theSeparatorIsFound_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2,5\n3,5;4\n") << ';';
    QTest::newRow("tab with commas in texts") << QByteArray("a\tb\nx, y\tz\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("one column is read with the comma") << QByteArray("a\nb\n") << ',';
    QTest::newRow("nothing is read with the comma") << QByteArray() << ',';
    QTest::newRow("separators in quotes do not count") << QByteArray("\"a;b;c\",d\n\"e;f;g\",h\n") << ',';
}

void TestCsvText::theSeparatorIsFound()
{
    QFETCH(const QByteArray, sample);
    QFETCH(const char, separator);
    QCOMPARE(detectSeparator(sample), separator);
}

void TestCsvText::aMarkIsNoPartOfTheTable()
{
    QCOMPARE(bomLength("\xef\xbb\xbf"
                       "a,b"),
             3);
    QCOMPARE(bomLength("a,b"), 0);
}

void TestCsvText::aTypeIsTheNarrowestThatFits_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<CsvType>("type");
    QTest::newRow("whole numbers") << QStringList{u"1"_s, u"-20"_s} << CsvType::Integer;
    QTest::newRow("one with a point makes decimals") << QStringList{u"1"_s, u"2.5"_s, u"1e3"_s} << CsvType::Decimal;
    QTest::newRow("empty cells count for nothing") << QStringList{u"1"_s, QString()} << CsvType::Integer;
    QTest::newRow("one word makes text") << QStringList{u"1"_s, u"n/a"_s} << CsvType::Text;
    QTest::newRow("dates") << QStringList{u"2026-10-19"_s, u"2026-10-20"_s} << CsvType::DateTime;
    QTest::newRow("times of every form") << QStringList{u"2026-10-19 07:30"_s, u"2026-10-19T07:30:00.5Z"_s, u"2026-10-19T07:30+02:00"_s}
                                         << CsvType::DateTime;
    QTest::newRow("a thirteenth month is text") << QStringList{u"2026-13-19"_s} << CsvType::Text;
    QTest::newRow("truths") << QStringList{u"true"_s, u"False"_s} << CsvType::Boolean;
    QTest::newRow("only empty cells are text") << QStringList{QString(), QString()} << CsvType::Text;
}

void TestCsvText::aTypeIsTheNarrowestThatFits()
{
    QFETCH(const QStringList, cells);
    QFETCH(const CsvType, type);
    QCOMPARE(typeOf(cells), type);
}

void TestCsvText::aHeaderIsTold_data()
{
    QTest::addColumn<Records>("records");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("words name the columns") << Records{{u"ts"_s, u"bid"_s}, {u"1"_s, u"2"_s}} << true << QStringList{u"ts"_s, u"bid"_s};
    QTest::newRow("a number among them is data") << Records{{u"a"_s, u"2"_s}} << false << QStringList{u"Column 1"_s, u"Column 2"_s};
    QTest::newRow("longer rows get columns of their own")
        << Records{{u"a"_s}, {u"1"_s, u"2"_s}} << true << QStringList{u"a"_s, u"Column 2"_s};
    QTest::newRow("nothing has no column") << Records{} << true << QStringList{};
}

void TestCsvText::aHeaderIsTold()
{
    QFETCH(const Records, records);
    QFETCH(const bool, hasHeader);
    QFETCH(const QStringList, names);
    const CsvShape shape = shapeOf(records);
    QStringList found;
    for (const CsvColumn &column : shape.columns)
        found.append(column.name);
    QCOMPARE(found, names);
    QCOMPARE(shape.hasHeader, hasHeader);
}

void TestCsvText::aFilterIsACondition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing matches all") << QString() << true;
    QTest::newRow("a word in any cell") << u"eur"_s << true;
    QTest::newRow("all words must occur") << u"eur 1.08"_s << true;
    QTest::newRow("one that does not is enough") << u"eur gbp"_s << false;
    QTest::newRow("a column equals") << u"pair = EURUSD"_s << true;
    QTest::newRow("a column's name in other case") << u"PAIR=eurusd"_s << true;
    QTest::newRow("a column differs") << u"pair != EURUSD"_s << false;
    QTest::newRow("a number is less by value") << u"mid < 10"_s << true;
    QTest::newRow("a number is not greater") << u"mid > 10"_s << false;
    QTest::newRow("a number at most") << u"mid <= 1.08"_s << true;
    QTest::newRow("no such column: the words are sought") << u"x = 1"_s << false;
}

void TestCsvText::aFilterIsACondition()
{
    QFETCH(const QString, text);
    QFETCH(const bool, matches);
    const QList<CsvColumn> columns{{u"pair"_s, CsvType::Text}, {u"mid"_s, CsvType::Decimal}};
    QCOMPARE(csvFilter(text, columns).matches({u"EURUSD"_s, u"1.08"_s}, columns), matches);
}

void TestCsvText::cellsAreComparedByTheirType()
{
    QVERIFY(compareCells(u"9"_s, u"10"_s, CsvType::Integer) < 0);
    QVERIFY(compareCells(u"9"_s, u"10"_s, CsvType::Text) > 0);
    QCOMPARE(compareCells(u"abc"_s, u"ABC"_s, CsvType::Text), 0);
    QVERIFY2(compareCells(QString(), u"1"_s, CsvType::Decimal) > 0, "what is no number comes last");
}

} // namespace runsheet::test

QTEST_APPLESS_MAIN(runsheet::test::TestCsvText)
#include "tst_csvtext.moc"
