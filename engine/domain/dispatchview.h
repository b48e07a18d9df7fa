// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/instant.h"
#include "engine/domain/policies.h"
#include "engine/domain/pool.h"

#include <QSet>

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
    QList<Pool> pools;              //!< `used` counts Starting, Running, Stopping and Finishing, not Paused
    QList<Candidate> candidates;    //!< the best Queued, not held, of each pool, as many as were asked for
    std::optional<Instant> nextDue; //!< the earliest notBefore or start deadline of a run that waits
};

//! What a view has to show.
struct DispatchWish
{
    int beyond = 0;                   //!< candidates of each pool beyond its free slots; 64 of a pool at most
    std::optional<QSet<RunKey>> only; //!< no others are candidates
};

//! A candidate that may be claimed: for a slot that is free, or ahead, for the next one that will be.
struct Choice
{
    enum class Place { Slot, Ahead };
    Candidate candidate;
    Place place = Place::Slot;
    int poolSize = 0;
    friend bool operator==(const Choice &, const Choice &) = default;
};

} // namespace runsheet
