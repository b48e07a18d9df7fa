// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/scheduling/calendar.h"
#include "engine/store/transaction.h"

namespace runsheet {

// Named calendars, which triggers refer to by name. Writes throw StoreFailure.

[[nodiscard]] QList<Calendar> readCalendars(Connection &db);
//! Its name must be free.
[[nodiscard]] Calendar addCalendar(Transaction &transaction, const Calendar &calendar);
//! Takes the place of the one of its name.
[[nodiscard]] Calendar replaceCalendar(Transaction &transaction, const Calendar &calendar);
//! Refused while a job refers to it.
void removeCalendar(Transaction &transaction, const QString &name);

} // namespace runsheet
