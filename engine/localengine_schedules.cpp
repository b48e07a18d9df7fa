// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What LocalEngine knows of schedules and calendars. What lets them fire is the Scheduler.

#include "engine/localengine.h"

#include "engine/schedulelist.h"
#include "engine/skiporders.h"

#include <QtConcurrentRun>

namespace runsheet {

Story<Scheduler::Missed> LocalEngine::beginSchedules(Scheduler::Past past)
{
    if (stopsDispatch(m_conditions.all()))
        m_scheduler.suspend();
    co_await readCalendars();
    m_clockWatch = systemClockWatch();
    connect(m_clockWatch.get(), &ClockWatch::changed, &m_scheduler, &Scheduler::lookAgain);
    connect(&m_scheduler, &Scheduler::armed, m_clockWatch.get(), &ClockWatch::expect);
    const auto missed = co_await m_scheduler.begin(past);
    if (!missed)
        fail(missed.error());
    co_return missed;
}

void LocalEngine::takeFired(const FireOutcome &outcome)
{
    for (const RunKey run : outcome.toStop)
        m_keeper.stop(run, outcome.wish);
    m_dispatcher.poke();
}

// ---- calendars

QCoro::Task<> LocalEngine::readCalendars()
{
    auto reading = m_store->calendars();
    const auto calendars = co_await reading;
    if (!calendars) {
        fail(calendars.error());
        co_return;
    }
    QHash<QString, Calendar> byName;
    for (const Calendar &calendar : *calendars)
        byName.insert(calendar.name, calendar);
    m_schedules.setCalendars(byName);
}

// Drafts that come after the answer find it, and schedules are made anew with it.
Story<Done> LocalEngine::afterCalendars(Result<Done> changed)
{
    co_await readCalendars();
    m_scheduler.lookAgain();
    co_return changed;
}

Story<Calendar> LocalEngine::doSaveCalendar(QFuture<Result<Calendar>> saving)
{
    const auto saved = co_await saving;
    const auto known = co_await afterCalendars(Done{});
    co_return saved;
}

Story<Done> LocalEngine::doDeleteCalendar(QString name)
{
    auto deleting = m_store->deleteCalendar(name);
    const auto deleted = co_await deleting;
    const auto known = co_await afterCalendars(deleted);
    co_return known;
}

Answer<Calendar> LocalEngine::createCalendar(Calendar calendar)
{
    return tell<Calendar>(this, [=, this] { return doSaveCalendar(m_store->createCalendar(calendar)); });
}

Answer<Calendar> LocalEngine::replaceCalendar(Calendar calendar)
{
    return tell<Calendar>(this, [=, this] { return doSaveCalendar(m_store->replaceCalendar(calendar)); });
}

Answer<Done> LocalEngine::deleteCalendar(QString name)
{
    return tell<Done>(this, [=, this] { return doDeleteCalendar(name); });
}

Answer<QList<Calendar>> LocalEngine::calendars()
{
    return m_store->calendars();
}

// ---- what is coming

Story<SchedulePage> LocalEngine::doSchedule(ScheduleQuery query)
{
    auto reading = query.job ? m_store->schedules({*query.job}) : m_store->schedules();
    const auto schedules = co_await reading;
    if (!schedules)
        co_return schedules.error();
    ScheduleMaker maker = m_schedules;
    maker.refreshZone();
    auto listing =
        QtConcurrent::run(&m_reading, [schedules = *schedules, maker, query]() mutable { return listComing(schedules, maker, query); });
    SchedulePage page = co_await listing;
    QSet<JobKey> jobs;
    for (const ComingFire &fire : std::as_const(page.items))
        jobs.insert(fire.job);
    auto asking = m_store->expectedDurations(jobs.values());
    const auto expected = co_await asking;
    if (!expected)
        co_return expected.error();
    for (ComingFire &fire : page.items) {
        if (const auto known = expected->constFind(fire.job); known != expected->cend())
            fire.expected = *known;
    }
    co_return page;
}

Answer<SchedulePage> LocalEngine::schedule(ScheduleQuery query)
{
    return tell<SchedulePage>(this, [=, this] { return doSchedule(query); });
}

// ---- leaving out the next one

Story<SkippedFire> LocalEngine::doSkipNextFire(JobKey job, QString by)
{
    auto reading = m_store->schedules({job});
    const auto found = co_await reading;
    if (!found)
        co_return found.error();
    m_schedules.refreshZone();
    const Result<SkipOrder> order = orderToSkip(*found, m_schedules, m_options.clock->now(), by);
    if (!order)
        co_return order.error();
    auto skipping = m_store->skipFire(*order);
    const auto skipped = co_await skipping;
    if (!skipped)
        co_return skipped.error();
    co_return SkippedFire{.at = order->fireTime, .next = order->nextFireTime};
}

Story<SkippedFire> LocalEngine::doKeepSkippedFire(JobKey job, QString by)
{
    auto reading = m_store->schedules({job});
    const auto found = co_await reading;
    if (!found)
        co_return found.error();
    m_schedules.refreshZone();
    const Result<SkipOrder> order = orderToKeep(*found, m_schedules, m_options.clock->now(), by);
    if (!order)
        co_return order.error();
    auto keeping = m_store->keepFire(*order);
    const auto kept = co_await keeping;
    if (!kept)
        co_return kept.error();
    co_return SkippedFire{.at = order->fireTime, .next = order->nextFireTime};
}

Answer<SkippedFire> LocalEngine::skipNextFire(JobKey job, QString by)
{
    return tell<SkippedFire>(this, [=, this] { return doSkipNextFire(job, by); });
}

Answer<SkippedFire> LocalEngine::keepSkippedFire(JobKey job, QString by)
{
    return tell<SkippedFire>(this, [=, this] { return doKeepSkippedFire(job, by); });
}

Story<QString> LocalEngine::doWhyJob(JobKey job)
{
    auto reading = m_store->job(job);
    const auto found = co_await reading;
    if (!found)
        co_return found.error();
    auto asking = m_store->expectedDuration(job);
    const auto expected = co_await asking;
    m_schedules.refreshZone();
    co_return outlook(*found, m_schedules, m_options.clock->now(), expected ? *expected : std::nullopt);
}

Answer<QString> LocalEngine::whyJob(JobKey job)
{
    return tell<QString>(this, [=, this] { return doWhyJob(job); });
}

} // namespace runsheet
