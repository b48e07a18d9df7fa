// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QLocale>

namespace runsheet {

//! `0.4 s`, `48 s`, `3 min 12 s`, `1 h 04 min`, `2 d 3 h`.
[[nodiscard]] QString durationText(Duration duration, const QLocale &locale = {});
//! For what is only expected: `48 s`, `4 min`, `1 h 04 min`, `2 d 3 h`, rounded to its last unit.
[[nodiscard]] QString roughDurationText(Duration duration, const QLocale &locale = {});

} // namespace runsheet
