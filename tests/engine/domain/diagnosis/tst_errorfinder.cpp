// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/diagnosis/errorfinder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

//! A recorded output, and what is right for it.
struct Recorded
{
    QString name;
    QString text;
    QString place;
    qint64 line = 0;
    QByteArray output;
};

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TRACEBACK_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Recorded> recorded()
{
    QList<Recorded> all;
    for (const QString &line : QString::fromUtf8(contentOf(u"expected.tsv"_s)).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        if (!line.startsWith(u'#'))
            all.append(
                {parts.value(0), parts.value(1), parts.value(2), parts.value(3).toLongLong(), contentOf(parts.value(0) + u".log"_s)});
    }
    return all;
}

QString placeText(const FoundError &error)
{
    if (!error.place)
        return {};
    return error.place->line > 0 ? u"%1:%2"_s.arg(error.place->file).arg(error.place->line) : error.place->file;
}

//! What is wrong with what was found; empty where it is right.
QString fault(const Recorded &record)
{
    const std::optional<FoundError> found = findFirstError(record.output);
    if (!found)
        return u"nothing was found"_s;
    if (found->text != record.text)
        return u"text “%1”"_s.arg(found->text);
    if (placeText(*found) != record.place)
        return u"place “%1”"_s.arg(placeText(*found));
    return found->line + 1 == record.line ? QString() : u"line %1"_s.arg(found->line + 1);
}

} // namespace

class TestErrorFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedOutputsShowTheirError();
    void theSurestErrorCounts_data();
    void theSurestErrorCounts();
    void whatIsNoErrorIsNone_data();
    void whatIsNoErrorIsNone();
    void aTraceThatGoesOnIsKnownAlready();
    void anyBytesAreRead();
    void aLongLogIsReadQuickly();
};

// At least 40 of them, and 95 of 100 right, is what was promised; all that are wrong are named.
void TestErrorFinder::recordedOutputsShowTheirError()
{
    const QList<Recorded> all = recorded();
    QVERIFY(all.size() >= 40);
    int wrong = 0;
    for (const Recorded &record : all) {
        QVERIFY2(!record.output.isEmpty(), qPrintable(record.name));
        const QString what = fault(record);
        wrong += what.isEmpty() ? 0 : 1;
        if (!what.isEmpty())
            qWarning("%s: %s", qPrintable(record.name), qPrintable(what));
    }
    QVERIFY2(wrong * 20 <= all.size(), qPrintable(u"%1 of %2 are wrong"_s.arg(wrong).arg(all.size())));
}

void TestErrorFinder::theSurestErrorCounts_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("text");
    const QByteArray trace = "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\nKeyError: 'x'\n";
    QTest::newRow("a trace before a message that stands above")
        << QByteArray("x.sh: line 3: foo: command not found\n") + trace << u"KeyError: 'x'"_s;
    QTest::newRow("the earlier of two traces") << trace + "panic: late\n" << u"KeyError: 'x'"_s;
    QTest::newRow("a message before what was logged")
        << QByteArray("ERROR rows rejected\ncat: a: No such file or directory\n") << u"cat: a: No such file or directory"_s;
    QTest::newRow("the earlier of two logged lines") << QByteArray("ERROR one\nERROR two\n") << u"one"_s;
    QTest::newRow("what a carriage return left") << QByteArray(" 10%\r 40%\rError: full\n") << u"Error: full"_s;
}

void TestErrorFinder::theSurestErrorCounts()
{
    QFETCH(const QByteArray, output);
    QFETCH(const QString, text);
    QCOMPARE(findFirstError(output).value_or(FoundError{}).text, text);
}

void TestErrorFinder::whatIsNoErrorIsNone_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a count of errors") << QByteArray("INFO done, 0 errors\nINFO 0 ERROR lines\n");
    QTest::newRow("a lower level with the word in it") << QByteArray("12:00 WARNING load: ERROR column missing\n");
    QTest::newRow("a file's name") << QByteArray("wrote out/errors.csv\nread ErrorRates.parquet\n");
    QTest::newRow("a warning of Python") << QByteArray("a.py:3: DeprecationWarning: old\n  f()\n");
    QTest::newRow("a warning of Perl") << QByteArray("Use of uninitialized value $x in addition (+) at x.pl line 3.\n");
    QTest::newRow("a warning of bash") << QByteArray("x.sh: line 3: warning: here-document at line 1 delimited by end-of-file\n");
    QTest::newRow("a frame without its trace") << QByteArray("    at work since (eight):30\n");
    QTest::newRow("prose about the default") << QByteArray("default panic level: none\nwhat is not found stays\n");
}

void TestErrorFinder::whatIsNoErrorIsNone()
{
    QFETCH(const QByteArray, output);
    const std::optional<FoundError> found = findFirstError(output);
    QVERIFY2(!found, qPrintable(found.value_or(FoundError{}).text));
}

void TestErrorFinder::aTraceThatGoesOnIsKnownAlready()
{
    ErrorFinder finder;
    finder.take("panic: out of rows", 7);
    finder.take("", 8);
    QCOMPARE(finder.found().value_or(FoundError{}).text, u"panic: out of rows"_s);
    finder.take("main.sum(...)", 9);
    finder.take("\t/home/mara/agg/main.go:12", 10);
    QCOMPARE(placeText(*finder.found()), u"/home/mara/agg/main.go:12"_s);
    QCOMPARE(finder.found()->place->function, u"main.sum"_s);
    QCOMPARE(finder.found()->line, 7);
}

void TestErrorFinder::anyBytesAreRead()
{
    QByteArray bytes;
    for (int n = 0; n < 4096; ++n)
        bytes += char(n * 73);
    for (const char *head : {"Traceback (most recent call last):\n", "Error in f() :\n", "ERROR: x\n", "panic: x\n", "E   x\n"})
        QVERIFY(findFirstError(QByteArray(head + bytes + QByteArray(100'000, 'E'))).value_or(FoundError{}).text.size() <= 500);
}

void TestErrorFinder::aLongLogIsReadQuickly()
{
    const QByteArray line = "2026-10-19 07:12:01,441 INFO  staged EURUSD 18,204 rows in 1.9 s, no fault in 12 files, 0 errors\n";
    const QByteArray log = line.repeated(int(20'000'000 / line.size()));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!findFirstError(log));
    qInfo("20 MB without an error: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 2000); // generous: sanitizers, busy computers
}

QTEST_APPLESS_MAIN(TestErrorFinder)
#include "tst_errorfinder.moc"
