// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/planning/plan.h"

namespace runsheet {

Plan sequence(int steps, OnFailure onFailure)
{
    Plan plan{.steps = steps, .edges = {}, .onFailure = onFailure};
    for (int step = 1; step < steps; ++step)
        plan.edges.append({step - 1, step});
    return plan;
}

bool isOver(StepState state)
{
    return state >= StepState::Succeeded;
}

bool isBreak(StepState state)
{
    return state >= StepState::Failed && state <= StepState::Skipped;
}

} // namespace runsheet
