// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotchart.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QGraphicsLayout>
#include <QPainter>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>

#include <cmath>

namespace runsheet {

namespace {

constexpr double lineWidth = 1.5;
constexpr double barWidth = 0.7; //!< of the room that a bar has

//! An axis that marks just these values. Its labels must differ, and hours come again each day: what cannot be seen makes the difference.
void mark(QCategoryAxis &axis, double from, double to, const QList<AxisTick> &ticks)
{
    for (const QString &label : axis.categoriesLabels())
        axis.remove(label);
    axis.setRange(from, to);
    axis.setStartValue(from); // what is marked there is hidden by the other axis
    for (const AxisTick &tick : ticks) {
        QString label = tick.text;
        while (axis.categoriesLabels().contains(label))
            label += QChar(0x200b); // a space without width
        axis.append(label, tick.value);
    }
}

QList<QPointF> listOf(const std::vector<QPointF> &points)
{
    return {points.begin(), points.end()};
}

} // namespace

PlotChart::PlotChart() : m_chart(new QChart), m_x(new QCategoryAxis), m_y(new QCategoryAxis)
{
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    for (QCategoryAxis *axis : {m_x, m_y})
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_x->setGridLineVisible(false);
    m_y->setLineVisible(false);
}

PlotChart::~PlotChart() = default;

void PlotChart::setLook(const QPalette &palette, const QFont &font)
{
    m_palette = palette;
    const ThemeColors colours = themeColors(palette);
    const Metrics metrics = metricsOf(font);
    m_chart->setMargins({metrics.u, metrics.h / 2, metrics.h + metrics.u, metrics.halfGap()}); // labels stand out of the area by half
    for (QCategoryAxis *axis : {m_x, m_y}) {
        axis->setLabelsFont(axisFont(font));
        axis->setLabelsBrush(colours.muted);
        axis->setTitleFont(smallFont(font));
        axis->setTitleBrush(colours.text);
        axis->setLinePen(QPen(colours.control, 1));
        axis->setGridLinePen(QPen(colours.line, 1));
    }
}

void PlotChart::setTitles(const QString &x, const QString &y)
{
    m_x->setTitleText(x.toHtmlEscaped());
    m_y->setTitleText(y.toHtmlEscaped());
}

void PlotChart::resize(QSizeF size)
{
    m_scene.setSceneRect(QRectF({}, size));
    m_chart->resize(size);
}

void PlotChart::setAxes(const QRectF &shown, const QList<AxisTick> &x, const QList<AxisTick> &y)
{
    mark(*m_x, shown.left(), shown.right(), x);
    mark(*m_y, shown.top(), shown.bottom(), y);
    m_chart->layout()->activate(); // now, and not when the events come to it: the area is asked for
}

void PlotChart::show(QAbstractSeries *series)
{
    m_chart->removeAllSeries();
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void PlotChart::showLine(const std::vector<QPointF> &points)
{
    auto *line = new QLineSeries;
    line->setPen(QPen(fillColor(Fill::Running, m_palette), lineWidth));
    line->replace(listOf(points));
    show(line);
}

void PlotChart::showMarkers(const std::vector<QPointF> &points, double radius)
{
    // Of a scatter series each point is an item of the scene: a hundred times slower.
    auto *markers = new QLineSeries;
    QPen pen(fillColor(Fill::Running, m_palette));
    pen.setStyle(Qt::NoPen);
    markers->setPen(pen);
    markers->setPointsVisible();
    markers->setMarkerSize(radius);
    markers->replace(listOf(points));
    show(markers);
}

void PlotChart::showBars(const std::vector<QPointF> &points)
{
    auto *set = new QBarSet({});
    for (const QPointF point : points)
        set->append(point.y());
    set->setPen(Qt::NoPen);
    set->setBrush(fillColor(Fill::Running, m_palette));
    auto *bars = new QBarSeries;
    bars->setBarWidth(barWidth);
    bars->append(set);
    show(bars);
}

void PlotChart::showPoints(const std::vector<QPointF> &points, PlotStyle style, double markerRadius)
{
    if (style == PlotStyle::Bars)
        showBars(points);
    else if (style == PlotStyle::Points || points.size() == 1) // of which there is no line
        showMarkers(points, markerRadius);
    else
        showLine(points);
}

QRectF PlotChart::area() const
{
    return m_chart->plotArea();
}

void PlotChart::paint(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, m_scene.sceneRect(), m_scene.sceneRect());
}

} // namespace runsheet
