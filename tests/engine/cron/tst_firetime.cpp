// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronparser.h"
#include "engine/cron/firetime.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace runsheet;

Q_DECLARE_METATYPE(CronDialect)
Q_DECLARE_METATYPE(DstPolicy)

namespace {

constexpr auto unix5 = CronDialect::Unix5;
constexpr auto spring6 = CronDialect::Spring6;
constexpr auto quartz7 = CronDialect::Quartz7;

CronExpression expressionOf(const QString &text, CronDialect dialect)
{
    const CronParse parse = parseCron(text, dialect);
    if (const auto *error = std::get_if<CronError>(&parse))
        qFatal("%s: %s", qPrintable(text), qPrintable(toString(*error)));
    return std::get<ParsedCron>(parse).expression;
}

CronZone zoneOf(const QByteArray &name)
{
    static CronZones zones; // the tables are read once for all rows
    return zones.find(name).value();
}

Instant instantOf(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    Q_ASSERT(time.isValid() && time.timeSpec() != Qt::LocalTime);
    return instantFromMs(time.toMSecsSinceEpoch());
}

// As Qt shows it: not by the table under test.
QString shown(Instant instant, const QByteArray &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMs(instant), QTimeZone(zone));
    return time.toString(u"yyyy-MM-ddTHH:mm:ss") +
           time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate).mid(19).replace(u"Z"_s, u"+00:00"_s);
}

QString firesAfter(const CronExpression &expression, Instant after, const QByteArray &zone, int count,
                   DstPolicy policy = DstPolicy::RunOnce)
{
    QStringList times;
    while (count-- > 0) {
        const std::optional<Instant> next = nextFireTime(expression, after, zoneOf(zone), policy);
        if (!next)
            break;
        times.append(shown(*next, zone));
        after = *next;
    }
    return times.isEmpty() ? u"none"_s : times.join(u' ');
}

} // namespace

class TestFireTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheSampleVectors_data();
    void answersTheSampleVectors();
    void choosesTheDay_data();
    void choosesTheDay();
    void goesThroughChangesOfTheClock_data();
    void goesThroughChangesOfTheClock();
    void looksBack_data();
    void looksBack();
    void isLaterThanAsked();
    void neverIsFoundAtOnce();
    void theStartOfTheEngineHasNoTime();
    void policiesHaveWords();
    void zonesAreThoseOfTheDatabase_data();
    void zonesAreThoseOfTheDatabase();
};

void TestFireTime::answersTheSampleVectors_data()
{
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(RUNSHEET_TEST_DATA) + u"/cron/sample.tsv"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u'#') || columns.at(0) == u"id"_s)
            continue;
        QTest::newRow(qPrintable(columns.at(0) + u": "_s + columns.at(2)))
            << *cronDialectFromWord(columns.at(1)) << columns.at(2) << columns.at(3).toUtf8() << columns.at(4)
            << QString(columns.at(5)).replace(u',', u' ');
    }
}

void TestFireTime::answersTheSampleVectors()
{
    QFETCH(const CronDialect, dialect);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, from);
    QFETCH(const QString, expected);
    QCOMPARE(firesAfter(expressionOf(text, dialect), instantOf(from), zone, int(expected.count(u' ')) + 1), expected);
}

