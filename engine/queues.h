// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/queue.h"
#include "engine/store/store.h"
#include "engine/story.h"
#include "engine/submissions.h"

namespace runsheet {

//! The way of a queue into the store, and its runs. Lives in the engine thread.
class Queues
{
public:
    Queues(Store &store, Submissions &submissions, ScheduleMaker &schedules)
        : m_store(store), m_submissions(submissions), m_schedules(schedules)
    {
    }

    Story<Queue> create(QueueDraft draft, QString by);
    Story<Queue> update(QString name, QueueDraft draft, QString by);
    Story<Done> remove(QString name, QString by);
    Story<StoredSubmission> run(QString name, QueuePart part, QString by);

private:
    Story<JobKey> findJob(QString word);
    Story<QList<JobKey>> findJobs(QStringList words);

    [[nodiscard]] Result<Done> checked(const QueueDraft &draft);

    Store &m_store;
    Submissions &m_submissions;
    ScheduleMaker &m_schedules;
};

} // namespace runsheet
