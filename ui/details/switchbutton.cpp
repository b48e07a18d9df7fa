// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/switchbutton.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace runsheet {

SwitchButton::SwitchButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SwitchButton::trackSize() const
{
    const Metrics metrics = metricsOf(this);
    const int height = metrics.icon() - metrics.halfGap();
    return {2 * height, height};
}

QSize SwitchButton::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {trackSize().width() + 2 * metrics.u + words.width() + metrics.halfGap(), metrics.toolButtonHeight()};
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF track(QPointF(1, 0), trackSize());
    track.moveTop((height() - track.height()) / 2.0);
    painter.setPen(QPen(isChecked() ? colours.accent : colours.control, 1));
    painter.setBrush(isChecked() ? colours.accent : colours.base);
    const QRectF outline = track.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    QRectF knob(0, 0, track.height() - metrics.u, track.height() - metrics.u);
    knob.moveCenter({isChecked() ? track.right() - track.height() / 2 : track.left() + track.height() / 2, track.center().y()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? colours.onAccent : colours.control);
    painter.drawEllipse(knob);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.radius(), metrics.radius());
    }
    painter.setPen(isEnabled() ? colours.text : colours.faint);
    const QRect words = rect().adjusted(int(track.width()) + 2 * metrics.u, 0, 0, 0);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextShowMnemonic, text());
}

} // namespace runsheet
