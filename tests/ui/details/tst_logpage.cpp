// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logpage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

using Pieces = QList<LogPiece>;

class TestLogPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesBecomeLines_data();
    void piecesBecomeLines();
    void onlyWhatStaysOfAnOverwrittenLineIsShown_data();
    void onlyWhatStaysOfAnOverwrittenLineIsShown();
    void aLevelIsReadOffTheLine_data();
    void aLevelIsReadOffTheLine();
    void aLineHasTheTimeOfItsFirstByte();
    void aLongLineIsBrokenBetweenCharacters();
    void aProgressBarWithoutEndNeedsNoMemory();
    void aStyleGoesOnInItsOwnStreamOnly();
};

namespace {

LogPiece out(const QByteArray &bytes)
{
    return {LogStream::Out, {}, bytes};
}

LogPiece err(const QByteArray &bytes)
{
    return {LogStream::Err, {}, bytes};
}

LogPage pageOf(const Pieces &pieces)
{
    LogSplitter splitter;
    LogPage page;
    for (const LogPiece &piece : pieces)
        splitter.take(piece, page);
    splitter.peekUnfinished(page);
    return page;
}

QByteArrayList textOf(const LogPage &page)
{
    QByteArrayList lines;
    for (const LogLine &line : page.lines)
        lines.append((line.stream == LogStream::Err ? "! " : "") + page.text(line).toByteArray());
    return lines;
}

} // namespace

void TestLogPage::piecesBecomeLines_data()
{
    QTest::addColumn<Pieces>("pieces");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("nothing has no line") << Pieces{} << QByteArrayList{};
    QTest::newRow("each end ends a line") << Pieces{out("a\nb\n")} << QByteArrayList{"a", "b"};
    QTest::newRow("an empty line is a line") << Pieces{out("a\n\nb\n")} << QByteArrayList{"a", "", "b"};
    QTest::newRow("a line over several pieces is one") << Pieces{out("a"), out("b"), out("c\n")} << QByteArrayList{"abc"};
    QTest::newRow("the last line needs no end") << Pieces{out("a\nb")} << QByteArrayList{"a", "b"};
    QTest::newRow("the other stream does not tear a line") << Pieces{out("ab"), err("x\n"), out("c\n")} << QByteArrayList{"! x", "abc"};
    QTest::newRow("both may be unfinished") << Pieces{err("x"), out("a")} << QByteArrayList{"a", "! x"};
    QTest::newRow("ends of Windows go") << Pieces{out("a\r\nb\r\n")} << QByteArrayList{"a", "b"};
    QTest::newRow("an end of Windows in two pieces goes") << Pieces{out("a\r"), out("\nb\n")} << QByteArrayList{"a", "b"};
}

void TestLogPage::piecesBecomeLines()
{
    QFETCH(const Pieces, pieces);
    QFETCH(const QByteArrayList, lines);
    QCOMPARE(textOf(pageOf(pieces)), lines);
}

void TestLogPage::onlyWhatStaysOfAnOverwrittenLineIsShown_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("no return, all of it") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("the last part") << QByteArray(" 10%\r 50%\r100%") << QByteArray("100%");
    QTest::newRow("a return at the end wipes nothing") << QByteArray(" 10%\r100%\r") << QByteArray("100%");
    QTest::newRow("returns alone are empty") << QByteArray("\r\r") << QByteArray("");
}

void TestLogPage::onlyWhatStaysOfAnOverwrittenLineIsShown()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, shown);
    QCOMPARE(afterReturns(line).toByteArray(), shown);
}

void TestLogPage::aLevelIsReadOffTheLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<LogLevel>("level");
    QTest::newRow("plain words") << QByteArray("read 12 files") << LogLevel::Plain;
    QTest::newRow("a Python exception") << QByteArray("KeyError: 'book_id'") << LogLevel::Error;
    QTest::newRow("an exception in a package") << QByteArray("pandas.errors.ParserError: line 3") << LogLevel::Error;
    QTest::newRow("an exception without text") << QByteArray("StopIterationError") << LogLevel::Error;
    QTest::newRow("a Java exception") << QByteArray("java.io.IOException: gone") << LogLevel::Error;
    QTest::newRow("a level word") << QByteArray("12:00 ERROR load failed") << LogLevel::Error;
    QTest::newRow("a part of a longer word is none") << QByteArray("ERRORS=0") << LogLevel::Plain;
    QTest::newRow("a compiler's error") << QByteArray("a.c:3:1: error: expected ;") << LogLevel::Error;
    QTest::newRow("a warning word") << QByteArray("WARN column missing") << LogLevel::Warning;
    QTest::newRow("a sentence that begins with warning") << QByteArray("warning USDTRY: 14 ticks") << LogLevel::Warning;
    QTest::newRow("talk about errors is none") << QByteArray("no errors found, errorCount 0") << LogLevel::Plain;
    QTest::newRow("an empty line") << QByteArray() << LogLevel::Plain;
}

void TestLogPage::aLevelIsReadOffTheLine()
{
    QFETCH(const QByteArray, line);
    QFETCH(const LogLevel, level);
    QCOMPARE(levelOf(line), level);
}

void TestLogPage::aLineHasTheTimeOfItsFirstByte()
{
    const LogPage page = pageOf({{LogStream::Out, instantFromMs(1000), "a"}, {LogStream::Out, instantFromMs(9000), "b\nc\n"}});
    QCOMPARE(page.lines.at(0).at, instantFromMs(1000));
    QCOMPARE(page.lines.at(1).at, instantFromMs(9000));
}

void TestLogPage::aLongLineIsBrokenBetweenCharacters()
{
    const QByteArray line = QByteArray("\xe2\x82\xac").repeated(LogSplitter::longestLine);
    const LogPage page = pageOf({out(line + '\n')});
    QVERIFY(page.lines.size() > 2);
    QByteArray together;
    for (const LogLine &part : page.lines) {
        QVERIFY(part.length <= LogSplitter::longestLine);
        QCOMPARE(part.length % 3, 0U);
        together += page.text(part).toByteArray();
    }
    QCOMPARE(together, line);
}

void TestLogPage::aProgressBarWithoutEndNeedsNoMemory()
{
    LogSplitter splitter;
    LogPage page;
    for (int i = 0; i < 100'000; ++i)
        splitter.take(out("\r" + QByteArray::number(i) + " of 100000"), page);
    QVERIFY(page.lines.empty());
    splitter.peekUnfinished(page);
    QCOMPARE(textOf(page), QByteArrayList{"99999 of 100000"});
}

void TestLogPage::aStyleGoesOnInItsOwnStreamOnly()
{
    const LogPage page = pageOf({out("\x1b[31mred\n"), err("plain\n"), out("red still\n")});
    QCOMPARE(page.lines.at(1).before, AnsiStyle{});
    QCOMPARE(page.lines.at(2).before.colour, qint8(1));
}

} // namespace runsheet::test

QTEST_APPLESS_MAIN(runsheet::test::TestLogPage)
#include "tst_logpage.moc"
