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

constexpr qint64 quarterMs = 900'000;

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

//! Collects fire times as lightly as can be: there may be far more of them than are listed in the end.
class Listing
{
public:
    explicit Listing(const ScheduleQuery &query) : m_query(query) {}

    void add(const StoredSchedule &stored, const Schedule &schedule)
    {
        Source source{.stored = &stored, .kind = schedule.trigger.kind};
        const auto take = [&](Instant at) {
            if (source.total++ < m_query.perJob)
                m_times.emplace_back(at, m_sources.size());
            if (m_query.countsQuarters)
                ++m_quarters[instantFromMs(toMs(at) / quarterMs * quarterMs)];
        };
        if (!m_query.isNextOnly)
            visitFires(schedule, stored.history, m_query.from, m_query.until, take);
        else if (const std::optional<Instant> next = nextRunTime(schedule, stored.history))
            take(*next);
        m_sources.push_back(source);
    }

    SchedulePage page()
    {
        std::ranges::sort(m_times, {}, [this](const Time &time) { return std::pair(time.first, m_sources.at(time.second).stored->job); });
        m_times.resize(std::min(m_times.size(), size_t(std::max(0, m_query.limit))));
        SchedulePage page;
        for (const Source &source : m_sources)
            page.total += source.total;
        for (const auto &[at, which] : m_times) {
            ++m_sources.at(which).listed;
            page.items.append(fireOf(m_sources.at(which), at));
        }
        tellMore(page);
        for (auto quarter = m_quarters.cbegin(); quarter != m_quarters.cend(); ++quarter)
            page.quarters.append({quarter.key(), quarter.value()});
        return page;
    }

private:
    struct Source
    {
        const StoredSchedule *stored = nullptr;
        Trigger::Kind kind = Trigger::Kind::Cron;
        qint64 total = 0;
        qint64 listed = 0;
    };
    using Time = std::pair<Instant, size_t>;

    static ComingFire fireOf(const Source &source, Instant at)
    {
        const JobDefinition &definition = *source.stored->definition;
        return {.at = at,
                .job = source.stored->job,
                .jobId = source.stored->id,
                .jobName = definition.name,
                .jobType = definition.type,
                .kind = source.kind,
                .expected = {},
                .pool = definition.pool,
                .labels = definition.labels,
                .space = definition.space,
                .calendar = definition.trigger.calendar};
    }

    //! The last one listed of each job says how many of it are not.
    void tellMore(SchedulePage &page) const
    {
        std::vector<qint64> seen(m_sources.size());
        for (size_t place = 0; place < m_times.size(); ++place) {
            const size_t which = m_times.at(place).second;
            const Source &source = m_sources.at(which);
            if (++seen.at(which) == source.listed)
                page.items[qsizetype(place)].more = source.total - source.listed;
        }
    }

    const ScheduleQuery &m_query;
    std::vector<Source> m_sources;
    std::vector<Time> m_times;
    QMap<Instant, qint64> m_quarters;
};

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
    Listing listing(query);
    for (const StoredSchedule &stored : schedules) {
        if (const Result<Schedule> schedule = maker.scheduleOf(stored.definition->trigger, stored.id))
            listing.add(stored, *schedule);
    }
    return listing.page();
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
