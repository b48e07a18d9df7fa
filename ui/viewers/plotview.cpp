// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotview.h"

#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/focusframe.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"
#include "ui/viewers/plotchart.h"
#include "ui/viewers/plotreducer.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;
constexpr double moveStep = 0.1;       //!< of what is shown
constexpr size_t mostOfTangle = 1'000; //!< groups of points of a line that goes back and forth
constexpr double leastCell = 2;        //!< pixels that are no device's
constexpr int mostCells = 6'000;
constexpr QSize pictureSize{960, 600};
constexpr int pictureRatio = 2;

AxisKind yKind(PlotScale scale)
{
    return scale == PlotScale::Logarithmic ? AxisKind::PowerOfTen : AxisKind::Number;
}

//! As small as points can be told from each other, and not more of them than can be drawn at once.
QSize cellsOf(QSizeF area)
{
    const double side = std::max(leastCell, std::sqrt(area.width() * area.height() / mostCells));
    return (area / side).toSize().expandedTo({1, 1});
}

//! Bars begin at 0 and stand around whole numbers.
QRectF boundsOfBars(const std::vector<QPointF> &points)
{
    if (points.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(points, {}, &QPointF::y);
    const double least = std::min(0.0, low.y());
    const double most = std::max(0.0, high.y());
    const double margin = most > least ? (most - least) * 0.05 : 0.5;
    return {-0.5, least < 0 ? least - margin : least, double(points.size()), most - least + (least < 0 ? 2 : 1) * margin};
}

} // namespace

PlotView::PlotView(QWidget *parent) : QWidget(parent), m_chart(std::make_unique<PlotChart>())
{
    setObjectName(u"plotView"_s);
    setAccessibleName(tr("Plot"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

PlotView::~PlotView() = default;

QSize PlotView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 48, metricsOf(this).h * 16};
}

QSize PlotView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, metricsOf(this).h * 6};
}

void PlotView::showContent(const PlotContent &content)
{
    m_content = content;
    m_content.points.clear();
    takePoints(content.points);
    const bool isBars = !m_content.texts.isEmpty();
    if (isBars)
        m_style = PlotStyle::Bars;
    m_bounds = isBars ? boundsOfBars(m_points) : boundsOf(m_points);
    m_words = words();
    setAccessibleName(m_points.empty() ? tr("Plot")
                                       : tr("Plot of %1 by %2", "column upwards, column to the right").arg(content.yName, content.xName));
    setShown(m_bounds);
    setCurrent(std::nullopt);
}

void PlotView::takePoints(const std::vector<QPointF> &points)
{
    m_points = points;
    std::erase_if(m_points, [](QPointF point) { return !std::isfinite(point.x()) || !std::isfinite(point.y()); });
    if (m_content.scale == PlotScale::Linear)
        return;
    std::erase_if(m_points, [](QPointF point) { return point.y() <= 0; });
    for (QPointF &point : m_points)
        point.setY(std::log10(point.y()));
}

void PlotView::refine(const std::vector<QPointF> &points)
{
    takePoints(points);
    redraw();
}

void PlotView::setPlotStyle(PlotStyle style)
{
    m_style = style;
    redraw();
}

void PlotView::zoom(double factor)
{
    if (!isEmpty())
        setShown(zoomedBy(factor, m_shown.center(), m_shown, m_bounds));
}

void PlotView::showWhole()
{
    setShown(m_bounds);
}

//! By parts of what is shown.
void PlotView::move(QPointF parts)
{
    setShown(movedBy({parts.x() * m_shown.width(), parts.y() * m_shown.height()}, m_shown, m_bounds));
}

void PlotView::setShown(const QRectF &shown)
{
    m_shown = shown;
    redraw();
    Q_EMIT shownChanged();
}

void PlotView::redraw()
{
    m_isDrawn = false;
    update();
}

void PlotView::ensureDrawn()
{
    if (m_isDrawn)
        return;
    m_drawn = isEmpty() ? std::vector<QPointF>() : fill(*m_chart, size());
    m_picture = {};
    m_isDrawn = true;
}

