// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/forecast.h"

#include "engine/domain/queue.h"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>

namespace runsheet {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr Duration remedyReach = hours(3);
constexpr Duration remedyStep = minutes(5);
//! What lies further away from a collision does not reach it, unless runs take longer.
constexpr Duration remedyWindow = hours(12);
constexpr qsizetype mostMoved = 12;

const Pool *poolOf(const ComingFire &fire, const QList<Pool> &pools)
{
    if (fire.jobType == queueTypeKey)
        return nullptr;
    const auto found = std::ranges::find(pools, fire.pool, &Pool::name);
    return found == pools.end() || found->size < 1 ? nullptr : &*found;
}

//! A fire time as the simulation sees it.
struct Want
{
    qsizetype fire = 0;
    Instant at;
    Duration takes{};
};

//! One pool, whose slots are given to those that come, in their order.
class Slots
{
public:
    explicit Slots(const Pool &pool) : m_pool(pool)
    {
        for (int slot = 0; slot < pool.size; ++slot)
            m_free.push(Instant::min());
    }

    //! How much later it starts.
    Duration take(const Want &want)
    {
        const Instant begins = std::max(want.at, m_free.top());
        m_free.pop();
        m_free.push(begins + want.takes);
        std::erase_if(m_holders, [&](const Holder &holder) { return holder.ends <= want.at; });
        if (begins > want.at)
            crowd(want, begins);
        m_holders.push_back({.fire = want.fire, .ends = begins + want.takes});
        return begins - want.at;
    }

    //! Slots in use by those taken so far.
    [[nodiscard]] int usedAt(Instant at) const
    {
        const auto used = std::ranges::count_if(m_holders, [at](const Holder &holder) { return holder.ends > at; });
        return int(std::min<qsizetype>(used, m_pool.size));
    }

    [[nodiscard]] const QList<Collision> &crowds() const { return m_crowds; }

private:
    //! Has a slot, or will have one.
    struct Holder
    {
        qsizetype fire = 0;
        Instant ends;
    };

    // As long as somebody waits, who comes has a part in the same crowd.
    void crowd(const Want &want, Instant begins)
    {
        if (m_crowds.isEmpty() || want.at > m_lastBegin) {
            Collision collision{.at = want.at, .pool = m_pool.name, .slots = m_pool.size, .fires = {}, .latest = want.fire, .late = {}};
            for (const Holder &holder : m_holders)
                collision.fires.append(holder.fire);
            m_crowds.append(collision);
        }
        Collision &collision = m_crowds.last();
        collision.fires.append(want.fire);
        if (begins - want.at > collision.late) {
            collision.late = begins - want.at;
            collision.latest = want.fire;
        }
        m_lastBegin = begins;
    }

    const Pool &m_pool;
    std::priority_queue<Instant, std::vector<Instant>, std::greater<>> m_free;
    std::vector<Holder> m_holders;
    QList<Collision> m_crowds;
    Instant m_lastBegin = Instant::min();
};

//! How late the latest starts; nothing where the one that was moved would have to wait itself.
std::optional<Duration> latestWith(const std::vector<Want> &wants, qsizetype moved, const Pool &pool)
{
    Slots slots(pool);
    Duration latest{};
    for (const Want &want : wants) {
        const Duration late = slots.take(want);
        if (want.fire == moved && late > Duration())
            return std::nullopt;
        latest = std::max(latest, late);
    }
    return latest;
}

std::vector<Want> wantsAround(const Collision &collision, const QList<ComingFire> &fires)
{
    std::vector<Want> wants;
    for (qsizetype place = 0; place < fires.size(); ++place) {
        const ComingFire &fire = fires.at(place);
        const bool isNear = fire.at > collision.at - remedyWindow && fire.at < collision.at + remedyWindow;
        if (isNear && fire.pool == collision.pool && fire.jobType != queueTypeKey)
            wants.push_back({.fire = place, .at = fire.at, .takes = fire.expected.value_or(Duration())});
    }
    return wants;
}

std::vector<Want> moved(std::vector<Want> wants, qsizetype fire, Instant to)
{
    std::ranges::find(wants, fire, &Want::fire)->at = to;
    std::ranges::sort(wants, {}, [](const Want &want) { return std::pair(want.at, want.fire); });
    return wants;
}

//! It has one time of day that could be another. What fires again and again has not.
bool isMovable(const ComingFire &fire, const std::vector<Want> &wants, const QList<ComingFire> &fires)
{
    const auto ofJob = [&](const Want &want) { return fires.at(want.fire).job == fire.job; };
    return (fire.kind == Trigger::Kind::Cron || fire.kind == Trigger::Kind::Once) && std::ranges::count_if(wants, ofJob) == 1;
}

//! The longest first: they make most room.
QList<qsizetype> byLength(QList<qsizetype> places, const QList<ComingFire> &fires)
{
    std::ranges::sort(places, {}, [&](qsizetype place) { return std::pair(-fires.at(place).expected.value_or(Duration()), place); });
    return places.mid(0, mostMoved);
}

} // namespace

