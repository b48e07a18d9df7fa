// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/queue.h"
#include "ui/triggers/triggervalues.h"

namespace runsheet {

//! What the editor changes of a queue. A value, so that a step back is the value before it.
struct QueueForm
{
    QString name;
    TriggerValues when; //!< with what becomes of times that it cannot keep
    OnFailure onFailure = OnFailure::Stop;
    QList<JobKey> sequence;
    friend bool operator==(const QueueForm &, const QueueForm &) = default;
};

[[nodiscard]] QueueForm formOf(const Queue &queue);
//! What differs from `base`; of a new queue everything.
[[nodiscard]] QueueDraft draftOf(const QueueForm &form, const std::optional<QueueForm> &base, const QHash<JobKey, JobId> &ids);

//! `jobs` in front of what stands at `row` (at the end: the length), wherever they are now; those that are not in it come in.
[[nodiscard]] QList<JobKey> placed(QList<JobKey> sequence, const QList<JobKey> &jobs, int row);
//! `jobs` one place up (-1) or down (1), as a block that stays where it cannot go further.
[[nodiscard]] QList<JobKey> shifted(QList<JobKey> sequence, const QList<JobKey> &jobs, int step);
[[nodiscard]] QList<JobKey> without(QList<JobKey> sequence, const QList<JobKey> &jobs);

} // namespace runsheet
