// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

//! Makes the jobs of a crontab, with names that are free, and keeps it in the place of the last one. The answers are in its order.
[[nodiscard]] QList<StoredSubmission> keepCrontab(Transaction &transaction, const CrontabToKeep &crontab);
//! Throws NotFound where there is none.
[[nodiscard]] KeptCrontab readKeptCrontab(Connection &db);

} // namespace runsheet
