// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinepainter.h"

#include "ui/format/moments.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! Draws one timeline; its methods share where and in which colours.
class Drawing
{
public:
    Drawing(QPainter *painter, const TimelinePicture &picture, const QPalette &palette)
        : m_painter(painter), m_picture(picture), m_geometry(picture.geometry), m_palette(palette), m_colours(themeColors(palette)),
          m_u(metricsOf(picture.geometry.axisFont).u)
    {
    }

    void draw()
    {
        drawAxis();
        for (qsizetype i = 0; i < m_picture.layout.blocks.size(); ++i) {
            drawBlock(m_picture.layout.blocks.at(i));
            drawLabel(m_picture.layout.blocks.at(i));
        }
        drawNow();
        if (m_picture.current >= 0 && m_picture.current < m_picture.layout.blocks.size())
            drawRing(m_picture.layout.blocks.at(m_picture.current));
    }

private:
    [[nodiscard]] int x(Instant instant) const { return xOf(instant, m_picture.window, m_geometry.area.width()); }
    [[nodiscard]] QRect visual(const QRect &rect) const { return m_geometry.visual(rect); }

    void drawAxis()
    {
        const QFontMetrics metrics(m_geometry.axisFont);
        m_painter->setFont(m_geometry.axisFont);
        const QRect now = nowBadge();
        for (const Instant tick : timelineTicks(m_picture.window, m_geometry.area.width() / std::max(1, 4 * m_geometry.axis))) {
            const QString text = clockText(tick);
            const int width = metrics.horizontalAdvance(text);
            const QRect line = visual({x(tick), m_geometry.axis, 1, m_geometry.area.height() - m_geometry.axis});
            m_painter->fillRect(line, m_colours.line);
            QRect place(x(tick) - width / 2, 0, width, m_geometry.axis);
            place.moveLeft(std::clamp(place.left(), 0, std::max(0, m_geometry.area.width() - width)));
            if (visual(place).adjusted(-m_u, 0, m_u, 0).intersects(now))
                continue;
            m_painter->setPen(m_colours.muted);
            m_painter->drawText(visual(place), Qt::AlignCenter, text);
        }
    }

    [[nodiscard]] bool showsNow() const
    {
        return m_picture.window.now > m_picture.window.from && m_picture.window.now < m_picture.window.until;
    }

    [[nodiscard]] QRect nowBadge() const
    {
        if (!showsNow())
            return {};
        const int width = QFontMetrics(semibold(m_geometry.axisFont)).horizontalAdvance(clockText(m_picture.window.now)) + 3 * m_u;
        const int left = std::clamp(x(m_picture.window.now) - width / 2, 0, std::max(0, m_geometry.area.width() - width));
        return visual({left, 0, width, m_geometry.axis});
    }