std::vector<QPointF> PlotView::drawnPoints(QSizeF area) const
{
    if (m_style == PlotStyle::Bars)
        return m_points;
    if (m_style == PlotStyle::Points)
        return spreadOver(m_points, m_shown, cellsOf(area));
    if (m_content.ascends)
        return lineThrough(m_points, m_shown.left(), m_shown.right(), std::max(1, int(area.width() * devicePixelRatioF())));
    PlotReducer tangle(mostOfTangle);
    for (const QPointF point : m_points)
        tangle.add(point);
    return tangle.points();
}

std::vector<QPointF> PlotView::fill(PlotChart &chart, QSizeF size) const
{
    chart.setLook(palette(), font());
    chart.resize(size);
    chart.setAxes(m_shown, xTicks(size.width()), yTicks(size.height()));
    std::vector<QPointF> points = drawnPoints(chart.area().size());
    chart.showPoints(points, m_style, points.size() > 500 ? 1.5 : metricsOf(this).halfGap());
    return points;
}

QList<AxisTick> PlotView::xTicks(double width) const
{
    const QFontMetricsF small(axisFont(font()));
    if (m_content.texts.isEmpty())
        return axisTicks(m_shown.left(), m_shown.right(), std::max(2, int(width / (small.averageCharWidth() * 11))), m_content.xKind);
    // Of many bars, every second or third has its text.
    const double room = width / m_shown.width();
    const int step = std::max(1, int(std::ceil(small.averageCharWidth() * 9 / room)));
    QList<AxisTick> ticks;
    for (int bar = std::max(0, int(std::ceil(m_shown.left()))); bar < m_content.texts.size() && bar <= m_shown.right(); bar += step)
        ticks.append({double(bar), small.elidedText(m_content.texts.at(bar).simplified(), Qt::ElideRight, step * room * 0.8)});
    return ticks;
}

QList<AxisTick> PlotView::yTicks(double height) const
{
    const int most = std::clamp(int(height / (metricsOf(this).h * 2.5)), 2, 8);
    return axisTicks(m_shown.top(), m_shown.bottom(), most, yKind(m_content.scale));
}

QPointF PlotView::onScreen(QPointF point) const
{
    const QRectF area = m_chart->area();
    return {area.left() + (point.x() - m_shown.left()) / m_shown.width() * area.width(),
            area.bottom() - (point.y() - m_shown.top()) / m_shown.height() * area.height()};
}

QPointF PlotView::valueAt(QPointF place) const
{
    const QRectF area = m_chart->area();
    return {m_shown.left() + (place.x() - area.left()) / area.width() * m_shown.width(),
            m_shown.top() + (area.bottom() - place.y()) / area.height() * m_shown.height()};
}

QString PlotView::textOf(QPointF point) const
{
    const QString x =
        m_content.texts.isEmpty() ? axisValueText(point.x(), m_content.xKind) : m_content.texts.value(int(point.x())).simplified();
    return tr("%1: %2", "x, y of a point").arg(x, axisValueText(point.y(), yKind(m_content.scale)));
}

QString PlotView::words() const
{
    if (isEmpty())
        return m_content.emptySentence;
    const auto [low, high] = std::ranges::minmax(m_points, {}, &QPointF::y);
    const AxisKind kind = yKind(m_content.scale);
    const QString upwards = tr("%1 from %2 to %3", "column, least and greatest value")
                                .arg(m_content.yName, axisValueText(low.y(), kind), axisValueText(high.y(), kind));
    if (!m_content.texts.isEmpty())
        return tr("%n bar(s), %1.", nullptr, int(m_points.size())).arg(upwards);
    const auto [left, right] = std::ranges::minmax(m_points, {}, &QPointF::x);
    const QString across = tr("%1 from %2 to %3", "column, least and greatest value")
                               .arg(m_content.xName, axisValueText(left.x(), m_content.xKind), axisValueText(right.x(), m_content.xKind));
    return tr("%Ln point(s), %1, %2.", nullptr, int(m_points.size())).arg(across, upwards);
}