void TestFireTime::choosesTheDay_data()
{
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, CronDialect dialect, const char *text, const char *from, const char *days) {
        QTest::newRow(name) << dialect << QString::fromLatin1(text) << QString::fromLatin1(from) << QString::fromLatin1(days);
    };
    // R5
    row("unix5 takes either field", unix5, "0 0 13 * 5", "2021-08-01", "2021-08-06 2021-08-13 2021-08-20");
    row("unix5 takes both after a star", unix5, "0 0 */2 * 1", "2021-08-01", "2021-08-09 2021-08-23 2021-09-13");
    row("a star before the weekdays does as well", unix5, "0 0 13 * */5", "2021-08-01", "2021-08-13 2022-02-13 2022-03-13");
    row("spring6 takes both", spring6, "0 0 0 13 * 5", "2021-07-01", "2021-08-13 2022-05-13 2023-01-13");
    row("either field also where one has a special form", unix5, "0 0 L * 1", "2021-08-24", "2021-08-30 2021-08-31 2021-09-06");
    row("both with a special form", spring6, "0 0 0 L * MON", "2021-08-01", "2022-01-31 2022-02-28 2022-10-31");
    // R6
    row("the last day of the month", unix5, "0 0 L * *", "2024-01-31", "2024-02-29 2024-03-31 2024-04-30");
    row("days before the last", unix5, "0 0 L-28 2 *", "2023-01-01", "2024-02-01 2028-02-01 2032-02-01");
    row("thirty days before the last are in long months only", unix5, "0 0 L-30 * *", "2021-04-01", "2021-05-01 2021-07-01 2021-08-01");
    row("the last weekday", unix5, "0 0 LW * *", "2021-10-01", "2021-10-29 2021-11-30 2021-12-31");
    row("the weekday nearest to the last but two", unix5, "0 0 L-2W * *", "2021-10-01", "2021-10-29 2021-11-29 2021-12-29");
    row("1W on a Saturday moves on to Monday", unix5, "0 0 1W * *", "2021-05-01", "2021-05-03 2021-06-01 2021-07-01");
    row("31W on a Sunday moves back to Friday", unix5, "0 0 31W * *", "2021-10-01", "2021-10-29 2021-12-31 2022-01-31");
    row("31W skips months of thirty days", unix5, "0 0 31W * *", "2021-04-01", "2021-05-31 2021-07-30 2021-08-31");
    row("29W skips February", unix5, "0 0 29W 2 *", "2021-01-01", "2024-02-29 2028-02-29 2032-02-27");
    row("the fifth Friday", unix5, "0 0 * * 5#5", "2021-08-01", "2021-10-29 2021-12-31 2022-04-29");
    row("the last Friday", quartz7, "0 0 0 ? * 6L", "2021-08-01", "2021-08-27 2021-09-24 2021-10-29");
    row("the first of two kinds", unix5, "0 0 * * MON#1,FRIL", "2021-08-03", "2021-08-27 2021-09-06 2021-09-24");
    row("Quartz's lone L", quartz7, "0 0 0 ? * L", "2021-08-01", "2021-08-07 2021-08-14 2021-08-21");
    // R8
    row("29 February over a century that is no leap year", unix5, "0 0 29 2 *", "2095-01-01", "2096-02-29 2104-02-29 2108-02-29");
    row("the last year named ends the search", quartz7, "0 0 0 1 1 ? 2026,2199", "2026-01-01", "2199-01-01");
    row("a year that is over", quartz7, "0 0 0 1 1 ? 2020", "2026-01-01", "none");
    row("a date that there is not", unix5, "0 0 30 2 *", "2026-01-01", "none");
    row("before 1970", unix5, "0 0 1 1 *", "1955-06-01", "1956-01-01 1957-01-01 1958-01-01");
    // Bugs of other programs
    row("asked on the Sunday after 1W was a Saturday", spring6, "0 0 0 1W * *", "2017-04-02", "2017-04-03 2017-05-01 2017-06-01");
    row("asked on the Friday that 30W moves back to", spring6, "0 0 9 30W * *", "2017-04-28", "2017-04-28 2017-05-30 2017-06-30");
    row("L-28 from the end of a month", spring6, "0 0 0 L-28 * *", "2021-03-31", "2021-04-02 2021-05-03 2021-06-02");
    row("L-30 from the end of a month", spring6, "0 0 0 L-30 * *", "2021-01-31", "2021-03-01 2021-05-01 2021-07-01");
    row("a named range with a step", quartz7, "0 0 0 1 NOV-FEB/2 ?", "2021-02-02", "2021-11-01 2022-01-01 2022-11-01");
    row("a rank does not spread over a range", unix5, "0 0 * * MON#1,FRI#1", "2021-08-01", "2021-08-02 2021-08-06 2021-09-03");
    row("fifty years are not the end", quartz7, "0 0 0 1 1 ? 2099", "2026-01-01", "2099-01-01");
    row("31W in months of thirty days is no first of the next", unix5, "0 0 31W 4,6 *", "2026-01-01", "none");
}

void TestFireTime::choosesTheDay()
{
    QFETCH(const CronDialect, dialect);
    QFETCH(const QString, text);
    QFETCH(const QString, from);
    QFETCH(const QString, days);
    const QString times = firesAfter(expressionOf(text, dialect), instantOf(from + u"T00:00:00Z"_s), "UTC", int(days.count(u' ')) + 1);
    QStringList found;
    for (const QString &time : times.split(u' '))
        found.append(time.section(u'T', 0, 0));
    QCOMPARE(found.join(u' '), days);
}

