// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/imageviewer.h"

#include "ui/details/onanswer.h"
#include "ui/format/numbers.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/readfile.h"
#include "ui/viewers/svgcheck.h"

#include <QPainter>
#include <QSvgRenderer>

namespace runsheet {

namespace {

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
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

ImageViewer::~ImageViewer() = default;

void ImageViewer::close()
{
    ++m_serial;
    m_image = {};
    m_svg.reset();
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
        m_image = *answer;
        const QString size = tr("%1 × %2 pixels").arg(numberText(qint64(m_image.width())), numberText(qint64(m_image.height())));
        setAccessibleDescription(size);
        Q_EMIT described(size);
        update();
    });
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

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_svg && m_svg->isValid())
        m_svg->render(&painter, fitted(m_svg->defaultSize(), true));
    else if (!m_image.isNull())
        painter.drawImage(fitted(m_image.size() / devicePixelRatioF(), false), m_image);
}

} // namespace runsheet
