// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/planning/plan.h"

#include <optional>

namespace runsheet {

//! How many steps ended how.
struct PlanCounts
{
    int succeeded = 0;
    int failed = 0;  //!< also partial, cancelled, expired, lost
    int skipped = 0; //!< also disabled
    friend bool operator==(PlanCounts, PlanCounts) = default;
};
[[nodiscard]] PlanCounts countsOf(const QList<PlanStep> &steps);

//! What the steps of a plan add up to (domain.md, "Aggregation"); nothing while one is not over.
[[nodiscard]] std::optional<RunStatus> outcomeOf(const Plan &plan, const QList<PlanStep> &steps);
//! Nothing of it moves any more until somebody resumes it: no step is active, and some are not over.
[[nodiscard]] bool isAtRest(const QList<PlanStep> &steps);
//! The first step that ended so badly that the outcome follows from it; -1 where there is none.
[[nodiscard]] int decisiveStep(const QList<PlanStep> &steps);

} // namespace runsheet
