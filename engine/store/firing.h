// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

//! Makes the runs of fire times and moves their schedule on: what was missed is one skipped run, what is caught up runs one after the
//! other, what is on time is judged by the overlap rule against the runs that are not final. A fire time that has its run already makes
//! none. Throws StoreFailure.
[[nodiscard]] FireOutcome fireSchedule(Transaction &transaction, const FireOrder &order);

} // namespace runsheet
