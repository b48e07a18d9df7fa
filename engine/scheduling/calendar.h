// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronzone.h"
#include "engine/domain/instant.h"

#include <QDate>
#include <QString>

#include <set>
#include <vector>

namespace runsheet {

//! Days and times at which nothing fires. A value; days are those of the zone that it is asked with.
struct Calendar
{
    //! A day of every year: 25 December.
    struct YearlyDay
    {
        int month = 1;
        int day = 1;
        friend auto operator<=>(const YearlyDay &, const YearlyDay &) = default;
    };
    //! A maintenance window. `until` is not part of it.
    struct Window
    {
        Instant from;
        Instant until;
        friend bool operator==(const Window &, const Window &) = default;
    };
    QString name;
    quint8 weekdays = 0; //!< excluded in every week; bit 0 is Sunday
    std::set<YearlyDay> yearlyDays;
    std::set<QDate> days;
    std::vector<Window> windows;
    friend bool operator==(const Calendar &, const Calendar &) = default;
};

[[nodiscard]] bool isExcluded(const Calendar &calendar, QDate day);
[[nodiscard]] bool isExcluded(const Calendar &calendar, Instant instant, const CronZone &zone);
//! The first instant from this one on that is not excluded. Nothing when every day of a hundred years is.
[[nodiscard]] std::optional<Instant> firstAllowed(const Calendar &calendar, Instant from, const CronZone &zone);
//! The day that an instant is on in the zone.
[[nodiscard]] QDate dayOf(Instant instant, const CronZone &zone);

//! The nth day of a month that is not excluded, from 1; -1 is the last. Nothing when the month has not so many.
[[nodiscard]] std::optional<QDate> businessDay(const Calendar &calendar, int year, int month, int n);

} // namespace runsheet
