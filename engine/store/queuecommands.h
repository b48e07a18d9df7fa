// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

// What people do to queues (interfaces.md 1.4). Each throws StoreFailure.

[[nodiscard]] StoredSubmission addQueue(Transaction &transaction, const Submission &queue, const QList<JobKey> &sequence);
[[nodiscard]] StoredSubmission changeQueue(Transaction &transaction, JobKey queue, const JobDraft &draft,
                                           const std::optional<QList<JobKey>> &sequence, const QString &by,
                                           const std::optional<ScheduleStart> &schedule);
//! The members of a queue that goes are disabled and kept.
void freeMembers(Transaction &transaction, JobKey queue, const QString &by);
//! Takes that back for a queue that went at `deletedAt` and is there again: who was disabled with it and not touched since is enabled, who is
//! in another queue by now stays there. The sentence says so; empty where there is nothing to say.
[[nodiscard]] QString takeBackMembers(Transaction &transaction, JobKey queue, Instant deletedAt, const QString &by);

void requireFreeQueueName(Connection &db, const QString &name, JobKey except);
//! Refuses a trigger for a job that a queue runs.
void requireNoTriggerInQueue(Connection &db, JobKey job, const JobDefinition &definition);

} // namespace runsheet
