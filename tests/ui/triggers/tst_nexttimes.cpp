// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/nexttimes.h"
#include "ui/triggers/triggersentence.h"

#include "ui/triggers/cadencetext.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace runsheet::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Trigger cron(const QString &expression, const QString &dst = {})
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Cron;
    trigger.expression = expression;
    trigger.zone = u"Europe/Berlin"_s;
    trigger.dst = dst;
    return trigger;
}

Instant instant(const QString &iso)
{
    return instantFromIso(iso).value_or(Instant());
}

ScheduleHistory countingFrom(Instant now)
{
    return {.countsFrom = now, .lastFire = {}, .lastStarted = {}, .lastEnded = {}, .isRunActive = false};
}

QString shown(const NextTime &time, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMs(time.at), zone);
    const QString begin = time.kind == NextTime::Kind::Fires ? at.toString(u"ddd d MMM HH:mm t"_s) : at.toString(u"ddd d MMM '-'"_s);
    const QString note = noteOf(time, zone, u"bank days"_s, english);
    return note.isEmpty() ? begin : begin + u" | "_s + note;
}

Calendar weekends()
{
    Calendar calendar;
    calendar.name = u"bank days"_s;
    calendar.weekdays = 0b1000001;
    return calendar;
}

} // namespace

class TestNextTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListTellsWhatTheClockDoes_data();
    void theListTellsWhatTheClockDoes();
    void leftOutDaysAreNamed();
    void nothingIsLeftWhereTheCalendarTakesAll();
    void otherKindsHaveTimes_data();
    void otherKindsHaveTimes();
    void aSentenceSaysIt_data();
    void aSentenceSaysIt();
    void theRealCadenceIsTold_data();
    void theRealCadenceIsTold();
};

void TestNextTimes::theListTellsWhatTheClockDoes_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("back: once, at the first")
        << cron(u"30 2 * * *"_s) << u"2026-10-24T06:00:00Z"_s
        << QStringList{u"Sun 25 Oct 02:30 CEST | Clocks go back at 03:00, so 02:30 comes twice. Runs at the first."_s,
                       u"Mon 26 Oct 02:30 CET | UTC moves by one hour"_s, u"Tue 27 Oct 02:30 CET"_s};
    QTest::newRow("back: twice by wish")
        << cron(u"30 2 * * *"_s, u"repeat"_s) << u"2026-10-24T06:00:00Z"_s
        << QStringList{u"Sun 25 Oct 02:30 CEST | Clocks go back at 03:00, so 02:30 comes twice. Runs at both."_s,
                       u"Sun 25 Oct 02:30 CET | Clocks go back at 03:00, so 02:30 comes twice. Runs again at the second."_s,
                       u"Mon 26 Oct 02:30 CET"_s};
    QTest::newRow("back: what runs freely runs through")
        << cron(u"30 * * * *"_s) << u"2026-10-25T00:00:00Z"_s
        << QStringList{u"Sun 25 Oct 02:30 CEST | Clocks go back at 03:00, so 02:30 comes twice. Runs at both."_s,
                       u"Sun 25 Oct 02:30 CET | Clocks go back at 03:00, so 02:30 comes twice. Runs again at the second."_s,
                       u"Sun 25 Oct 03:30 CET"_s};
    QTest::newRow("forward: runs after the gap")
        << cron(u"30 2 * * *"_s) << u"2026-03-28T06:00:00Z"_s
        << QStringList{u"Sun 29 Mar 03:00 CEST | Clocks go forward from 02:00 to 03:00, so 02:30 does not come. Runs at 03:00."_s,
                       u"Mon 30 Mar 02:30 CEST"_s, u"Tue 31 Mar 02:30 CEST"_s};
    QTest::newRow("forward: left out by wish")
        << cron(u"30 2 * * *"_s, u"skip"_s) << u"2026-03-28T06:00:00Z"_s
        << QStringList{u"Sun 29 Mar - | Clocks go forward from 02:00 to 03:00, so 02:30 does not come. Does not run."_s,
                       u"Mon 30 Mar 02:30 CEST | UTC moves by one hour"_s, u"Tue 31 Mar 02:30 CEST"_s, u"Wed 1 Apr 02:30 CEST"_s};
    QTest::newRow("no change near") << cron(u"0 12 * * *"_s) << u"2026-06-01T12:00:00Z"_s
                                    << QStringList{u"Tue 2 Jun 12:00 CEST"_s, u"Wed 3 Jun 12:00 CEST"_s, u"Thu 4 Jun 12:00 CEST"_s};
    QTest::newRow("a date that never comes") << cron(u"0 0 31 2 *"_s) << u"2026-06-01T12:00:00Z"_s << QStringList();
}

