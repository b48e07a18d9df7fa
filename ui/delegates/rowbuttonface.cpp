// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/rowbuttonface.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace runsheet {

QRect rowButtonPlace(int number, int side, const QRect &cell, const Metrics &metrics, Qt::LayoutDirection direction)
{
    const int length = metrics.rowButton();
    const QRect place(cell.left() + side + number * length, cell.top() + (cell.height() - length) / 2, length, length);
    return QStyle::visualRect(direction, cell, place);
}

void paintRowButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, RowButtonFace face, QLatin1String icon)
{
    const ThemeColors colours = themeColors(option.palette);
    const Metrics metrics = metricsOf(option.font);
    if (face != RowButtonFace::Plain) {
        const int borderWidth = face == RowButtonFace::Focused ? 2 : 1;
        const double inset = borderWidth / 2.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(face == RowButtonFace::Hovered ? colours.buttonBorder : colours.accent, borderWidth));
        painter->setBrush(face == RowButtonFace::Pressed ? colours.selection : colours.button);
        painter->drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), metrics.radius(), metrics.radius());
        painter->restore();
    }
    const bool isLoud = option.state.testFlag(QStyle::State_Selected) || face != RowButtonFace::Plain;
    const int side = metrics.icon();
    QRect middle(QPoint(), QSize(side, side));
    middle.moveCenter(place.center());
    painter->drawPixmap(middle, actionPixmap(icon, side, painter->device()->devicePixelRatioF(), isLoud ? colours.text : colours.muted));
}

} // namespace runsheet