void TestFireTime::goesThroughChangesOfTheClock_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<DstPolicy>("policy");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *zone, const char *from, const char *expected,
                        DstPolicy policy = DstPolicy::RunOnce) {
        QTest::newRow(name) << QString::fromLatin1(text) << QByteArray(zone) << QString::fromLatin1(from) << policy
                            << QString::fromLatin1(expected);
    };
    const char *berlin = "Europe/Berlin";
    const char *spring = "2021-03-28T00:45:00+01:00";
    const char *autumn = "2021-10-31T01:45:00+02:00";
    // Gap, 02:00 to 03:00
    row("a skipped run happens after the gap", "30 2 * * *", berlin, spring, "2021-03-28T03:00:00+02:00 2021-03-29T02:30:00+02:00");
    row("several skipped runs are one", "0,20,40 2 * * *", berlin, spring, "2021-03-28T03:00:00+02:00 2021-03-29T02:00:00+02:00");
    row("a skipped run and a regular one are one", "0,30 2,3 * * *", berlin, spring,
        "2021-03-28T03:00:00+02:00 2021-03-28T03:30:00+02:00 2021-03-29T02:00:00+02:00");
    row("asked one second before the end of the gap", "30 2 * * *", berlin, "2021-03-28T01:59:59+01:00", "2021-03-28T03:00:00+02:00");
    row("asked at the end of the gap", "30 2 * * *", berlin, "2021-03-28T03:00:00+02:00", "2021-03-29T02:30:00+02:00");
    row("a free-running minute is not made up", "*/30 2 * * *", berlin, spring, "2021-03-29T02:00:00+02:00");
    row("a free-running hour goes on", "30 * * * *", berlin, spring, "2021-03-28T01:30:00+01:00 2021-03-28T03:30:00+02:00");
    row("seconds run no one freely", "15 2 * * *", berlin, spring, "2021-03-28T03:00:00+02:00");
    row("the date is the skipped one", "30 2 28 3 *", berlin, spring, "2021-03-28T03:00:00+02:00 2022-03-28T02:30:00+02:00");
    row("another date is not made up", "30 2 29 3 *", berlin, spring, "2021-03-29T02:30:00+02:00");
    row("skip: not made up", "30 2 * * *", berlin, spring, "2021-03-29T02:30:00+02:00", DstPolicy::Skip);
    row("repeat: not made up", "30 2 * * *", berlin, spring, "2021-03-29T02:30:00+02:00", DstPolicy::Repeat);
    // Overlap, 03:00 to 02:00
    row("a doubled run happens the first time", "30 2 * * *", berlin, autumn, "2021-10-31T02:30:00+02:00 2021-11-01T02:30:00+01:00");
    row("asked between the two", "30 2 * * *", berlin, "2021-10-31T02:10:00+01:00", "2021-11-01T02:30:00+01:00");
    row("a free-running minute runs twice", "*/30 2 * * *", berlin, autumn,
        "2021-10-31T02:00:00+02:00 2021-10-31T02:30:00+02:00 2021-10-31T02:00:00+01:00 2021-10-31T02:30:00+01:00 "
        "2021-11-01T02:00:00+01:00");
    row("an hourly run leaves no hole", "30 * * * *", berlin, autumn,
        "2021-10-31T02:30:00+02:00 2021-10-31T02:30:00+01:00 2021-10-31T03:30:00+01:00");
    row("an hourly run leaves no hole under skip either", "30 * * * *", berlin, autumn,
        "2021-10-31T02:30:00+02:00 2021-10-31T02:30:00+01:00 2021-10-31T03:30:00+01:00", DstPolicy::Skip);
    row("skip: the first time", "30 2 * * *", berlin, autumn, "2021-10-31T02:30:00+02:00 2021-11-01T02:30:00+01:00", DstPolicy::Skip);
    row("repeat: both times", "30 2 * * *", berlin, autumn, "2021-10-31T02:30:00+02:00 2021-10-31T02:30:00+01:00 2021-11-01T02:30:00+01:00",
        DstPolicy::Repeat);
    row("repeat: the second time also where nothing follows", "30 2 31 10 *", berlin, "2021-10-31T02:30:00+02:00",
        "2021-10-31T02:30:00+01:00 2022-10-31T02:30:00+01:00", DstPolicy::Repeat);
    // Other clocks
    row("half an hour forward", "15 2 * * *", "Australia/Lord_Howe", "2021-10-03T01:00:00+10:30",
        "2021-10-03T02:30:00+11:00 2021-10-04T02:15:00+11:00");
    row("half an hour back, fixed", "45 1 * * *", "Australia/Lord_Howe", "2021-04-04T01:40:00+11:00",
        "2021-04-04T01:45:00+11:00 2021-04-05T01:45:00+10:30");
    row("half an hour back, free", "*/15 * * * *", "Australia/Lord_Howe", "2021-04-04T01:40:00+11:00",
        "2021-04-04T01:45:00+11:00 2021-04-04T01:30:00+10:30 2021-04-04T01:45:00+10:30 2021-04-04T02:00:00+10:30");
    row("a gap at midnight", "15 0 28 4 *", "Africa/Cairo", "2023-04-27T12:00:00+02:00",
        "2023-04-28T01:00:00+03:00 2024-04-28T00:15:00+03:00");
    row("a gap at midnight, daily", "0 0 * * *", "America/Santiago", "2022-09-10T12:00:00-04:00",
        "2022-09-11T01:00:00-03:00 2022-09-12T00:00:00-03:00");
    row("a gap over midnight keeps the day before", "45 23 30 3 *", "America/Toronto", "1919-03-30T12:00:00-05:00",
        "1919-03-31T00:30:00-04:00 1920-03-30T23:45:00-05:00");
    row("an overlap at midnight", "30 0 * * *", "Asia/Amman", "2021-10-28T12:00:00+03:00",
        "2021-10-29T00:30:00+03:00 2021-10-30T00:30:00+02:00");
    row("two hours forward", "30 1,2 * * *", "Antarctica/Troll", "2021-03-28T00:45:00+00:00",
        "2021-03-28T03:00:00+02:00 2021-03-29T01:30:00+02:00");
    row("back for Ramadan", "30 2 * * *", "Africa/Casablanca", "2021-04-10T12:00:00+01:00",
        "2021-04-11T02:30:00+01:00 2021-04-12T02:30:00+00:00");
    row("forward after Ramadan", "30 2 * * *", "Africa/Casablanca", "2021-05-15T12:00:00+00:00",
        "2021-05-16T03:00:00+01:00 2021-05-17T02:30:00+01:00");
    row("a day that there was not is not made up", "0 12 * * *", "Pacific/Apia", "2011-12-29T12:00:00-10:00", "2011-12-31T12:00:00+14:00");
    row("a date that there was not waits a year", "0 0 30 12 *", "Pacific/Apia", "2011-12-29T12:00:00-10:00", "2012-12-30T00:00:00+14:00");
    row("another day that there was not", "0 12 31 12 *", "Pacific/Kiritimati", "1994-12-30T12:00:00-10:00", "1995-12-31T12:00:00+14:00");
    row("after the explicit part of the zone's table", "30 2 * * *", berlin, "2045-03-26T00:45:00+01:00",
        "2045-03-26T03:00:00+02:00 2045-03-27T02:30:00+02:00");
    // Bugs of other programs
    row("the last day of a month that begins with a change", "30 0 L * *", "Asia/Amman", "2017-03-30T12:00:00+02:00",
        "2017-03-31T01:00:00+03:00 2017-04-30T00:30:00+03:00");
    row("quarters of an hour in Chatham", "45 2,3 * * *", "Pacific/Chatham", "2021-04-03T12:00:00+13:45",
        "2021-04-04T02:45:00+13:45 2021-04-04T03:45:00+12:45 2021-04-05T02:45:00+12:45");
}

