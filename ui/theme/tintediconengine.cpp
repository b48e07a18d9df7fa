// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tintediconengine.h"

#include <QPainter>
#include <QPixmapCache>

#include <utility>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QPixmap coloured(QPixmap shape, const QColor &colour)
{
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), shape.size()), colour);
    return shape;
}

} // namespace

QPixmap tintedPixmap(const QIcon &icon, const QSize &size, qreal devicePixelRatio, const QColor &colour)
{
    const QString key =
        u"tint/%1/%2x%3/%4/%5"_s.arg(icon.cacheKey()).arg(size.width()).arg(size.height()).arg(devicePixelRatio).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = icon.pixmap(size, devicePixelRatio, QIcon::Normal, QIcon::Off);
    if (pixmap.isNull())
        return pixmap;
    pixmap = coloured(std::move(pixmap), colour);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

TintedIconEngine::TintedIconEngine(QIcon shape, Tint tint) : m_shape(std::move(shape)), m_tint(std::move(tint)) {}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/)
{
    painter->drawPixmap(rect, tintedPixmap(m_shape, rect.size(), painter->device()->devicePixelRatioF(), m_tint(mode)));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/)
{
    return tintedPixmap(m_shape, size, 1, m_tint(mode));
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale)
{
    // Qt hands in device pixels here, unlike in pixmap().
    return tintedPixmap(m_shape, (QSizeF(size) / scale).toSize(), scale, m_tint(mode));
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_shape, m_tint);
}

bool TintedIconEngine::isNull()
{
    return m_shape.isNull();
}

QString TintedIconEngine::key() const
{
    return u"runsheet-tinted"_s;
}

} // namespace runsheet
