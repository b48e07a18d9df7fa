// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QColor>
#include <QPalette>

namespace runsheet {

//! For the word and the icon of a state: at least 4.5 to 1 on the palette's base and window.
[[nodiscard]] QColor stateColor(JobStatus status, const QPalette &palette);
[[nodiscard]] QColor stateColor(RunStatus status, const QPalette &palette);

//! For areas: bars, blocks, plots. At least 3 to 1.
enum class Fill { Done, Running, Waiting, Paused, Partial, Failed, Expired, Lost, Skipped, Scheduled };
[[nodiscard]] QColor fillColor(Fill fill, const QPalette &palette);
//! The area that stands for a run in this state.
[[nodiscard]] Fill fillOf(RunStatus status);

} // namespace runsheet
