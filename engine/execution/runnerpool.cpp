// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/runnerpool.h"

#include <algorithm>
#include <utility>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration idleTime = seconds(2);
constexpr int mostTries = 5; // idle runners may just have died; more than that is no accident

bool setsFree(const runner_event &event)
{
    return event.kind == EVENT_FREED || (event.kind == EVENT_ENDED && event.freed != 0);
}

} // namespace

RunnerPool::RunnerPool(QByteArray program, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_clock(std::move(clock))
{
}

RunnerPool::~RunnerPool() = default;

Result<Done> RunnerPool::orderBehind(const QByteArray &leader, const Order &order)
{
    Seat *const seat = seatOf(leader);
    const bool mayFollow = seat && seat->nonce == leader && seat->follower.isEmpty() && !seat->isLast && order.order.endLeftovers;
    if (!mayFollow || !seat->link->order(order.order, order.record, order.folder))
        return this->order(order);
    seat->follower = order.nonce;
    return Done{};
}

Result<Done> RunnerPool::order(const Order &order)
{
    for (int i = 0; i < mostTries; ++i) {
        const auto seat = freeSeat();
        if (!seat)
            return seat.error();
        (*seat)->idleTimer.reset();
        (*seat)->nonce = order.nonce;
        (*seat)->isLast = !order.order.endLeftovers;
        if ((*seat)->link->order(order.order, order.record, order.folder))
            return Done{};
        // It died idle: hung up it is never chosen again, and its death is reported for no run.
        (*seat)->nonce.clear();
        (*seat)->link->hangUp();
    }
    return Error{ErrorCode::ExecutionFailed,
                 u"No supervisor takes the run. End other programs, or start Runsheet again, and run it again."_s,
                 {},
                 {}};
}

void RunnerPool::wish(const QByteArray &nonce, runner_wish_kind kind)
{
    if (Seat *seat = seatOf(nonce))
        seat->link->wish(nonce, kind);
}

void RunnerPool::kill(const QByteArray &nonce)
{
    if (Seat *seat = seatOf(nonce); seat && seat->nonce == nonce)
        seat->link->kill();
}

void RunnerPool::abandon(const QByteArray &nonce)
{
    Seat *seat = seatOf(nonce);
    if (!seat || seat->nonce != nonce)
        return;
    seat->nonce.clear();
    seat->link->hangUp();
}

Result<RunnerPool::Seat *> RunnerPool::freeSeat()
{
    const auto idle = std::ranges::find_if(m_seats, [](const auto &seat) { return seat->idleTimer != nullptr; });
    if (idle != m_seats.end())
        return idle->get();
    auto started = RunnerLink::start(m_program);
    if (!started)
        return started.error();
    auto seat = std::make_unique<Seat>(Seat{std::move(*started), {}, {}, false, {}});
    RunnerLink *const link = seat->link.get();
    connect(link, &RunnerLink::told, this, [this, link](const runner_event &event) { onTold(link, event); });
    connect(link, &RunnerLink::died, this, [this, link] { onDied(link); });
    m_seats.push_back(std::move(seat));
    return m_seats.back().get();
}

RunnerPool::Seat *RunnerPool::seatOf(const QByteArray &nonce)
{
    const auto it = std::ranges::find_if(m_seats, [&](const auto &seat) { return seat->nonce == nonce || seat->follower == nonce; });
    return it == m_seats.end() ? nullptr : it->get();
}

RunnerPool::Seat *RunnerPool::seatOf(const RunnerLink *link)
{
    const auto it = std::ranges::find_if(m_seats, [&](const auto &seat) { return seat->link.get() == link; });
    return it == m_seats.end() ? nullptr : it->get();
}

void RunnerPool::onTold(RunnerLink *link, const runner_event &event)
{
    const QByteArray nonce(event.nonce);
    Seat *const seat = seatOf(link);
    if (seat && seat->nonce == nonce && setsFree(event))
        moveUp(*seat);
    else if (seat && seat->follower == nonce && (event.kind == EVENT_RETURNED || setsFree(event)))
        seat->follower.clear();
    Q_EMIT told(nonce, event);
}

void RunnerPool::moveUp(Seat &seat)
{
    seat.nonce = std::exchange(seat.follower, {});
    if (seat.isLast)
        seat.link->hangUp();
    else if (seat.nonce.isEmpty())
        becomeIdle(seat);
}

void RunnerPool::becomeIdle(Seat &seat)
{
    RunnerLink *const link = seat.link.get();
    seat.idleTimer = m_clock->after(idleTime, this, [this, link] {
        if (Seat *idle = seatOf(link); idle && idle->nonce.isEmpty()) {
            idle->idleTimer.reset();
            idle->link->hangUp();
        }
    });
}

void RunnerPool::onDied(RunnerLink *link)
{
    const auto it = std::ranges::find_if(m_seats, [&](const auto &seat) { return seat->link.get() == link; });
    if (it == m_seats.end())
        return;
    const QByteArrayList orphans{(*it)->nonce, (*it)->follower};
    (*it)->link.release()->deleteLater(); // it is speaking
    m_seats.erase(it);
    for (const QByteArray &nonce : orphans) {
        if (!nonce.isEmpty())
            Q_EMIT died(nonce);
    }
}

} // namespace runsheet
