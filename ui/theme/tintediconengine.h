// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QIconEngine>

#include <functional>

namespace runsheet {

//! Draws another icon in one colour, asked for anew at each painting so that a change of theme needs no new icons.
//! Crisp at every scale: the shape is rendered at the device's pixels.
class TintedIconEngine final : public QIconEngine
{
public:
    using Tint = std::function<QColor(QIcon::Mode)>;
    TintedIconEngine(QIcon shape, Tint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    bool isNull() override;
    QString key() const override;

private:
    QIcon m_shape;
    Tint m_tint;
};

//! The shape of `icon` in `colour`; `size` in device-independent pixels.
[[nodiscard]] QPixmap tintedPixmap(const QIcon &icon, const QSize &size, qreal devicePixelRatio, const QColor &colour);

} // namespace runsheet
