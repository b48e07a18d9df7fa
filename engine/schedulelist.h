// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/comingfire.h"
#include "engine/scheduling/schedulemaker.h"
#include "engine/store/store.h"

namespace runsheet {

//! The fire times of these triggers that the query asks for, without what is expected of their runs. Schedules that cannot be made (a
//! zone that is gone) are left out. For a thread that may take its time: counting a day of a thousand jobs takes a second.
[[nodiscard]] SchedulePage listComing(const QList<StoredSchedule> &schedules, ScheduleMaker &maker, const ScheduleQuery &query);

//! The interval at which a trigger fires from this time on, where it has one; nothing for delays and single times.
[[nodiscard]] std::optional<Duration> intervalOf(const Schedule &schedule, Instant from);

//! When a job runs next by itself and where that comes from, or why it does not, as a sentence without its full stop.
[[nodiscard]] QString outlook(const Job &job, ScheduleMaker &maker, Instant now, std::optional<Duration> expected);

} // namespace runsheet
