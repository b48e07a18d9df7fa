// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/progress.h"

namespace runsheet {

//! `183,912`, `99.2 %`, `kept`.
[[nodiscard]] QString valueText(const ResultValue &value);

} // namespace runsheet
