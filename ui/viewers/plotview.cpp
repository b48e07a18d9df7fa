// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotview.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QRectF boundsOf(const std::vector<QPointF> &points)
{
    if (points.empty())
        return {};
    const auto [left, right] = std::ranges::minmax(points, {}, &QPointF::x);
    const auto [low, high] = std::ranges::minmax(points, {}, &QPointF::y);
    QRectF bounds(QPointF(left.x(), low.y()), QPointF(right.x(), high.y()));
    // One value alone gets room on both sides.
    if (bounds.width() <= 0)
        bounds.adjust(-0.5, 0, 0.5, 0);
    const double margin = bounds.height() > 0 ? bounds.height() * 0.05 : std::max(0.5, std::abs(low.y()) * 0.05);
    bounds.adjust(0, -margin, 0, margin);
    return bounds;
}

} // namespace

PlotView::PlotView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"plotView"_s);
    setAccessibleName(tr("Plot"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PlotView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 48, metricsOf(this).h * 16};
}

QSize PlotView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, metricsOf(this).h * 6};
}

void PlotView::showPoints(std::vector<QPointF> points, AxisKind xKind)
{
    std::erase_if(points, [](QPointF point) { return !std::isfinite(point.x()) || !std::isfinite(point.y()); });
    m_points = std::move(points);
    m_bounds = boundsOf(m_points);
    m_xKind = xKind;
    setCurrent(std::nullopt);
    update();
}

void PlotView::setPlotStyle(PlotStyle style)
{
    m_style = style;
    update();
}

QRectF PlotView::area() const
{
    const Metrics metrics = metricsOf(this);
    const QFontMetrics small(axisFont(font()));
    int left = 0;
    for (const AxisTick &tick : axisTicks(m_bounds.top(), m_bounds.bottom(), 5, AxisKind::Number))
        left = std::max(left, small.horizontalAdvance(tick.text));
    return QRectF(rect()).adjusted(left + 2 * metrics.u, small.height() / 2.0, -2 * metrics.u, -small.height() - metrics.u);
}

QPointF PlotView::onScreen(QPointF point, const QRectF &area) const
{
    return {area.left() + (point.x() - m_bounds.left()) / m_bounds.width() * area.width(),
            area.bottom() - (point.y() - m_bounds.top()) / m_bounds.height() * area.height()};
}

void PlotView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_points.empty()) {
        painter.setPen(themeColors(palette()).muted);
        painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, tr("No row has a number in both columns."));
        return;
    }
    const QRectF within = area();
    paintAxes(painter, within);
    paintPoints(painter, within);
    if (m_current)
        paintCurrent(painter, within);
    if (hasFocus()) {
        painter.setPen(themeColors(palette()).accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PlotView::paintAxes(QPainter &painter, const QRectF &area) const
{
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    painter.setFont(axisFont(font()));
    const QFontMetricsF small(painter.font());
    for (const AxisTick &tick : axisTicks(m_bounds.top(), m_bounds.bottom(), 5, AxisKind::Number)) {
        const double y = std::round(onScreen({m_bounds.left(), tick.value}, area).y()) + 0.5;
        painter.setPen(colours.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(0, y - small.height() / 2, area.left() - metrics.u, small.height()), Qt::AlignRight | Qt::AlignVCenter,
                         tick.text);
    }
    const int most = std::max(2, int(area.width() / (small.averageCharWidth() * 11)));
    for (const AxisTick &tick : axisTicks(m_bounds.left(), m_bounds.right(), most, m_xKind)) {
        const double x = std::round(onScreen({tick.value, m_bounds.top()}, area).x()) + 0.5;
        const double width = small.horizontalAdvance(tick.text);
        painter.setPen(colours.control);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + metrics.halfGap()));
        painter.setPen(colours.muted);
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width));
        painter.drawText(QPointF(left, area.bottom() + metrics.halfGap() + small.ascent()), tick.text);
    }
    painter.setPen(colours.control);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void PlotView::paintPoints(QPainter &painter, const QRectF &area) const
{
    const QColor colour = fillColor(Fill::Running, palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_style == PlotStyle::Line && m_points.size() > 1) {
        QPainterPath path(onScreen(m_points.front(), area));
        for (size_t i = 1; i < m_points.size(); ++i)
            path.lineTo(onScreen(m_points[i], area));
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    } else {
        const double radius = m_points.size() > 500 ? 1.5 : metricsOf(this).halfGap();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const QPointF point : m_points)
            painter.drawEllipse(onScreen(point, area), radius, radius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PlotView::paintCurrent(QPainter &painter, const QRectF &area) const
{
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    const QPointF place = onScreen(m_points[*m_current], area);
    painter.setPen(colours.control);
    painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fillColor(Fill::Running, palette()), 1.5));
    painter.setBrush(colours.base);
    painter.drawEllipse(place, metrics.u, metrics.u);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(smallFont(font()));
    const QString text = accessibleDescription();
    const QSize size(painter.fontMetrics().horizontalAdvance(text) + 2 * metrics.cellSide(),
                     painter.fontMetrics().height() + 2 * metrics.u);
    const bool isRight = place.x() + size.width() + 2 * metrics.u < width();
    const QRect box(
        QPoint(int(isRight ? place.x() + 2 * metrics.u : std::max(0.0, place.x() - 2 * metrics.u - size.width())), int(area.top())), size);
    painter.setPen(colours.buttonBorder);
    painter.setBrush(colours.button);
    painter.drawRect(box);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void PlotView::setCurrent(std::optional<size_t> index)
{
    m_current = index;
    const QPointF point = index ? m_points[*index] : QPointF();
    const QString text =
        index ? tr("%1: %2", "x, y of a point").arg(axisValueText(point.x(), m_xKind), axisValueText(point.y(), AxisKind::Number))
              : QString();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    update();
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_points.empty())
        return;
    const QRectF within = area();
    const auto distance = [&](const QPointF &point) {
        const QPointF away = onScreen(point, within) - event->position();
        return m_style == PlotStyle::Line ? std::abs(away.x()) : QPointF::dotProduct(away, away);
    };
    setCurrent(size_t(std::ranges::min_element(m_points, {}, distance) - m_points.begin()));
}

void PlotView::leaveEvent(QEvent *)
{
    setCurrent(std::nullopt);
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(std::nullopt);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || m_points.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto last = qint64(m_points.size()) - 1;
    const qint64 next = m_current ? qint64(*m_current) + step : step > 0 ? 0 : last;
    setCurrent(size_t(std::clamp<qint64>(next, 0, last)));
}

} // namespace runsheet