void TestFireTime::goesThroughChangesOfTheClock()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, from);
    QFETCH(const DstPolicy, policy);
    QFETCH(const QString, expected);
    QCOMPARE(firesAfter(expressionOf(text, unix5), instantOf(from), zone, int(expected.count(u' ')) + 1, policy), expected);
}

void TestFireTime::looksBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<DstPolicy>("policy");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *before, const char *expected,
                        DstPolicy policy = DstPolicy::RunOnce) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(before) << policy << QString::fromLatin1(expected);
    };
    row("strictly earlier", "0 3 * * *", "2021-06-02T03:00:00+02:00", "2021-06-01T03:00:00+02:00");
    row("a part of a second later", "0 3 * * *", "2021-06-02T03:00:00.001+02:00", "2021-06-02T03:00:00+02:00");
    row("the run that was made up", "30 2 * * *", "2021-03-28T12:00:00+02:00", "2021-03-28T03:00:00+02:00");
    row("skip: the day before", "30 2 * * *", "2021-03-28T12:00:00+02:00", "2021-03-27T02:30:00+01:00", DstPolicy::Skip);
    row("the first of two", "30 2 * * *", "2021-10-31T12:00:00+01:00", "2021-10-31T02:30:00+02:00");
    row("asked between the two", "30 2 * * *", "2021-10-31T02:10:00+01:00", "2021-10-31T02:30:00+02:00");
    row("repeat: the second of two", "30 2 * * *", "2021-10-31T12:00:00+01:00", "2021-10-31T02:30:00+01:00", DstPolicy::Repeat);
    row("years ago", "0 0 29 2 *", "2026-01-01T00:00:00+01:00", "2024-02-29T00:00:00+01:00");
    row("never", "0 0 31 4 *", "2026-01-01T00:00:00+01:00", "none");
}

