// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/outputscanner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class tst_OutputScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textThatTellsProgress_data();
    void textThatTellsProgress();
    void textThatTellsNone_data();
    void textThatTellsNone();
    void oscSequences_data();
    void oscSequences();
    void anyChunksGiveTheSame_data();
    void anyChunksGiveTheSame();
    void aNumberThatMayGoOnIsNotTaken();
    void theLastLineIsForShow_data();
    void theLastLineIsForShow();
    void whatFollowsAGapIsNoLine();
    void garbageIsEndured();
};

void tst_OutputScanner::textThatTellsProgress_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<double>("total"); // 0: none
    QTest::addColumn<QString>("unit");
    QTest::newRow("tqdm") << "\r 42%|####      | 42/100 [00:01<00:01, 30.00it/s]"_ba << 0.42 << 100.0 << u"it"_s;
    QTest::newRow("tqdm with a name and a unit")
        << "\rLoad:  50%|\xe2\x96\x88\xe2\x96\x88  | 3/6 [00:01<00:01,  2.00files/s]"_ba << 0.5 << 6.0 << u"files"_s;
    QTest::newRow("tqdm with scaled numbers") << "\r 25%|##5   | 1.25k/5.00k [00:01<00:03, 1.2kB/s]"_ba << 0.25 << 5000.0 << u"B"_s;
    QTest::newRow("tqdm before its first rate") << "\r  0%|          | 0/8 [00:00<?, ?it/s]"_ba << 0.0 << 8.0 << u"it"_s;
    QTest::newRow("tqdm with slow items") << "\r 50%|#####     | 1/2 [00:02<00:02,  2.10s/it]"_ba << 0.5 << 2.0 << u"it"_s;
    QTest::newRow("tqdm that ended") << "100%|##########| 8/8 [00:01<00:00, 7.9it/s]\n"_ba << 1.0 << 8.0 << u"it"_s;
    QTest::newRow("a per cent alone") << "42 %\n"_ba << 0.42 << 0.0 << QString();
    QTest::newRow("a per cent with a word of progress") << "Progress: 12.5% of the night\n"_ba << 0.125 << 0.0 << QString();
    QTest::newRow("a per cent after what is being done") << "Loading prices ... 7%\n"_ba << 0.07 << 0.0 << QString();
    QTest::newRow("a bar of hashes") << "[#####     ] 50% ETA 00:12\n"_ba << 0.5 << 0.0 << QString();
    QTest::newRow("a compiler's prefix") << "[ 73%] Built target engine\n"_ba << 0.73 << 0.0 << QString();
    QTest::newRow("a line that overwrites itself") << "\rnight 10%\rnight 20%"_ba << 0.2 << 0.0 << QString();
    QTest::newRow("files") << "3/10 files\n"_ba << 0.3 << 10.0 << u"files"_s;
    QTest::newRow("an epoch before its number") << "Epoch 4/8, loss 0.31\n"_ba << 0.5 << 8.0 << u"Epoch"_s;
    QTest::newRow("megabytes with fractions") << "fetched 1.5/6.0 MB\n"_ba << 0.25 << 6.0 << u"MB"_s;
    QTest::newRow("a count in brackets at the beginning") << "[12/48] prices_2026.csv\n"_ba << 0.25 << 48.0 << QString();
    QTest::newRow("a count with a word of progress") << "processed 9 / 12\n"_ba << 0.75 << 12.0 << QString();
    QTest::newRow("colours inside") << "\x1b[32mProcessed\x1b[0m \x1b[1m50%\x1b[0m\n"_ba << 0.5 << 0.0 << QString();
    QTest::newRow("the last of several") << "10% done\n30% done\nok\n"_ba << 0.3 << 0.0 << QString();
}

void tst_OutputScanner::textThatTellsProgress()
{
    QFETCH(QByteArray, bytes);
    OutputScanner scanner;
    const OutputProgress found = scanner.feed(bytes);
    QVERIFY(found.text);
    QTEST(found.text->fraction, "fraction");
    QTEST(found.text->total.value_or(0), "total");
    QTEST(found.text->unit, "unit");
}

void tst_OutputScanner::textThatTellsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a bare number") << "42\n"_ba;
    QTest::newRow("a bare number among words") << "loaded 42 rows\n"_ba;
    QTest::newRow("a fraction without a unit") << "ratio 3/4\n"_ba;
    QTest::newRow("a rating") << "Rating 3/5\n"_ba;
    QTest::newRow("a date") << "2026/11/21 night batch done\n"_ba;
    QTest::newRow("a date the other way round") << "processed 11/21/2026\n"_ba;
    QTest::newRow("a path") << "reading data/12/13/files.csv\n"_ba;
    QTest::newRow("a confidence") << "95% confidence interval: 1.2 to 3.4\n"_ba;
    QTest::newRow("a share of something else") << "the loss is 3 % of the portfolio\n"_ba;
    QTest::newRow("more than everything") << "150% done\n"_ba;
    QTest::newRow("more done than there is") << "files 12/10\n"_ba;
    QTest::newRow("of nothing") << "files 0/0\n"_ba;
    QTest::newRow("a format") << "done %s, 100%%\n"_ba;
    QTest::newRow("a version") << "loading libfoo/1.2/3.4.5\n"_ba;
    QTest::newRow("an encoded address") << "downloading http://host/a%20b\n"_ba;
    QTest::newRow("nothing") << ""_ba;
}

