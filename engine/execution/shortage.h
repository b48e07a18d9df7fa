// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/error.h"

namespace runsheet {

//! Whether a call that failed so may well succeed later, when others have given back what they hold: file handles, processes, memory.
[[nodiscard]] bool isShortage(int error);
//! A sentence that names what is lacking and what helps.
[[nodiscard]] Error shortage(int error);

} // namespace runsheet
