// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/focusframe.h"

#include "ui/theme/colors.h"

#include <QPainter>
#include <QWidget>

namespace runsheet {

void paintFocusFrame(QPainter *painter, const QWidget &widget)
{
    if (!widget.hasFocus())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(themeColors(widget.palette()).accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(widget.rect().adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace runsheet
