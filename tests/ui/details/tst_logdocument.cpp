// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/scriptedengine.h"
#include "ui/details/logdocument.h"
#include "ui/details/logsearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

namespace {

const RunKey shownRun{1};

QByteArray manyLines(int count)
{
    QByteArray bytes;
    for (int line = 0; line < count; ++line)
        bytes += "line " + QByteArray::number(line) + " of a rather long log, so that it needs several pages\n";
    return bytes;
}

QByteArray textAt(LogDocument &document, qint64 line)
{
    const std::optional<ShownLine> shown = document.line(line);
    return shown ? shown->bytes.toByteArray() : QByteArray("not in memory");
}

} // namespace

class TestLogDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortLogIsThereAtOnce();
    void aLongLogShowsItsEndFirst();
    void linesOfEarlierPagesComeWhenAskedFor();
    void outputThatComesIsAdded();
    void aLineThatGoesOnIsOneLine();
    void theCutStandsWhereItIs();
    void answersOfAnEarlierRunAreDropped();
    void aFailureIsToldAndTriedAgain();
    void aPageThatCouldNotBeReadIsTriedAgain();
    void aFailedPageDoesNotCountTheNextOneTwice();
    void aLogThatWasCutShortKeepsItsLines();
    void whatComesWhileAChunkIsCountedIsAsked();
    void aDocumentMayGoWhileItCounts();
    void errorsOverTwoChunksAreCountedOnce();
    void aSearchFindsAllAndGoesOn();
    void aSearchWaitsForPages();
    void aBadExpressionIsExplained();
};

void TestLogDocument::aShortLogIsThereAtOnce()
{
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, "one\ntwo\n");
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_VERIFY(document.isCounted());
    QCOMPARE(document.lineCount(), 2);
    QCOMPARE(textAt(document, 1), QByteArray("two"));
    QCOMPARE(document.byteCount(), 8);
}

void TestLogDocument::aLongLogShowsItsEndFirst()
{
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, manyLines(60'000));
    LogDocument document(engine, nullptr);
    qint64 linesBefore = 0;
    QByteArray lastBefore;
    connect(&document, &LogDocument::grew, this, [&] {
        if (document.isCounted())
            return;
        linesBefore = document.lineCount();
        lastBefore = textAt(document, linesBefore - 1);
    });
    QSignalSpy counted(&document, &LogDocument::counted);
    document.open(shownRun);
    QTRY_COMPARE(counted.size(), 1);
    QVERIFY(linesBefore > 0);
    QCOMPARE(document.lineCount(), 60'000);
    QCOMPARE(counted.first().first().toLongLong(), 60'000 - linesBefore);
    QVERIFY(lastBefore.startsWith("line 59999"));
}

void TestLogDocument::linesOfEarlierPagesComeWhenAskedFor()
{
    constexpr int count = 400'000; // more pages than are kept
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, manyLines(count));
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_VERIFY_WITH_TIMEOUT(document.isCounted(), 20'000);
    for (const qint64 line : {qint64(0), qint64(17'000), qint64(200'000), qint64(count - 1), qint64(1)}) {
        const QByteArray wanted = "line " + QByteArray::number(line) + " of";
        QTRY_VERIFY2(textAt(document, line).startsWith(wanted), wanted.constData());
    }
}

void TestLogDocument::outputThatComesIsAdded()
{
    ScriptedEngine engine;
    engine.live.insert(shownRun);
    engine.write(shownRun, LogStream::Out, "one\n");
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_COMPARE(document.lineCount(), 1);
    QVERIFY(document.isLive());
    engine.write(shownRun, LogStream::Err, "KeyError: x\n");
    document.refresh();
    QTRY_COMPARE(document.lineCount(), 2);
    QCOMPARE(document.errors(), QList<qint64>{1});
}

void TestLogDocument::aLineThatGoesOnIsOneLine()
{
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, "one\nhalf");
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_COMPARE(document.lineCount(), 2);
    QCOMPARE(textAt(document, 1), QByteArray("half"));
    engine.write(shownRun, LogStream::Out, " and half\n");
    document.refresh();
    QTRY_COMPARE(textAt(document, 1), QByteArray("half and half"));
    QCOMPARE(document.lineCount(), 2);
}

void TestLogDocument::theCutStandsWhereItIs()
{
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, "behind the cut\n");
    engine.cut.insert(shownRun, 5000);
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_VERIFY(document.isCounted());
    QCOMPARE(document.lineCount(), 2);
    QCOMPARE(document.line(0)->line.kind, LogLine::Kind::Cut);
    QCOMPARE(textAt(document, 0), QByteArray("5000"));
    QCOMPARE(textAt(document, 1), QByteArray("behind the cut"));
    QCOMPARE(document.cutBytes(), 5000);
}

void TestLogDocument::answersOfAnEarlierRunAreDropped()
{
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, "of the first\n");
    engine.write({2}, LogStream::Out, "of the second\n");
    LogDocument document(engine, nullptr);
    engine.hold();
    document.open(shownRun);
    document.open({2});
    engine.release();
    QTRY_VERIFY(document.isCounted());
    QCOMPARE(document.lineCount(), 1);
    QCOMPARE(textAt(document, 0), QByteArray("of the second"));
}

void TestLogDocument::aFailureIsToldAndTriedAgain()
{
    ScriptedEngine engine;
    engine.logRefusal = notFound(u"The run folder was removed."_s);
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_COMPARE(document.problem(), u"The run folder was removed."_s);
    engine.logRefusal.reset();
    engine.write(shownRun, LogStream::Out, "there again\n");
    document.refresh();
    QTRY_COMPARE(document.lineCount(), 1);
    QVERIFY(document.problem().isEmpty());
}

