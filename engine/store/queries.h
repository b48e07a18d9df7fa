// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/statement.h"
#include "engine/store/store.h"

namespace runsheet {

// Reads that answer one question each. Each throws StoreFailure.

[[nodiscard]] DispatchView readDispatchView(Connection &db, const DispatchWish &wish);
[[nodiscard]] int readActiveOfJob(Connection &db, JobKey job);
[[nodiscard]] QList<UnderWay> readUnderWay(Connection &db);
[[nodiscard]] UnderWay readUnderWay(Connection &db, RunKey run);
[[nodiscard]] QList<UnderWay> readNotStarted(Connection &db);
[[nodiscard]] QList<RunId> readUnknown(Connection &db, const QList<RunId> &runs);
[[nodiscard]] QList<RunKey> readRunsBehind(Connection &db, JobKey job, int limit);
[[nodiscard]] Run readWholeRun(Connection &db, RunKey run);
[[nodiscard]] RunReport readReport(Connection &db, RunKey run);
[[nodiscard]] QList<JournalEntry> readJournal(Connection &db, qint64 since, int limit);
[[nodiscard]] std::optional<Duration> readExpectedDuration(Connection &db, JobKey job);
[[nodiscard]] QList<Trashed> readDeletedBefore(Connection &db, Instant instant, int limit);

//! interfaces.md 1.1: id, job's id, job's name, beginning of an id.
[[nodiscard]] QList<RunKey> runsOfWord(Connection &db, const QString &word);
[[nodiscard]] QList<JobKey> jobsOfWord(Connection &db, const QString &word);
//! The same among what is deleted, newest deletion first; for undo.
[[nodiscard]] QList<RunKey> deletedRunsOfWord(Connection &db, const QString &word);
[[nodiscard]] QList<JobKey> deletedJobsOfWord(Connection &db, const QString &word);

} // namespace runsheet
