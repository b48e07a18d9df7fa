// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/policies.h"

#include <QLocale>

namespace runsheet {

//! When a trigger fires, as a sentence without its full stop: `At 06:45 from Monday to Friday`, `Every 15 min`.
//! For an expression that cannot be read: empty; triggerFault() says why.
[[nodiscard]] QString triggerSentence(const Trigger &trigger, const QLocale &locale = {});
//! What is wrong with the expression of a cron trigger, and where; empty where nothing is.
[[nodiscard]] QString triggerFault(const Trigger &trigger);

} // namespace runsheet
