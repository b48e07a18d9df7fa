// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/samplerows.h"
#include "ui/format/errors.h"
#include "ui/format/language.h"
#include "ui/format/states.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentences_data();
    void sentences();
    void aStatusTextStandsForTheWord();
    void everyErrorHasASentence();
    void fieldsAreNamedOnce();
    void numbersHaveTheirPlural();
};

void TestStates::initTestCase()
{
    qputenv("TZ", "UTC");
}

void TestStates::sentences_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("running needs no more words") << u"Nightly FX load"_s << u"Running"_s;
    QTest::newRow("on a cluster its number") << u"Swap curve calibration"_s << u"Running: Slurm 482131"_s;
    QTest::newRow("why it waits") << u"Risk report"_s << u"Waiting: because"_s;
    QTest::newRow("since when it rests") << u"Survey import 2026-Q3"_s << u"Paused: since 06:40"_s;
    QTest::newRow("the error before the code") << u"PnL attribution"_s << u"Failed: KeyError: 'book_id' (exit 1)"_s;
    QTest::newRow("how many of how many") << u"Client statements"_s << u"Partial: 3 of 212 failed"_s;
    QTest::newRow("why nobody knows") << u"Market data snapshot"_s << u"Lost: machine restarted at 03:12, no exit record"_s;
    QTest::newRow("how long ago it went well") << u"Price cleaning"_s << u"Succeeded: 14 min ago"_s;
    QTest::newRow("when it comes") << u"Monthly close"_s << u"Scheduled: 30 Oct"_s;
    QTest::newRow("asked to stop") << u"Liquidity buckets"_s << u"Stopping: asked 12 s ago"_s;
    QTest::newRow("which limit") << u"Trade import"_s << u"Expired: time limit 30 min"_s;
    QTest::newRow("what it waited for") << u"Settlement match"_s << u"Skipped: “Limits” was cancelled"_s;
    QTest::newRow("nothing to tell of a disabled one") << u"Calendar check"_s << u"Disabled"_s;
}

void TestStates::sentences()
{
    QFETCH(QString, job);
    test::RowsEngine engine;
    test::fillSample(engine);
    const auto row = std::ranges::find(engine.rows, job, &JobRow::name);
    QVERIFY(row != engine.rows.end());
    QTEST(stateSentence(*row, u"because"_s, test::sampleNow(), QLocale::c()), "sentence");
}

void TestStates::aStatusTextStandsForTheWord()
{
    JobRow row = test::rowIn(JobStatus::Running, 1, u"x"_s);
    row.run->statusText.text = u"Training"_s;
    QCOMPARE(shownWord(row), u"Training"_s);
    row.status = JobStatus::Disabled; // then the run's text says nothing of the row's state
    QCOMPARE(shownWord(row), u"Disabled"_s);
}

void TestStates::everyErrorHasASentence()
{
    for (int code = 0; code <= int(ErrorCode::Stopping); ++code)
        QVERIFY2(describe({ErrorCode(code), {}, {}, {}}).endsWith(u'.'), qPrintable(toWord(ErrorCode(code))));
    QCOMPARE(describe(refused(u"The name is taken."_s)), u"The name is taken."_s);
}

void TestStates::fieldsAreNamedOnce()
{
    const Error error =
        badInput(u"Two values do not fit: at least 1."_s, {{u"slots"_s, u"at least 1"_s}, {u"name"_s, u"must not be empty"_s}});
    QCOMPARE(describe(error), u"Two values do not fit: at least 1.\nname: must not be empty"_s);
}

void TestStates::numbersHaveTheirPlural()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    JobRow row = test::rowIn(JobStatus::Succeeded, 1, u"x"_s);
    QCOMPARE(resultText(row), QString());
    row.run->artifactCount = 1;
    QCOMPARE(resultText(row), u"1 file"_s);
    row.run->artifactCount = 3;
    QCOMPARE(resultText(row), u"3 files"_s);
    row.run->state = Running{};
    QCOMPARE(resultText(row), u"3 files so far"_s);
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
