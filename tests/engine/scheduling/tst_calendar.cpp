// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/calendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

namespace {

constexpr quint8 weekend = 1 | (1 << 6);

// Weekends, two feasts of every year, one day of 2026, and an hour of maintenance.
Calendar exchange()
{
    return {.name = u"exchange"_s,
            .weekdays = weekend,
            .yearlyDays = {{.month = 1, .day = 1}, {.month = 12, .day = 25}},
            .days = {QDate(2026, 4, 3)},
            .windows = {{.from = *instantFromIso(u"2026-05-04T10:00:00Z"_s), .until = *instantFromIso(u"2026-05-04T11:00:00Z"_s)}}};
}

CronZone berlin()
{
    return CronZone::named("Europe/Berlin").value();
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void excludes_data();
    void excludes();
    void findsBusinessDays_data();
    void findsBusinessDays();
    void endsWhereNothingIsAllowed();
};

void TestCalendar::excludes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *name, const char *from, const char *allowed) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(allowed);
    };
    row("an ordinary day", "2026-05-05T12:00:00.000Z", "2026-05-05T12:00:00.000Z");
    row("a weekend is over at midnight in the zone", "2026-05-02T12:00:00.000Z", "2026-05-03T22:00:00.000Z");
    row("a feast of every year", "2027-12-25T08:00:00.000Z", "2027-12-26T23:00:00.000Z");
    row("new year of the zone, not of UTC", "2025-12-31T23:30:00.000Z", "2026-01-01T23:00:00.000Z");
    row("a single day and the weekend after it", "2026-04-03T08:00:00.000Z", "2026-04-05T22:00:00.000Z");
    row("a window", "2026-05-04T10:00:00.000Z", "2026-05-04T11:00:00.000Z");
    row("the end of a window is allowed", "2026-05-04T11:00:00.000Z", "2026-05-04T11:00:00.000Z");
}

void TestCalendar::excludes()
{
    QFETCH(const QString, from);
    QFETCH(const QString, allowed);
    const Instant instant = *instantFromIso(from);
    const std::optional<Instant> found = firstAllowed(exchange(), instant, berlin());
    QVERIFY(found);
    QCOMPARE(toIso(*found), allowed);
    QCOMPARE(isExcluded(exchange(), instant, berlin()), from != allowed);
}

void TestCalendar::findsBusinessDays_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("n");
    QTest::addColumn<QDate>("day");
    QTest::newRow("the first after new year") << 1 << 1 << QDate(2026, 1, 2);
    QTest::newRow("the second is behind a weekend") << 1 << 2 << QDate(2026, 1, 5);
    QTest::newRow("the third of April, one day of which is out") << 4 << 3 << QDate(2026, 4, 6);
    QTest::newRow("the last") << 1 << -1 << QDate(2026, 1, 30);
    QTest::newRow("the last but one") << 5 << -2 << QDate(2026, 5, 28);
    QTest::newRow("one that a month has not") << 2 << 21 << QDate();
}

void TestCalendar::findsBusinessDays()
{
    QFETCH(const int, month);
    QFETCH(const int, n);
    QTEST(businessDay(exchange(), 2026, month, n).value_or(QDate()), "day");
}

void TestCalendar::endsWhereNothingIsAllowed()
{
    Calendar never;
    never.weekdays = 0x7f;
    QVERIFY(!firstAllowed(never, instantFromMs(0), CronZone()));
    QVERIFY(!businessDay(never, 2026, 1, 1));
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
