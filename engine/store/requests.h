// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "engine/store/transaction.h"

namespace runsheet {

// What was asked with a key of the caller's own, for a day: in the transaction that made what was asked for, so that no crash comes
// between the two.

//! What the same request made before; nothing when it is new. Refused where the key was used for another request.
[[nodiscard]] std::optional<QList<StoredSubmission>> answeredBefore(Transaction &transaction, const RequestKey &request);
void rememberAnswer(Transaction &transaction, const RequestKey &request, const QList<StoredSubmission> &made);

} // namespace runsheet
