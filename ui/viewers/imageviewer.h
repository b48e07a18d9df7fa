// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QWidget>

class QTimer;

namespace runsheet {

class SvgDrawing;
struct SvgPicture;

//! A picture, as large as there is room for, without enlarging its pixels; or larger, by wheel with Ctrl, by plus and minus, and moved by
//! dragging or arrows. 0 fits it again. An SVG is drawn by a process of its own, anew when it is made larger.
class ImageViewer : public QWidget
{
    Q_OBJECT

public:
    explicit ImageViewer(QWidget *parent);
    ~ImageViewer() override;

    void open(const QByteArray &path);
    void openSvg(const QByteArray &path);
    void showImage(const QImage &image);
    void close();
    //! Of the size that fits.
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    //! It cannot be shown, and why.
    void refused(const QString &sentence);
    void described(const QString &size);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeSvg(const QByteArray &bytes);
    void takeDrawing(const SvgPicture &picture);
    void takeRefusal(const QString &sentence);
    void drawSvg();
    [[nodiscard]] QSize svgPixels() const;
    [[nodiscard]] QRectF fitted(QSizeF size, bool mayGrow) const;
    [[nodiscard]] QRectF place(QSizeF size, bool mayGrow) const;
    void setZoom(double zoom, QPointF around);
    void moveBy(QPointF distance);

    QImage m_image;
    QByteArray m_svg;
    QSizeF m_svgSize; //!< as it says itself; empty until it is drawn
    QSize m_svgAsked; //!< the pixels that it was drawn for
    SvgDrawing *m_drawing = nullptr;
    QTimer *m_redraw = nullptr; //!< until the size rests
    double m_zoom = 1;
    QPointF m_shift; //!< of the picture's middle from ours
    QPointF m_pressed;
    int m_serial = 0;
};

} // namespace runsheet
