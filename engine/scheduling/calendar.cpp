// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/calendar.h"

#include <algorithm>

namespace runsheet {
namespace {

constexpr qint64 secondsOfDay = 86400;
constexpr int searchedDays = 36525;

Instant beginOf(QDate day, const CronZone &zone)
{
    const qint64 wall = QDate(1970, 1, 1).daysTo(day) * secondsOfDay;
    return Instant(seconds(zone.instantOf(wall)));
}

//! The window that an instant is in, or the end.
auto windowAt(const Calendar &calendar, Instant instant)
{
    return std::ranges::find_if(calendar.windows,
                                [instant](const Calendar::Window &window) { return instant >= window.from && instant < window.until; });
}

} // namespace

QDate dayOf(Instant instant, const CronZone &zone)
{
    const qint64 second = std::chrono::floor<seconds>(instant).time_since_epoch().count();
    const std::chrono::sys_seconds wall{seconds(second + zone.offsetAt(second))};
    return QDate(1970, 1, 1).addDays(std::chrono::floor<std::chrono::days>(wall).time_since_epoch().count());
}

bool isExcluded(const Calendar &calendar, QDate day)
{
    return (calendar.weekdays >> (day.dayOfWeek() % 7) & 1) || calendar.yearlyDays.contains({.month = day.month(), .day = day.day()}) ||
           calendar.days.contains(day);
}

bool isExcluded(const Calendar &calendar, Instant instant, const CronZone &zone)
{
    return windowAt(calendar, instant) != calendar.windows.end() || isExcluded(calendar, dayOf(instant, zone));
}

std::optional<Instant> firstAllowed(const Calendar &calendar, Instant from, const CronZone &zone)
{
    for (int days = 0; days < searchedDays;) {
        const auto window = windowAt(calendar, from);
        if (window != calendar.windows.end()) {
            from = window->until;
            continue;
        }
        const QDate day = dayOf(from, zone);
        if (!isExcluded(calendar, day))
            return from;
        from = beginOf(day.addDays(1), zone);
        ++days;
    }
    return std::nullopt;
}

std::optional<QDate> businessDay(const Calendar &calendar, int year, int month, int n)
{
    const QDate first(year, month, 1);
    const int step = n < 0 ? -1 : 1;
    int left = std::abs(n);
    for (QDate day = n < 0 ? first.addMonths(1).addDays(-1) : first; left > 0 && day.month() == month; day = day.addDays(step)) {
        if (!isExcluded(calendar, day) && --left == 0)
            return day;
    }
    return std::nullopt;
}

} // namespace runsheet
