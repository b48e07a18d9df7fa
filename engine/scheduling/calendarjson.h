// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "engine/scheduling/calendar.h"

#include <QJsonObject>

namespace runsheet {

//! `{"name", "weekdays": ["sat"], "yearly": ["12-25"], "days": ["2026-12-24"], "windows": [{"from", "until"}]}`: what is excluded.
[[nodiscard]] QJsonObject toJson(const Calendar &calendar);
//! BadInput with the fields that do not fit; unknown keys are refused.
[[nodiscard]] Result<Calendar> calendarFromJson(const QJsonObject &object);
//! Both together, under the first one's name.
[[nodiscard]] Calendar united(Calendar calendar, const Calendar &other);

} // namespace runsheet
