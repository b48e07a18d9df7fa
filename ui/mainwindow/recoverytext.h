// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

namespace runsheet {

//! "While you were away": one line that says what start-up found. Empty where there is nothing to tell.
[[nodiscard]] QString recoveryText(const RecoveryReport &report);

} // namespace runsheet