Forecast forecastOf(const QList<ComingFire> &fires, const QList<Pool> &pools)
{
    Forecast forecast;
    std::map<QString, Slots> slots;
    for (qsizetype place = 0; place < fires.size(); ++place) {
        const ComingFire &fire = fires.at(place);
        const Pool *pool = poolOf(fire, pools);
        const Want want{.fire = place, .at = fire.at, .takes = fire.expected.value_or(Duration())};
        forecast.late.append(pool ? slots.try_emplace(pool->name, *pool).first->second.take(want) : Duration());
    }
    for (const auto &[name, pool] : slots) {
        for (const Collision &crowd : pool.crowds()) {
            if (crowd.late > tolerableDelay)
                forecast.collisions.append(crowd);
        }
    }
    std::ranges::sort(forecast.collisions, {}, [](const Collision &collision) { return std::pair(collision.at, collision.pool); });
    return forecast;
}

std::optional<Remedy> remedyFor(const Collision &collision, const QList<ComingFire> &fires, const QList<Pool> &pools, Instant now)
{
    const auto pool = std::ranges::find(pools, collision.pool, &Pool::name);
    if (pool == pools.end())
        return std::nullopt;
    const std::vector<Want> wants = wantsAround(collision, fires);
    std::optional<Remedy> best;
    const auto consider = [&](qsizetype fire, Instant to) {
        if (to <= now)
            return;
        const std::optional<Duration> late = latestWith(moved(wants, fire, to), fire, *pool);
        if (late && *late * 4 <= collision.late * 3 && (!best || *late < best->late))
            best = Remedy{.fire = fire, .to = to, .late = *late};
    };
    for (const qsizetype fire : byLength(collision.fires, fires)) {
        if (!isMovable(fires.at(fire), wants, fires))
            continue;
        const Instant at = fires.at(fire).at;
        for (Duration step = remedyStep; step <= remedyReach; step += remedyStep) { // the nearest first, and rather earlier
            consider(fire, at - step);
            consider(fire, at + step);
        }
    }
    return best;
}

std::optional<Fit> fitOf(const ComingFire &fire, const QList<ComingFire> &others, const QList<Pool> &pools)
{
    const Pool *pool = poolOf(fire, pools);
    if (!pool)
        return std::nullopt;
    Slots slots(*pool);
    Fit fit{.slots = pool->size, .taken = 0, .late = {}, .collision = {}};
    const auto takeOwn = [&] {
        fit.taken = slots.usedAt(fire.at);
        fit.late = slots.take({.fire = -1, .at = fire.at, .takes = fire.expected.value_or(Duration())});
    };
    bool isTaken = false;
    for (qsizetype place = 0; place < others.size(); ++place) {
        const ComingFire &other = others.at(place);
        if (!isTaken && other.at > fire.at) {
            takeOwn();
            isTaken = true;
        }
        if (other.pool == fire.pool && other.jobType != queueTypeKey)
            (void)slots.take({.fire = place, .at = other.at, .takes = other.expected.value_or(Duration())});
    }
    if (!isTaken)
        takeOwn();
    const auto own = std::ranges::find_if(slots.crowds(), [](const Collision &crowd) { return crowd.fires.contains(-1); });
    if (own != slots.crowds().end() && own->late > tolerableDelay)
        fit.collision = *own;
    return fit;
}

} // namespace runsheet
