// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/clocktrust.h"

#include <QTest>

namespace runsheet::test {

using Verdict = ClockTrust::Verdict;
using std::chrono::hours;

//! When the wall clock may decide what is removed.
class ClockTrustTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr Instant start = Instant(hours(500'000));
    static constexpr Duration booted = hours(10);

private Q_SLOTS:
    void stepsOfTheClock_data()
    {
        QTest::addColumn<Duration>("step");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("none") << Duration(0) << true;
        QTest::newRow("a day ahead, as after a zone that was wrong") << Duration(hours(24)) << true;
        QTest::newRow("more than a day ahead") << Duration(hours(24)) + milliseconds(1) << false;
        QTest::newRow("ten years ahead") << Duration(hours(24 * 3653)) << false;
        QTest::newRow("ten years back") << Duration(hours(-24 * 3653)) << true; // then less is removed, not more
    }
    void stepsOfTheClock()
    {
        QFETCH(const Duration, step);
        QFETCH(const bool, trusted);
        ClockTrust trust(start, booted);
        QCOMPARE(trust.ask(start + hours(1) + step, booted + hours(1)), trusted ? Verdict::Trusted : Verdict::BeginsDoubt);
        QCOMPARE(trust.ahead(), trusted ? Duration(0) : step);
    }

    void timeThatPassesIsNoStep()
    {
        ClockTrust trust(start, booted);
        QCOMPARE(trust.ask(start + hours(24 * 400), booted + hours(24 * 400)), Verdict::Trusted); // a long sleep, too
    }

    void doubtIsSaidOnceAndEndsWithTheMistake()
    {
        ClockTrust trust(start, booted);
        const Duration wrong = hours(24 * 3653);
        QCOMPARE(trust.ask(start + wrong, booted), Verdict::BeginsDoubt);
        QCOMPARE(trust.ask(start + wrong + hours(1), booted + hours(1)), Verdict::Doubted);
        QCOMPARE(trust.ask(start + hours(2), booted + hours(2)), Verdict::Trusted);
        QCOMPARE(trust.ask(start + wrong, booted + hours(3)), Verdict::BeginsDoubt); // and again
    }

    void afterADayTheNewTimeIsTheTime()
    {
        ClockTrust trust(start, booted);
        const Duration set = hours(24 * 40);
        QCOMPARE(trust.ask(start + set, booted), Verdict::BeginsDoubt);
        QCOMPARE(trust.ask(start + set + hours(23), booted + hours(23)), Verdict::Doubted);
        QCOMPARE(trust.ask(start + set + hours(24), booted + hours(24)), Verdict::Trusted);
        QCOMPARE(trust.ask(start + set + hours(25), booted + hours(25)), Verdict::Trusted);
        QCOMPARE(trust.ask(start + hours(26), booted + hours(26)), Verdict::Trusted); // set back after all
    }
};

} // namespace runsheet::test

QTEST_APPLESS_MAIN(runsheet::test::ClockTrustTest)
#include "tst_clocktrust.moc"
