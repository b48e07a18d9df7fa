// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/axis.h"
#include "ui/viewers/plotpoints.h"

#include <QFont>
#include <QGraphicsScene>
#include <QPalette>

class QAbstractSeries;
class QCategoryAxis;
class QChart;

namespace runsheet {

//! One plot as Qt Charts draws it, in our colours and with ticks of our own, which know dates, languages and logarithms. It is no widget:
//! paint() draws it on the screen, into a picture or an SVG. The only place that knows Qt Charts.
class PlotChart
{
    Q_DISABLE_COPY_MOVE(PlotChart)

public:
    PlotChart();
    ~PlotChart();

    void setLook(const QPalette &palette, const QFont &font);
    //! Of the axes; empty: none.
    void setTitles(const QString &x, const QString &y);
    void resize(QSizeF size);
    //! What is shown, and where the axes are marked.
    void setAxes(const QRectF &shown, const QList<AxisTick> &x, const QList<AxisTick> &y);
    //! Bars stand at 0, 1, 2, ..., with the heights of the points.
    void showPoints(const std::vector<QPointF> &points, PlotStyle style, double markerRadius);

    [[nodiscard]] QRectF area() const; //!< between the axes
    void paint(QPainter &painter);

private:
    void show(QAbstractSeries *series);
    void showLine(const std::vector<QPointF> &points);
    void showMarkers(const std::vector<QPointF> &points, double radius);
    void showBars(const std::vector<QPointF> &points);

    QGraphicsScene m_scene;
    QChart *m_chart = nullptr; //!< of the scene
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
    QPalette m_palette;
};

} // namespace runsheet
