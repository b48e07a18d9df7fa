// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/dispatcher.h"

#include "engine/dispatch/selectrunnable.h"

#include <algorithm>

namespace runsheet {

Dispatcher::Dispatcher(Fetch fetch, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_fetch(std::move(fetch)), m_clock(std::move(clock))
{
}

void Dispatcher::poke()
{
    if (m_look == Look::UnderWay)
        m_look = Look::UnderWayAndStale;
    if (m_look != Look::Idle || m_suspended || m_rest)
        return;
    m_look = Look::Planned;
    QMetaObject::invokeMethod(this, &Dispatcher::look, Qt::QueuedConnection);
}

void Dispatcher::suspend()
{
    m_suspended = true;
    m_timer.reset();
}

void Dispatcher::resume()
{
    m_suspended = false;
    m_armedFor.reset();
    poke();
}

void Dispatcher::rest(Duration duration)
{
    m_rest = m_clock->after(duration, this, [this] {
        m_rest.reset();
        poke();
    });
}

void Dispatcher::restrictTo(const QSet<RunKey> &runs)
{
    m_only = runs;
    poke();
}

void Dispatcher::lookAhead(const QString &pool, int count)
{
    if (count > 0)
        m_ahead.insert(pool, count);
    else
        m_ahead.remove(pool);
}

void Dispatcher::occupy(RunKey run, const QString &pool)
{
    m_occupied.insert(run, pool);
    m_vacatedMeanwhile.remove(run);
}

void Dispatcher::vacate(RunKey run)
{
    if (m_look == Look::UnderWay || m_look == Look::UnderWayAndStale)
        m_vacatedMeanwhile.insert(run);
    else
        m_occupied.remove(run);
    poke();
}

void Dispatcher::look()
{
    m_look = Look::UnderWay;
    const auto mostAhead = std::ranges::max_element(m_ahead);
    m_fetch({(m_ahead.isEmpty() ? 0 : *mostAhead) + int(m_occupied.size()), m_only}).then(this, [this](const Result<DispatchView> &view) {
        take(view);
    });
}

void Dispatcher::take(const Result<DispatchView> &view)
{
    const bool isStale = std::exchange(m_look, Look::Idle) == Look::UnderWayAndStale;
    if (view && !m_suspended && !m_rest)
        choose(*view);
    else if (!view)
        Q_EMIT failed(view.error());
    for (const RunKey run : std::exchange(m_vacatedMeanwhile, {}))
        m_occupied.remove(run);
    if (isStale)
        poke();
}

void Dispatcher::choose(DispatchView view)
{
    arm(view.nextDue);
    for (Pool &pool : view.pools)
        pool.used += int(std::ranges::count(m_occupied, pool.name));
    view.candidates.removeIf(
        [this](const Candidate &candidate) { return m_occupied.contains(candidate.run) || (m_only && !m_only->contains(candidate.run)); });
    const QList<Choice> choices = selectRunnable(view, m_ahead);
    for (const Choice &choice : choices)
        occupy(choice.candidate.run, choice.candidate.pool);
    if (!choices.isEmpty())
        Q_EMIT chosen(choices);
}

void Dispatcher::arm(const std::optional<Instant> &nextDue)
{
    if (nextDue == m_armedFor && m_timer)
        return;
    m_armedFor = nextDue;
    m_timer.reset();
    if (!nextDue)
        return;
    m_timer = m_clock->after(std::max(*nextDue - m_clock->now(), Duration(0)), this, [this] {
        m_timer.reset();
        Q_EMIT due();
    });
}

} // namespace runsheet
