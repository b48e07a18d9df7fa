// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/run.h"

#include <QSet>

namespace runsheet {

//! What happened, for the journal and its readers. A closed list; the words are in interfaces.md and never change.
enum class EventKind {
    RunCreated, RunStarted, RunEnded, RunCancelAsked, RunKillAsked, RunPaused, RunResumed, RunHeld, RunReleased, RunChanged, RunDeleted, RunUndeleted,
    JobCreated, JobChanged, JobDeleted, JobUndeleted, EngineStarted, EngineStopped, PoolChanged, CalendarChanged
};
[[nodiscard]] QString toWord(EventKind kind);

//! One line of the journal. `seq` is gap-free from 1 and written in the transaction of the fact itself.
struct JournalEntry
{
    qint64 seq = 0;
    Instant at{};
    EventKind kind = EventKind::RunCreated;
    RunId runId;
    JobId jobId;
    std::optional<RunStatus> state;
    QJsonObject changed;
};

struct ProgressUpdate
{
    RunKey run;
    JobKey job;
    Progress progress;
    QString lastLine;
    std::optional<Instant> lastOutputAt;
};

//! What changed since the last one. Facts in it are committed; `progress` is a measurement.
struct ChangeSet
{
    QSet<JobKey> jobs;  //!< made, changed, deleted, or their focus run moved on
    QSet<RunKey> runs;  //!< made, moved, changed, deleted
    QSet<RunKey> output; //!< their output or nodes grew
    QSet<JobKey> schedules; //!< of `jobs`: those with a trigger
    QList<ProgressUpdate> progress;
    qint64 lastSeq = 0; //!< of the journal
    bool pools = false;
    bool calendars = false;

    [[nodiscard]] bool isEmpty() const
    {
        return jobs.isEmpty() && runs.isEmpty() && output.isEmpty() && progress.isEmpty() && !pools && !calendars;
    }
    //! Takes in what came later.
    void merge(const ChangeSet &later);
};

} // namespace runsheet
