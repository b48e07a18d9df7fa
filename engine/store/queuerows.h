// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/queue.h"
#include "engine/store/jobrows.h"

namespace runsheet {

//! The jobs of a queue in their order; deleted ones are left out.
[[nodiscard]] QList<JobKey> readSequence(Connection &db, JobKey queue);
//! The queue that a job is in; invalid where it is in none.
[[nodiscard]] JobKey queueOf(Connection &db, JobKey job);
//! Throws NotFound where there is no queue of this name.
[[nodiscard]] JobKey findQueue(Connection &db, const QString &name);
[[nodiscard]] Queue readQueue(Connection &db, JobKey queue);
//! By name.
[[nodiscard]] QList<Queue> readQueues(Connection &db);
//! Kept jobs that are in no queue, and those of the queue `name`, where one is named.
[[nodiscard]] QList<QueueMember> readQueueable(Connection &db, const QString &name);

} // namespace runsheet
