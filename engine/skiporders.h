// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/scheduling/schedulemaker.h"
#include "engine/store/store.h"

namespace runsheet {

// What leaving out a fire time, and taking that back, means for a schedule as it stands. `found` is the job's live schedule, or
// nothing. Refused where there is no such time.

[[nodiscard]] Result<SkipOrder> orderToSkip(const QList<StoredSchedule> &found, ScheduleMaker &maker, Instant now, const QString &by);
//! The last of those that were left out and are still to come.
[[nodiscard]] Result<SkipOrder> orderToKeep(const QList<StoredSchedule> &found, ScheduleMaker &maker, Instant now, const QString &by);

} // namespace runsheet
