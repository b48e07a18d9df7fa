// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/schedulelist.h"

#include "engine/scheduling/overlap.h"

#include <QDateTime>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

QString localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

//! `90 s`, `5 min`, `2 h`: the largest unit that fits in whole numbers.
QString shortText(Duration duration)
{
    if (duration % hours(1) == Duration::zero())
        return u"%1 h"_s.arg(duration / hours(1));
    if (duration % minutes(1) == Duration::zero())
        return u"%1 min"_s.arg(duration / minutes(1));
    return u"%1 s"_s.arg(double(duration.count()) / 1000);
}

QString restText(const Job &job)
{
    if (job.draft)
        return u"a draft: it runs by itself once it is enabled"_s;
    return u"disabled: its trigger rests until it is enabled"_s;
}

QString cadenceText(const Schedule &schedule, const OverlapPolicy &overlap, Instant now, std::optional<Duration> expected)
{
    const std::optional<Duration> interval = expected ? intervalOf(schedule, now) : std::nullopt;
    const std::optional<Duration> real = interval ? realCadence(*interval, *expected, overlap) : std::nullopt;
    if (!real)
        return {};
    return u"; it is to run every %1, but takes %2, so that it really runs every %3"_s.arg(shortText(*interval), shortText(*expected),
                                                                                           shortText(*real));
}

} // namespace

SchedulePage listComing(const QList<StoredSchedule> &schedules, ScheduleMaker &maker, const ScheduleQuery &query)
{
    SchedulePage page;
    for (const StoredSchedule &stored : schedules) {
        const Result<Schedule> schedule = maker.scheduleOf(stored.definition->trigger, stored.id);
        if (!schedule)
            continue;
        const ComingFires coming = comingFires(*schedule, stored.history, query.from, query.until, query.limit);
        page.total += coming.total;
        for (const Instant at : coming.times)
            page.items.append({.at = at,
                               .job = stored.job,
                               .jobId = stored.id,
                               .jobName = stored.definition->name,
                               .jobType = stored.definition->type,
                               .kind = schedule->trigger.kind,
                               .expected = {}});
    }
    std::ranges::sort(page.items, {}, [](const ComingFire &fire) { return std::pair(fire.at, fire.job); });
    page.items.resize(std::min<qsizetype>(page.items.size(), query.limit));
    return page;
}

std::optional<Duration> intervalOf(const Schedule &schedule, Instant from)
{
    if (schedule.trigger.kind == Trigger::Kind::FixedRate)
        return schedule.trigger.every;
    if (schedule.trigger.kind != Trigger::Kind::Cron)
        return std::nullopt;
    const ComingFires coming =
        comingFires(schedule, {.countsFrom = from, .lastFire = {}, .lastStarted = {}, .lastEnded = {}}, from, from + hours(24 * 366), 2);
    return coming.times.size() < 2 ? std::nullopt : std::optional(coming.times[1] - coming.times[0]);
}

QString outlook(const Job &job, ScheduleMaker &maker, Instant now, std::optional<Duration> expected)
{
    if (!job.definition)
        return u"its definition is damaged and is not run; save it anew or restore a backup"_s;
    const Trigger &trigger = job.definition->trigger;
    if (trigger.kind == Trigger::Kind::None)
        return u"it has no trigger: it runs when somebody runs it"_s;
    if (!job.enabled || job.draft)
        return restText(job);
    const Result<Schedule> schedule = maker.scheduleOf(trigger, job.id);
    if (!schedule)
        return schedule.error().message;
    if (schedule->trigger.kind == Trigger::Kind::EngineStart)
        return u"it runs when an engine starts"_s;
    if (job.nextFireTime)
        return u"it runs next at %1"_s.arg(localTime(*job.nextFireTime)) + cadenceText(*schedule, job.definition->overlap, now, expected);
    if (trigger.kind == Trigger::Kind::FixedDelay)
        return u"it runs next %1 after the end of its run"_s.arg(shortText(trigger.delay));
    return u"its schedule is used up: it will not run by itself again"_s;
}

} // namespace runsheet
