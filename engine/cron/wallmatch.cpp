// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/wallmatch.h"

#include <algorithm>
#include <bit>
#include <chrono>

namespace runsheet {
namespace {

constexpr int secondsOfDay = 86400;

qint64 dayOf(qint64 wall)
{
    return wall >= 0 ? wall / secondsOfDay : -((secondsOfDay - 1 - wall) / secondsOfDay);
}

//! The bit of the least value from `from`, or -1.
template<class Bits>
int bitFrom(Bits bits, int from)
{
    const quint64 rest = quint64(bits) >> from;
    return rest ? from + std::countr_zero(rest) : -1;
}

//! The bit of the greatest value to `until`, or -1.
template<class Bits>
int bitUntil(Bits bits, int until)
{
    const quint64 rest = until < 0 ? 0 : quint64(bits) << (63 - until);
    return rest ? until - std::countl_zero(rest) : -1;
}

int timeOf(int hour, int minute, int second)
{
    return (hour * 60 + minute) * 60 + second;
}

//! The first time of day that matches at or after `time`, or -1.
int timeFrom(const CronExpression &expression, int time)
{
    const int hour = time / 3600;
    const int minute = time / 60 % 60;
    if (bitFrom(expression.hours, hour) == hour) {
        if (bitFrom(expression.minutes, minute) == minute) {
            if (const int second = bitFrom(expression.seconds, time % 60); second >= 0)
                return timeOf(hour, minute, second);
        }
        if (const int later = bitFrom(expression.minutes, minute + 1); later >= 0)
            return timeOf(hour, later, bitFrom(expression.seconds, 0));
    }
    const int later = bitFrom(expression.hours, hour + 1);
    return later < 0 ? -1 : timeOf(later, bitFrom(expression.minutes, 0), bitFrom(expression.seconds, 0));
}

//! The last time of day that matches at or before `time`, or -1.
int timeUntil(const CronExpression &expression, int time)
{
    const int hour = time / 3600;
    const int minute = time / 60 % 60;
    if (bitUntil(expression.hours, hour) == hour) {
        if (bitUntil(expression.minutes, minute) == minute) {
            if (const int second = bitUntil(expression.seconds, time % 60); second >= 0)
                return timeOf(hour, minute, second);
        }
        if (const int earlier = bitUntil(expression.minutes, minute - 1); earlier >= 0)
            return timeOf(hour, earlier, bitUntil(expression.seconds, 59));
    }
    const int earlier = bitUntil(expression.hours, hour - 1);
    return earlier < 0 ? -1 : timeOf(earlier, bitUntil(expression.minutes, 59), bitUntil(expression.seconds, 59));
}

bool isYearIn(const CronExpression &expression, int year)
{
    if (expression.years.none())
        return true;
    return year >= CronExpression::firstYear && year <= CronExpression::lastYear &&
           expression.years.test(size_t(year - CronExpression::firstYear));
}

//! A month on the calendar, with what it takes to find its days.
struct Month
{
    int year = 0;
    int month = 0; //!< from 1
    int length = 0;
    int firstWeekday = 0; //!< of the first day; 0 is Sunday
    qint64 begin = 0;     //!< days since 1970

    Month(int y, int m) : year(y), month(m)
    {
        const std::chrono::year_month_day_last last = std::chrono::year(y) / m / std::chrono::last;
        const std::chrono::sys_days first = std::chrono::year(y) / m / 1;
        length = int(unsigned(last.day()));
        firstWeekday = int(std::chrono::weekday(first).c_encoding());
        begin = first.time_since_epoch().count();
    }

    static Month of(qint64 day)
    {
        const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
        return {int(date.year()), int(unsigned(date.month()))};
    }

