// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/icalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

namespace {

QByteArray fileWith(const QByteArrayList &event)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n" + event.join("\r\n") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

Result<ICalendar> read(const QByteArray &bytes)
{
    CronZones zones;
    return readICalendar(bytes, u"feasts"_s, CronZone::named("Europe/Berlin").value(), zones);
}

// All that is excluded, in one line.
QString shown(const Calendar &calendar)
{
    QStringList parts;
    for (const Calendar::YearlyDay day : calendar.yearlyDays)
        parts.append(u"--%1-%2"_s.arg(day.month, 2, 10, QChar(u'0')).arg(day.day, 2, 10, QChar(u'0')));
    for (const QDate day : calendar.days)
        parts.append(day.toString(Qt::ISODate));
    for (const Calendar::Window &window : calendar.windows)
        parts.append(toIso(window.from).left(16) + u'/' + toIso(window.until).left(16));
    return parts.join(u' ');
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void namesWhatItDoesNotFollow_data();
    void namesWhatItDoesNotFollow();
    void refusesWhatIsNoCalendar();
    void takesAnythingAndEnds();
};

void TestICalendar::reads_data()
{
    QTest::addColumn<QByteArrayList>("event");
    QTest::addColumn<QString>("excluded");
    const auto row = [](const char *name, const QByteArrayList &event, const char *excluded) {
        QTest::newRow(name) << event << QString::fromLatin1(excluded);
    };
    row("a day", {"DTSTART;VALUE=DATE:20261225"}, "2026-12-25");
    row("a day by its end", {"DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261226"}, "2026-12-25");
    row("several days", {"DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"}, "2026-12-24 2026-12-25 2026-12-26");
    row("several days by their number", {"DTSTART;VALUE=DATE:20261224", "DURATION:P2D"}, "2026-12-24 2026-12-25");
    row("a day of every year", {"DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=YEARLY"}, "--12-25");
    row("in small letters", {"dtstart;value=date:20261225", "rrule:freq=yearly;interval=1"}, "--12-25");
    row("a time in UTC", {"DTSTART:20260504T100000Z", "DTEND:20260504T113000Z"}, "2026-05-04T10:00/2026-05-04T11:30");
    row("a time in a zone", {"DTSTART;TZID=Asia/Tokyo:20260504T100000", "DTEND;TZID=\"Asia/Tokyo\":20260504T110000"},
        "2026-05-04T01:00/2026-05-04T02:00");
    row("a time without a zone", {"DTSTART:20260504T100000", "DURATION:PT90M"}, "2026-05-04T08:00/2026-05-04T09:30");
    row("a time of no length", {"DTSTART:20260504T100000Z"}, "");
    row("a line that is folded", {"DTSTART;VALUE=DA\r\n TE:2026\r\n\t1225"}, "2026-12-25");
    row("a colon in a quoted parameter", {"DTSTART;X-NOTE=\"a:b;c\";VALUE=DATE:20261225"}, "2026-12-25");
    row("an event that was cancelled", {"DTSTART;VALUE=DATE:20261225", "STATUS:CANCELLED"}, "");
    row("an alarm inside is no part of the event", {"DTSTART;VALUE=DATE:20261225", "BEGIN:VALARM", "DURATION:P9D", "END:VALARM"},
        "2026-12-25");
    row("an event without a start", {"SUMMARY:nothing"}, "");
}

void TestICalendar::reads()
{
    QFETCH(const QByteArrayList, event);
    const Result<ICalendar> file = read(fileWith(event));
    QVERIFY(file);
    QTEST(shown(file->calendar), "excluded");
    QCOMPARE(file->notUnderstood, QStringList());
    QCOMPARE(file->calendar.name, u"feasts"_s);
}

void TestICalendar::namesWhatItDoesNotFollow_data()
{
    QTest::addColumn<QByteArrayList>("event");
    QTest::addColumn<QString>("excluded");
    QTest::addColumn<QString>("named");
    QTest::newRow("another rule counts for its first time") << QByteArrayList{"DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=WEEKLY;COUNT=3"}
                                                            << u"2026-12-25"_s << u"line 6: RRULE:FREQ=WEEKLY;COUNT=3"_s;
    QTest::newRow("a yearly rule with more to it") << QByteArrayList{"DTSTART;VALUE=DATE:20261126", "RRULE:FREQ=YEARLY;BYDAY=4TH"}
                                                   << u"2026-11-26"_s << u"line 6: RRULE:FREQ=YEARLY;BYDAY=4TH"_s;
    QTest::newRow("a zone that there is not") << QByteArrayList{"DTSTART;TZID=Mars/Base:20260504T100000"} << QString()
                                              << u"line 5: DTSTART;TZID=Mars/Base:20260504T100000"_s;
    QTest::newRow("a date that there is not") << QByteArrayList{"DTSTART;VALUE=DATE:20260230"} << QString()
                                              << u"line 5: DTSTART;VALUE=DATE:20260230"_s;
    QTest::newRow("a length that is none") << QByteArrayList{"DTSTART;VALUE=DATE:20261225", "DURATION:soon"} << QString()
                                           << u"line 6: DURATION:soon"_s;
    QTest::newRow("exceptions") << QByteArrayList{"DTSTART;VALUE=DATE:20261225", "EXDATE:20271225"} << u"2026-12-25"_s
                                << u"line 6: EXDATE:20271225"_s;
}

void TestICalendar::namesWhatItDoesNotFollow()
{
    QFETCH(const QByteArrayList, event);
    const Result<ICalendar> file = read(fileWith(event));
    QVERIFY(file);
    QTEST(shown(file->calendar), "excluded");
    QTEST(file->notUnderstood.join(u'\n'), "named");
}

void TestICalendar::refusesWhatIsNoCalendar()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("2026-12-25\n"), QByteArray("BEGIN:VCARD\nEND:VCARD\n"), QByteArray(1000, '\0')}) {
        const Result<ICalendar> file = read(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::BadInput);
        QVERIFY(file.error().message.contains(u"VCALENDAR"));
    }
}

void TestICalendar::takesAnythingAndEnds()
{
    const QByteArray whole = fileWith({"DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:99991231", "RRULE:FREQ=YEARLY"});
    for (qsizetype size = 0; size <= whole.size(); ++size)
        (void)read(whole.first(size));
    QVERIFY(read(whole)->calendar.yearlyDays.size() <= 366);
    QVERIFY(read("BEGIN:VCALENDAR\nEND:VEVENT\nEND:X\nEND:VCALENDAR\nEND:\n: \n"));
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
