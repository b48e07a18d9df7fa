// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "engine/scheduling/calendar.h"

namespace runsheet {

// The days and times that a calendar excludes, as text, one a line: `2026-12-24`, `12-25` for every year, `2026-12-24 18:00 to 2026-12-25
// 06:00` in the time zone of the computer. Days of the week stand elsewhere.

[[nodiscard]] QString calendarText(const Calendar &calendar);

//! Puts what the text says into a calendar, in the place of the days and times it had. BadInput names the line that is not understood.
[[nodiscard]] Result<Calendar> calendarWith(Calendar calendar, const QString &text);
//! The same with this single day excluded or not; what excludes it by a rule stays.
[[nodiscard]] Calendar withDayToggled(Calendar calendar, QDate day);

} // namespace runsheet
