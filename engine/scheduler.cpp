// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduler.h"

namespace runsheet {
namespace {

// A store that fails without saying that it is in trouble is asked again after this.
constexpr Duration restAfterFailure = seconds(5);
// What the clock moves at once, and not by being tuned.
constexpr Duration leastStep = seconds(1);
const MisfirePolicy noCatchUp{.kind = MisfirePolicy::Kind::Skip};

// The order itself cannot be carried out, and would not be the next time.
bool isLasting(ErrorCode code)
{
    return code == ErrorCode::Refused || code == ErrorCode::BadInput || code == ErrorCode::NotFound;
}

} // namespace

Scheduler::Scheduler(Store &store, ScheduleMaker &maker, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_store(store), m_maker(maker), m_clock(std::move(clock))
{
}

Story<Scheduler::Missed> Scheduler::begin(Past past)
{
    m_past = past;
    m_readySince = m_clock->now();
    m_origin = m_readySince - m_clock->elapsed();
    m_maker.refreshZone();
    auto reading = m_store.schedules();
    const auto stored = co_await reading;
    if (!stored)
        co_return stored.error();
    for (const StoredSchedule &one : *stored)
        take(one);
    m_hasBegun = true;
    m_owesStarts = true;
    const QList<FireOrder> orders = dueNow();
    QList<Store::Answer<FireOutcome>> answers;
    for (const FireOrder &order : orders)
        answers.append(m_store.fire(order));
    Missed missed;
    for (qsizetype index = 0; index < answers.size(); ++index) {
        auto firing = answers.at(index);
        const auto outcome = co_await firing;
        conclude(orders.at(index), outcome);
        missed.leftOut += outcome ? outcome->leftOut : 0;
        missed.catchUps += outcome ? outcome->catchUps : 0;
    }
    arm();
    co_return missed;
}

void Scheduler::suspend()
{
    m_isSuspended = true;
    arm();
}

void Scheduler::resume()
{
    if (std::exchange(m_isSuspended, false))
        look();
}

void Scheduler::lookAgain()
{
    if (!m_hasBegun)
        return;
    m_origin = m_clock->now() - m_clock->elapsed();
    m_timer.reset(); // it waits for a time of the clock as it was
    m_maker.refreshZone();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        entry->isOutdated = true; // their zone or calendar may be another one
    readAll();
}

bool Scheduler::wasClockSet()
{
    const Instant origin = m_clock->now() - m_clock->elapsed();
    const Duration step = origin - std::exchange(m_origin, origin);
    return step > leastStep || step < -leastStep;
}

// ---- what there is

void Scheduler::note(const QSet<JobKey> &jobs)
{
    if (!m_hasBegun)
        return;
    if (wasClockSet())
        lookAgain();
    m_changed |= jobs;
    if (!m_changed.isEmpty() && !m_isReading)
        read();
}

void Scheduler::read()
{
    m_isReading = true;
    const QSet<JobKey> changed = std::exchange(m_changed, {});
    const QList<JobKey> asked(changed.begin(), changed.end());
    m_store.schedules(asked).then(this, [this, asked](const Result<QList<StoredSchedule>> &found) {
        m_isReading = false;
        if (found)
            takeChanged(asked, *found);
        else
            Q_EMIT failed(found.error());
        if (!m_changed.isEmpty())
            read();
    });
}

void Scheduler::readAll()
{
    m_store.schedules().then(this, [this, asked = m_entries.keys()](const Result<QList<StoredSchedule>> &found) {
        if (found)
            takeChanged(asked, *found);
        else
            Q_EMIT failed(found.error());
    });
}

void Scheduler::takeChanged(const QList<JobKey> &asked, const QList<StoredSchedule> &found)
{
    QSet<JobKey> left(asked.begin(), asked.end());
    for (const StoredSchedule &stored : found) {
        take(stored);
        left.remove(stored.job);
    }
    for (const JobKey job : std::as_const(left))
        forget(job);
    look();
}

void Scheduler::take(const StoredSchedule &stored)
{
    Entry &entry = m_entries[stored.job];
    const bool isKnown = entry.definition && entry.definition->trigger == stored.definition->trigger;
    if (!isKnown || entry.isOutdated) {
        const Result<Schedule> schedule = m_maker.scheduleOf(stored.definition->trigger, stored.id);
        if (!schedule) { // such as a calendar or a zone that is gone
            forget(stored.job);
            Q_EMIT failed(schedule.error());
            return;
        }
        entry.schedule = *schedule;
    }
    entry.id = stored.id;
    entry.definition = stored.definition;
    entry.countsFrom = stored.history.countsFrom;
    entry.lastFire = stored.history.lastFire;
    entry.history = notAfter(stored.history, m_clock->now());
    entry.shownNext = stored.nextFireTime;
    entry.isRefused = false;
    entry.isOutdated = false;
    place(stored.job, entry);
}

void Scheduler::forget(JobKey job)
{
    const auto entry = m_entries.find(job);
    if (entry == m_entries.end())
        return;
    if (entry->queuedFor)
        m_queue.erase({*entry->queuedFor, job});
    m_entries.erase(entry);
}

//! Finds out when it is due next, and says so where it is shown.
void Scheduler::place(JobKey job, Entry &entry)
{
    if (entry.queuedFor)
        m_queue.erase({*entry.queuedFor, job});
    entry.queuedFor.reset();
    if (entry.isFiring)
        return; // placed when that is known
    const std::optional<Due> due = nextDue(entry.schedule, entry.history);
    if (due && !entry.isRefused) {
        entry.queuedFor = due->at;
        m_queue.insert({due->at, job});
    }
    const std::optional<Instant> next = nextRunTime(entry.schedule, entry.history);
    if (next == entry.shownNext)
        return;
    entry.shownNext = next;
    m_store.setNextFireTime(job, entry.countsFrom, next);
}

// ---- what is due

FireOrder Scheduler::orderOf(JobKey job, const Entry &entry, DueFires due) const
{
    FireOrder order;
    order.job = job;
    order.countsFrom = entry.countsFrom;
    order.lastFire = entry.lastFire;
    order.due = std::move(due);
    ScheduleHistory after = entry.history;
    after.lastFire = order.due.lastFire;
    after.isRunActive = true; // what follows from the end of a run is found when it has ended
    order.nextFireTime = nextRunTime(entry.schedule, after);
    order.isUsedUp = !nextDue(entry.schedule, after) && entry.schedule.trigger.kind != Trigger::Kind::FixedDelay;
    return order;
}

QList<FireOrder> Scheduler::dueNow()
{
    QList<FireOrder> orders;
    if (m_isSuspended || !m_hasBegun || m_rest)
        return orders;
    const Instant now = m_clock->now();
    const bool mayCatchUp = std::exchange(m_past, Past::Known) == Past::Known;
    while (!m_queue.empty() && m_queue.begin()->first <= now) {
        const JobKey job = m_queue.begin()->second;
        m_queue.erase(m_queue.begin());
        Entry &entry = m_entries[job];
        entry.queuedFor.reset();
        entry.isFiring = true;
        orders.append(orderOf(job, entry, decideDue(entry.schedule, entry.history, mayCatchUp ? entry.definition->misfire : noCatchUp, now, m_readySince)));
    }
    if (std::exchange(m_owesStarts, false))
        orders += dueAtStart();
    return orders;
}

QList<FireOrder> Scheduler::dueAtStart()
{
    QList<FireOrder> orders;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (!firesAtStart(entry->schedule, m_clock->now()))
            continue;
        FireOrder order;
        order.job = entry.key();
        order.countsFrom = entry->countsFrom;
        order.lastFire = entry->lastFire;
        order.moment = FireOrder::Moment::EngineStart;
        entry->isFiring = true;
        orders.append(order);
    }
    return orders;
}

void Scheduler::look()
{
    for (const FireOrder &order : dueNow())
        m_store.fire(order).then(this, [this, order](const Result<FireOutcome> &outcome) {
            conclude(order, outcome);
            arm();
        });
    arm();
}

void Scheduler::conclude(const FireOrder &order, const Result<FireOutcome> &outcome)
{
    const auto entry = m_entries.find(order.job);
    if (entry != m_entries.end()) {
        entry->isFiring = false;
        if (!outcome) {
            noteRefusal(*entry, outcome.error());
        } else if (!outcome->isStale && entry->countsFrom == order.countsFrom && entry->lastFire == order.lastFire) {
            entry->lastFire = order.due.lastFire ? order.due.lastFire : order.lastFire;
            entry->history.lastFire = entry->lastFire;
            entry->history.isRunActive = !outcome->made.isEmpty(); // what counts from its end waits for it
            entry->shownNext = order.nextFireTime;
        }
        place(order.job, *entry);
    }
    if (!outcome)
        Q_EMIT failed(outcome.error());
    else if (outcome->isStale)
        note({order.job});
    else
        Q_EMIT fired(*outcome);
}

void Scheduler::noteRefusal(Entry &entry, const Error &error)
{
    entry.isRefused = isLasting(error.code);
    if (entry.isRefused || m_rest)
        return;
    m_rest = m_clock->after(restAfterFailure, this, [this] {
        m_rest.reset();
        look();
    });
}

void Scheduler::arm()
{
    const bool isWaiting = m_hasBegun && !m_isSuspended && !m_rest && !m_queue.empty();
    const std::optional<Instant> next = isWaiting ? std::optional(m_queue.begin()->first) : std::nullopt;
    if (next == m_armedFor && m_timer)
        return;
    m_armedFor = next;
    m_timer.reset();
    Q_EMIT armed(next);
    if (!next)
        return;
    m_timer = m_clock->after(std::max(*next - m_clock->now(), Duration(0)), this, [this] {
        m_timer.reset();
        if (wasClockSet())
            lookAgain();
        else
            look();
    });
}

} // namespace runsheet
