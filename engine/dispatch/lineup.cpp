// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/lineup.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace runsheet {
namespace {

constexpr int shortEndsForTrust = 2;

} // namespace

void Lineup::claim(const QByteArray &nonce, const Choice &choice)
{
    m_pools[choice.candidate.pool].size = choice.poolSize;
    m_entries.push_back(
        {.nonce = nonce, .pool = choice.candidate.pool, .place = choice.place, .phase = Entry::Phase::Claimed, .leader = {}});
}

void Lineup::adopt(const QByteArray &nonce, const QString &pool)
{
    m_entries.push_back({.nonce = nonce, .pool = pool, .phase = Entry::Phase::Launched, .leader = {}});
}

QList<Lineup::Start> Lineup::ready(const QByteArray &nonce, Kind kind)
{
    Entry *const entry = find(nonce);
    if (!entry)
        return {};
    entry->phase = Entry::Phase::Ready;
    entry->takesFollower = kind == Kind::Program;
    return startsIn(entry->pool);
}

void Lineup::isLong(const QByteArray &nonce)
{
    if (Entry *entry = find(nonce)) {
        entry->takesFollower = false;
        m_pools[entry->pool].shortEnds = 0;
    }
}

void Lineup::pause(const QByteArray &nonce)
{
    if (Entry *entry = find(nonce))
        entry->phase = Entry::Phase::Paused;
}

void Lineup::resume(const QByteArray &nonce)
{
    if (Entry *entry = find(nonce))
        entry->phase = Entry::Phase::Launched;
}

void Lineup::ended(const QByteArray &nonce, Duration wall)
{
    const Entry *const entry = find(nonce);
    if (!entry)
        return;
    PoolPace &pool = m_pools[entry->pool];
    pool.shortEnds = wall <= shortRun ? pool.shortEnds + 1 : 0;
}

QList<Lineup::Start> Lineup::unstarted(const QByteArray &nonce)
{
    return freed(nonce);
}

QList<Lineup::Start> Lineup::freed(const QByteArray &nonce)
{
    const Entry *const entry = find(nonce);
    if (!entry)
        return {};
    const QString pool = entry->pool;
    remove(nonce);
    for (Entry &follower : m_entries) {
        if (follower.leader == nonce) { // its runner goes on with it
            follower.leader.clear();
            follower.place = Choice::Place::Slot;
        }
    }
    return startsIn(pool);
}

int Lineup::ahead(const QString &pool) const
{
    return m_pools.value(pool).shortEnds >= shortEndsForTrust ? mostAhead : 0;
}

QList<QByteArray> Lineup::waiting() const
{
    QList<QByteArray> nonces;
    for (const Entry &entry : m_entries) {
        if (entry.phase == Entry::Phase::Ready && !entry.isTurnedBack)
            nonces.append(entry.nonce);
    }
    return nonces;
}

bool Lineup::waits(const Entry &entry)
{
    return entry.place == Choice::Place::Ahead && entry.phase <= Entry::Phase::Ready;
}

void Lineup::turnBack(const QByteArray &nonce)
{
    const auto first = std::ranges::find(m_entries, nonce, &Entry::nonce);
    if (first == m_entries.end())
        return;
    for (auto entry = first; entry != m_entries.end(); ++entry)
        entry->isTurnedBack = entry->isTurnedBack || (entry->pool == first->pool && waits(*entry));
    m_pools[first->pool].shortEnds = 0; // no other is claimed ahead before these are in the queue again
}

QList<QByteArray> Lineup::takeTurnedBack()
{
    QList<QByteArray> nonces;
    QSet<QString> held; // pools with one before that is not ready
    for (Entry &entry : m_entries) {
        if (!entry.isTurnedBack || entry.phase > Entry::Phase::Ready || held.contains(entry.pool))
            continue;
        if (entry.phase == Entry::Phase::Claimed) {
            held.insert(entry.pool);
            continue;
        }
        entry.phase = Entry::Phase::Leaving;
        nonces.append(entry.nonce);
    }
    return nonces;
}

Lineup::Entry *Lineup::find(const QByteArray &nonce)
{
    const auto it = std::ranges::find(m_entries, nonce, &Entry::nonce);
    return it == m_entries.end() ? nullptr : &*it;
}

void Lineup::remove(const QByteArray &nonce)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.nonce == nonce; });
}

int Lineup::slotsTaken(const QString &pool) const
{
    return int(std::ranges::count_if(m_entries, [&](const Entry &entry) {
        return entry.pool == pool && entry.place == Choice::Place::Slot && entry.phase != Entry::Phase::Paused;
    }));
}

QByteArray Lineup::leaderIn(const QString &pool) const
{
    const auto isFree = [&](const Entry &entry) {
        return entry.pool == pool && entry.phase == Entry::Phase::Launched && entry.place == Choice::Place::Slot && entry.takesFollower &&
               std::ranges::none_of(m_entries, [&](const Entry &other) { return other.leader == entry.nonce; });
    };
    const auto leader = std::ranges::find_if(m_entries, isFree);
    return leader == m_entries.end() ? QByteArray() : leader->nonce;
}

// In the order of the claims: a slot goes to the first without one, even if it is not ready yet, and nobody stands behind a leader
// before those that were claimed earlier.
QList<Lineup::Start> Lineup::startsIn(const QString &pool)
{
    QList<Start> starts;
    bool mayStandBehind = true; // until one could not
    for (Entry &entry : m_entries) {
        if (entry.pool != pool || entry.phase > Entry::Phase::Ready || entry.isTurnedBack)
            continue;
        if (entry.place == Choice::Place::Ahead && slotsTaken(pool) < m_pools[pool].size)
            entry.place = Choice::Place::Slot;
        if (entry.place == Choice::Place::Ahead && std::exchange(mayStandBehind, false) && entry.takesFollower) {
            entry.leader = leaderIn(pool);
            mayStandBehind = !entry.leader.isEmpty();
        }
        if (entry.phase == Entry::Phase::Claimed || (entry.place == Choice::Place::Ahead && entry.leader.isEmpty()))
            continue;
        entry.phase = Entry::Phase::Launched;
        starts.append({entry.nonce, entry.leader});
    }
    return starts;
}

} // namespace runsheet