void PlotView::setCurrent(std::optional<QPointF> point)
{
    m_current = point;
    const QString text = point ? textOf(*point) : m_words;
    if (text != accessibleDescription())
        setAccessibleDescription(text);
    update();
}

std::optional<QPointF> PlotView::pointNear(QPointF place) const
{
    const auto distance = [&](const QPointF &point) {
        const QPointF away = onScreen(point) - place;
        return m_style == PlotStyle::Points ? QPointF::dotProduct(away, away) : std::abs(away.x());
    };
    const auto near = std::ranges::min_element(m_drawn, {}, distance);
    return near == m_drawn.end() ? std::nullopt : std::optional(*near);
}

//! To the next of the points that are drawn, and into view with it.
void PlotView::step(int by)
{
    ensureDrawn();
    if (m_drawn.empty())
        return;
    const auto isCurrent = [this](QPointF point) { return m_current && point.x() == m_current->x() && point.y() == m_current->y(); };
    const auto known = std::ranges::find_if(m_drawn, isCurrent);
    const double edge = by > 0 ? m_shown.left() : m_shown.right();
    const double from = m_current ? m_current->x() : edge;
    const auto distance = [&](QPointF point) {
        const bool isHidden = point.x() < m_shown.left() || point.x() > m_shown.right();
        return std::abs(point.x() - from) + (isHidden && !m_current ? m_shown.width() : 0);
    };
    const auto near = std::ranges::min_element(m_drawn, {}, distance);
    const qint64 at = m_current ? (known != m_drawn.end() ? known : near) - m_drawn.begin() + by : near - m_drawn.begin();
    setCurrent(m_drawn[size_t(std::clamp<qint64>(at, 0, qint64(m_drawn.size()) - 1))]);
    const double x = m_current->x();
    const double room = m_shown.width() * moveStep;
    if (x < m_shown.left() || x > m_shown.right())
        setShown(movedBy({x < m_shown.left() ? x - room - m_shown.left() : x + room - m_shown.right(), 0}, m_shown, m_bounds));
}

//! A narrow rectangle is meant for one axis.
void PlotView::zoomInto(const QRectF &rectangle)
{
    const double least = 3 * metricsOf(this).u;
    const QRectF wanted = rectangle.intersected(m_chart->area());
    if (wanted.width() < least && wanted.height() < least)
        return;
    QRectF shown(valueAt(wanted.bottomLeft()), valueAt(wanted.topRight()));
    if (wanted.height() < least)
        shown = {shown.left(), m_shown.top(), shown.width(), m_shown.height()};
    if (wanted.width() < least)
        shown = {m_shown.left(), shown.top(), m_shown.width(), shown.height()};
    setShown(zoomedBy(1, shown.center(), shown, m_bounds));
}

void PlotView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isEmpty()) {
        painter.setPen(themeColors(palette()).muted);
        const int gap = metricsOf(this).u;
        painter.drawText(rect().adjusted(gap, gap, -gap, -gap), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                         m_content.emptySentence);
        paintFocusFrame(&painter, *this);
        return;
    }
    ensureDrawn();
    paintChart(painter);
    if (m_current && m_drag == Drag::None)
        paintCurrent(painter);
    if (m_drag == Drag::Rectangle)
        paintRectangle(painter);
    paintFocusFrame(&painter, *this);
}

//! Kept as pixels, for the pointer moves more often than the chart changes.
void PlotView::paintChart(QPainter &painter)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(themeColors(palette()).base);
        QPainter chart(&m_picture);
        m_chart->paint(chart);
    }
    painter.drawPixmap(0, 0, m_picture);
}