void TestFireTime::looksBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, before);
    QFETCH(const DstPolicy, policy);
    QFETCH(const QString, expected);
    const std::optional<Instant> found = previousFireTime(expressionOf(text, unix5), instantOf(before), zoneOf("Europe/Berlin"), policy);
    QCOMPARE(found ? shown(*found, "Europe/Berlin") : u"none"_s, expected);
}

void TestFireTime::isLaterThanAsked()
{
    const CronExpression everySecond = expressionOf(u"* * * * * *"_s, spring6);
    const Instant second = instantOf(u"2021-06-01T00:00:00Z"_s);
    QCOMPARE(nextFireTime(everySecond, second, CronZone()), second + seconds(1));
    QCOMPARE(nextFireTime(everySecond, second + milliseconds(1), CronZone()), second + seconds(1));
    QCOMPARE(nextFireTime(everySecond, second - milliseconds(1), CronZone()), second);
    QCOMPARE(nextFireTime(everySecond, instantFromMs(-1), CronZone()), instantFromMs(0));
    QCOMPARE(previousFireTime(everySecond, instantFromMs(-1), CronZone()), instantFromMs(-1000));
}

void TestFireTime::neverIsFoundAtOnce()
{
    // Other programs search for seconds, or for ever. A thousand searches of a hundred years are generous for any machine.
    const CronExpression never = expressionOf(u"* * 31W 4,6,9,11 *"_s, unix5);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 1000; ++round)
        QVERIFY(!nextFireTime(never, instantFromMs(round), zoneOf("Europe/Berlin")));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

void TestFireTime::theStartOfTheEngineHasNoTime()
{
    QVERIFY(!nextFireTime(expressionOf(u"@reboot"_s, unix5), instantFromMs(0), CronZone()));
    QVERIFY(!previousFireTime(expressionOf(u"@reboot"_s, unix5), instantFromMs(0), CronZone()));
}

void TestFireTime::policiesHaveWords()
{
    for (const DstPolicy policy : {DstPolicy::RunOnce, DstPolicy::Skip, DstPolicy::Repeat})
        QCOMPARE(dstPolicyFromWord(toWord(policy)), std::optional(policy));
    QVERIFY(!dstPolicyFromWord(u"twice"));
}

void TestFireTime::zonesAreThoseOfTheDatabase_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char *title, const char *name, bool isThere) { QTest::newRow(title) << QByteArray(name) << isThere; };
    row("a place", "Europe/Berlin", true);
    row("an alias", "US/Eastern", true);
    row("an old name", "Asia/Calcutta", true);
    row("a zone of one word", "GMT", true);
    row("UTC by another name", "Etc/UTC", true);
    row("a fixed offset", "Etc/GMT+5", true);
    row("a rule as a name", "EST5EDT", true);
    row("nothing is UTC", "", true);
    row("a place that there is not", "Mars/Base", false);
    row("a word that could be a rule", "Foo", false);
    row("a folder", "Europe", false);
    row("other letters", "europe/berlin", false);
    row("a table with leap seconds", "right/Europe/Berlin", false);
    row("a way out", "../zoneinfo/Europe/Berlin", false);
    row("a path", "/usr/share/zoneinfo/Europe/Berlin", false);
    row("a file that is no zone", "tzdata.zi", false);
}

void TestFireTime::zonesAreThoseOfTheDatabase()
{
    QFETCH(const QByteArray, name);
    CronZones zones;
    QTEST(zones.find(name).has_value(), "isThere");
    QTEST(zones.find(name).has_value(), "isThere"); // the second time from memory
}

QTEST_GUILESS_MAIN(TestFireTime)
#include "tst_firetime.moc"
