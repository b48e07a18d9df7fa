// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/imageviewer.h"

#include "ui/details/onanswer.h"
#include "ui/format/numbers.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/readfile.h"
#include "ui/viewers/svgcheck.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace runsheet {

namespace {

constexpr double zoomStep = 1.25;
constexpr double mostZoom = 32;

QString refusal(SvgVerdict verdict)
{
    switch (verdict) {
    case SvgVerdict::Fine:
        return {};
    case SvgVerdict::NotSvg:
        return ImageViewer::tr("This is no SVG picture. Save it and look at it as text.");
    case SvgVerdict::TooComplex:
        return ImageViewer::tr("The picture has more parts than the window draws. Save it and open it in a drawing program.");
    case SvgVerdict::Circular:
        return ImageViewer::tr("The picture contains itself, so it cannot be drawn.");
    case SvgVerdict::External:
        return ImageViewer::tr(
            "The picture uses other files or the network, so it is not drawn. Save it and open it elsewhere if you trust it.");
    }
    return {};
}

} // namespace

ImageViewer::ImageViewer(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Ctrl and the wheel, + and - make it larger and smaller, 0 fits it."));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

ImageViewer::~ImageViewer() = default;

void ImageViewer::close()
{
    ++m_serial;
    m_image = {};
    m_svg.reset();
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
    onAnswer(readFile(path, mostSvgBytes), this, [this, serial = m_serial](const Result<FileText> &answer) {
        if (serial != m_serial)
            return;
        if (!answer)
            Q_EMIT refused(answer.error().message);
        else if (!answer->isWhole())
            Q_EMIT refused(tr("The picture has %1, more than the window draws. Save it and open it in a drawing program.")
                               .arg(bytesText(answer->size)));
        else
            takeSvg(answer->bytes);
    });
}

void ImageViewer::takeSvg(const QByteArray &bytes)
{
    const SvgVerdict verdict = checkSvg(bytes);
    if (verdict != SvgVerdict::Fine) {
        Q_EMIT refused(refusal(verdict));
        return;
    }
    m_svg = std::make_unique<QSvgRenderer>(bytes);
    m_svg->setFramesPerSecond(0);
    if (!m_svg->isValid())
        Q_EMIT refused(refusal(SvgVerdict::NotSvg));
    update();
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
    if (m_svg && m_svg->isValid())
        m_svg->render(&painter, place(m_svg->defaultSize(), true));
    else if (!m_image.isNull())
        painter.drawImage(place(m_image.size() / devicePixelRatioF(), false), m_image);
}

} // namespace runsheet
