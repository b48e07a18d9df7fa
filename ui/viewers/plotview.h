// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/axis.h"
#include "ui/viewers/plotpoints.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace runsheet {

class PlotChart;

//! What a plot shows.
struct PlotContent
{
    std::vector<QPointF> points;
    AxisKind xKind = AxisKind::Number;
    PlotScale scale = PlotScale::Linear;
    bool ascends = true; //!< in x
    QStringList texts;   //!< of bars, instead of values of x
    QString xName, yName;
    QString emptySentence; //!< why there is nothing to see
};

//! A plot of points, of which a part is shown: zoomed by wheel and keys and by drawing a rectangle, moved by dragging with Shift or the
//! middle button and by arrows with Shift. The value under the pointer, or that Left and Right chose, is said beside it and to
//! accessibility.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent);
    ~PlotView() override;

    //! All of it is shown.
    void showContent(const PlotContent &content);
    //! Other points for the part that is shown, such as all rows within it.
    void refine(const std::vector<QPointF> &points);
    void setPlotStyle(PlotStyle style);
    void zoom(double factor);
    void showWhole();

    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    [[nodiscard]] bool isZoomed() const { return m_shown != m_bounds; }
    //! Values of x at the edges.
    [[nodiscard]] double shownFrom() const { return m_shown.left(); }
    [[nodiscard]] double shownTo() const { return m_shown.right(); }
    //! What is shown as a picture with names at its axes.
    [[nodiscard]] QImage picture() const;
    //! The same as an SVG.
    [[nodiscard]] QByteArray svg() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Another part is shown.
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Drag { None, Rectangle, Move };

    void takePoints(const std::vector<QPointF> &points);
    void setShown(const QRectF &shown);
    [[nodiscard]] std::vector<QPointF> drawnPoints(QSizeF area) const;
    //! Gives the points that it drew.
    std::vector<QPointF> fill(PlotChart &chart, QSizeF size) const;
    void paintWithNames(QPainter &painter) const;
    [[nodiscard]] QList<AxisTick> xTicks(double width) const;
    [[nodiscard]] QList<AxisTick> yTicks(double height) const;
    void redraw();
    void ensureDrawn();
    void paintChart(QPainter &painter);
    void paintCurrent(QPainter &painter) const;
    void paintRectangle(QPainter &painter) const;

    [[nodiscard]] QPointF onScreen(QPointF point) const;
    [[nodiscard]] QPointF valueAt(QPointF place) const;
    [[nodiscard]] QString textOf(QPointF point) const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] std::optional<QPointF> pointNear(QPointF place) const;
    void zoomInto(const QRectF &rectangle);
    void setCurrent(std::optional<QPointF> point);
    void step(int by);
    void move(QPointF areas);

    PlotContent m_content; //!< its points are in m_points
    PlotStyle m_style = PlotStyle::Line;
    // As they lie on the axes: of a logarithmic one, the exponents.
    std::vector<QPointF> m_points;
    QRectF m_bounds, m_shown;
    std::vector<QPointF> m_drawn;
    std::optional<QPointF> m_current; //!< one of m_drawn
    std::unique_ptr<PlotChart> m_chart;
    bool m_isDrawn = false; //!< the chart is up to date
    QPixmap m_picture;      //!< of the chart; null: to be painted
    QString m_words;        //!< what is to be said of all points
    Drag m_drag = Drag::None;
    QPointF m_pressed, m_pointer;
};

} // namespace runsheet
