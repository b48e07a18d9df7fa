// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/policies.h"
#include "engine/domain/runstate.h"

namespace runsheet {

//! Limits whose end the kernel tells by a signal of its own.
enum class ReachedLimit { CpuTime, FileSize };

//! The limit that ended the program; nothing where none did, or nobody can know. Of a shell that passes a signal on by an exit
//! code above 128 it is believed. Pure.
[[nodiscard]] std::optional<ReachedLimit> reachedLimit(const ExitRecord &record, const ResourceLimits &limits);

//! "CPU time limit of 10 s reached".
[[nodiscard]] QString limitSentence(ReachedLimit limit, const ResourceLimits &limits);

//! What a program that failed probably lacked, from the last line that it wrote: memory, processes, open files, space in a file,
//! or somebody to answer. A sentence that says "may"; empty where the line says nothing of that. Pure.
[[nodiscard]] QString endHint(const ExitRecord &record, const ResourceLimits &limits, const QString &lastLine);

} // namespace runsheet