    [[nodiscard]] int weekdayOf(int day) const { return (firstWeekday + day - 1) % 7; }
    [[nodiscard]] quint32 allDays() const { return quint32((quint64(2) << length) - 2); }
    [[nodiscard]] qint64 wallOf(int day, int time) const { return (begin + day - 1) * secondsOfDay + time; }
};

//! The weekday nearest to the day, without leaving the month.
int nearestWeekday(const Month &month, int day)
{
    switch (month.weekdayOf(day)) {
    case 6:
        return day > 1 ? day - 1 : day + 2;
    case 0:
        return day < month.length ? day + 1 : day - 2;
    default:
        return day;
    }
}

template<class Place>
void forEachBit(quint32 bits, Place place)
{
    for (; bits; bits &= bits - 1)
        place(std::countr_zero(bits));
}

quint32 daysOfMonthIn(const CronExpression &expression, const Month &month)
{
    quint32 days = expression.daysOfMonth;
    forEachBit(expression.nearestWeekday, [&](int day) {
        if (day <= month.length)
            days |= quint32(1) << nearestWeekday(month, day);
    });
    forEachBit(expression.beforeLastDay, [&](int distance) {
        if (distance < month.length)
            days |= quint32(1) << (month.length - distance);
    });
    forEachBit(expression.weekdayBeforeLastDay, [&](int distance) {
        if (distance < month.length)
            days |= quint32(1) << nearestWeekday(month, month.length - distance);
    });
    return days;
}

quint32 daysOfWeekIn(const CronExpression &expression, const Month &month)
{
    // Six weeks of the set, from the weekday of the first day on.
    quint64 weeks = expression.daysOfWeek;
    weeks |= weeks << 7;
    weeks |= (weeks << 14) | (weeks << 28);
    auto days = quint32((weeks >> month.firstWeekday) << 1);
    const auto firstOf = [&month](int weekday) { return 1 + (weekday - month.firstWeekday + 7) % 7; };
    forEachBit(expression.lastDaysOfWeek, [&](int weekday) {
        const int first = firstOf(weekday);
        days |= quint32(1) << (first + (month.length - first) / 7 * 7);
    });
    for (size_t index = 0; index < expression.nthDaysOfWeek.size(); ++index) {
        forEachBit(expression.nthDaysOfWeek[index], [&](int weekday) {
            const int day = firstOf(weekday) + 7 * int(index);
            if (day <= month.length)
                days |= quint32(1) << day;
        });
    }
    return days;
}

quint32 daysIn(const CronExpression &expression, const Month &month)
{
    if (!(expression.months >> month.month & 1) || !isYearIn(expression, month.year))
        return 0;
    const quint32 ofMonth = daysOfMonthIn(expression, month);
    const quint32 ofWeek = daysOfWeekIn(expression, month);
    return (expression.dayRule == CronExpression::DayRule::Either ? ofMonth | ofWeek : ofMonth & ofWeek) & month.allDays();
}

//! The next month that the expression names; nothing after the last year.
std::optional<Month> monthAfter(const CronExpression &expression, const Month &month)
{
    if (const int later = bitFrom(expression.months, month.month + 1); later > 0)
        return Month(month.year, later);
    int year = month.year + 1;
    while (!isYearIn(expression, year)) {
        if (++year > CronExpression::lastYear)
            return std::nullopt;
    }
    return Month(year, bitFrom(expression.months, 1));
}

std::optional<Month> monthBefore(const CronExpression &expression, const Month &month)
{
    if (const int earlier = bitUntil(expression.months, month.month - 1); earlier > 0)
        return Month(month.year, earlier);
    int year = month.year - 1;
    while (!isYearIn(expression, year)) {
        if (--year < CronExpression::firstYear)
            return std::nullopt;
    }
    return Month(year, bitUntil(expression.months, 12));
}

} // namespace

quint32 matchingDays(const CronExpression &expression, int year, unsigned month)
{
    return daysIn(expression, Month(year, int(month)));
}

std::optional<qint64> firstMatch(const CronExpression &expression, qint64 from, qint64 last)
{
    const qint64 today = dayOf(from);
    std::optional<Month> month = Month::of(today);
    const int dayOfMonth = int(today - month->begin) + 1;
    quint32 days = daysIn(expression, *month) & (~quint32(0) << dayOfMonth);
    if (days >> dayOfMonth & 1) {
        const int time = timeFrom(expression, int(from - today * secondsOfDay));
        if (time >= 0)
            return month->wallOf(dayOfMonth, time) <= last ? std::optional(month->wallOf(dayOfMonth, time)) : std::nullopt;
        days &= days - 1;
    }
    while (!days) {
        month = monthAfter(expression, *month);
        if (!month || month->wallOf(1, 0) > last)
            return std::nullopt;
        days = daysIn(expression, *month);
    }
    const qint64 wall = month->wallOf(std::countr_zero(days), timeFrom(expression, 0));
    return wall <= last ? std::optional(wall) : std::nullopt;
}

std::optional<qint64> lastMatch(const CronExpression &expression, qint64 first, qint64 until)
{
    const qint64 today = dayOf(until);
    std::optional<Month> month = Month::of(today);
    const int dayOfMonth = int(today - month->begin) + 1;
    quint32 days = daysIn(expression, *month) & quint32((quint64(2) << dayOfMonth) - 1);
    if (days >> dayOfMonth & 1) {
        const int time = timeUntil(expression, int(until - today * secondsOfDay));
        if (time >= 0)
            return month->wallOf(dayOfMonth, time) >= first ? std::optional(month->wallOf(dayOfMonth, time)) : std::nullopt;
        days &= ~(quint32(1) << dayOfMonth);
    }
    while (!days) {
        if (month->wallOf(1, 0) < first)
            return std::nullopt;
        month = monthBefore(expression, *month);
        if (!month)
            return std::nullopt;
        days = daysIn(expression, *month);
    }
    const qint64 wall = month->wallOf(int(std::bit_width(days)) - 1, timeUntil(expression, secondsOfDay - 1));
    return wall >= first ? std::optional(wall) : std::nullopt;
}

bool matches(const CronExpression &expression, qint64 wall)
{
    return firstMatch(expression, wall, wall).has_value();
}

} // namespace runsheet
