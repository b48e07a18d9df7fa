// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"

#include <QByteArray>

namespace runsheet {

// `crashes.log` in the data folder: what crashed engines left, a line that begins with `crash` for each and what the stack looked
// like below it. Three crashes within five minutes mean safe mode until somebody puts the log away.

[[nodiscard]] QByteArray crashLogFile(const QByteArray &dataFolder);
//! Empty where no engine crashed. Blocking.
[[nodiscard]] QByteArray readCrashLog(const QByteArray &dataFolder);
//! Whether three crashes in a row were so close. Pure.
[[nodiscard]] bool callsForSafeMode(const QByteArray &crashLog);
//! Why nothing starts, and how to leave that.
[[nodiscard]] QString safeModeSentence(const QByteArray &dataFolder);
//! Puts the log away under another name; an engine that serves notices. NotFound where there is none. Blocking.
[[nodiscard]] Result<Done> leaveSafeMode(const QByteArray &dataFolder);

} // namespace runsheet