void TestNextTimes::theListTellsWhatTheClockDoes()
{
    QFETCH(const Trigger, trigger);
    QFETCH(const QString, now);
    ScheduleNames names;
    const Result<Schedule> schedule = scheduleOf(trigger, names, 0);
    QVERIFY(schedule);
    const QTimeZone zone("Europe/Berlin");
    QStringList rows;
    for (const NextTime &time : nextTimes(*schedule, countingFrom(instant(now)), instant(now), 3))
        rows.append(shown(time, zone));
    QTEST(rows, "rows");
}

void TestNextTimes::leftOutDaysAreNamed()
{
    ScheduleNames names;
    names.calendars.insert(u"bank days"_s, weekends());
    Trigger trigger = cron(u"0 */12 * * *"_s);
    trigger.calendar = u"bank days"_s;
    const Result<Schedule> schedule = scheduleOf(trigger, names, 0);
    QVERIFY(schedule);
    const Instant friday = instant(u"2026-06-05T05:00:00Z"_s);
    QStringList rows;
    for (const NextTime &time : nextTimes(*schedule, countingFrom(friday), friday, 2))
        rows.append(shown(time, QTimeZone("Europe/Berlin")));
    QCOMPARE(rows,
             (QStringList{u"Fri 5 Jun 12:00 CEST"_s, u"Sat 6 Jun - | 4 time(s) left out by “bank days”"_s, u"Mon 8 Jun 00:00 CEST"_s}));
}

void TestNextTimes::nothingIsLeftWhereTheCalendarTakesAll()
{
    ScheduleNames names;
    Calendar never;
    never.name = u"never"_s;
    never.weekdays = 0b1111111;
    names.calendars.insert(u"never"_s, never);
    Trigger trigger = cron(u"* * * * *"_s);
    trigger.calendar = u"never"_s;
    const Result<Schedule> schedule = scheduleOf(trigger, names, 0);
    QVERIFY(schedule);
    const Instant now = instant(u"2026-06-05T05:00:00Z"_s);
    const QList<NextTime> times = nextTimes(*schedule, countingFrom(now), now, 10);
    QCOMPARE(times.size(), 1);
    QCOMPARE(times.first().kind, NextTime::Kind::LeftOut);
}

void TestNextTimes::otherKindsHaveTimes_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<QStringList>("times");
    Trigger rate;
    rate.kind = Trigger::Kind::FixedRate;
    rate.every = 10min;
    QTest::newRow("a fixed rate") << rate << QStringList{u"12:10"_s, u"12:20"_s, u"12:30"_s};
    rate.initialDelay = Duration::zero();
    QTest::newRow("a fixed rate after 0 s") << rate << QStringList{u"12:10"_s, u"12:20"_s, u"12:30"_s};
    Trigger delay;
    delay.kind = Trigger::Kind::FixedDelay;
    delay.delay = 15min;
    QTest::newRow("a delay has one") << delay << QStringList{u"12:15"_s};
    Trigger once;
    once.kind = Trigger::Kind::Once;
    once.at = instant(u"2026-06-01T18:00:00Z"_s);
    QTest::newRow("once") << once << QStringList{u"18:00"_s};
    once.at = instant(u"2026-05-01T18:00:00Z"_s);
    QTest::newRow("once, and passed") << once << QStringList();
    Trigger start;
    start.kind = Trigger::Kind::EngineStart;
    QTest::newRow("the start of the engine has no time") << start << QStringList();
    QTest::newRow("no trigger") << Trigger() << QStringList();
}

