// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/metrics.h"

#include <QLatin1String>
#include <QStyleOptionViewItem>

class QPainter;

namespace runsheet {

//! What is the matter with a button that stands in a row.
enum class RowButtonFace { Plain, Hovered, Focused, Pressed };

//! The place of the button with a number, from the beginning of the cell, `side` away from its edge.
[[nodiscard]] QRect rowButtonPlace(int number, int side, const QRect &cell, const Metrics &metrics, Qt::LayoutDirection direction);
void paintRowButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, RowButtonFace face, QLatin1String icon);

} // namespace runsheet
