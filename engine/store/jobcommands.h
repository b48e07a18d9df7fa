// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

// What people do to definitions and pools. Each throws StoreFailure.

[[nodiscard]] StoredSubmission changeJob(Transaction &transaction, JobKey job, const JobDraft &draft, const QString &by,
                                         const std::optional<ScheduleStart> &schedule);
//! Who enables a draft wants it to run: it is none any more.
[[nodiscard]] Job enableJob(Transaction &transaction, JobKey job, bool enabled, const QString &by,
                            const std::optional<ScheduleStart> &schedule);
void removeJob(Transaction &transaction, JobKey job, const QString &by);
//! The last change or deletion of this job, or of all when it is not valid. The sentence says what is as it was.
[[nodiscard]] QString takeBackJobChange(Transaction &transaction, JobKey job, const QString &by);

[[nodiscard]] QList<Pool> readPools(Connection &db);
[[nodiscard]] Pool addPool(Transaction &transaction, const Pool &pool);
[[nodiscard]] Pool changePool(Transaction &transaction, const QString &name, std::optional<int> size, std::optional<bool> held);
void removePool(Transaction &transaction, const QString &name);

} // namespace runsheet
