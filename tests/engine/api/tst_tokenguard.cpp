// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/tokenguard.h"

#include <QTest>

using namespace runsheet;

class TestTokenGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsGrowUpToAMinute()
    {
        TokenGuard guard;
        const RunKey run{1};
        Instant now = instantFromMs(1'790'000'000'000);
        for (int guess = 0; guess < 9; ++guess) {
            guard.wasWrong(run, now);
            QVERIFY(!guard.mustWait(run, now));
        }
        for (const int wait : {1, 2, 4, 8, 16, 32, 60, 60}) {
            guard.wasWrong(run, now);
            QCOMPARE(guard.mustWait(run, now), std::optional<Duration>(seconds(wait)));
            now += seconds(wait);
            QVERIFY(!guard.mustWait(run, now));
        }
    }

    void theRightOneForgivesAndOthersAreNotTouched()
    {
        TokenGuard guard;
        const Instant now = instantFromMs(1'790'000'000'000);
        for (int guess = 0; guess < 10; ++guess)
            guard.wasWrong(RunKey{1}, now);
        QVERIFY(guard.mustWait(RunKey{1}, now));
        QVERIFY(!guard.mustWait(RunKey{2}, now));
        guard.wasRight(RunKey{1});
        QVERIFY(!guard.mustWait(RunKey{1}, now));
    }
};

QTEST_GUILESS_MAIN(TestTokenGuard)
#include "tst_tokenguard.moc"