    void drawNow()
    {
        if (!showsNow())
            return;
        const QRect badge = nowBadge();
        const int thickness = std::max(2, m_u / 2);
        m_painter->fillRect(
            visual({x(m_picture.window.now) - thickness / 2, m_geometry.axis, thickness, m_geometry.area.height() - m_geometry.axis}),
            m_colours.accent);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colours.accent);
        m_painter->drawRoundedRect(badge, m_u / 2.0, m_u / 2.0);
        m_painter->setFont(semibold(m_geometry.axisFont));
        m_painter->setPen(m_colours.onAccent);
        m_painter->drawText(badge, Qt::AlignCenter, clockText(m_picture.window.now));
    }

    void drawBlock(const TimelineBlock &block)
    {
        const TimelineItem &item = m_picture.items.at(worstOf(block, m_picture.items));
        const QColor colour = fillColor(item.isComing() ? Fill::Scheduled : fillOf(item.status), m_palette);
        const QRect whole = m_geometry.rectOf(block);
        if (block.width > block.solid)
            drawExpected(whole, colour);
        if (block.solid <= 0)
            return;
        QRect solid(block.x, block.lane * m_geometry.pitch + m_geometry.axis + m_u, block.solid, m_geometry.block);
        if (block.width == block.solid && block.solid > m_u) // what follows at once stays apart
            solid.setWidth(block.solid - 1);
        solid = visual(solid);
        if (item.isOpen())
            drawOpen(solid, colour);
        else
            m_painter->fillRect(solid, colour);
        if (item.status == RunStatus::Failed || item.status == RunStatus::Expired)
            drawSign(solid);
    }

    // Outline and hatch: a guess never looks like a measurement.
    void drawExpected(const QRect &rect, const QColor &colour)
    {
        const QRectF outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
        m_painter->save();
        m_painter->fillRect(rect, m_colours.base);
        m_painter->setClipRect(rect);
        m_painter->setPen(QPen(colour, 1));
        const double step = m_u * 1.25;
        for (double left = outline.left() - rect.height(); left < outline.right(); left += step)
            m_painter->drawLine(QPointF(left, outline.bottom()), QPointF(left + rect.height(), outline.top()));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(outline, 1, 1);
        m_painter->restore();
    }

    // A point in the direction of time, drawn as a line: nobody knows how far it went.
    void drawOpen(const QRect &rect, const QColor &colour)
    {
        m_painter->fillRect(rect, colour);
        const bool isMirrored = m_geometry.direction == Qt::RightToLeft;
        const double edge = isMirrored ? rect.left() : rect.right() + 1;
        const double tip = edge + (isMirrored ? -1 : 1) * m_u;
        m_painter->setPen(QPen(colour, std::max(1, m_u / 3)));
        m_painter->drawPolyline(
            QPolygonF({QPointF(edge, rect.top() + 0.5), QPointF(tip, rect.center().y() + 0.5), QPointF(edge, rect.bottom() + 0.5)}));
    }

    void drawSign(const QRect &rect)
    {
        const double half = m_geometry.block / 5.0;
        const QPointF middle(QRectF(rect).center());
        m_painter->setPen(QPen(m_colours.base, std::max(1.5, m_u * 0.4), Qt::SolidLine, Qt::RoundCap));
        m_painter->drawLine(middle + QPointF(-half, -half), middle + QPointF(half, half));
        m_painter->drawLine(middle + QPointF(-half, half), middle + QPointF(half, -half));
    }

    void drawLabel(const TimelineBlock &block)
    {
        if (block.label.isEmpty())
            return;
        const QFontMetrics metrics(m_geometry.labelFont);
        const bool isBelow = m_picture.layout.labelRows > 0;
        const int top = isBelow ? m_geometry.axis + m_u + m_geometry.pitch + block.labelRow * metrics.height()
                                : m_geometry.axis + m_u + block.lane * m_geometry.pitch + (m_geometry.block - metrics.height()) / 2;
        const QRect place(block.labelX, top, metrics.horizontalAdvance(block.label) + 1, metrics.height());
        m_painter->setFont(m_geometry.labelFont);
        m_painter->setPen(m_colours.text);
        m_painter->drawText(visual(place), int(Qt::AlignCenter) | Qt::TextSingleLine, block.label);
    }

    void drawRing(const TimelineBlock &block)
    {
        m_painter->setPen(QPen(m_colours.accent, std::max(2, m_u / 2)));
        m_painter->setBrush(Qt::NoBrush);
        const int out = std::max(1, m_u / 2);
        m_painter->drawRoundedRect(QRectF(m_geometry.rectOf(block)).adjusted(-out, -out, out, out), out, out);
    }

    QPainter *m_painter;
    const TimelinePicture &m_picture;
    const TimelineGeometry &m_geometry;
    const QPalette &m_palette;
    const ThemeColors m_colours;
    const int m_u;
};

} // namespace

QRect TimelineGeometry::visual(const QRect &rect) const
{
    return QStyle::visualRect(direction, area, rect.translated(area.topLeft()));
}

QRect TimelineGeometry::rectOf(const TimelineBlock &of) const
{
    const int u = metricsOf(axisFont).u;
    return visual({of.x, axis + u + of.lane * pitch, of.width, block});
}

TimelineGeometry timelineGeometry(const QFont &font, const QRect &area, Qt::LayoutDirection direction)
{
    const Metrics metrics = metricsOf(font);
    TimelineGeometry geometry;
    geometry.area = area;
    geometry.direction = direction;
    geometry.axis = metrics.h;
    geometry.pitch = metrics.h * 5 / 6;
    geometry.block = metrics.h * 2 / 3;
    geometry.axisFont = runsheet::axisFont(font);
    geometry.labelFont = smallFont(font);
    return geometry;
}

TimelineMeasures timelineMeasures(const TimelineGeometry &geometry, const QFont &font, int lanes)
{
    const int u = metricsOf(font).u;
    TimelineMeasures measures;
    measures.width = geometry.area.width();
    measures.lanes = lanes;
    measures.least = u;
    measures.leastFailed = 3 * u + 1;
    measures.gap = u;
    measures.textWidth = [metrics = QFontMetrics(geometry.labelFont)](const QString &text) { return metrics.horizontalAdvance(text) + 1; };
    return measures;
}

void paintTimeline(QPainter *painter, const TimelinePicture &picture, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Drawing(painter, picture, palette).draw();
    painter->restore();
}

} // namespace runsheet
