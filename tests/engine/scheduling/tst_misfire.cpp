// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/misfire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

Q_DECLARE_METATYPE(MisfirePolicy)

namespace {

// The day of all rows; the trigger counts from midnight.
Instant at(const QString &time)
{
    return instantFromIso(u"2026-05-05T"_s + time + u"Z"_s).value();
}

Trigger hourly()
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Cron;
    trigger.expression = u"0 * * * *"_s;
    return trigger;
}

Schedule scheduleOf(const Trigger &trigger)
{
    ScheduleNames names;
    const Result<Schedule> schedule = scheduleOf(trigger, names, 1);
    if (!schedule)
        qFatal("%s", qPrintable(schedule.error().message));
    return *schedule;
}

ScheduleHistory since(const QString &time)
{
    return {.countsFrom = at(time), .lastFire = {}, .lastStarted = {}, .lastEnded = {}, .isRunActive = false};
}

MisfirePolicy policyOf(MisfirePolicy::Kind kind, int atMost = 100, Duration window = std::chrono::hours(4))
{
    return {.kind = kind, .atMost = atMost, .window = window};
}

QString timesOf(const std::vector<Instant> &instants)
{
    QStringList texts;
    for (const Instant instant : instants)
        texts.append(toIso(instant).mid(11, 8));
    return texts.join(u' ');
}

} // namespace

class TestMisfire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void aDelayIsNeverMissed();
    void anInstantThatPassedIsMissed();
    void calendarsAreKept();
    void nothingIsDecidedTwice();
    void aClockThatJumpsByYearsIsNoStorm();
    void theTextHasTheCountInDigits();
};

// Hourly; the engine was ready from `ready` on and looks at `now`.
void TestMisfire::decides_data()
{
    QTest::addColumn<MisfirePolicy>("policy");
    QTest::addColumn<QString>("ready");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("onTime");
    QTest::addColumn<QString>("catchUp");
    QTest::addColumn<QString>("leftOut"); // from, to, count
    const auto row = [](const char *name, const MisfirePolicy &policy, const char *ready, const char *now, const char *onTime,
                        const char *catchUp, const char *leftOut = "") {
        QTest::newRow(name) << policy << QString::fromLatin1(ready) << QString::fromLatin1(now) << QString::fromLatin1(onTime)
                            << QString::fromLatin1(catchUp) << QString::fromLatin1(leftOut);
    };
    using Kind = MisfirePolicy::Kind;
    const MisfirePolicy once = policyOf(Kind::Once);
    const MisfirePolicy skip = policyOf(Kind::Skip);
    row("nothing is due", once, "00:00:00", "00:59:59", "", "");
    row("on the second", once, "00:00:00", "01:00:00", "01:00:00", "");
    row("a little late", once, "00:00:00", "01:00:30", "01:00:00", "");
    row("too late, although an engine was ready", once, "00:00:00", "01:00:31", "", "01:00:00");
    row("the engine was ready one second after it", once, "01:00:01", "01:00:02", "", "01:00:00");
    row("once: the latest of several", once, "03:30:00", "03:30:00", "", "03:00:00", "01:00:00 02:00:00 2");
    row("once: missed ones, and one on time", once, "03:30:00", "04:00:10", "04:00:00", "03:00:00", "01:00:00 02:00:00 2");
    row("skip: none", skip, "03:30:00", "03:30:00", "", "", "01:00:00 03:00:00 3");
    row("skip: but the one on time", skip, "03:30:00", "04:00:10", "04:00:00", "", "01:00:00 03:00:00 3");
    row("all: the oldest first", policyOf(Kind::All), "03:30:00", "03:30:00", "", "01:00:00 02:00:00 03:00:00");
    row("all of two: the latest two", policyOf(Kind::All, 2), "03:30:00", "03:30:00", "", "02:00:00 03:00:00", "01:00:00 01:00:00 1");
    row("all of none", policyOf(Kind::All, 0), "03:30:00", "03:30:00", "", "", "01:00:00 03:00:00 3");
    row("older than the window never runs", policyOf(Kind::All), "06:30:00", "06:30:00", "", "03:00:00 04:00:00 05:00:00 06:00:00",
        "01:00:00 02:00:00 2");
    row("as old as the window runs", policyOf(Kind::All, 100, std::chrono::hours(2)), "06:00:00", "06:00:00", "06:00:00",
        "04:00:00 05:00:00", "01:00:00 03:00:00 3");
    row("once: all are older than the window", policyOf(Kind::Once, 100, std::chrono::minutes(10)), "03:30:00", "03:30:00", "", "",
        "01:00:00 03:00:00 3");
}

