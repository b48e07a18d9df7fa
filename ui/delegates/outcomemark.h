// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/rungrid.h"

#include <QPalette>

class QPainter;
class QRect;

namespace runsheet {

//! How an outcome stands in a grid or a calendar: what went well small and plain, what failed bigger and with a sign.
enum class Mark { Good, Failed, Warning, Ring, Dash, Pie, Hollow, Lost };
[[nodiscard]] Mark markOf(GridCell cell);
[[nodiscard]] Mark markOf(RunStatus status);
//! The word for it.
[[nodiscard]] QString cellWord(GridCell cell);

//! In the middle of `cell`.
void paintMark(QPainter *painter, const QRect &cell, Mark mark, const QPalette &palette, int u);

} // namespace runsheet
