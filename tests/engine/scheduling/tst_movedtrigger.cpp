// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/movedtrigger.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestMovedTrigger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeOfDayIsMoved_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("moved"); // empty: it cannot be
        QTest::newRow("a weekday") << u"0 8 * * 1"_s << u"unix5"_s << u"10 5 * * MON"_s;
        QTest::newRow("every day, dialect found") << u"0 8 * * *"_s << u"auto"_s << u"10 5 * * *"_s;
        QTest::newRow("with seconds") << u"30 0 8 * * MON"_s << u"spring6"_s << u"30 10 5 * * MON"_s;
        QTest::newRow("several hours") << u"0 8,12 * * 1"_s << u"unix5"_s << QString();
        QTest::newRow("several minutes") << u"*/15 8 * * 1"_s << u"unix5"_s << QString();
        QTest::newRow("what is no expression") << u"x"_s << u"unix5"_s << QString();
    }

    void aTimeOfDayIsMoved()
    {
        QFETCH(QString, expression);
        QFETCH(QString, dialect);
        Trigger trigger;
        trigger.kind = Trigger::Kind::Cron;
        trigger.expression = expression;
        trigger.dialect = dialect;
        trigger.zone = u"Europe/Berlin"_s;
        trigger.jitter = seconds(3);
        const CronZone berlin = *CronZone::named("Europe/Berlin");
        const Instant from = *instantFromIso(u"2026-10-26T07:00:00Z"_s); // 08:00 there
        const std::optional<Trigger> moved = movedTrigger(trigger, berlin, from, *instantFromIso(u"2026-10-26T04:10:00Z"_s));
        QTEST(moved ? moved->expression : QString(), "moved");
        if (moved)
            QCOMPARE(moved->jitter, trigger.jitter);
        QVERIFY(!movedTrigger(trigger, berlin, from, *instantFromIso(u"2026-10-25T22:50:00Z"_s))); // the day before
    }

    void aSingleTimeIsMovedAnywhere()
    {
        Trigger trigger;
        trigger.kind = Trigger::Kind::Once;
        trigger.at = *instantFromIso(u"2026-10-26T07:00:00Z"_s);
        const Instant to = *instantFromIso(u"2026-10-25T07:00:00Z"_s);
        QCOMPARE(movedTrigger(trigger, CronZone(), *trigger.at, to)->at, to);
    }

    void whatHasNoTimeOfDayStays()
    {
        Trigger trigger;
        trigger.kind = Trigger::Kind::FixedRate;
        trigger.every = seconds(60);
        QVERIFY(!movedTrigger(trigger, CronZone(), Instant(), Instant()));
    }
};

QTEST_GUILESS_MAIN(TestMovedTrigger)
#include "tst_movedtrigger.moc"
