// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/repairbutton.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace runsheet {

RepairButton::RepairButton(const QString &expression, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_expression(expression), m_sentence(sentence)
{
    setAccessibleName(expression + QStringLiteral(": ") + sentence);
    setToolTip(tr("Write this expression"));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int RepairButton::expressionWidth() const
{
    return QFontMetrics(fixedFont()).horizontalAdvance(m_expression);
}

QSize RepairButton::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {expressionWidth() + fontMetrics().horizontalAdvance(m_sentence) + 7 * metrics.u, metrics.fieldHeight()};
}

void RepairButton::paintEvent(QPaintEvent *)
{
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    painter.setPen(QPen(isMarked ? colours.accent : colours.buttonBorder, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? colours.selection : colours.button);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics.radius(), metrics.radius());
    painter.setPen(colours.text);
    const QRect room = rect().adjusted(2 * metrics.u, 0, -2 * metrics.u, 0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int gap = expressionWidth() + 2 * metrics.u;
    painter.setFont(fixedFont());
    painter.drawText(room, int(Qt::AlignVCenter) | int(isMirrored ? Qt::AlignRight : Qt::AlignLeft), m_expression);
    painter.setFont(font());
    const QRect rest = isMirrored ? room.adjusted(0, 0, -gap, 0) : room.adjusted(gap, 0, 0, 0);
    const QString shown = fontMetrics().elidedText(m_sentence, Qt::ElideRight, rest.width());
    painter.drawText(rest, int(Qt::AlignVCenter) | int(isMirrored ? Qt::AlignRight : Qt::AlignLeft), shown);
}

} // namespace runsheet
