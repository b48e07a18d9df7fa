// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/selectrunnable.h"

#include <algorithm>

namespace runsheet {
namespace {

struct Room
{
    int poolSize = 0;
    int slots = 0; // less than none: taken ahead already
    int ahead = 0;
};

QHash<QString, Room> roomByPool(const QList<Pool> &pools, const QHash<QString, int> &ahead)
{
    QHash<QString, Room> rooms;
    for (const Pool &pool : pools) {
        if (!pool.held)
            rooms.insert(pool.name, {pool.size, pool.size - pool.used, ahead.value(pool.name)});
    }
    return rooms;
}

bool allowsOneMore(const OverlapPolicy &overlap, int active)
{
    switch (overlap.kind) {
    case OverlapPolicy::Kind::Queue:
    case OverlapPolicy::Kind::Replace:
        return active == 0;
    case OverlapPolicy::Kind::Allow:
        return overlap.atMost == 0 || active < overlap.atMost;
    case OverlapPolicy::Kind::Skip: // judged when a trigger fires; a run that is queued may start
        return true;
    }
    return true;
}

} // namespace

QList<Choice> selectRunnable(const DispatchView &view, const QHash<QString, int> &ahead)
{
    QHash<QString, Room> rooms = roomByPool(view.pools, ahead);
    QList<Candidate> queued = view.candidates;
    std::ranges::sort(queued,
                      [](const Candidate &a, const Candidate &b) { return std::tie(b.priority, a.run) < std::tie(a.priority, b.run); });

    QList<Choice> chosen;
    QHash<JobKey, int> startedNow;
    for (const Candidate &candidate : std::as_const(queued)) {
        Room &room = rooms[candidate.pool];
        int &ofJob = startedNow[candidate.job];
        if (room.slots + room.ahead <= 0 || !allowsOneMore(candidate.overlap, candidate.activeOfJob + ofJob))
            continue;
        chosen.append({candidate, room.slots > 0 ? Choice::Place::Slot : Choice::Place::Ahead, room.poolSize});
        --room.slots;
        ++ofJob;
    }
    return chosen;
}

} // namespace runsheet
