// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

// What people and the engine do to runs. Each throws StoreFailure only where the store itself fails.

[[nodiscard]] Result<ClaimedRun> claimRun(Transaction &transaction, const Claim &claim, const QByteArray &bootId,
                                          const Store::FolderOf &folderOf);
void takeUp(Transaction &transaction, const BegunRun &begun);
[[nodiscard]] Result<Moved> applyChange(Transaction &transaction, const RunChange &change);
[[nodiscard]] Touched askRunToStop(Transaction &transaction, RunKey run, const StopWish &wish);
[[nodiscard]] Touched holdRun(Transaction &transaction, RunKey run, bool held, const QString &by);
[[nodiscard]] Touched patchRun(Transaction &transaction, RunKey run, std::optional<int> priority, const std::optional<QString> &pool,
                               const QString &by);
//! Runs of one call are one deletion, which undo takes back as one.
[[nodiscard]] QList<Touched> markDeleted(Transaction &transaction, const QList<RunKey> &runs, const QString &by);
//! The deletion of this run, or the last one of all when it is not valid. The sentence says what came back.
[[nodiscard]] QString takeBackDeletion(Transaction &transaction, RunKey run, const QString &by);
void purgeRun(Transaction &transaction, RunKey run);
[[nodiscard]] QList<Moved> advanceTo(Transaction &transaction, Instant now);
void writeMeasurement(Transaction &transaction, const ProgressUpdate &update);

} // namespace runsheet
