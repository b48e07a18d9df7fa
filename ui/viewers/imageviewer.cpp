// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/imageviewer.h"

#include "ui/details/onanswer.h"
#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/readfile.h"
#include "ui/viewers/svgdrawing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace runsheet {

namespace {

constexpr double zoomStep = 1.25;
constexpr double mostZoom = 32;
constexpr int longestSvgSide = 16'000;

constexpr std::chrono::milliseconds redrawPause{150};

} // namespace

ImageViewer::ImageViewer(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Ctrl and the wheel, + and - make it larger and smaller, 0 fits it."));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_drawing = new SvgDrawing(this);
    m_redraw = new QTimer(this);
    m_redraw->setSingleShot(true);
    m_redraw->setInterval(redrawPause);
    connect(m_redraw, &QTimer::timeout, this, &ImageViewer::drawSvg);
    connect(m_drawing, &SvgDrawing::drawn, this, &ImageViewer::takeDrawing);
    connect(m_drawing, &SvgDrawing::refused, this, &ImageViewer::takeRefusal);
}

ImageViewer::~ImageViewer() = default;

void ImageViewer::close()
{
    ++m_serial;
    m_image = {};
    m_drawing->stop();
    m_redraw->stop();
    m_svg.clear();
    m_svgSize = {};
    m_svgAsked = {};
    m_zoom = 1;
    m_shift = {};
    update();
}

void ImageViewer::open(const QByteArray &path)
{
    close();
    onAnswer(readImage(path), this, [this, serial = m_serial](const Result<QImage> &answer) {
        if (serial != m_serial)
            return;
        if (!answer) {
            Q_EMIT refused(answer.error().message);
            return;
        }
        showImage(*answer);
    });
}

void ImageViewer::showImage(const QImage &image)
{
    m_image = image;
    const QString size = tr("%1 × %2 pixels").arg(numberText(qint64(m_image.width())), numberText(qint64(m_image.height())));
    setAccessibleDescription(size);
    Q_EMIT described(size);
    update();
}

void ImageViewer::openSvg(const QByteArray &path)
{
    close();
    onAnswer(readSvg(path), this, [this, serial = m_serial](const Result<QByteArray> &answer) {
        if (serial != m_serial)
            return;
        if (answer)
            takeSvg(*answer);
        else
            Q_EMIT refused(answer.error().message);
    });
}

void ImageViewer::takeSvg(const QByteArray &bytes)
{
    m_svg = bytes;
    drawSvg();
}

//! The pixels that the picture has on the screen, as far as they may be drawn.
QSize ImageViewer::svgPixels() const
{
    const QSizeF shown = m_svgSize.isEmpty() ? QSizeF(size()) * m_zoom : place(m_svgSize, true).size();
    const QSizeF wanted = (shown * devicePixelRatioF()).expandedTo({64, 64});
    const double most = std::sqrt(double(mostSvgPixels) / (wanted.width() * wanted.height()));
    return (wanted * std::min(1.0, most)).toSize().boundedTo({longestSvgSide, longestSvgSide});
}

void ImageViewer::drawSvg()
{
    const QSize wanted = svgPixels();
    const bool isSharp = wanted.width() <= m_svgAsked.width() && wanted.height() <= m_svgAsked.height();
    if (m_svg.isEmpty() || isSharp)
        return;
    m_svgAsked = wanted;
    m_drawing->start(m_svg, wanted);
}

void ImageViewer::takeDrawing(const SvgPicture &picture)
{
    m_svgSize = picture.size;
    m_image = picture.image;
    update();
    m_redraw->start(); // it may be shown larger by now
}

void ImageViewer::takeRefusal(const QString &sentence)
{
    if (m_svgSize.isEmpty()) // else it is there, only less sharp
        Q_EMIT refused(sentence);
}

void ImageViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_redraw->start();
}

QRectF ImageViewer::fitted(QSizeF size, bool mayGrow) const
{
    const int gap = metricsOf(this).paneSide();
    const QRectF room = QRectF(rect()).adjusted(gap, gap, -gap, -gap);
    const QSizeF scaled = size.scaled(room.size(), Qt::KeepAspectRatio);
    QRectF place({}, !mayGrow && scaled.width() > size.width() ? size : scaled);
    place.moveCenter(room.center());
    return place;
}

QRectF ImageViewer::place(QSizeF size, bool mayGrow) const
{
    const QRectF fit = fitted(size, mayGrow);
    QRectF zoomed({}, fit.size() * m_zoom);
    zoomed.moveCenter(fit.center() + m_shift);
    return zoomed;
}

//! The point `around` stays where it is.
void ImageViewer::setZoom(double zoom, QPointF around)
{
    const double wanted = std::clamp(zoom, 1.0, mostZoom);
    const QPointF fromMiddle = around - QRectF(rect()).center();
    m_shift = fromMiddle - (fromMiddle - m_shift) * (wanted / m_zoom);
    m_zoom = wanted;
    m_redraw->start();
    moveBy({});
}

void ImageViewer::moveBy(QPointF distance)
{
    // No further than that an edge of the picture comes to the middle.
    const QPointF most((m_zoom - 1) * width() / 2, (m_zoom - 1) * height() / 2);
    m_shift += distance;
    m_shift = {std::clamp(m_shift.x(), -most.x(), most.x()), std::clamp(m_shift.y(), -most.y(), most.y())};
    setCursor(m_zoom > 1 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
}

void ImageViewer::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QWidget::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = QRectF(rect()).center();
    const double step = 4 * metricsOf(this).h;
    if (event->key() == Qt::Key_Plus || event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom * zoomStep, middle);
    else if (event->key() == Qt::Key_Minus || event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / zoomStep, middle);
    else if (event->key() == Qt::Key_0)
        setZoom(1, middle);
    else if (m_zoom > 1 && event->key() == Qt::Key_Left)
        moveBy({step, 0});
    else if (m_zoom > 1 && event->key() == Qt::Key_Right)
        moveBy({-step, 0});
    else if (m_zoom > 1 && event->key() == Qt::Key_Up)
        moveBy({0, step});
    else if (m_zoom > 1 && event->key() == Qt::Key_Down)
        moveBy({0, -step});
    else
        QWidget::keyPressEvent(event);
}

void ImageViewer::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
}

void ImageViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveBy(event->position() - std::exchange(m_pressed, event->position()));
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_image.isNull())
        return;
    const QRectF shown = m_svgSize.isEmpty() ? place(m_image.size() / devicePixelRatioF(), false) : place(m_svgSize, true);
    painter.drawImage(shown, m_image);
    // Where it ends is seen also of a white page on a white ground.
    painter.setPen(QPen(themeColors(palette()).line, 0));
    painter.drawRect(shown.adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace runsheet
