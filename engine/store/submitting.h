// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

//! Makes jobs, runs and edges of a batch, all or nothing, and decides at once for what depends on runs that are final.
//! Throws StoreFailure.
[[nodiscard]] QList<StoredSubmission> submitAll(Transaction &transaction, const QList<Submission> &submissions);

} // namespace runsheet
