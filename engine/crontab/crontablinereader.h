// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/crontab/crontab.h"

namespace runsheet {

//! Reads one line without its ending; `variables` are those set above it. The rules are cron's: a variable, else five fields or a
//! macro with a command, perhaps after a `-`. Everything else is NotUnderstood, with the reason.
[[nodiscard]] CrontabLine readCrontabLine(const QByteArray &text, const Environment &variables);

} // namespace runsheet
