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

//! The delay after attempt `attempt` with up to a tenth more, by `seed`: what failed together, as when a service went away, does
//! not come back together for ever. The first delay is kept as it was written. Pure.
[[nodiscard]] Duration spread(Duration delay, int attempt, const QByteArray &seed);

} // namespace runsheet
