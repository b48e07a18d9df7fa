// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronexpression.h"

class QLocale;

namespace runsheet {

//! When the expression fires, as a sentence without its full stop: `At 07:30 from Monday to Friday`. The words are those of the installed
//! catalogue, the names of days and months and the times are the locale's.
[[nodiscard]] QString describe(const CronExpression &expression, const QLocale &locale);

} // namespace runsheet
