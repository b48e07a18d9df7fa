// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

#include <vector>

namespace runsheet {

// Which of many points are drawn. Pure. In a rectangle of points, top() is the least value and bottom() the greatest.

enum class PlotStyle { Line, Points, Bars };
//! How the values lie on the axis upwards. On a logarithmic one there is no place for 0 and below.
enum class PlotScale { Linear, Logarithmic };

//! The points of a line between two places, at most two for each of `columns` parts: the lowest and the highest, as they follow each
//! other. And on both sides the next one outside, where the line comes from and goes to. `points` ascend in x.
[[nodiscard]] std::vector<QPointF> lineThrough(const std::vector<QPointF> &points, double from, double to, int columns);
//! The points within, one for each cell of a grid.
[[nodiscard]] std::vector<QPointF> spreadOver(const std::vector<QPointF> &points, const QRectF &within, QSize cells);

//! All points, with room around them; also around a single one.
[[nodiscard]] QRectF boundsOf(const std::vector<QPointF> &points);
//! What is shown after zooming by a factor: above 1, less of it, larger. `around` stays where it is; nothing outside the bounds comes into
//! view, and numbers stay tellable from each other.
[[nodiscard]] QRectF zoomedBy(double factor, QPointF around, const QRectF &shown, const QRectF &bounds);
//! The same size elsewhere, within the bounds.
[[nodiscard]] QRectF movedBy(QPointF distance, const QRectF &shown, const QRectF &bounds);

} // namespace runsheet
