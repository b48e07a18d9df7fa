// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/selectrunnable.h"

#include <QHash>

#include <algorithm>

namespace runsheet {
namespace {

QHash<QString, int> freeSlotsByPool(const QList<Pool> &pools)
{
    QHash<QString, int> free;
    for (const Pool &pool : pools)
        free.insert(pool.name, pool.held ? 0 : pool.size - pool.used);
    return free;
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

QList<Candidate> selectRunnable(const DispatchView &view)
{
    QHash<QString, int> freeSlots = freeSlotsByPool(view.pools);
    QList<Candidate> queued = view.candidates;
    std::ranges::sort(queued, [](const Candidate &a, const Candidate &b) { return std::tie(b.priority, a.run) < std::tie(a.priority, b.run); });

    QList<Candidate> chosen;
    QHash<JobKey, int> startedNow;
    for (const Candidate &candidate : std::as_const(queued)) {
        int &available = freeSlots[candidate.pool];
        int &ofJob = startedNow[candidate.job];
        if (available <= 0 || !allowsOneMore(candidate.overlap, candidate.activeOfJob + ofJob))
            continue;
        --available;
        ++ofJob;
        chosen.append(candidate);
    }
    return chosen;
}

} // namespace runsheet
