// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/skiporders.h"

#include "engine/domain/bytes.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Error nothingToCome()
{
    return refused(u"It has no fire time to come. Give it a trigger, or enable the one it has; runsheet why tells what it waits for."_s);
}

SkipOrder orderOf(const StoredSchedule &stored, Instant fireTime, const QString &by)
{
    return {.job = stored.job,
            .countsFrom = stored.history.countsFrom,
            .lastFire = stored.history.lastFire,
            .fireTime = fireTime,
            .nextFireTime = {},
            .by = by};
}

//! A schedule with what it has done until now.
struct Coming
{
    StoredSchedule stored;
    Schedule schedule;
    ScheduleHistory history;
};

Result<Coming> comingOf(const QList<StoredSchedule> &found, ScheduleMaker &maker, Instant now)
{
    if (found.isEmpty())
        return nothingToCome();
    const StoredSchedule &stored = found.constFirst();
    const Result<Schedule> schedule = maker.scheduleOf(stored.definition->trigger, stored.id);
    if (!schedule)
        return schedule.error();
    return Coming{stored, *schedule, notAfter(stored.history, now)};
}

} // namespace

Result<SkipOrder> orderToSkip(const QList<StoredSchedule> &found, ScheduleMaker &maker, Instant now, const QString &by)
{
    Result<Coming> coming = comingOf(found, maker, now);
    if (!coming)
        return coming.error();
    const std::optional<Instant> next = nextRunTime(coming->schedule, coming->history);
    if (!next)
        return nothingToCome();
    SkipOrder order = orderOf(coming->stored, *next, by);
    coming->history.settled.push_back(*next);
    order.nextFireTime = nextRunTime(coming->schedule, coming->history);
    return order;
}

Result<SkipOrder> orderToKeep(const QList<StoredSchedule> &found, ScheduleMaker &maker, Instant now, const QString &by)
{
    Result<Coming> coming = comingOf(found, maker, now);
    if (!coming)
        return coming.error();
    std::vector<Instant> &settled = coming->history.settled;
    const auto last = std::ranges::max_element(settled);
    if (last == settled.end())
        return refused(u"No fire time of “%1” that is still to come was left out."_s.arg(visible(coming->stored.definition->name)));
    SkipOrder order = orderOf(coming->stored, *last, by);
    settled.erase(last);
    order.nextFireTime = nextRunTime(coming->schedule, coming->history);
    return order;
}

} // namespace runsheet
