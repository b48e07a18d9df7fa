// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queuecandidate.h"

#include <QHash>

namespace runsheet {

QList<QueueCandidate> candidatesFrom(const QList<JobRow> &jobs, const QList<Queue> &queues, JobKey queue)
{
    QHash<JobKey, QString> queueOf;
    for (const Queue &other : queues) {
        for (const QueueMember &member : other.sequence) {
            if (other.key != queue)
                queueOf.insert(member.key, other.name);
        }
    }
    QList<QueueCandidate> candidates;
    for (const JobRow &row : jobs) {
        if (row.kind != JobKind::Kept && row.kind != JobKind::System)
            continue;
        candidates.append({.job = {.key = row.key, .id = row.id, .name = row.name, .enabled = row.enabled},
                           .type = row.type,
                           .isSystem = row.kind == JobKind::System,
                           .queue = queueOf.value(row.key),
                           .hasTrigger = row.nextFireTime.has_value()});
    }
    return candidates;
}

} // namespace runsheet