void TestMisfire::decides()
{
    QFETCH(const MisfirePolicy, policy);
    QFETCH(const QString, ready);
    QFETCH(const QString, now);
    const DueFires due = decideDue(scheduleOf(hourly()), since(u"00:00:00"_s), policy, at(now), at(ready));
    QTEST(timesOf(due.onTime), "onTime");
    QTEST(timesOf(due.catchUp), "catchUp");
    const QString leftOut = due.leftOut ? timesOf({due.leftOut->from, due.leftOut->to}) + u" %1"_s.arg(due.leftOut->count) : QString();
    QTEST(leftOut, "leftOut");
}

void TestMisfire::aDelayIsNeverMissed()
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::FixedDelay;
    trigger.delay = std::chrono::minutes(10);
    const DueFires due = decideDue(scheduleOf(trigger), since(u"00:00:00"_s), {}, at(u"09:00:00"_s), at(u"08:59:00"_s));
    QCOMPARE(timesOf(due.onTime), u"00:10:00"_s);
    QVERIFY(due.catchUp.empty() && !due.leftOut);
}

void TestMisfire::anInstantThatPassedIsMissed()
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Once;
    trigger.at = at(u"06:00:00"_s);
    const Schedule schedule = scheduleOf(trigger);
    const ScheduleHistory history = since(u"00:00:00"_s);
    QCOMPARE(timesOf(decideDue(schedule, history, {}, at(u"07:00:00"_s), at(u"06:30:00"_s)).catchUp), u"06:00:00"_s);
    const DueFires tooLate = decideDue(schedule, history, {}, at(u"11:00:00"_s), at(u"06:30:00"_s));
    QVERIFY(tooLate.catchUp.empty());
    QCOMPARE(tooLate.leftOut->count, 1);
}

void TestMisfire::calendarsAreKept()
{
    ScheduleNames names;
    names.calendars[u"lunch"_s] = {.name = u"lunch"_s,
                                   .weekdays = 0,
                                   .yearlyDays = {},
                                   .days = {},
                                   .windows = {{.from = at(u"01:30:00"_s), .until = at(u"02:30:00"_s)}}};
    Trigger trigger = hourly();
    trigger.calendar = u"lunch"_s;
    const Result<Schedule> schedule = scheduleOf(trigger, names, 1);
    const DueFires due =
        decideDue(*schedule, since(u"00:00:00"_s), policyOf(MisfirePolicy::Kind::All), at(u"03:30:00"_s), at(u"03:30:00"_s));
    QCOMPARE(timesOf(due.catchUp), u"01:00:00 03:00:00"_s);
}

void TestMisfire::nothingIsDecidedTwice()
{
    const Schedule schedule = scheduleOf(hourly());
    ScheduleHistory history = since(u"00:00:00"_s);
    const DueFires first = decideDue(schedule, history, {}, at(u"03:30:00"_s), at(u"03:30:00"_s));
    QCOMPARE(first.lastFire, std::optional(at(u"03:00:00"_s)));
    history.lastFire = first.lastFire;
    QCOMPARE(decideDue(schedule, history, {}, at(u"03:59:59"_s), at(u"03:30:00"_s)), DueFires{});
    // Nor when the clock is set back.
    QCOMPARE(decideDue(schedule, history, {}, at(u"01:00:00"_s), at(u"01:00:00"_s)), DueFires{});
}

void TestMisfire::aClockThatJumpsByYearsIsNoStorm()
{
    Trigger trigger = hourly();
    trigger.expression = u"* * * * * *"_s;
    const Instant later = at(u"00:00:00"_s) + std::chrono::hours(24 * 365 * 30);
    const DueFires due = decideDue(scheduleOf(trigger), since(u"00:00:00"_s), {}, later, later);
    QCOMPARE(due.catchUp, std::vector{later - seconds(1)});
    QCOMPARE(due.onTime, std::vector{later});
    QVERIFY(due.leftOut && due.leftOut->isAtLeast && due.leftOut->count >= 1'000'000);
    QCOMPARE(due.leftOut->to, later - seconds(2));
    QCOMPARE(due.lastFire, std::optional(later));
}

void TestMisfire::theTextHasTheCountInDigits()
{
    QCOMPARE(missedText({.from = at(u"01:00:00"_s), .to = at(u"01:00:00"_s), .count = 1, .isAtLeast = false}),
             u"1 fire time, 2026-05-05T01:00:00.000Z, was missed"_s);
    QCOMPARE(missedText({.from = at(u"01:00:00"_s), .to = at(u"03:00:00"_s), .count = 3, .isAtLeast = false}),
             u"3 fire times from 2026-05-05T01:00:00.000Z to 2026-05-05T03:00:00.000Z were missed"_s);
}

QTEST_GUILESS_MAIN(TestMisfire)
#include "tst_misfire.moc"
