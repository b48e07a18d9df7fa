// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/planning/planmoves.h"

#include <optional>

namespace runsheet {
namespace {

//! Goes over the steps until nothing changes any more: what is left out or skipped decides what comes behind it.
class Chooser
{
public:
    Chooser(const Plan &plan, QList<PlanStep> steps) : m_plan(plan), m_steps(std::move(steps)), m_because(m_steps.size(), -1) {}

    PlanMoves choose()
    {
        while (goOver()) {
        }
        return m_moves;
    }

private:
    bool goOver()
    {
        bool hasChanged = false;
        for (int step = 0; step < m_steps.size(); ++step) {
            if (m_steps.at(step).state == StepState::Pending)
                hasChanged = decide(step) || hasChanged;
        }
        return hasChanged;
    }

    bool decide(int step)
    {
        bool waits = false;
        for (const Plan::Edge &edge : m_plan.edges) {
            if (edge.after != step)
                continue;
            const StepState before = m_steps.at(edge.before).state;
            if (m_plan.onFailure == OnFailure::Stop && isBreak(before))
                return skip(step, edge.before);
            waits = waits || !isOver(before);
        }
        return !waits && begin(step);
    }

    bool skip(int step, int before)
    {
        // A step that was skipped before hands on what it was skipped for.
        m_because[step] = m_because.at(before) < 0 ? before : m_because.at(before);
        m_moves.skip.append({step, m_because.at(step)});
        m_steps[step].state = StepState::Skipped;
        return true;
    }

    bool begin(int step)
    {
        const bool isEnabled = m_steps.at(step).isEnabled;
        (isEnabled ? m_moves.start : m_moves.leaveOut).append(step);
        m_steps[step].state = isEnabled ? StepState::Active : StepState::Disabled;
        return true;
    }

    const Plan &m_plan;
    QList<PlanStep> m_steps;
    QList<int> m_because;
    PlanMoves m_moves;
};

} // namespace

PlanMoves nextMoves(const Plan &plan, QList<PlanStep> steps)
{
    Q_ASSERT(steps.size() == plan.steps);
    return Chooser(plan, std::move(steps)).choose();
}

} // namespace runsheet