void tst_OutputScanner::textThatTellsNone()
{
    QFETCH(QByteArray, bytes);
    OutputScanner scanner;
    const OutputProgress found = scanner.feed(bytes);
    QVERIFY2(!found.text, qPrintable(found.text ? QString::number(found.text->fraction) : QString()));
    QVERIFY(!found.osc);
}

void tst_OutputScanner::oscSequences_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("percent"); // -1: busy, -2: nothing
    QTest::newRow("a value, ended by a bell") << "\x1b]9;4;1;42\a"_ba << 42.0;
    QTest::newRow("a value, ended by a string terminator") << "\x1b]9;4;1;42\x1b\\"_ba << 42.0;
    QTest::newRow("an error keeps its value") << "\x1b]9;4;2;80\a"_ba << 80.0;
    QTest::newRow("a warning") << "\x1b]9;4;4;10\a"_ba << 10.0;
    QTest::newRow("busy") << "\x1b]9;4;3;0\a"_ba << -1.0;
    QTest::newRow("the last one counts") << "\x1b]9;4;1;10\a...\x1b]9;4;1;20\a"_ba << 20.0;
    QTest::newRow("taken away") << "\x1b]9;4;0;0\a"_ba << -2.0;
    QTest::newRow("another OSC") << "\x1b]0;title 42%\a"_ba << -2.0;
    QTest::newRow("above a hundred") << "\x1b]9;4;1;420\a"_ba << -2.0;
    QTest::newRow("no number") << "\x1b]9;4;1;x\a"_ba << -2.0;
    QTest::newRow("never ended") << "\x1b]9;4;1;42\nmore\n"_ba << -2.0;
}

void tst_OutputScanner::oscSequences()
{
    QFETCH(QByteArray, bytes);
    QFETCH(double, percent);
    OutputScanner scanner;
    const OutputProgress found = scanner.feed(bytes);
    QVERIFY(!found.text);
    QCOMPARE(found.osc.has_value(), percent > -2);
    if (found.osc)
        QCOMPARE(found.osc->fraction.value_or(-0.01), percent / 100);
}

void tst_OutputScanner::anyChunksGiveTheSame_data()
{
    textThatTellsProgress_data();
    for (const char *osc : {"\x1b]9;4;1;42\a", "a\x1b]9;4;1;42\x1b\\b"})
        QTest::newRow(osc) << QByteArray(osc) << 0.0 << 0.0 << QString();
}

void tst_OutputScanner::anyChunksGiveTheSame()
{
    QFETCH(QByteArray, bytes);
    OutputScanner whole;
    const OutputProgress expected = whole.feed(bytes);
    OutputScanner scanner;
    OutputProgress last;
    for (const char byte : std::as_const(bytes)) {
        const OutputProgress found = scanner.feed(QByteArray(1, byte));
        last.text = found.text ? found.text : last.text;
        last.osc = found.osc ? found.osc : last.osc;
    }
    QCOMPARE(last.text, expected.text);
    QCOMPARE(last.osc, expected.osc);
    QCOMPARE(scanner.lastLine(), whole.lastLine());
}

void tst_OutputScanner::aNumberThatMayGoOnIsNotTaken()
{
    OutputScanner scanner;
    QVERIFY(!scanner.feed("step 1/10").text);
    const OutputProgress found = scanner.feed("00\n");
    QVERIFY(found.text);
    QCOMPARE(found.text->total, 1000);
}

void tst_OutputScanner::theLastLineIsForShow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("the last that is not empty") << "one\ntwo\n\n  \n"_ba << u"two"_s;
    QTest::newRow("what overwrote it") << "10%\r20%\r\n"_ba << u"20%"_s;
    QTest::newRow("one that is not ended") << "one\nPassword: "_ba << u"Password:"_s;
    QTest::newRow("without colours and bells") << "\x1b[1;31mred\x1b[0m\a\b!\n"_ba << u"red!"_s;
    QTest::newRow("bytes that are not UTF-8") << "caf\xe9\n"_ba << u"caf\uFFFD"_s;
    QTest::newRow("cut at 500") << QByteArray(10'000, 'x') << QString(500, u'x');
}

void tst_OutputScanner::theLastLineIsForShow()
{
    QFETCH(QByteArray, bytes);
    OutputScanner scanner;
    (void)scanner.feed(bytes);
    QTEST(scanner.lastLine(), "line");
}

void tst_OutputScanner::whatFollowsAGapIsNoLine()
{
    OutputScanner scanner;
    (void)scanner.feed("begun\nhalf a li");
    scanner.skip();
    QVERIFY(!scanner.feed("5/10 files\n").text);
    QCOMPARE(scanner.lastLine(), u"half a li"_s);
    QVERIFY(scanner.feed("6/10 files\n").text);
}

void tst_OutputScanner::garbageIsEndured()
{
    QRandomGenerator random(4711);
    OutputScanner scanner;
    static constexpr char spice[] = "\x1b]9;4;1;%/|[]\r\n\a\\0123456789 ";
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 400; ++i)
            bytes.append(random.bounded(2) ? char(random.bounded(256)) : spice[random.bounded(int(sizeof spice - 1))]);
        const OutputProgress found = scanner.feed(bytes);
        QVERIFY(!found.text || (found.text->fraction >= 0 && found.text->fraction <= 1));
        QVERIFY(!found.osc || !found.osc->fraction || (*found.osc->fraction >= 0 && *found.osc->fraction <= 1));
        QVERIFY(scanner.lastLine().size() <= 500);
    }
}

QTEST_GUILESS_MAIN(tst_OutputScanner)
#include "tst_outputscanner.moc"
