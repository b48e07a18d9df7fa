// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronparser.h"
#include "engine/cron/firetime.h"
#include "engine/cron/wallmatch.h"
#include "tests/engine/cron/randomcron.h"

#include <QTest>
#include <QTimeZone>

// What holds for every expression, tried on made-up ones. RUNSHEET_ROUNDS does more of them (100 in the soak), RUNSHEET_SEED repeats a
// failure.

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

namespace {

using Seconds = std::vector<qint64>;

constexpr std::array policies{DstPolicy::RunOnce, DstPolicy::Skip, DstPolicy::Repeat};
constexpr std::array zoneNames{"UTC",
                               "Europe/Berlin",
                               "Europe/London",
                               "Europe/Dublin",
                               "Europe/Lisbon",
                               "Europe/Moscow",
                               "Europe/Istanbul",
                               "America/New_York",
                               "America/Los_Angeles",
                               "America/St_Johns",
                               "America/Sao_Paulo",
                               "America/Santiago",
                               "America/Havana",
                               "America/Caracas",
                               "America/Nuuk",
                               "America/Toronto",
                               "Africa/Cairo",
                               "Africa/Casablanca",
                               "Asia/Amman",
                               "Asia/Gaza",
                               "Asia/Tehran",
                               "Asia/Kathmandu",
                               "Asia/Pyongyang",
                               "Asia/Jerusalem",
                               "Australia/Lord_Howe",
                               "Australia/Sydney",
                               "Pacific/Apia",
                               "Pacific/Chatham",
                               "Pacific/Kiritimati",
                               "Antarctica/Troll",
                               "Atlantic/Azores"};

int numberFrom(const char *variable, int without)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : without;
}

CronExpression expressionOf(const QString &text, CronDialect dialect)
{
    const CronParse parse = parseCron(text, dialect);
    if (const auto *error = std::get_if<CronError>(&parse))
        qFatal("%s as %s: %s", qPrintable(text), qPrintable(toWord(dialect)), qPrintable(toString(*error)));
    return std::get<ParsedCron>(parse).expression;
}

qint64 secondsOf(Instant instant)
{
    return toMs(instant) / 1000;
}

// A second time, in the plainest words there are, for days.
bool isDay(const CronExpression &expression, QDate date)
{
    const int last = date.daysInMonth();
    const int weekday = date.dayOfWeek() % 7;
    const auto nearest = [&date, last](int day) {
        const QDate nominal(date.year(), date.month(), day);
        if (nominal.dayOfWeek() == 6)
            return day == 1 ? 3 : day - 1;
        if (nominal.dayOfWeek() == 7)
            return day == last ? day - 2 : day + 1;
        return day;
    };
    bool ofMonth = expression.daysOfMonth >> date.day() & 1;
    for (int n = 0; n <= 31; ++n) {
        ofMonth = ofMonth || ((expression.beforeLastDay >> n & 1) && date.day() == last - n);
        ofMonth = ofMonth || ((expression.weekdayBeforeLastDay >> n & 1) && last - n >= 1 && date.day() == nearest(last - n));
        ofMonth = ofMonth || ((expression.nearestWeekday >> n & 1) && n <= last && date.day() == nearest(n));
    }
    bool ofWeek = expression.daysOfWeek >> weekday & 1;
    ofWeek = ofWeek || (expression.nthDaysOfWeek.at(size_t(date.day() - 1) / 7) >> weekday & 1);
    ofWeek = ofWeek || ((expression.lastDaysOfWeek >> weekday & 1) && date.day() + 7 > last);
    const bool isIn = expression.dayRule == CronExpression::DayRule::Either ? ofMonth || ofWeek : ofMonth && ofWeek;
    const bool isYear = expression.years.none() || expression.years.test(size_t(date.year() - CronExpression::firstYear));
    return isIn && (expression.months >> date.month() & 1) && isYear;
}

bool isTime(const CronExpression &expression, int second)
{
    return (expression.hours >> (second / 3600) & 1) && (expression.minutes >> (second / 60 % 60) & 1) &&
           (expression.seconds >> (second % 60) & 1);
}

