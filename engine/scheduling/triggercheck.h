// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/scheduling/schedule.h"

namespace runsheet {

//! Everything in a trigger that does not fit, by field (`trigger.expression`); empty when all is well. What its kind does not use must
//! not be set. An error of an expression has its column. Whether it ever fires is another question: isNever().
[[nodiscard]] QList<FieldError> checkTrigger(const Trigger &trigger, ScheduleNames &names);

} // namespace runsheet