void TestLogDocument::aPageThatCouldNotBeReadIsTriedAgain()
{
    constexpr int count = 400'000; // more pages than are kept
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, manyLines(count));
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_VERIFY_WITH_TIMEOUT(document.isCounted(), 20'000);
    engine.logRefusal = notFound(u"The run folder was removed."_s);
    QVERIFY(!document.line(0));
    QTRY_VERIFY(!document.problem().isEmpty());
    const int calls = engine.logCalls;
    QVERIFY(!document.line(0));
    QCOMPARE(engine.logCalls, calls); // painting again asks nothing
    engine.logRefusal.reset();
    document.refresh();
    QTRY_VERIFY(textAt(document, 0).startsWith("line 0 of"));
    QCOMPARE(document.lineCount(), count);
}

void TestLogDocument::aFailedPageDoesNotCountTheNextOneTwice()
{
    constexpr int count = 400'000;
    ScriptedEngine engine;
    engine.live.insert(shownRun);
    engine.write(shownRun, LogStream::Out, manyLines(count));
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_VERIFY_WITH_TIMEOUT(document.isCounted(), 20'000);
    engine.write(shownRun, LogStream::Out, "one more\n");
    engine.hold();
    document.refresh(); // its answer is held
    engine.logRefusal = notFound(u"The run folder was removed."_s);
    QVERIFY(!document.line(0)); // and so is this refusal
    engine.logRefusal.reset();
    engine.release();
    document.refresh();
    QTRY_COMPARE(document.lineCount(), count + 1);
    document.refresh();
    QTRY_VERIFY(textAt(document, 0).startsWith("line 0 of"));
    QCOMPARE(document.lineCount(), count + 1);
}

void TestLogDocument::aLogThatWasCutShortKeepsItsLines()
{
    constexpr int count = 400'000;
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, manyLines(count));
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_VERIFY_WITH_TIMEOUT(document.isCounted(), 20'000);
    engine.output[shownRun] = {{LogStream::Out, {}, "other\n"}};
    document.refresh();
    QTRY_COMPARE(textAt(document, 0), QByteArray("other"));
    QCOMPARE(document.lineCount(), count);
    QTRY_COMPARE(textAt(document, 20'000), QByteArray()); // what is not there any more is empty, and moves nothing
}

void TestLogDocument::whatComesWhileAChunkIsCountedIsAsked()
{
    ScriptedEngine engine;
    engine.live.insert(shownRun);
    engine.write(shownRun, LogStream::Out, "one\n");
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_VERIFY(engine.logCalls > 0);
    engine.write(shownRun, LogStream::Out, "two\n");
    document.refresh(); // the first chunk is under way
    QTRY_COMPARE(document.lineCount(), 2);
}

void TestLogDocument::aDocumentMayGoWhileItCounts()
{
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, manyLines(20'000));
    auto document = std::make_unique<LogDocument>(engine, nullptr);
    document->open(shownRun);
    QTRY_VERIFY(engine.logCalls > 1);
    document.reset();
    LogDocument next(engine, nullptr);
    next.open(shownRun);
    QTRY_COMPARE(next.lineCount(), 20'000);
}

void TestLogDocument::errorsOverTwoChunksAreCountedOnce()
{
    ScriptedEngine engine;
    const QByteArray before = manyLines(int(LogDocument::pageBytes / 60));
    engine.write(shownRun, LogStream::Err, before);
    engine.write(shownRun, LogStream::Err,
                 "Traceback (most recent call last):\n  File \"a.py\", line 3, in <module>\n    f()\nKeyError: 'x'\n");
    engine.write(shownRun, LogStream::Err, before);
    LogDocument document(engine, nullptr);
    document.open(shownRun);
    QTRY_VERIFY(document.isCounted());
    const qint64 linesBefore = before.count('\n');
    QCOMPARE(document.errors(), QList<qint64>{linesBefore + 3});
    QVERIFY(document.firstError());
    QCOMPARE(document.firstError()->line, linesBefore + 3);
}

void TestLogDocument::aSearchFindsAllAndGoesOn()
{
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, "\x1b[31mBook_id\x1b[0m and book_id\nnothing\n");
    LogDocument document(engine, nullptr);
    LogSearch search(document);
    document.open(shownRun);
    search.start({u"book_id"_s, false, false});
    QTRY_COMPARE(search.matches(), (QList<LogMatch>{{0, 0, 7}, {0, 12, 7}}));
    engine.write(shownRun, LogStream::Out, "book_id\n");
    document.refresh();
    QTRY_COMPARE(search.matches().size(), 3);
    search.start({u"book_id"_s, true, false});
    QTRY_COMPARE(search.matches().size(), 2);
    search.start({u"no.*g$"_s, false, true});
    QTRY_COMPARE(search.matches(), (QList<LogMatch>{{1, 0, 7}}));
    QVERIFY(search.isThrough());
}

void TestLogDocument::aSearchWaitsForPages()
{
    ScriptedEngine engine;
    engine.write(shownRun, LogStream::Out, manyLines(400'000));
    LogDocument document(engine, nullptr);
    LogSearch search(document);
    document.open(shownRun);
    search.start({u"line 7 of"_s, true, false});
    QTRY_VERIFY_WITH_TIMEOUT(search.isThrough(), 30'000);
    QCOMPARE(search.matches(), (QList<LogMatch>{{7, 0, 9}}));
}

void TestLogDocument::aBadExpressionIsExplained()
{
    ScriptedEngine engine;
    LogDocument document(engine, nullptr);
    LogSearch search(document);
    search.start({u"(open"_s, false, true});
    QVERIFY(search.problem().contains(u"character"_s));
    search.start({u"(open"_s, false, false});
    QVERIFY(search.problem().isEmpty());
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestLogDocument)
#include "tst_logdocument.moc"
