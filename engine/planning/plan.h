// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/queue.h"
#include "engine/domain/runstate.h"

#include <QList>

namespace runsheet {

//! Several runs that are one thing: a queue, and in the same way a chain, a workflow or a batch. Steps are numbered from 0.
struct Plan
{
    struct Edge
    {
        int before = 0; //!< must be over
        int after = 0;  //!< before this one may start
        friend bool operator==(Edge, Edge) = default;
    };
    int steps = 0;
    QList<Edge> edges;
    OnFailure onFailure = OnFailure::Stop;
    friend bool operator==(const Plan &, const Plan &) = default;
};

//! One after the other: a queue, a chain.
[[nodiscard]] Plan sequence(int steps, OnFailure onFailure);

//! Where a step is. From Succeeded on it is over.
enum class StepState {
    Pending, //!< its turn has not come
    Active,  //!< its turn has come: it waits for a slot, runs, or waits for its next attempt
    Resting, //!< paused, or held before its start
    Succeeded,
    Partial,
    Failed,
    Cancelled,
    Expired,
    Lost,
    Skipped,
    Disabled //!< left out because its job is disabled: counts for nothing
};

//! A step as it is now.
struct PlanStep
{
    StepState state = StepState::Pending;
    bool isEnabled = true; //!< counts when its turn comes
    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

[[nodiscard]] bool isOver(StepState state);
//! Under OnFailure::Stop nothing may come after a step that ended so. Partial is no failure.
[[nodiscard]] bool isBreak(StepState state);

} // namespace runsheet