void TestNextTimes::otherKindsHaveTimes()
{
    QFETCH(const Trigger, trigger);
    ScheduleNames names;
    const Result<Schedule> schedule = scheduleOf(trigger, names, 0);
    QVERIFY(schedule);
    const Instant now = instant(u"2026-06-01T12:00:00Z"_s);
    QStringList times;
    for (const NextTime &time : nextTimes(*schedule, countingFrom(now), now, 3))
        times.append(QDateTime::fromMSecsSinceEpoch(toMs(time.at), Qt::UTC).toString(u"HH:mm"_s));
    QTEST(times, "times");
}

void TestNextTimes::aSentenceSaysIt_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("cron") << cron(u"30 2 * * *"_s) << u"At 02:30 every day, Berlin time."_s;
    Trigger newYork = cron(u"0 9 * * 1-5"_s);
    newYork.zone = u"America/New_York"_s;
    QTest::newRow("a city of two words") << newYork << u"At 09:00 from Monday to Friday, New York time."_s;
    Trigger rate;
    rate.kind = Trigger::Kind::FixedRate;
    rate.every = 10min;
    QTest::newRow("a fixed rate") << rate << u"Every 10 min."_s;
    rate.initialDelay = Duration::zero();
    QTest::newRow("a fixed rate, at once") << rate << u"Every 10 min, for the first time at once."_s;
    Trigger delay;
    delay.kind = Trigger::Kind::FixedDelay;
    delay.delay = 90s;
    QTest::newRow("a delay") << delay << u"1 min 30 s after its run ended."_s;
    QTest::newRow("none") << Trigger() << u"Never by itself. It runs when you say so."_s;
}

void TestNextTimes::aSentenceSaysIt()
{
    QFETCH(const Trigger, trigger);
    ScheduleNames names;
    const Result<Schedule> schedule = scheduleOf(trigger, names, 0);
    QVERIFY(schedule);
    QTEST(sentenceOf(*schedule, zoneOf(trigger), english).text(), "sentence");
}

void TestNextTimes::theRealCadenceIsTold_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<OverlapPolicy>("policy");
    QTest::addColumn<QString>("sentence");
    const QString longer = u"A run usually takes 25 min, longer than the 10 min between two times."_s;
    QTest::newRow("short enough") << 9 << OverlapPolicy() << QString();
    QTest::newRow("times are skipped") << 25 << OverlapPolicy() << longer + u" It really runs about every 30 min."_s;
    QTest::newRow("one waits") << 25 << OverlapPolicy{.kind = OverlapPolicy::Kind::Queue}
                               << longer + u" It really runs about every 25 min."_s;
    QTest::newRow("enough side by side") << 25 << OverlapPolicy{.kind = OverlapPolicy::Kind::Allow, .atMost = 3} << QString();
    QTest::newRow("each ends the one before") << 25 << OverlapPolicy{.kind = OverlapPolicy::Kind::Replace}
                                              << longer + u" Each would be cancelled by the next."_s;
}

void TestNextTimes::theRealCadenceIsTold()
{
    QFETCH(const int, minutes);
    QFETCH(const OverlapPolicy, policy);
    const Instant first = instant(u"2026-06-01T12:00:00Z"_s);
    QTEST(cadenceText({first, first + 10min, first + 20min}, std::chrono::minutes(minutes), policy), "sentence");
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestNextTimes)
#include "tst_nexttimes.moc"
