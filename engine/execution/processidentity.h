// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/runstate.h"
#include "engine/execution/uniquefd.h"

namespace runsheet {

//! What the kernel says of a process now.
struct ProcessFacts
{
    char state = '?';
    qint64 session = 0;
    quint64 startTime = 0; //!< clock ticks since boot
};

//! Of this start of the computer; empty where the kernel does not say.
[[nodiscard]] QByteArray currentBootId();
//! Nothing when there is no such process. Blocking, but only on /proc.
[[nodiscard]] std::optional<ProcessFacts> processFacts(qint64 pid);
//! The very process, not one that got its number: boot, pid and start time agree, and it is no zombie.
[[nodiscard]] bool isAlive(const ProcessIdentity &identity);
//! A pidfd of the very process, invalid when it is gone. It becomes readable when the process ends.
[[nodiscard]] UniqueFd openProcess(const ProcessIdentity &identity);
//! False when the process is gone.
bool signalProcess(const UniqueFd &pidfd, int signal);
//! A file of /proc or another small one; empty when it cannot be read. At most `most` bytes.
[[nodiscard]] QByteArray readSmallFile(const QByteArray &path, qsizetype most = 1 << 16);

} // namespace runsheet
