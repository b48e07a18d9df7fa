// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/schedule.h"

#include "engine/cron/cronparser.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration leastTime(1);

bool hasCalendar(const Schedule &schedule)
{
    return schedule.calendar != Calendar{};
}

//! The last fire time since counting began.
std::optional<Instant> dealtWith(const ScheduleHistory &history)
{
    return history.lastFire && *history.lastFire >= history.countsFrom ? history.lastFire : std::nullopt;
}

bool isSettled(const ScheduleHistory &history, Instant fireTime)
{
    return std::ranges::find(history.settled, fireTime) != history.settled.end();
}

//! Nobody may be asked for what lies before: made, changed or enabled, dealt with, or before the start.
Instant lowerBound(const Schedule &schedule, const ScheduleHistory &history)
{
    Instant after = dealtWith(history).value_or(history.countsFrom);
    if (schedule.trigger.start)
        after = std::max(after, *schedule.trigger.start - leastTime);
    return after;
}

//! Where the grid of a fixed rate begins.
Instant gridBegin(const Schedule &schedule, const ScheduleHistory &history)
{
    const Trigger &trigger = schedule.trigger;
    if (trigger.start)
        return *trigger.start + trigger.initialDelay.value_or(Duration::zero());
    return history.countsFrom + trigger.initialDelay.value_or(trigger.every);
}

//! How many steps of the grid lie at or before an instant; negative when none does.
qint64 gridSteps(Instant begin, Duration every, Instant until)
{
    return until < begin ? -1 : (until - begin) / every;
}

std::optional<Instant> nextOfGrid(const Schedule &schedule, const ScheduleHistory &history, Instant after)
{
    if (schedule.trigger.every <= Duration::zero())
        return std::nullopt;
    const Instant begin = gridBegin(schedule, history);
    // The first point may be the very instant at which counting began: an initial delay of zero is at once.
    if (begin == after && !dealtWith(history))
        return begin;
    return begin + schedule.trigger.every * (gridSteps(begin, schedule.trigger.every, after) + 1);
}

std::optional<Instant> nextAfterDelay(const Schedule &schedule, const ScheduleHistory &history)
{
    const Trigger &trigger = schedule.trigger;
    const bool isFromEnd = trigger.from == Trigger::DelayFrom::End;
    if (isFromEnd && history.isRunActive)
        return std::nullopt;
    // A fire time that came to nothing counts like a run.
    const std::optional<Instant> last = std::max(isFromEnd ? history.lastEnded : history.lastStarted, dealtWith(history));
    if (last && *last >= history.countsFrom)
        return *last + trigger.delay;
    const Instant first = history.countsFrom + trigger.initialDelay.value_or(trigger.delay);
    if (!trigger.start || *trigger.start < history.countsFrom)
        return first;
    return trigger.initialDelay ? std::max(first, *trigger.start) : *trigger.start;
}

//! The next time of the trigger alone, without end and calendar.
std::optional<Instant> nextRaw(const Schedule &schedule, const ScheduleHistory &history, Instant after)
{
    const Trigger &trigger = schedule.trigger;
    switch (trigger.kind) {
    case Trigger::Kind::Cron:
        return nextFireTime(schedule.expression, after, schedule.zone, schedule.dst);
    case Trigger::Kind::FixedRate:
        return nextOfGrid(schedule, history, after);
    case Trigger::Kind::FixedDelay:
        return nextAfterDelay(schedule, history);
    case Trigger::Kind::Once:
        return trigger.at && *trigger.at >= history.countsFrom && !(dealtWith(history) >= trigger.at) ? trigger.at : std::nullopt;
    case Trigger::Kind::EngineStart:
    case Trigger::Kind::None:
        break;
    }
    return std::nullopt;
}

