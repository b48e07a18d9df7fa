// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/clockwatch.h"
#include "engine/domain/clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace runsheet;

// What the kernel tells of a clock that is set or of a zone cannot be made to happen here: tests/integration/test_schedule.py does.
class TestClockWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineThatWasSleptThroughIsTold()
    {
        const auto watch = systemClockWatch();
        QSignalSpy changed(watch.get(), &ClockWatch::changed);
        watch->expect(systemClock()->now() - std::chrono::hours(8));
        QTRY_COMPARE(changed.count(), 1);
        watch->expect(systemClock()->now() - std::chrono::hours(8)); // and the next one, too
        QTRY_COMPARE(changed.count(), 2);
    }

    void aDeadlineThatIsMetOrGivenUpIsNot()
    {
        const auto watch = systemClockWatch();
        QSignalSpy changed(watch.get(), &ClockWatch::changed);
        watch->expect(systemClock()->now() - std::chrono::hours(8));
        watch->expect(std::nullopt); // before anybody could look
        const auto other = systemClockWatch();
        QSignalSpy later(other.get(), &ClockWatch::changed);
        other->expect(systemClock()->now() - std::chrono::hours(8));
        QTRY_COMPARE(later.count(), 1);
        QCOMPARE(changed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestClockWatch)
#include "tst_clockwatch.moc"
