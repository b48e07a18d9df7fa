// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/scheduling/forecast.h"
#include "ui/schedule/forecastbanner.h"

namespace runsheet {

//! A collision and its remedy in words. `fires` are those that it counts in.
[[nodiscard]] ForecastText forecastText(const Collision &collision, const std::optional<Remedy> &remedy, const QList<ComingFire> &fires,
                                        Instant now);
//! `the five`, or `all 14`.
[[nodiscard]] QString countWord(qsizetype count);

} // namespace runsheet
