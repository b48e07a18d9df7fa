// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

//! Takes over the end of one attempt. Empty when it is not the attempt that the row waits for: said twice, or late.
[[nodiscard]] Result<QList<Moved>> recordEnd(Transaction &transaction, const RunEnd &end);

} // namespace runsheet
