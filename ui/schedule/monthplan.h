// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/comingfire.h"
#include "engine/domain/filter.h"
#include "engine/scheduling/calendar.h"

#include <QDate>

namespace runsheet {

//! A day of a calendar month: what was and what is planned.
struct PlannedDay
{
    QDate day;
    bool isOfMonth = true;
    bool isToday = false;
    qint64 ran = 0;    //!< ended well, or in any way that is no failure
    qint64 failed = 0; //!< failed, expired, lost
    qint64 partial = 0;
    qint64 planned = 0;      //!< fire times to come
    bool isLate = false;     //!< more want a pool than it has slots
    bool isExcluded = false; //!< by the calendar that is looked at
    int hours = 24;          //!< 23 or 25 where the clock is changed
    [[nodiscard]] qint64 total() const { return ran + failed + partial + planned; }
    friend bool operator==(const PlannedDay &, const PlannedDay &) = default;
};

//! Whole weeks, so that each row begins with the first day of the week.
struct MonthPlan
{
    QDate first; //!< of the month
    QList<PlannedDay> days;
    qint64 most = 0; //!< of one day
    friend bool operator==(const MonthPlan &, const MonthPlan &) = default;
};

//! What a month is made of. Days are those of the computer's time zone.
struct MonthFacts
{
    QList<QuarterTally> past;
    QList<QuarterFires> planned;
    QList<Instant> late;              //!< collisions
    std::optional<Calendar> calendar; //!< whose excluded days are marked
};
[[nodiscard]] MonthPlan monthPlan(QDate month, QDate today, Qt::DayOfWeek firstDayOfWeek, const MonthFacts &facts);

//! How long a day is in the computer's time zone, in whole hours.
[[nodiscard]] int hoursOf(QDate day);
[[nodiscard]] Instant beginOf(QDate day);

} // namespace runsheet
