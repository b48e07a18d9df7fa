// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace runsheet {

// `stalls.log` in the data folder: when the window did not answer, a line once it has not for a while and one when it does again. What
// is written there stays when a frozen window is killed.

struct Stall
{
    Instant since{};
    std::optional<Duration> lasted; //!< nothing: it goes on, or the window was ended
    qint64 pid = 0;
    friend bool operator==(const Stall &, const Stall &) = default;
};

[[nodiscard]] QByteArray stallLogFile(const QByteArray &dataFolder);
//! `key` tells the stalls of a process apart. One write, so that lines of two windows do not mix; nothing happens where it fails.
void noteStall(const QByteArray &file, qint64 key, const Stall &stall);
//! A long log begins anew; the last one is kept under another name.
void trimStallLog(const QByteArray &file);
//! In the order in which they began. Pure.
[[nodiscard]] QList<Stall> stallsIn(const QByteArray &log);
//! Empty where nothing was noted. Blocking.
[[nodiscard]] QByteArray readStallLog(const QByteArray &dataFolder);
//! `did not answer for 42 s at 2026-11-21 20:41:03`, local time. `isAlive`: its process is still there.
[[nodiscard]] QString stallText(const Stall &stall, bool isAlive);

} // namespace runsheet
