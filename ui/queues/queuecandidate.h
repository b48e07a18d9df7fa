// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"
#include "engine/domain/queue.h"

namespace runsheet {

//! A job as one sees it who makes a queue: whether it can be a member, and if not, why.
struct QueueCandidate
{
    QueueMember job;
    QString type;
    bool isSystem = false;   //!< the system's own are in no queue
    QString queue;           //!< another one that it is in already; empty: none
    bool hasTrigger = false; //!< which it loses in a queue
    [[nodiscard]] bool canBeAdded() const { return !isSystem && queue.isEmpty(); }
};

//! Of the queue with this key, which is invalid while it is still to be made. Its own members can be in it. One-offs and queues are none.
[[nodiscard]] QList<QueueCandidate> candidatesFrom(const QList<JobRow> &jobs, const QList<Queue> &queues, JobKey queue);

} // namespace runsheet