void PlotView::paintCurrent(QPainter &painter) const
{
    const QRectF area = m_chart->area();
    const QPointF place = onScreen(*m_current);
    if (!area.adjusted(-1, -1, 1, 1).contains(place))
        return;
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    painter.setPen(colours.control);
    painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fillColor(Fill::Running, palette()), 1.5));
    painter.setBrush(colours.base);
    painter.drawEllipse(place, metrics.u, metrics.u);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QString text = painter.fontMetrics().elidedText(textOf(*m_current), Qt::ElideMiddle, int(area.width() * 0.8));
    const QSize size(painter.fontMetrics().horizontalAdvance(text) + 4 * metrics.u, metrics.rowHeight());
    const bool isRight = place.x() + size.width() + 2 * metrics.u < width();
    const double left = isRight ? place.x() + 2 * metrics.u : std::max(0.0, place.x() - 2 * metrics.u - size.width());
    const QRect box(QPoint(int(left), int(area.top())), size);
    painter.setPen(colours.buttonBorder);
    painter.setBrush(colours.button);
    painter.drawRect(box);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void PlotView::paintRectangle(QPainter &painter) const
{
    const QColor accent = themeColors(palette()).accent;
    QColor tint = accent;
    tint.setAlphaF(0.15F);
    painter.setPen(accent);
    painter.setBrush(tint);
    painter.drawRect(QRectF(m_pressed, m_pointer).normalized().intersected(m_chart->area()));
}

void PlotView::paintWithNames(QPainter &painter) const
{
    const int margin = metricsOf(this).paneSide();
    painter.fillRect(QRect({}, pictureSize), themeColors(palette()).base);
    if (isEmpty())
        return;
    PlotChart chart;
    const QFontMetrics small(smallFont(font()));
    chart.setTitles(small.elidedText(m_content.xName, Qt::ElideMiddle, pictureSize.width() * 2 / 3),
                    small.elidedText(m_content.yName, Qt::ElideMiddle, pictureSize.height() * 2 / 3));
    fill(chart, pictureSize.shrunkBy({margin, margin, margin, margin}));
    painter.translate(margin, margin);
    chart.paint(painter);
}

QImage PlotView::picture() const
{
    QImage image(pictureSize * pictureRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureRatio);
    QPainter painter(&image);
    paintWithNames(painter);
    return image;
}

QByteArray PlotView::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect({}, pictureSize));
    generator.setResolution(logicalDpiX());
    generator.setTitle(accessibleName());
    generator.setDescription(m_words);
    QPainter painter(&generator);
    paintWithNames(painter);
    painter.end();
    return buffer.data();
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    const bool isMove =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (isEmpty() || (event->button() != Qt::LeftButton && !isMove))
        return;
    m_drag = isMove ? Drag::Move : Drag::Rectangle;
    m_pressed = m_pointer = event->position();
    if (isMove)
        setCursor(Qt::ClosedHandCursor);
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    if (isEmpty())
        return;
    ensureDrawn();
    const QPointF before = std::exchange(m_pointer, event->position());
    if (m_drag == Drag::Move)
        setShown(movedBy(valueAt(before) - valueAt(m_pointer), m_shown, m_bounds));
    else if (m_drag == Drag::Rectangle)
        update();
    else
        setCurrent(pointNear(m_pointer));
}

void PlotView::mouseReleaseEvent(QMouseEvent *)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    update();
    if (drag == Drag::Rectangle)
        zoomInto(QRectF(m_pressed, m_pointer).normalized());
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *)
{
    showWhole();
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    if (isEmpty()) {
        QWidget::wheelEvent(event);
        return;
    }
    ensureDrawn();
    const QPointF turns = QPointF(event->angleDelta()) / 120;
    if (turns.y() != 0 && !event->modifiers().testFlag(Qt::ShiftModifier))
        setShown(zoomedBy(std::pow(zoomStep, turns.y()), valueAt(event->position()), m_shown, m_bounds));
    else
        move({-(turns.x() != 0 ? turns.x() : turns.y()) * moveStep, 0});
    event->accept();
}

void PlotView::leaveEvent(QEvent *)
{
    setCurrent(std::nullopt);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_drag = Drag::None;
    setCurrent(std::nullopt);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::ShiftModifier);
    const int across = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int upwards = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        m_drag = Drag::None;
        update();
    } else if (isEmpty() || (across == 0 && upwards == 0)) {
        QWidget::keyPressEvent(event);
    } else if (upwards != 0 || isMove) {
        move({across * moveStep, upwards * moveStep});
    } else {
        step(across);
    }
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        redraw();
}

} // namespace runsheet
