// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/broadcast.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace runsheet;
using runsheet::test::FakeClock;
using namespace Qt::StringLiterals;

namespace {

ProgressUpdate progressOf(qint64 run, double fraction)
{
    ProgressUpdate update;
    update.run = {run};
    update.progress.fraction = fraction;
    return update;
}

} // namespace

class TestBroadcast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressIsKeptAtMostOnceInTheTimeThatWasSet_data()
    {
        QTest::addColumn<Duration>("every");
        QTest::newRow("a second") << Duration(1000);
        QTest::newRow("a tenth of one") << Duration(100);
        QTest::newRow("a minute") << Duration(60'000);
    }
    void progressIsKeptAtMostOnceInTheTimeThatWasSet()
    {
        QFETCH(const Duration, every);
        const auto clock = std::make_shared<FakeClock>();
        Broadcast broadcast(clock, every);
        QList<QList<ProgressUpdate>> kept;
        connect(&broadcast, &Broadcast::measured, this, [&kept](const QList<ProgressUpdate> &updates) { kept.append(updates); });
        for (int i = 1; i <= 10; ++i)
            broadcast.measurement(progressOf(1, i / 10.0));
        clock->advance(every - milliseconds(1));
        QVERIFY(kept.isEmpty());
        clock->advance(milliseconds(1));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().size(), 1);
        QCOMPARE(kept.constFirst().constFirst().progress.fraction, 1.0);
        clock->advance(10 * every);
        QCOMPARE(kept.size(), 1); // nothing new, nothing to keep
        broadcast.measurement(progressOf(1, 0.5));
        broadcast.measurement(progressOf(2, 0.5));
        clock->advance(every);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.constLast().size(), 2);
    }

    void itIsToldFiveTimesASecondWhateverIsKept()
    {
        const auto clock = std::make_shared<FakeClock>();
        Broadcast broadcast(clock, seconds(60));
        QSignalSpy changed(&broadcast, &Broadcast::changed);
        for (int i = 0; i < 10; ++i) {
            broadcast.measurement(progressOf(1, i / 10.0));
            clock->advance(milliseconds(100));
        }
        QCOMPARE(changed.count(), 5);
    }
};

QTEST_GUILESS_MAIN(TestBroadcast)
#include "tst_broadcast.moc"