//! A grid leaves excluded times out; what counts from a run waits until they are over; an instant was meant as it is.
std::optional<Instant> nextAllowed(const Schedule &schedule, const ScheduleHistory &history, Instant after)
{
    std::optional<Instant> next = nextRaw(schedule, history, after);
    if (!hasCalendar(schedule) || schedule.trigger.kind == Trigger::Kind::Once)
        return next;
    while (next && isExcluded(schedule.calendar, *next, schedule.zone)) {
        const std::optional<Instant> allowed = firstAllowed(schedule.calendar, *next, schedule.zone);
        if (!allowed || schedule.trigger.kind == Trigger::Kind::FixedDelay)
            return allowed;
        next = nextRaw(schedule, history, *allowed - leastTime);
    }
    return next;
}

// Spread evenly, and the same after every restart.
Duration jitterOf(const Schedule &schedule, Instant fireTime)
{
    if (schedule.trigger.jitter <= Duration::zero())
        return Duration::zero();
    quint64 mixed = schedule.seed + quint64(toMs(fireTime)) * 0x9e3779b97f4a7c15;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return Duration(qint64((mixed ^ (mixed >> 31)) % quint64(schedule.trigger.jitter.count())));
}

Result<Done> readCron(Schedule &schedule)
{
    const Trigger &trigger = schedule.trigger;
    const bool isAuto = trigger.dialect.isEmpty() || trigger.dialect == u"auto"_s;
    const std::optional<CronDialect> dialect = isAuto ? cronDialectOf(trigger.expression) : cronDialectFromWord(trigger.dialect);
    if (!dialect)
        return badInput(u"“%1” is no dialect; allowed: auto, unix5, spring6, quartz7"_s.arg(trigger.dialect),
                        {{u"trigger.dialect"_s, u"must be auto, unix5, spring6 or quartz7"_s}});
    const CronParse parse = parseCron(trigger.expression, *dialect);
    if (const auto *error = std::get_if<CronError>(&parse))
        return badInput(toString(*error), {{u"trigger.expression"_s, toString(*error)}});
    schedule.expression = std::get<ParsedCron>(parse).expression;
    if (schedule.expression.isAtEngineStart)
        schedule.trigger.kind = Trigger::Kind::EngineStart;
    const std::optional<DstPolicy> dst = trigger.dst.isEmpty() ? DstPolicy::RunOnce : dstPolicyFromWord(trigger.dst);
    if (!dst)
        return badInput(u"“%1” is no way through a change of the clock; allowed: run-once, skip, repeat"_s.arg(trigger.dst),
                        {{u"trigger.dst"_s, u"must be run-once, skip or repeat"_s}});
    schedule.dst = *dst;
    return Done{};
}

} // namespace

Result<Schedule> scheduleOf(const Trigger &trigger, ScheduleNames &names, quint64 seed)
{
    const std::optional<CronZone> zone = trigger.zone.isEmpty() ? names.systemZone : names.zones.find(trigger.zone.toUtf8());
    if (!zone)
        return badInput(u"“%1” is no time zone; a zone is such as Europe/Berlin or UTC"_s.arg(trigger.zone),
                        {{u"trigger.zone"_s, u"must be a time zone such as Europe/Berlin"_s}});
    if (!trigger.calendar.isEmpty() && !names.calendars.contains(trigger.calendar))
        return badInput(u"there is no calendar “%1”; make it first, or leave it out"_s.arg(trigger.calendar),
                        {{u"trigger.calendar"_s, u"must be the name of a calendar"_s}});
    Schedule schedule{.trigger = trigger,
                      .expression = {},
                      .zone = *zone,
                      .dst = DstPolicy::RunOnce,
                      .calendar = names.calendars.value(trigger.calendar),
                      .seed = seed};
    if (trigger.kind == Trigger::Kind::Cron) {
        if (const Result<Done> read = readCron(schedule); !read)
            return read.error();
    }
    return schedule;
}

ScheduleHistory notAfter(ScheduleHistory history, Instant now)
{
    history.countsFrom = std::min(history.countsFrom, now);
    for (std::optional<Instant> *instant : {&history.lastFire, &history.lastStarted, &history.lastEnded}) {
        if (*instant)
            *instant = std::min(**instant, now);
    }
    return history;
}

