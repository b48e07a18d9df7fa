// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/monthplan.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

const QDate october(2026, 10, 1);
const QDate today(2026, 10, 20);

Instant noon(QDate day)
{
    return instantFromMs(day.startOfDay().addSecs(12 * 3600).toMSecsSinceEpoch());
}

const PlannedDay &dayIn(const MonthPlan &plan, QDate day)
{
    return *std::ranges::find(plan.days, day, &PlannedDay::day);
}

} // namespace

class TestMonthPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void weeksAreWhole_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<Qt::DayOfWeek>("firstDay");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("days");
        QTest::newRow("October from Monday") << october << Qt::Monday << QDate(2026, 9, 28) << 35;
        QTest::newRow("October from Sunday") << october << Qt::Sunday << QDate(2026, 9, 27) << 35;
        QTest::newRow("a February of four weeks") << QDate(2027, 2, 14) << Qt::Monday << QDate(2027, 2, 1) << 28;
        QTest::newRow("six rows") << QDate(2026, 8, 1) << Qt::Monday << QDate(2026, 7, 27) << 42;
        QTest::newRow("from Saturday") << QDate(2026, 8, 31) << Qt::Saturday << QDate(2026, 8, 1) << 35;
    }

    void weeksAreWhole()
    {
        QFETCH(QDate, month);
        QFETCH(Qt::DayOfWeek, firstDay);
        const MonthPlan plan = monthPlan(month, today, firstDay, {});
        QTEST(plan.days.constFirst().day, "first");
        QTEST(int(plan.days.size()), "days");
        QCOMPARE(plan.first, QDate(month.year(), month.month(), 1));
        QCOMPARE(std::ranges::count(plan.days, true, &PlannedDay::isOfMonth), month.daysInMonth());
    }

    void outcomesAndPlansAreCounted()
    {
        MonthFacts facts;
        facts.past = {{noon(today.addDays(-1)), RunStatus::Succeeded, 20}, {noon(today.addDays(-1)), RunStatus::Failed, 1},
                      {noon(today.addDays(-1)), RunStatus::Lost, 1},       {noon(today.addDays(-1)), RunStatus::Partial, 2},
                      {noon(today.addDays(-1)), RunStatus::Skipped, 5},    {noon(today), RunStatus::Running, 1},
                      {noon(QDate(2026, 1, 1)), RunStatus::Failed, 9}};
        facts.planned = {{noon(today), 3}, {noon(today.addDays(1)), 30}, {noon(today.addDays(1)), 2}};
        facts.late = {noon(today.addDays(6))};
        const MonthPlan plan = monthPlan(october, today, Qt::Monday, facts);
        const PlannedDay yesterday = dayIn(plan, today.addDays(-1));
        QCOMPARE(yesterday.ran, 20);
        QCOMPARE(yesterday.failed, 2);
        QCOMPARE(yesterday.partial, 2);
        QCOMPARE(yesterday.total(), 24);
        QVERIFY(dayIn(plan, today).isToday);
        QCOMPARE(dayIn(plan, today).ran, 1);
        QCOMPARE(dayIn(plan, today).planned, 3);
        QCOMPARE(dayIn(plan, today.addDays(1)).planned, 32);
        QVERIFY(dayIn(plan, today.addDays(6)).isLate);
        QCOMPARE(plan.most, 32);
    }

    void aChangeOfTheClockMakesADayLongerOrShorter()
    {
        const MonthPlan autumn = monthPlan(october, today, Qt::Monday, {});
        QCOMPARE(dayIn(autumn, QDate(2026, 10, 25)).hours, 25);
        QCOMPARE(dayIn(autumn, QDate(2026, 10, 24)).hours, 24);
        const MonthPlan spring = monthPlan(QDate(2027, 3, 1), today, Qt::Monday, {});
        QCOMPARE(dayIn(spring, QDate(2027, 3, 28)).hours, 23);
    }

    void excludedDaysAreMarked()
    {
        MonthFacts facts;
        facts.calendar = Calendar();
        facts.calendar->weekdays = 0b1; // Sunday
        facts.calendar->days = {QDate(2026, 10, 30)};
        const MonthPlan plan = monthPlan(october, today, Qt::Monday, facts);
        QVERIFY(dayIn(plan, QDate(2026, 10, 4)).isExcluded);
        QVERIFY(dayIn(plan, QDate(2026, 10, 30)).isExcluded);
        QVERIFY(!dayIn(plan, QDate(2026, 10, 5)).isExcluded);
    }
};

QTEST_GUILESS_MAIN(TestMonthPlan)
#include "tst_monthplan.moc"
