// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/scheduling/schedule.h"

namespace runsheet {

//! Fire times of one gap that will not run: they become one skipped run.
struct LeftOut
{
    Instant from; //!< the earliest
    Instant to;   //!< the latest: `scheduledFor` of the skipped run
    qint64 count = 0;
    bool isAtLeast = false; //!< there are more than were counted
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

//! What a schedule asks for now.
struct DueFires
{
    std::vector<Instant> onTime;  //!< at most a little late: they run, and the overlap rule judges them
    std::vector<Instant> catchUp; //!< missed; they run one after the other, the oldest first, and no overlap rule skips them
    std::optional<LeftOut> leftOut;
    //! The last fire time that is dealt with by all this: the history's new `lastFire`.
    std::optional<Instant> lastFire;
    friend bool operator==(const DueFires &, const DueFires &) = default;
};

//! So late is a fire time missed, also while an engine is ready.
inline constexpr Duration longestLateness = seconds(30);

//! All that is due at `now`, by an engine that is ready since `readySince`. What an engine was not ready for is missed, however short the
//! gap. Engine starts and delays are never missed: they have no time of their own.
[[nodiscard]] DueFires decideDue(const Schedule &schedule, const ScheduleHistory &history, const MisfirePolicy &policy, Instant now,
                                 Instant readySince);
//! `3 fire times from ... to ... were missed`: the reason of the skipped run, with its count in digits.
[[nodiscard]] QString missedText(const LeftOut &leftOut);

} // namespace runsheet
