// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/calendartext.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestCalendarText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndCalendarAreTheSame()
    {
        const QString text = u"05-01\n12-25\n2026-12-24\n2027-02-28\n2026-12-31 18:00 to 2027-01-01 06:00"_s;
        const Result<Calendar> calendar = calendarWith({}, text);
        QVERIFY(calendar);
        QCOMPARE(calendar->yearlyDays.size(), 2U);
        QCOMPARE(calendar->days.size(), 2U);
        QCOMPARE(calendar->windows.size(), 1U);
        QCOMPARE(calendarText(*calendar), text);
    }

    void blanksAndEmptyLinesDoNotMatter()
    {
        const Result<Calendar> calendar = calendarWith({}, u"\n  02-29 \n\n 2026-12-24\n"_s);
        QCOMPARE(calendarText(*calendar), u"02-29\n2026-12-24"_s);
        QCOMPARE(calendarText(*calendarWith(*calendar, {})), QString());
    }

    void daysOfTheWeekAndTheNameStay()
    {
        Calendar calendar;
        calendar.name = u"Banking"_s;
        calendar.weekdays = 0b1000001;
        const Result<Calendar> changed = calendarWith(calendar, u"12-25"_s);
        QCOMPARE(changed->name, calendar.name);
        QCOMPARE(changed->weekdays, calendar.weekdays);
    }

    void whatIsNoDayIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("a word") << u"2026-12-24\nChristmas"_s << u"Line 2, “Christmas”"_s;
        QTest::newRow("a day that never is") << u"2026-02-30"_s << u"2026-02-30"_s;
        QTest::newRow("a yearly day that never is") << u"02-30"_s << u"02-30"_s;
        QTest::newRow("a time that ends before it begins") << u"2026-12-24 18:00 to 2026-12-24 06:00"_s << u"Line 1"_s;
        QTest::newRow("a time without an end") << u"2026-12-24 18:00"_s << u"Line 1"_s;
    }

    void whatIsNoDayIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const Result<Calendar> calendar = calendarWith({}, text);
        QVERIFY(!calendar);
        QVERIFY2(calendar.error().message.contains(named), qPrintable(calendar.error().message));
    }

    void aDayIsToggled()
    {
        const QDate day(2026, 12, 24);
        Calendar calendar = withDayToggled({}, day);
        QVERIFY(isExcluded(calendar, day));
        QVERIFY(!isExcluded(withDayToggled(calendar, day), day));
        calendar = Calendar();
        calendar.yearlyDays = {{.month = 12, .day = 24}};
        QCOMPARE(withDayToggled(calendar, day), calendar); // a rule is stronger
    }
};

QTEST_GUILESS_MAIN(TestCalendarText)
#include "tst_calendartext.moc"
