// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"
#include "engine/store/runrows.h"

namespace runsheet {

class InsertedCounts;

//! A job with the columns that only the store needs.
struct StoredJob
{
    Job job;
    DefinitionKey definition;
    QString name;
    QString space;
    int activeRuns = 0;
    bool hasTrigger = false;
    std::optional<Instant> deletedAt;
};

//! Throws NotFound. Deleted ones are found, too; the definition is read with it.
[[nodiscard]] StoredJob loadJob(Connection &db, JobKey key);
//! Throws NotFound for a deleted one, too.
[[nodiscard]] StoredJob loadLiveJob(Connection &db, JobKey key);
[[nodiscard]] std::optional<JobKey> findJobById(Connection &db, const JobId &id);

//! Makes the row and its labels; gives it its key. The name must be free. With a first run that is about to be made, which then
//! has number 1 and becomes the focus run.
void insertJob(Transaction &transaction, InsertedCounts &counts, StoredJob &stored, std::optional<RunStatus> firstRun);
//! Writes what the definition says into the row's columns.
void saveJobDefinition(Transaction &transaction, const StoredJob &stored);
//! The next number of a run within its job.
[[nodiscard]] int takeRunNumber(Transaction &transaction, JobKey job);

//! Refuses when a kept job of this name is in the space already.
void requireFreeName(Connection &db, const QString &space, const QString &name, JobKey except);
//! The name, or the first `name (2)`, `name (3)`, ... that is free.
[[nodiscard]] QString freeName(Connection &db, const QString &space, const QString &name);

//! Finds the focus run and the status shown anew. After every change of one of its runs.
void refreshJob(Transaction &transaction, JobKey job);

//! Removes a one-off that has no run left, not even a deleted one.
void purgeOneOff(Transaction &transaction, JobKey job);

//! domain.md, "Job state shown in the table". Pure.
struct JobFacts
{
    JobKind kind = JobKind::Kept;
    bool enabled = true;
    bool draft = false;
    bool hasTrigger = false;
    bool hasNextFireTime = false;
    bool isUsedUp = false; //!< its trigger has fired and will never again
    std::optional<RunStatus> focus;
};
[[nodiscard]] JobStatus shownStatus(const JobFacts &facts);

} // namespace runsheet
