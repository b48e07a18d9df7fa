// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/statement.h"

namespace runsheet {

inline constexpr qint64 applicationId = 0x52756e73; // "Runs"
inline constexpr int schemaVersion = 4;

//! Brings a database of an older version (0: empty) to ours, each step in a transaction of its own. Throws StoreFailure.
void migrate(Connection &connection, int from);

} // namespace runsheet
