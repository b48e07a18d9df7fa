// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronzone.h"
#include "engine/domain/policies.h"

namespace runsheet {

//! The trigger with its time of day put from one fire time to another on the same day of the zone: a cron expression with one hour and one
//! minute, or a single time. Nothing where it has no such time that could be moved by itself.
[[nodiscard]] std::optional<Trigger> movedTrigger(Trigger trigger, const CronZone &zone, Instant from, Instant to);

} // namespace runsheet
