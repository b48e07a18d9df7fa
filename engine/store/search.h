// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/statement.h"

namespace runsheet {

//! Takes some of the runs that wait for it into the full-text index, in a transaction of its own; true while there are more.
//! Upkeep for when nothing else is to do: filters compare what waits by itself. Throws StoreFailure.
[[nodiscard]] bool fillSearch(Connection &db);

} // namespace runsheet
