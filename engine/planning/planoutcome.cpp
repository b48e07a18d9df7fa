// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/planning/planoutcome.h"

#include <algorithm>
#include <iterator>

namespace runsheet {
namespace {

// Worst first.
struct Rank
{
    StepState state;
    RunStatus outcome;
};
constexpr Rank ranks[] = {
    {StepState::Failed, RunStatus::Failed},
    {StepState::Cancelled, RunStatus::Cancelled},
    {StepState::Lost, RunStatus::Lost},
    {StepState::Expired, RunStatus::Expired},
};

qsizetype countOf(const QList<PlanStep> &steps, StepState state)
{
    return std::ranges::count(steps, state, &PlanStep::state);
}

bool are(const QList<PlanStep> &steps, std::initializer_list<StepState> states)
{
    return std::ranges::all_of(steps, [&](const PlanStep &step) { return std::ranges::find(states, step.state) != states.end(); });
}

} // namespace

PlanCounts countsOf(const QList<PlanStep> &steps)
{
    PlanCounts counts;
    for (const PlanStep &step : steps) {
        counts.succeeded += step.state == StepState::Succeeded;
        counts.skipped += step.state == StepState::Skipped || step.state == StepState::Disabled;
        counts.failed += step.state == StepState::Partial || (isBreak(step.state) && step.state != StepState::Skipped);
    }
    return counts;
}

std::optional<RunStatus> outcomeOf(const Plan &plan, const QList<PlanStep> &steps)
{
    if (!std::ranges::all_of(steps, [](const PlanStep &step) { return isOver(step.state); }))
        return std::nullopt;
    if (!steps.isEmpty() && are(steps, {StepState::Skipped, StepState::Disabled}))
        return RunStatus::Skipped;
    if (plan.onFailure == OnFailure::Stop) {
        for (const Rank &rank : ranks) {
            if (countOf(steps, rank.state) > 0)
                return rank.outcome;
        }
    }
    return are(steps, {StepState::Succeeded, StepState::Disabled}) ? RunStatus::Succeeded : RunStatus::Partial;
}

bool isAtRest(const QList<PlanStep> &steps)
{
    const bool isOpen = std::ranges::any_of(steps, [](const PlanStep &step) { return !isOver(step.state); });
    return isOpen && countOf(steps, StepState::Active) == 0;
}

int decisiveStep(const QList<PlanStep> &steps)
{
    for (const Rank &rank : ranks) {
        const auto found = std::ranges::find(steps, rank.state, &PlanStep::state);
        if (found != steps.end())
            return int(std::distance(steps.begin(), found));
    }
    return -1;
}

} // namespace runsheet
