// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/usage.h"
#include "engine/jobtypes/jobtype.h"

#include <stop_token>

namespace runsheet {

//! Runs the program of a definition once with `--help` in its workspace, for seconds, and reads what it says of its options. Executes what
//! its user named: only on request. Blocks: for a thread of a pool. The error says why nothing was found.
[[nodiscard]] Result<Usage> readUsage(const JobDefinition &definition, const JobTypeRegistry &types, const std::stop_token &stop);

} // namespace runsheet
