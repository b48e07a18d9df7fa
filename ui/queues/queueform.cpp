// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queueform.h"

#include <QHash>

#include <algorithm>

namespace runsheet {

QueueForm formOf(const Queue &queue)
{
    QueueForm form{.name = queue.name, .when = {queue.trigger, queue.overlap, queue.misfire}, .onFailure = queue.onFailure, .sequence = {}};
    for (const QueueMember &member : queue.sequence)
        form.sequence.append(member.key);
    return form;
}

QueueDraft draftOf(const QueueForm &form, const std::optional<QueueForm> &base, const QHash<JobKey, JobId> &ids)
{
    QueueDraft draft;
    if (!base || base->name != form.name)
        draft.name = form.name;
    if (!base || !(base->when.trigger == form.when.trigger))
        draft.trigger = form.when.trigger;
    if (!base || !(base->when.overlap == form.when.overlap))
        draft.overlap = form.when.overlap;
    if (!base || !(base->when.misfire == form.when.misfire))
        draft.misfire = form.when.misfire;
    if (!base || base->onFailure != form.onFailure)
        draft.onFailure = form.onFailure;
    if (base && base->sequence == form.sequence)
        return draft;
    QStringList sequence;
    for (const JobKey job : form.sequence)
        sequence.append(ids.value(job).value);
    draft.sequence = sequence;
    return draft;
}

QList<JobKey> placed(QList<JobKey> sequence, const QList<JobKey> &jobs, int row)
{
    const auto before = std::count_if(sequence.cbegin(), sequence.cbegin() + row, [&](JobKey job) { return jobs.contains(job); });
    sequence = without(std::move(sequence), jobs);
    qsizetype place = row - before;
    for (const JobKey job : jobs)
        sequence.insert(place++, job);
    return sequence;
}

QList<JobKey> shifted(QList<JobKey> sequence, const QList<JobKey> &jobs, int step)
{
    const qsizetype count = sequence.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype from = step < 0 ? i : count - 1 - i;
        const qsizetype to = from + step;
        if (to >= 0 && to < count && jobs.contains(sequence.at(from)) && !jobs.contains(sequence.at(to)))
            sequence.swapItemsAt(from, to);
    }
    return sequence;
}

QList<JobKey> without(QList<JobKey> sequence, const QList<JobKey> &jobs)
{
    sequence.removeIf([&](JobKey job) { return jobs.contains(job); });
    return sequence;
}

} // namespace runsheet
