// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/axis.h"

#include <QPointF>
#include <QWidget>

#include <optional>
#include <vector>

namespace runsheet {

enum class PlotStyle { Line, Points };

//! Draws points between two axes. The value under the pointer, or that the arrow keys chose, is said beside it and to accessibility.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent);
    //! Points that are not a number are left out.
    void showPoints(std::vector<QPointF> points, AxisKind xKind);
    void setPlotStyle(PlotStyle style);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QPointF onScreen(QPointF point, const QRectF &area) const;
    void paintAxes(QPainter &painter, const QRectF &area) const;
    void paintPoints(QPainter &painter, const QRectF &area) const;
    void paintCurrent(QPainter &painter, const QRectF &area) const;
    void setCurrent(std::optional<size_t> index);

    std::vector<QPointF> m_points;
    QRectF m_bounds; //!< of the points, in their own numbers
    AxisKind m_xKind = AxisKind::Number;
    PlotStyle m_style = PlotStyle::Line;
    std::optional<size_t> m_current;
};

} // namespace runsheet
