// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/transaction.h"

namespace runsheet {

//! A run for the record: the fire time came to nothing, or is not to. `text` says why. Throws StoreFailure.
RunKey makeSkippedRun(Transaction &transaction, JobKey job, Instant fireTime, const Skipped &why, const QString &text);

} // namespace runsheet
