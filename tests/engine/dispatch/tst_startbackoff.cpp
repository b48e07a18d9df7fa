// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/startbackoff.h"

#include <QTest>

using namespace runsheet;

class TestStartBackoff : public QObject
{
    Q_OBJECT

private:
    Instant m_now = instantFromMs(1'790'000'000'000);
    Error m_lack{ErrorCode::Shortage, QStringLiteral("no free file handle"), {}, {}};

    Duration restOf(StartBackoff &backoff)
    {
        const std::optional<Duration> rest = backoff.lacked(m_lack, m_now);
        m_now += rest.value_or(Duration(0));
        return rest.value_or(Duration(-1));
    }

private Q_SLOTS:
    void restsGrowToAMinute()
    {
        StartBackoff backoff;
        QList<qint64> rests;
        for (int i = 0; i < 9; ++i)
            rests.append(restOf(backoff).count() / 1000);
        QCOMPARE(rests, (QList<qint64>{1, 2, 4, 8, 16, 32, 60, 60, 60}));
    }

    void failuresOfOneMomentAreOne()
    {
        StartBackoff backoff;
        QCOMPARE(backoff.lacked(m_lack, m_now), seconds(1));
        QVERIFY(!backoff.lacked(m_lack, m_now));
        QCOMPARE(backoff.restsUntil(m_now), m_now + seconds(1));
        QVERIFY(!backoff.restsUntil(m_now + seconds(1)));
    }

    void peopleHearOfTheThirdAndOfNoOther()
    {
        StartBackoff backoff;
        QList<bool> told;
        for (int i = 0; i < 5; ++i) {
            restOf(backoff);
            told.append(backoff.isWorthTelling());
        }
        QCOMPARE(told, (QList<bool>{false, false, true, false, false}));
    }

    void aSuccessBeginsAnew()
    {
        StartBackoff backoff;
        restOf(backoff);
        restOf(backoff);
        backoff.succeeded();
        QVERIFY(!backoff.restsUntil(m_now));
        QCOMPARE(restOf(backoff), seconds(1));
    }

    void aClockThatWasSetBackDoesNotProlongIt()
    {
        StartBackoff backoff;
        restOf(backoff);
        m_now -= std::chrono::hours(2);
        QVERIFY(!backoff.restsUntil(m_now));
    }
};

QTEST_GUILESS_MAIN(TestStartBackoff)
#include "tst_startbackoff.moc"
