// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/instant.h"
#include "engine/domain/policies.h"
#include "engine/domain/pool.h"

namespace runsheet {

//! What the dispatcher chooses from: never the whole queue (architecture.md 7).
struct Candidate
{
    RunKey run;
    RunId id;
    JobKey job;
    QString pool;
    QString space;
    int priority = 0;
    OverlapPolicy overlap;
    int activeOfJob = 0; //!< runs of the same job under way
    friend bool operator==(const Candidate &, const Candidate &) = default;
};
struct DispatchView
{
    QList<Pool> pools;           //!< `used` counts Starting, Running, Stopping and Finishing, not Paused
    QList<Candidate> candidates; //!< the best 64 Queued, not held, of each pool with a free slot
    std::optional<Instant> nextDue; //!< the earliest notBefore or start deadline of a run that waits
};

} // namespace runsheet
