// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/firetime.h"
#include "engine/domain/policies.h"
#include "engine/domain/result.h"
#include "engine/scheduling/calendar.h"

#include <QHash>

#include <functional>
#include <vector>

namespace runsheet {

//! A trigger that has been understood: its expression parsed, its zone and calendar found. A value; making it costs a parse.
struct Schedule
{
    Trigger trigger;
    CronExpression expression; //!< of kind Cron
    CronZone zone;
    DstPolicy dst = DstPolicy::RunOnce;
    Calendar calendar; //!< empty without one
    quint64 seed = 0;  //!< the job's own, so that jobs of one trigger spread by their jitter
};

//! Where the names in a trigger are looked up.
struct ScheduleNames
{
    CronZone systemZone; //!< for triggers without a zone
    CronZones zones;
    QHash<QString, Calendar> calendars;
};

//! BadInput with the fields of the trigger that do not fit. `@reboot` becomes the kind EngineStart.
[[nodiscard]] Result<Schedule> scheduleOf(const Trigger &trigger, ScheduleNames &names, quint64 seed);

//! What has been of a schedule.
struct ScheduleHistory
{
    Instant countsFrom;                 //!< when the trigger was made, changed or enabled: nothing is due for before
    std::optional<Instant> lastFire;    //!< the last fire time that was dealt with, by a run or by a skipped one
    std::optional<Instant> lastStarted; //!< of the runs that it made; one by hand moves no schedule
    std::optional<Instant> lastEnded;
    bool isRunActive = false; //!< a run that it made is not final
    //! Fire times after `lastFire` that have their run already, such as one that was left out beforehand: no other comes of them.
    std::vector<Instant> settled{};
    friend bool operator==(const ScheduleHistory &, const ScheduleHistory &) = default;
};

//! The history as a clock that was set back lets it be: nothing in it is later than now, so that a time that was dealt with by mistake
//! in a wrong future does not silence the schedule until then.
[[nodiscard]] ScheduleHistory notAfter(ScheduleHistory history, Instant now);

//! A fire time and when it is acted on, which is later by its jitter.
struct Due
{
    Instant fireTime;
    Instant at;
    friend bool operator==(const Due &, const Due &) = default;
};

//! The next fire time that has not been dealt with; it may have passed. Nothing when there is none, or when it waits for the end of a run.
[[nodiscard]] std::optional<Due> nextDue(const Schedule &schedule, const ScheduleHistory &history);
//! The same, but without those that have their run already: when it will run.
[[nodiscard]] std::optional<Instant> nextRunTime(const Schedule &schedule, const ScheduleHistory &history);
//! The last fire time up to `until` and after what was dealt with.
[[nodiscard]] std::optional<Instant> lastFireTime(const Schedule &schedule, const ScheduleHistory &history, Instant until);
//! Calls `visit` with each fire time to come after `from` up to `until` that has no run yet. A delay has its next one alone.
void visitFires(const Schedule &schedule, const ScheduleHistory &history, Instant from, Instant until,
                const std::function<void(Instant)> &visit);
//! What is coming: what visitFires() finds, at most `limit` of them, and how many there are.
struct ComingFires
{
    std::vector<Instant> times;
    qint64 total = 0;
};
[[nodiscard]] ComingFires comingFires(const Schedule &schedule, const ScheduleHistory &history, Instant from, Instant until,
                                      qsizetype limit);
//! Whether a trigger of kind EngineStart fires when the engine starts now: not outside start and end, nor when the calendar excludes it.
[[nodiscard]] bool firesAtStart(const Schedule &schedule, Instant now);
//! This schedule will never fire: no date, an end or an instant that has passed, or a calendar that leaves nothing.
[[nodiscard]] bool isNever(const Schedule &schedule, Instant now);

} // namespace runsheet
