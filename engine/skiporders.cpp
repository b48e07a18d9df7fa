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

} // namespace

Result<SkipOrder> orderToSkip(const QList<StoredSchedule> &found, ScheduleMaker &maker, Instant now, const QString &by)
{
    if (found.isEmpty())
        return nothingToCome();
    const StoredSchedule &stored = found.constFirst();
    const Result<Schedule> schedule = maker.scheduleOf(stored.definition->trigger, stored.id);
    if (!schedule)
        return schedule.error();
    ScheduleHistory history = notAfter(stored.history, now);
    const std::optional<Instant> next = nextRunTime(*schedule, history);
    if (!next)
        return nothingToCome();
    SkipOrder order = orderOf(stored, *next, by);
    history.settled.push_back(*next);
    order.nextFireTime = nextRunTime(*schedule, history);
    return order;
}

Result<SkipOrder> orderToKeep(const QList<StoredSchedule> &found, ScheduleMaker &maker, Instant now, const QString &by)
{
    if (found.isEmpty())
        return nothingToCome();
    const StoredSchedule &stored = found.constFirst();
    const Result<Schedule> schedule = maker.scheduleOf(stored.definition->trigger, stored.id);
    if (!schedule)
        return schedule.error();
    ScheduleHistory history = notAfter(stored.history, now);
    const auto last = std::ranges::max_element(history.settled);
    if (last == history.settled.end())
        return refused(u"No fire time of “%1” that is still to come was left out."_s.arg(visible(stored.definition->name)));
    SkipOrder order = orderOf(stored, *last, by);
    history.settled.erase(last);
    order.nextFireTime = nextRunTime(*schedule, history);
    return order;
}

} // namespace runsheet