// The seconds around one change of a clock, each with its offset as Qt says it.
class Window
{
public:
    Window(const QTimeZone &zone, qint64 change, qint64 hoursAround)
        : m_begin(change - hoursAround * 3600), m_end(change + hoursAround * 3600)
    {
        const int before = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(change - 1, Qt::UTC));
        const int after = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(change, Qt::UTC));
        // Offsets are asked for minute by minute: no change since 1970 lies between two of them.
        for (qint64 at = m_begin - 4 * 3600; at < m_end; at += 60)
            m_offsets.push_back(zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC)));
        m_isChange = before != after;
    }

    [[nodiscard]] qint64 begin() const { return m_begin; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] bool isChange() const { return m_isChange; }
    [[nodiscard]] int offset(qint64 at) const { return m_offsets.at(size_t((at - m_begin + 4 * 3600) / 60)); }

    // Every second asked by itself.
    [[nodiscard]] Seconds fireTimes(const CronExpression &expression, DstPolicy policy) const
    {
        const bool isFree = expression.isFreeRunning();
        Seconds times;
        for (qint64 at = m_begin; at < m_end; ++at) {
            const bool isRegular = matchesWall(expression, at + offset(at));
            const bool isRepeated = !isFree && policy != DstPolicy::Repeat && isSecondTime(at);
            const bool isMadeUp = !isFree && policy == DstPolicy::RunOnce && skipsRun(expression, at);
            if ((isRegular && !isRepeated) || isMadeUp)
                times.push_back(at);
        }
        return times;
    }

private:
    [[nodiscard]] static bool matchesWall(const CronExpression &expression, qint64 wall)
    {
        const qint64 day = wall >= 0 ? wall / 86400 : (wall - 86399) / 86400;
        return isTime(expression, int(wall - day * 86400)) && isDay(expression, QDate(1970, 1, 1).addDays(day));
    }

    // The clock has shown this before: within the last three hours it was set back by that much.
    [[nodiscard]] bool isSecondTime(qint64 at) const
    {
        const int now = offset(at);
        for (qint64 minutes = 1; minutes <= 180; ++minutes) {
            const qint64 earlier = at - minutes * 60;
            if (offset(earlier) - now == minutes * 60)
                return true;
        }
        return false;
    }

    [[nodiscard]] bool skipsRun(const CronExpression &expression, qint64 at) const
    {
        const int before = offset(at - 1);
        const int gap = offset(at) - before;
        for (int second = 0; gap <= 3 * 3600 && second < gap; ++second) {
            if (matchesWall(expression, at + before + second))
                return true;
        }
        return false;
    }

    qint64 m_begin;
    qint64 m_end;
    bool m_isChange = false;
    std::vector<int> m_offsets;
};

Seconds forwards(const CronExpression &expression, const CronZone &zone, const Window &window, DstPolicy policy)
{
    Seconds times;
    Instant at = Instant(seconds(window.begin() - 1));
    while (const std::optional<Instant> next = nextFireTime(expression, at, zone, policy)) {
        if (secondsOf(*next) >= window.end())
            break;
        times.push_back(secondsOf(*next));
        at = *next;
    }
    return times;
}

Seconds backwards(const CronExpression &expression, const CronZone &zone, const Window &window, DstPolicy policy)
{
    Seconds times;
    Instant at = Instant(seconds(window.end()));
    while (const std::optional<Instant> previous = previousFireTime(expression, at, zone, policy)) {
        if (secondsOf(*previous) < window.begin())
            break;
        times.insert(times.begin(), secondsOf(*previous));
        at = *previous;
    }
    return times;
}

} // namespace

class TestCronProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSkippedAroundChangesOfTheClock_data();
    void nothingIsSkippedAroundChangesOfTheClock();
    void fireTimesIncreaseAndMatch();
    void daysAreThoseOfTheCalendar();
    void spellingKeepsTheMeaning();
    void noiseIsTakenOrNamed();

private:
    const int m_rounds = numberFrom("RUNSHEET_ROUNDS", 1);
    const quint64 m_seed = quint64(numberFrom("RUNSHEET_SEED", 20211031));
    RandomCron m_random{m_seed};
};

void TestCronProperties::nothingIsSkippedAroundChangesOfTheClock_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : zoneNames)
        QTest::newRow(name) << QByteArray(name);
}

void TestCronProperties::nothingIsSkippedAroundChangesOfTheClock()
{
    QFETCH(const QByteArray, name);
    const QTimeZone qtZone(name);
    const CronZone zone(qtZone);
    // All changes from 1970 to 2050 in the soak, a few of them by default.
    const int stride = std::max(1, 24 / m_rounds);
    size_t index = zone.stretchAt(0) + 1 + size_t(m_random.number(0, stride - 1));
    for (; index < zone.count() && zone.stretch(index).begin < 2'524'608'000; index += size_t(stride)) {
        const qint64 change = zone.stretch(index).begin;
        const Window window(qtZone, change, 3);
        QVERIFY2(window.isChange(), "the table has a change that Qt does not know");
        for (int round = 0; round < 3; ++round) {
            const CronDialect dialect = m_random.dialect();
            const QString text = m_random.daily(dialect, int((change + zone.stretch(index).offset + 864000000) / 3600 % 24));
            const CronExpression expression = expressionOf(text, dialect);
            const DstPolicy policy = policies.at(size_t(m_random.number(0, 2)));
            const Seconds expected = window.fireTimes(expression, policy);
            const QString what =
                u"%1, %2, %3, change at %4, RUNSHEET_SEED=%5"_s.arg(text, toWord(dialect), toWord(policy)).arg(change).arg(m_seed);
            QVERIFY2(forwards(expression, zone, window, policy) == expected, qPrintable(u"forwards: "_s + what));
            QVERIFY2(backwards(expression, zone, window, policy) == expected, qPrintable(u"backwards: "_s + what));
        }
    }
}

