// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronexpression.h"

#include <optional>

namespace runsheet {

// What an expression matches on a wall clock that is never changed. Times are the seconds since 1970 as that clock shows them.

//! The first match from `from` to `last`, both included.
[[nodiscard]] std::optional<qint64> firstMatch(const CronExpression &expression, qint64 from, qint64 last);
//! The last match from `first` to `until`, both included.
[[nodiscard]] std::optional<qint64> lastMatch(const CronExpression &expression, qint64 first, qint64 until);
[[nodiscard]] bool matches(const CronExpression &expression, qint64 wall);

//! The days of a month that match, bit n for day n.
[[nodiscard]] quint32 matchingDays(const CronExpression &expression, int year, unsigned month);

} // namespace runsheet
