// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/segmentedbar.h"

#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace runsheet {

namespace {

constexpr int leastWidth = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::SegmentedBar)
};

enum Part { Good, Going, Rest, LeftOut, Bad, partCount };
using Widths = std::array<int, partCount>;

Widths widthsOf(const SegmentedBar &bar, int width)
{
    const double rest = std::max(0.0, bar.total - bar.good - bar.running - bar.skipped - bar.failed);
    const std::array<double, partCount> shares{bar.good, bar.running, rest, bar.skipped, bar.failed};
    const double sum = bar.good + bar.running + rest + bar.skipped + bar.failed;
    Widths widths{};
    for (size_t part = 0; part < partCount; ++part) {
        const int share = sum > 0 ? int(std::lround(width * shares[part] / sum)) : 0;
        widths[part] = shares[part] > 0 && part != Rest ? std::max(share, leastWidth) : share;
    }
    return widths;
}

// Rounding and the least widths may have made too much or too little of it: the widest gives or takes.
Widths fittedWidths(Widths widths, int width)
{
    int surplus = -width;
    for (const int part : widths)
        surplus += part;
    while (surplus > 0 && *std::ranges::max_element(widths) > 0) {
        --*std::ranges::max_element(widths);
        --surplus;
    }
    widths[Rest] += std::max(0, -surplus);
    return widths;
}

double itemsOf(const Progress &progress)
{
    if (progress.total && *progress.total > 0)
        return *progress.total;
    return 0;
}

SegmentedBar measured(const Progress &progress, double total)
{
    const double ended = progress.fraction ? *progress.fraction * total : progress.done.value_or(0);
    SegmentedBar bar{.kind = SegmentedBar::Kind::Measured, .total = total};
    bar.failed = std::min<double>(progress.itemsFailed, total);
    bar.skipped = std::min<double>(progress.itemsSkipped, total - bar.failed);
    bar.good = std::clamp(ended - bar.failed - bar.skipped, 0.0, total - bar.failed - bar.skipped);
    bar.running = std::clamp<double>(progress.itemsRunning, 0.0, total - bar.good - bar.failed - bar.skipped);
    return bar;
}

void paintTrack(QPainter *painter, const QRect &rect, int radius, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(rect, radius, radius);
}

void paintEstimate(QPainter *painter, const QRect &rect, double part, const QColor &colour, int radius)
{
    const QRectF outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(outline, radius, radius);
    painter->save();
    painter->setClipRect(QRectF(outline.left() + 1, outline.top() + 0.5, (outline.width() - 2) * part, outline.height() - 1));
    painter->setPen(QPen(colour, 2));
    const double step = rect.height() * 0.75;
    for (double x = outline.left() - rect.height(); x < outline.right(); x += step)
        painter->drawLine(QPointF(x, outline.bottom() + 1), QPointF(x + rect.height() + 1, outline.top() - 1));
    painter->restore();
}

QRect pieceRect(const BarPiece &piece, const QRect &bar, int u)
{
    const QRect rect(bar.left() + piece.x, bar.top(), piece.width, bar.height());
    if (piece.fill == Fill::Failed)
        return rect.adjusted(0, -u / 2, 0, u / 2);
    if (piece.fill == Fill::Skipped)
        return rect.adjusted(0, bar.height() / 3, 0, -bar.height() / 3);
    return rect;
}

void paintPieces(QPainter *painter, const QRect &rect, const SegmentedBar &bar, const QPalette &palette, int u)
{
    QPainterPath rounded;
    rounded.addRoundedRect(rect, u / 2.0, u / 2.0);
    for (const BarPiece &piece : layOut(bar, rect.width())) {
        const QColor colour = fillColor(bar.only.value_or(piece.fill), palette);
        painter->save();
        if (piece.fill != Fill::Failed)
            painter->setClipPath(rounded);
        painter->fillRect(pieceRect(piece, rect, u), colour);
        painter->restore();
    }
}

} // namespace

std::optional<SegmentedBar> barOf(const Progress &progress, RunStatus status)
{
    using Kind = SegmentedBar::Kind;
    const bool isPaused = status == RunStatus::Paused;
    if (progress.estimated && progress.fraction)
        return SegmentedBar{
            .kind = Kind::Estimated, .only = isPaused ? std::optional(Fill::Paused) : std::nullopt, .good = *progress.fraction};
    std::optional<SegmentedBar> bar;
    if (const double total = itemsOf(progress); total > 0)
        bar = measured(progress, total);
    else if (progress.fraction)
        bar = measured(progress, 1);
    else if (progress.done)
        bar = SegmentedBar{.kind = Kind::Unknown, .total = 0, .count = *progress.done};
    if (bar && isPaused)
        bar->only = Fill::Paused;
    return bar;
}

std::optional<SegmentedBar> barOf(const Node &node)
{
    Progress progress;
    progress.done = node.done;
    progress.total = node.total;
    progress.itemsFailed = int(std::ranges::count(node.children, NodeStatus::Error, &Node::status));
    progress.itemsRunning = int(std::ranges::count(node.children, NodeStatus::Running, &Node::status));
    progress.itemsSkipped = int(std::ranges::count(node.children, NodeStatus::Skipped, &Node::status));
    if (!node.done && node.status == NodeStatus::Success && node.total)
        progress.done = node.total;
    return barOf(progress, RunStatus::Running);
}

QString barText(const SegmentedBar &bar, const QLocale &locale)
{
    if (bar.kind == SegmentedBar::Kind::Unknown)
        return numberText(bar.count, locale);
    const double part = bar.total > 0 ? (bar.good + bar.failed + bar.skipped) / bar.total : 0;
    if (bar.kind == SegmentedBar::Kind::Estimated)
        return Text::tr("≈ %1", "an estimate").arg(percentText(std::min(part, 0.99), locale));
    return percentText(bar.failed + bar.skipped > 0 ? std::min(part, 0.99) : part, locale);
}

QList<BarPiece> layOut(const SegmentedBar &bar, int width)
{
    if (bar.kind == SegmentedBar::Kind::Unknown || bar.total <= 0 || width <= 0)
        return {};
    const Widths widths = fittedWidths(widthsOf(bar, width), width);
    constexpr std::array<Fill, partCount> fills{Fill::Done, Fill::Running, Fill::Waiting, Fill::Skipped, Fill::Failed};
    QList<BarPiece> pieces;
    int x = 0;
    for (size_t part = 0; part < partCount; ++part) {
        const bool followsPiece = !pieces.isEmpty() && pieces.last().x + pieces.last().width == x;
        const int gap = followsPiece && widths[part] > 1 ? 1 : 0;
        if (part != Rest && widths[part] > 0)
            pieces.append({.fill = fills[part], .x = x + gap, .width = widths[part] - gap});
        x += widths[part];
    }
    return pieces;
}

void paintBar(QPainter *painter, const QRect &rect, const SegmentedBar &bar, const QPalette &palette)
{
    const Metrics metrics = metricsOf(painter->font());
    QRect area(rect.left(), 0, rect.width(), metrics.barHeight());
    area.moveTop(rect.top() + (rect.height() - area.height()) / 2);
    const int radius = metrics.u / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (bar.kind == SegmentedBar::Kind::Estimated) {
        paintEstimate(painter, area, bar.good, fillColor(bar.only.value_or(Fill::Running), palette), radius);
    } else {
        paintTrack(painter, area, radius, themeColors(palette).track);
        paintPieces(painter, area, bar, palette, metrics.u);
    }
    painter->restore();
}

} // namespace runsheet
