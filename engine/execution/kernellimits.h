// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/policies.h"

#include <vector>

namespace runsheet {

//! One limit as setrlimit() takes it.
struct KernelLimit
{
    quint32 resource = 0; //!< RLIMIT_...
    quint64 soft = 0;
    quint64 hard = 0;
    friend bool operator==(const KernelLimit &, const KernelLimit &) = default;
};

//! What a runner is to set for a program: what the job asks for, and defaults for the rest. `userProcesses` is the engine's own
//! limit of processes, half of which a program gets where the job says nothing: then a fork bomb leaves its user enough to end
//! it. Pure.
[[nodiscard]] std::vector<KernelLimit> kernelLimits(const Limits &limits, quint64 userProcesses);

//! The engine's own soft limit of processes.
[[nodiscard]] quint64 ownProcessLimit();

} // namespace runsheet
