// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

namespace runsheet {

//! What start-up found, as sentences for the card "While you were away", with all that could not be found out. Empty where there is
//! nothing to tell.
[[nodiscard]] QStringList recoveryNotes(const RecoveryReport &report);

} // namespace runsheet
