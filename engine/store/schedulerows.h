// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/jobrows.h"
#include "engine/store/store.h"

namespace runsheet {

// The rows of triggers that are live. A row that is missing is a trigger that rests.

//! There is a trigger, and it may fire: the job is kept, enabled and no draft.
[[nodiscard]] bool isTriggerLive(const StoredJob &stored);
[[nodiscard]] bool isScheduled(Connection &db, JobKey job);
//! The trigger was made, changed or enabled and counts anew (without a start: from now, its next time yet to be computed), or rests.
void setSchedule(Transaction &transaction, const StoredJob &stored, const std::optional<ScheduleStart> &start);
void dropSchedule(Transaction &transaction, JobKey job);
//! Nothing is done where the schedule began anew meanwhile.
void saveNextFireTime(Transaction &transaction, JobKey job, Instant countsFrom, std::optional<Instant> nextFireTime);

//! Those whose definition cannot be read are left out.
[[nodiscard]] QList<StoredSchedule> readSchedules(Connection &db);
[[nodiscard]] QList<StoredSchedule> readSchedules(Connection &db, const QList<JobKey> &jobs);

} // namespace runsheet
