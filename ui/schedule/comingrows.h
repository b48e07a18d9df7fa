// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/comingfire.h"
#include "engine/domain/filter.h"
#include "engine/domain/pool.h"
#include "engine/domain/queue.h"
#include "engine/scheduling/calendar.h"
#include "engine/scheduling/forecast.h"
#include "ui/schedule/monthplan.h"

#include <QDate>

namespace runsheet {

struct FilterText;

//! What the Schedule workspace knows, as the engine answered it last.
struct ScheduleFacts
{
    QList<ComingFire> coming; //!< of the next seven days, by time
    QList<ComingFire> next;   //!< of each job its next one, by time
    QList<ComingFire> ofDay;  //!< of a day that was asked for
    QList<Run> skipped;       //!< of the last seven days, newest first
    QList<JobRow> resting;    //!< jobs whose trigger is switched off
    QList<Pool> pools;
    QList<Calendar> calendars;
    QList<Queue> queues;
    Forecast forecast;            //!< of `coming`
    std::optional<Remedy> remedy; //!< of its first collision
    QDate month;                  //!< its first day
    MonthFacts monthFacts;
};

//! What the list shows, besides the filter text.
struct ScheduleChoice
{
    enum class What {
        Soon, //!< the next 24 hours
        Today,
        Tomorrow,
        Week,    //!< the next seven days
        Late,    //!< what has a part in a collision
        Missed,  //!< fire times of the last seven days that came to nothing
        Resting, //!< switched off
        Trigger, //!< the next time of each job of this kind, of this queue, ...
        Queue,
        Calendar,
        Label,
        Space,
        Day //!< one day of the calendar
    };
    What what = What::Soon;
    QString value; //!< the name; of a trigger its kind as a number
    QDate day;
    friend bool operator==(const ScheduleChoice &, const ScheduleChoice &) = default;
};

//! A row of the list: the head of a day, or what happens, happened or does not happen in it.
struct ComingRow
{
    enum class Kind { Head, Fire, LeftOut, Missed, Resting };
    Kind kind = Kind::Fire;
    QString head; //!< of a head: its text
    std::optional<Instant> at;
    JobKey job;
    JobId jobId;
    QString name;
    QString type;
    QString pool;
    std::optional<Duration> expected;
    QString reason;  //!< why it came to nothing
    Duration late{}; //!< it would start so much later
    qint64 more = 0;
    [[nodiscard]] bool isHead() const { return kind == Kind::Head; }
    friend bool operator==(const ComingRow &, const ComingRow &) = default;
};

//! By time, with the heads of their days; those that are switched off by name.
[[nodiscard]] QList<ComingRow> comingRows(const ScheduleFacts &facts, const ScheduleChoice &choice, const FilterText &filter, Instant now);
//! How many rows it would be, without heads; of a queue, how many jobs it has.
[[nodiscard]] qint64 countOf(const ScheduleFacts &facts, const ScheduleChoice &choice, const FilterText &filter, Instant now);
//! For what is done to jobs from here.
[[nodiscard]] JobRow jobRowOf(const ComingRow &row);

//! `Today`, `Wed 21 Oct`.
[[nodiscard]] QString dayText(QDate day, Instant now);
//! The day in the time zone of the computer.
[[nodiscard]] QDate localDay(Instant instant);

} // namespace runsheet
