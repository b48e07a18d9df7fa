// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/crondialect.h"
#include "engine/cron/cronwords.h"
#include "engine/domain/result.h"

namespace runsheet {

//! The same times in another dialect. What is wrong in `from` stays as it is: perhaps it was written in the other one. Refused, with the
//! reason, where the other dialect cannot say it.
[[nodiscard]] Result<QString> inDialect(const QString &text, CronDialect from, CronDialect to);
//! `Unix cron, 5 fields`: the dialect's name for people.
[[nodiscard]] QString dialectName(CronDialect dialect);
//! Plain English everywhere, and plain German where that is the language; what is not understood is told of the latter.
[[nodiscard]] CronFromWords cronFromUsersWords(const QString &text);

} // namespace runsheet
