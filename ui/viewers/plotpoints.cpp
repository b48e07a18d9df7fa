// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotpoints.h"

#include <algorithm>
#include <cmath>

namespace runsheet {

namespace {

//! What is between two places of an axis, moved so that it lies within the bounds.
struct Span
{
    double from = 0;
    double length = 0;
};

Span within(Span span, Span bounds)
{
    const double length = std::min(span.length, bounds.length);
    return {std::clamp(span.from, bounds.from, bounds.from + bounds.length - length), length};
}

Span zoomed(Span span, double factor, double around, Span bounds)
{
    // Below this, neighbouring places would be the same number.
    const double greatest = std::max(std::abs(bounds.from), std::abs(bounds.from + bounds.length));
    const double least = std::max(bounds.length * 1e-6, greatest * 1e-12);
    const double length = std::clamp(span.length / factor, std::min(least, bounds.length), bounds.length);
    return within({around - (around - span.from) * (length / span.length), length}, bounds);
}

Span across(const QRectF &rect)
{
    return {rect.left(), rect.width()};
}

Span upwards(const QRectF &rect)
{
    return {rect.top(), rect.height()};
}

QRectF rectOf(Span across, Span upwards)
{
    return {across.from, upwards.from, across.length, upwards.length};
}

} // namespace

std::vector<QPointF> lineThrough(const std::vector<QPointF> &points, double from, double to, int columns)
{
    auto first = std::ranges::lower_bound(points, from, {}, &QPointF::x);
    auto last = std::ranges::upper_bound(points, to, {}, &QPointF::x);
    if (last - first <= 2 * qint64(columns)) {
        first -= first == points.begin() ? 0 : 1;
        last += last == points.end() ? 0 : 1;
        return {first, last};
    }
    std::vector<QPointF> line;
    if (first != points.begin())
        line.push_back(*std::prev(first));
    for (auto begin = first; begin != last;) {
        const double column = std::floor((begin->x() - from) / (to - from) * columns);
        const double edge = from + (column + 1) * (to - from) / columns;
        // The last point may lie on the last edge, and rounding must not keep the loop where it is.
        const auto end =
            std::max(std::next(begin), std::lower_bound(begin, last, edge, [](QPointF point, double x) { return point.x() < x; }));
        const auto [low, high] = std::minmax_element(begin, end, [](QPointF left, QPointF right) { return left.y() < right.y(); });
        line.push_back(*std::min(low, high));
        if (low != high)
            line.push_back(*std::max(low, high));
        begin = end;
    }
    if (last != points.end())
        line.push_back(*last);
    return line;
}

std::vector<QPointF> spreadOver(const std::vector<QPointF> &points, const QRectF &within, QSize cells)
{
    std::vector<bool> isTaken(size_t(cells.width()) * size_t(cells.height()));
    std::vector<QPointF> spread;
    for (const QPointF point : points) {
        const double x = (point.x() - within.left()) / within.width();
        const double y = (point.y() - within.top()) / within.height();
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1))
            continue;
        const int column = std::min(int(x * cells.width()), cells.width() - 1);
        const int row = std::min(int(y * cells.height()), cells.height() - 1);
        const size_t cell = size_t(row) * size_t(cells.width()) + size_t(column);
        if (!isTaken[cell])
            spread.push_back(point);
        isTaken[cell] = true;
    }
    return spread;
}

QRectF boundsOf(const std::vector<QPointF> &points)
{
    if (points.empty())
        return {};
    const auto [left, right] = std::ranges::minmax(points, {}, &QPointF::x);
    const auto [low, high] = std::ranges::minmax(points, {}, &QPointF::y);
    QRectF bounds(QPointF(left.x(), low.y()), QPointF(right.x(), high.y()));
    // One value alone gets room on both sides.
    const double beside = bounds.width() > 0 ? 0 : std::max(0.5, std::abs(left.x()) * 1e-9);
    const double above = bounds.height() > 0 ? bounds.height() * 0.05 : std::max(0.5, std::abs(low.y()) * 0.05);
    return bounds.adjusted(-beside, -above, beside, above);
}

QRectF zoomedBy(double factor, QPointF around, const QRectF &shown, const QRectF &bounds)
{
    return rectOf(zoomed(across(shown), factor, around.x(), across(bounds)), zoomed(upwards(shown), factor, around.y(), upwards(bounds)));
}

QRectF movedBy(QPointF distance, const QRectF &shown, const QRectF &bounds)
{
    const QRectF moved = shown.translated(distance);
    return rectOf(within(across(moved), across(bounds)), within(upwards(moved), upwards(bounds)));
}

} // namespace runsheet
