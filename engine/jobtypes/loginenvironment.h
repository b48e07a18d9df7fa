// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/domain/result.h"

#include <stop_token>

namespace runsheet {

//! The user's shell: SHELL of `own`, else the one in the user database.
[[nodiscard]] QByteArray loginShell(const Environment &own);

//! The environment that programs have in the user's terminal: starts `shell` once as a login shell, interactive, without a terminal, with
//! the start-up files that it reads then, and asks it. What those files print does not disturb. The values go nowhere but to the caller.
//! Blocks: for a thread of a pool. The error names the shell, what it did and what to do.
[[nodiscard]] Result<Environment> terminalEnvironment(const QByteArray &shell, const Environment &own, std::chrono::milliseconds limit,
                                                      const std::stop_token &stop);

} // namespace runsheet
