// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

// A fire time that has its run makes no other: so one is left out by making its skipped run before it comes. Each throws StoreFailure.

void leaveFireOut(Transaction &transaction, const SkipOrder &order);
void takeFireBackIn(Transaction &transaction, const SkipOrder &order);

} // namespace runsheet
