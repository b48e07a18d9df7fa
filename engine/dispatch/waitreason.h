// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/pool.h"
#include "engine/domain/run.h"

namespace runsheet {

//! Why a run does not run yet. Computed for the rows that are looked at, never stored.
struct WaitReason
{
    enum class Kind {
        NotWaiting,
        Held,
        Prerequisite,
        Turn, //!< of a member of a plan
        NotBefore,
        NextAttempt,
        PoolHeld,
        PoolMissing,
        PoolFull,
        Overlap,
        NotDispatching,
        Shortage,
        AboutToStart
    };
    Kind kind = Kind::NotWaiting;
    QString subject; //!< the prerequisite's or the pool's name
    int more = 0;    //!< further prerequisites
    int used = 0;
    int size = 0;
    std::optional<Instant> until;
    friend bool operator==(const WaitReason &, const WaitReason &) = default;
};

struct WaitFacts
{
    const Run &run; //!< with its prerequisites
    std::optional<Pool> pool;
    int activeOfJob = 0;     //!< other runs of the job that are under way
    bool dispatching = true; //!< false where a hosting `run` serves
    std::optional<Instant> restsUntil{}; //!< the computer lacks what a start needs
    Instant now{};
};

//! Pure. The first thing that stands in the way, in the order in which it would have to go away.
[[nodiscard]] WaitReason whyWaiting(const WaitFacts &facts);
//! The sentence for the command line and the API, which is what would free it, too. Empty when it does not wait.
[[nodiscard]] QString sentence(const WaitReason &reason);

} // namespace runsheet
