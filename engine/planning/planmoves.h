// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/planning/plan.h"

namespace runsheet {

//! What is to be done with the steps of a plan now. Each step is in at most one of the lists.
struct PlanMoves
{
    struct Skip
    {
        int step = 0;
        int because = 0; //!< the step that broke the plan
        friend bool operator==(Skip, Skip) = default;
    };
    QList<int> start;
    QList<int> leaveOut; //!< disabled
    QList<Skip> skip;

    [[nodiscard]] bool isEmpty() const { return start.isEmpty() && leaveOut.isEmpty() && skip.isEmpty(); }
    friend bool operator==(const PlanMoves &, const PlanMoves &) = default;
};

//! What may start next, what is left out and what can no longer run. Pure. Asked again after each end; a plan that is paused or asked to
//! stop is not asked. `steps` are those of the plan, in order.
[[nodiscard]] PlanMoves nextMoves(const Plan &plan, QList<PlanStep> steps);

} // namespace runsheet
