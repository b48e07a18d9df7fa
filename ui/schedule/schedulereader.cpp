// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/schedulereader.h"

namespace runsheet {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr Duration leastBetweenReads{3000}; // two thousand schedules take a tenth of a second of the engine
constexpr Duration leastBetweenMonths{15'000};
constexpr Duration week = hours(24 * 7);
constexpr int mostFires = 20'000;
constexpr int mostOfOneJob = 300;
constexpr int mostSkipped = 500;
constexpr int mostJobs = 100'000;

} // namespace

ScheduleReader::ScheduleReader(Engine &engine, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_pacer(clock, leastBetweenReads, this),
      m_monthPacer(clock, leastBetweenMonths, this)
{
    connect(&m_pacer, &Pacer::due, this, &ScheduleReader::read);
    connect(&m_monthPacer, &Pacer::due, this, &ScheduleReader::readMonth);
    const QDate today = localDay(m_clock->now());
    m_facts.month = QDate(today.year(), today.month(), 1);
}

void ScheduleReader::setShown(bool shown)
{
    if (m_isShown == shown)
        return;
    m_isShown = shown;
    m_minute.reset();
    if (!shown)
        return;
    armMinute();
    if (!m_isLoaded || m_isStale)
        m_pacer.request();
    else
        passMinute();
}

void ScheduleReader::apply(const ChangeSet &changes)
{
    if (changes.schedules.isEmpty() && !changes.pools && !changes.calendars)
        return;
    m_isStale = true;
    if (m_isShown)
        m_pacer.request();
}

void ScheduleReader::setDay(QDate day)
{
    m_day = day;
    m_facts.ofDay.clear();
    if (day.isValid())
        readDay();
}

template<class T, class Take>
void ScheduleReader::ask(Answer<T> answer, Take take)
{
    ++m_open;
    answer.then(this, [this, take](const Result<T> &result) {
        if (result)
            take(*result);
        else
            Q_EMIT failed(result.error());
        --m_open;
        conclude();
    });
}

void ScheduleReader::conclude()
{
    if (m_open > 0)
        return;
    m_isLoaded = true;
    forecast();
    Q_EMIT changed();
    if (m_isStale && m_isShown)
        m_pacer.request();
}

// One reading at a time: what changes meanwhile is read after it.
void ScheduleReader::read()
{
    m_isStale = m_open > 0;
    if (m_isStale || !m_isShown)
        return;
    const Instant now = m_clock->now();
    m_today = localDay(now);
    ScheduleQuery coming{.from = now, .until = now + week, .job = {}, .limit = mostFires, .perJob = mostOfOneJob};
    ScheduleQuery next{.from = now, .until = now, .job = {}, .limit = mostJobs, .isNextOnly = true};
    ask(m_engine.schedule(coming), [this](const SchedulePage &page) { m_facts.coming = page.items; });
    ask(m_engine.schedule(next), [this](const SchedulePage &page) { m_facts.next = page.items; });
    JobQuery resting{.filter = {}, .sort = JobSort::Name, .order = Qt::AscendingOrder, .offset = 0, .limit = mostJobs};
    resting.filter.hasRestingTrigger = true;
    ask(m_engine.jobs(resting), [this](const JobPage &page) { m_facts.resting = page.rows; });
    ask(m_engine.pools(), [this](const QList<Pool> &pools) { m_facts.pools = pools; });
    ask(m_engine.calendars(), [this](const QList<Calendar> &calendars) { m_facts.calendars = calendars; });
    ask(m_engine.queues(), [this](const QList<Queue> &queues) { m_facts.queues = queues; });
    readSkipped();
    if (m_day.isValid())
        readDay();
    m_monthPacer.request();
}

void ScheduleReader::forecast()
{
    m_facts.forecast = forecastOf(m_facts.coming, m_facts.pools);
    m_facts.remedy.reset();
    m_facts.monthFacts.late.clear();
    for (const Collision &collision : std::as_const(m_facts.forecast.collisions))
        m_facts.monthFacts.late.append(collision.at);
    if (!m_facts.forecast.collisions.isEmpty())
        m_facts.remedy = remedyFor(m_facts.forecast.collisions.constFirst(), m_facts.coming, m_facts.pools, m_clock->now());
}

void ScheduleReader::setMonth(QDate first)
{
    m_facts.month = first;
    m_facts.monthFacts.past.clear();
    m_facts.monthFacts.planned.clear();
    if (m_isShown)
        readMonth();
}

// With the days of other months that the calendar shows beside it.
void ScheduleReader::readMonth()
{
    const Instant now = m_clock->now();
    const Duration justBefore(1);
    const quint64 question = ++m_monthQuestion;
    RunFilter runs;
    runs.since = beginOf(m_facts.month.addDays(-7));
    runs.until = beginOf(m_facts.month.addMonths(1).addDays(7));
    ask(m_engine.tally(runs, *runs.since), [this, question](const RunTally &tally) {
        if (question == m_monthQuestion)
            m_facts.monthFacts.past = tally.quarters;
    });
    ScheduleQuery query{
        .from = std::max(now, *runs.since - justBefore), .until = *runs.until - justBefore, .job = {}, .limit = 0, .perJob = 0};
    query.countsQuarters = true;
    if (query.until <= query.from)
        return;
    ask(m_engine.schedule(query), [this, question](const SchedulePage &page) {
        if (question == m_monthQuestion)
            m_facts.monthFacts.planned = page.quarters;
    });
}

void ScheduleReader::readSkipped()
{
    RunQuery query{.filter = {}, .sort = RunSort::Created, .order = Qt::DescendingOrder, .offset = 0, .limit = mostSkipped};
    query.filter.states = {RunStatus::Skipped};
    query.filter.since = m_clock->now() - week;
    ask(m_engine.runs(query), [this](const RunPage &page) { m_facts.skipped = page.rows; });
}

void ScheduleReader::readDay()
{
    const Duration justBefore(1); // a query is after its begin
    const ScheduleQuery query{.from = std::max(m_clock->now(), beginOf(m_day) - justBefore),
                              .until = beginOf(m_day.addDays(1)) - justBefore,
                              .job = {},
                              .limit = mostFires,
                              .perJob = mostOfOneJob};
    ask(m_engine.schedule(query), [this, question = ++m_dayQuestion](const SchedulePage &page) {
        if (question == m_dayQuestion)
            m_facts.ofDay = page.items;
    });
}

void ScheduleReader::armMinute()
{
    const Duration wait = minutes(1) - Duration(toMs(m_clock->now()) % 60'000);
    m_minute = m_clock->after(wait, this, [this] {
        armMinute();
        passMinute();
    });
}

// Another day looks a day further ahead.
void ScheduleReader::passMinute()
{
    if (localDay(m_clock->now()) != m_today)
        m_pacer.request();
    else
        Q_EMIT minutePassed();
}

} // namespace runsheet