void TestCronProperties::fireTimesIncreaseAndMatch()
{
    CronZones zones;
    for (int round = 0; round < 3000 * m_rounds; ++round) {
        const CronDialect dialect = m_random.dialect();
        const QString text = m_random.expression(dialect);
        const CronExpression expression = expressionOf(text, dialect);
        const CronZone zone = zones.find(zoneNames.at(size_t(m_random.number(0, int(zoneNames.size()) - 1)))).value();
        const DstPolicy policy = policies.at(size_t(m_random.number(0, 2)));
        const QByteArray what = u"%1 as %2, RUNSHEET_SEED=%3"_s.arg(text, toWord(dialect)).arg(m_seed).toUtf8();
        Instant at = instantFromMs(qint64(m_random.number(0, 2'000'000'000)) * 1000 + m_random.number(0, 999));
        for (int step = 0; step < 5; ++step) {
            const std::optional<Instant> next = nextFireTime(expression, at, zone, policy);
            if (!next)
                break;
            QVERIFY2(*next > at && toMs(*next) % 1000 == 0, what.constData());
            QCOMPARE(nextFireTime(expression, at, zone, policy), next);
            QVERIFY2(nextFireTime(expression, *next - milliseconds(1), zone, policy) == next, what.constData());
            QVERIFY2(nextFireTime(expression, at + (*next - at) / 2, zone, policy) == next, what.constData());
            QVERIFY2(previousFireTime(expression, *next + milliseconds(1), zone, policy) == next, what.constData());
            const CronZone::Stretch &stretch = zone.stretch(zone.stretchAt(secondsOf(*next)));
            const bool isMadeUp = secondsOf(*next) == stretch.begin && policy == DstPolicy::RunOnce && !expression.isFreeRunning();
            QVERIFY2(isMadeUp || matches(expression, secondsOf(*next) + stretch.offset), what.constData());
            at = *next;
        }
    }
}

void TestCronProperties::daysAreThoseOfTheCalendar()
{
    for (int round = 0; round < 1000 * m_rounds; ++round) {
        const CronDialect dialect = m_random.dialect();
        const QString text = m_random.expression(dialect);
        const CronExpression expression = expressionOf(text, dialect);
        const QDate first(m_random.number(1970, 2199), m_random.number(1, 12), 1);
        quint32 expected = 0;
        for (QDate date = first; date.month() == first.month(); date = date.addDays(1))
            expected |= isDay(expression, date) ? quint32(1) << date.day() : 0;
        const quint32 days = matchingDays(expression, first.year(), unsigned(first.month()));
        QVERIFY2(days == expected, qPrintable(u"%1 in %2"_s.arg(text, first.toString(Qt::ISODate))));
    }
}

void TestCronProperties::spellingKeepsTheMeaning()
{
    for (int round = 0; round < 5000 * m_rounds; ++round) {
        const CronDialect dialect = m_random.dialect();
        const QString text = m_random.expression(dialect);
        const CronExpression expression = expressionOf(text, dialect);
        const QString spelling = toString(expression);
        QVERIFY2(expressionOf(spelling, dialect) == expression, qPrintable(text + u" became "_s + spelling));
        QCOMPARE(toString(expressionOf(spelling, dialect)), spelling);
    }
}

void TestCronProperties::noiseIsTakenOrNamed()
{
    for (int round = 0; round < 20'000 * m_rounds; ++round) {
        const QString text = m_random.noise();
        const CronDialect dialect = m_random.dialect();
        const CronParse parse = parseCron(text, dialect);
        if (const auto *parsed = std::get_if<ParsedCron>(&parse)) {
            (void)nextFireTime(parsed->expression, instantFromMs(0), CronZone()); // must end
            QVERIFY2(expressionOf(toString(parsed->expression), dialect) == parsed->expression, qPrintable(text));
            continue;
        }
        const CronError &error = std::get<CronError>(parse);
        QVERIFY2(error.column >= 1 && error.column <= text.size() + 1, qPrintable(text));
        QVERIFY2(!sentence(error).contains(u'%'), qPrintable(sentence(error)));
    }
}

QTEST_GUILESS_MAIN(TestCronProperties)
#include "tst_cronproperties.moc"