bool firesAtStart(const Schedule &schedule, Instant now)
{
    const Trigger &trigger = schedule.trigger;
    return trigger.kind == Trigger::Kind::EngineStart && !(trigger.start && now < *trigger.start) && !(trigger.end && now > *trigger.end) &&
           !isExcluded(schedule.calendar, now, schedule.zone);
}

std::optional<Due> nextDue(const Schedule &schedule, const ScheduleHistory &history)
{
    const std::optional<Instant> next = nextAllowed(schedule, history, lowerBound(schedule, history));
    if (!next || (schedule.trigger.end && *next > *schedule.trigger.end))
        return std::nullopt;
    return Due{.fireTime = *next, .at = *next + jitterOf(schedule, *next)};
}

std::optional<Instant> lastFireTime(const Schedule &schedule, const ScheduleHistory &history, Instant until)
{
    if (schedule.trigger.end)
        until = std::min(until, *schedule.trigger.end);
    const Instant after = lowerBound(schedule, history);
    while (until > after) {
        std::optional<Instant> last;
        if (schedule.trigger.kind == Trigger::Kind::Cron) {
            last = previousFireTime(schedule.expression, until + leastTime, schedule.zone, schedule.dst);
        } else if (schedule.trigger.kind == Trigger::Kind::FixedRate && schedule.trigger.every > Duration::zero()) {
            const Instant begin = gridBegin(schedule, history);
            const qint64 steps = gridSteps(begin, schedule.trigger.every, until);
            last = steps < 0 ? std::nullopt : std::optional(begin + schedule.trigger.every * steps);
        } else {
            last = nextAllowed(schedule, history, after);
            return last && *last <= until ? last : std::nullopt;
        }
        if (!last || *last <= after)
            return std::nullopt;
        if (!hasCalendar(schedule) || !isExcluded(schedule.calendar, *last, schedule.zone))
            return last;
        until = *last - leastTime;
    }
    return std::nullopt;
}

std::optional<Instant> nextRunTime(const Schedule &schedule, const ScheduleHistory &history)
{
    ScheduleHistory reached = history;
    std::optional<Due> next = nextDue(schedule, reached);
    while (next && isSettled(history, next->fireTime)) {
        reached.lastFire = next->fireTime;
        next = nextDue(schedule, reached);
    }
    return next ? std::optional(next->fireTime) : std::nullopt;
}

void visitFires(const Schedule &schedule, const ScheduleHistory &history, Instant from, Instant until,
                const std::function<void(Instant)> &visit)
{
    ScheduleHistory reached = history;
    const bool isOneAtMost = schedule.trigger.kind == Trigger::Kind::FixedDelay;
    if (!isOneAtMost && from > lowerBound(schedule, history))
        reached.lastFire = from;
    for (std::optional<Due> next = nextDue(schedule, reached); next && next->fireTime <= until; next = nextDue(schedule, reached)) {
        reached.lastFire = next->fireTime;
        if (isSettled(history, next->fireTime))
            continue;
        if (next->fireTime > from)
            visit(next->fireTime);
        if (isOneAtMost)
            break;
    }
}

ComingFires comingFires(const Schedule &schedule, const ScheduleHistory &history, Instant from, Instant until, qsizetype limit)
{
    ComingFires coming;
    visitFires(schedule, history, from, until, [&](Instant at) {
        if (std::ssize(coming.times) < limit)
            coming.times.push_back(at);
        ++coming.total;
    });
    return coming;
}

bool isNever(const Schedule &schedule, Instant now)
{
    if (schedule.trigger.kind == Trigger::Kind::EngineStart)
        return schedule.trigger.end && *schedule.trigger.end < now;
    if (schedule.trigger.kind == Trigger::Kind::None)
        return false;
    return !nextDue(schedule, {.countsFrom = now, .lastFire = {}, .lastStarted = {}, .lastEnded = {}, .isRunActive = false});
}

} // namespace runsheet
