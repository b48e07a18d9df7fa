// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/policies.h"

namespace runsheet {

//! The runs of a job that are not final when its trigger fires.
struct ActiveRuns
{
    int underWay = 0; //!< that have a place of their own: started, or free to start
    int behind = 0;   //!< that wait for one of those to end, by the overlap rule
};

//! What becomes of a fire time while runs of the job are not final.
enum class OverlapVerdict {
    Start,         //!< a run that may start
    WaitBehind,    //!< a run that waits until all others are final
    ReplaceActive, //!< cancel the others; a run that waits until they are final
    Skip           //!< no run, but one more in the skipped run that counts for the run under way
};

//! For fire times alone: runs by hand, retries, members of a queue and catch-up runs are never judged.
[[nodiscard]] OverlapVerdict decideOverlap(const OverlapPolicy &policy, ActiveRuns active);
//! `the run before it is not finished`: the reason of the skipped run, with its count in digits.
[[nodiscard]] QString overlapText(const OverlapPolicy &policy, qint64 skipped);

//! How often a job really runs whose runs take longer than its interval; nothing when they do not, or where they may overlap without a
//! limit.
[[nodiscard]] std::optional<Duration> realCadence(Duration interval, Duration runDuration, const OverlapPolicy &policy);

} // namespace runsheet
