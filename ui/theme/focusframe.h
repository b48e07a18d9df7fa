// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QWidget;

namespace runsheet {

//! The line around a part that has the focus and nothing in it that could be marked as current.
void paintFocusFrame(QPainter *painter, const QWidget &widget);

} // namespace runsheet
