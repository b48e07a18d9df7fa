// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

// Results that are kept for a time only. Each throws StoreFailure.

//! Final runs beyond `after`, by key, whose results have outlived what their definition keeps them for and are not marked yet.
//! Runs of locked jobs and those in the trash are left out.
[[nodiscard]] QList<ExpiredResults> readExpired(Connection &db, Instant now, RunKey after, int limit);
//! Their own results are not there any more; what was declared by reference is not ours and stays.
void markExpired(Transaction &transaction, const QList<RunKey> &runs);

} // namespace runsheet
