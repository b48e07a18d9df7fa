// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/endhint.h"
#include "engine/domain/policies.h"
#include "engine/domain/runstate.h"

namespace runsheet {

//! Whether attempt `attempt` (from 1), which ended so and would make the run `outcome`, is followed by another one, and how long
//! to wait before it. Nothing: the run is final. Pure; the rules are domain.md, "Attempts". A CPU time limit counts as a time
//! limit does: the next attempt would most likely reach it, too.
[[nodiscard]] std::optional<Duration> nextAttempt(const RetryPolicy &policy, int attempt, const ExitRecord &record,
                                                  const RunState &outcome, const ResourceLimits &limits);

} // namespace runsheet
