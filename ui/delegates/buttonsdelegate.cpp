// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/buttonsdelegate.h"

#include "ui/format/tips.h"
#include "ui/models/jobsmodel.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QLatin1String iconOf(RowButton button)
{
    switch (button) {
    case RowButton::Run:
        return "media-playback-start"_L1;
    case RowButton::Cancel:
        return "dialog-cancel"_L1;
    case RowButton::Delete:
        return "edit-delete"_L1;
    case RowButton::Results:
        break;
    }
    return "table"_L1;
}

struct Face
{
    QColor fill;
    QColor border;
    int borderWidth = 1;
};

void paintFace(QPainter *painter, const QRect &place, const Face &face, int radius)
{
    if (!face.fill.isValid() && !face.border.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(face.border.isValid() ? QPen(face.border, face.borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(face.fill.isValid() ? QBrush(face.fill) : QBrush(Qt::NoBrush));
    const double inset = face.borderWidth / 2.0;
    painter->drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

} // namespace

QRect ButtonsDelegate::placeOf(RowButton button, const QRect &cell, const Metrics &metrics, Qt::LayoutDirection direction)
{
    const int side = metrics.rowButton();
    const QRect place(cell.left() + metrics.cellSide() + int(button) * side, cell.top() + (cell.height() - side) / 2, side, side);
    return QStyle::visualRect(direction, cell, place);
}

std::optional<RowButton> ButtonsDelegate::buttonAt(const QPoint &point, const QRect &cell, const Metrics &metrics,
                                                   Qt::LayoutDirection direction)
{
    for (int button = 0; button < rowButtonCount; ++button) {
        if (placeOf(RowButton(button), cell, metrics, direction).contains(point))
            return RowButton(button);
    }
    return {};
}

int ButtonsDelegate::width(const Metrics &metrics)
{
    return rowButtonCount * metrics.rowButton() + 2 * metrics.cellSide();
}

void ButtonsDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect & /*inner*/,
                                   const QModelIndex &index) const
{
    const Metrics metrics = metricsOf(option.font);
    const JobKey job{index.data(JobsModel::KeyRole).toLongLong()};
    for (const RowButton button : buttonsOf(index))
        paintButton(painter, option, placeOf(button, option.rect, metrics, option.direction), {job, button});
}

void ButtonsDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const ButtonPlace &which) const
{
    const ThemeColors colours = themeColors(option.palette);
    const Metrics metrics = metricsOf(option.font);
    Face face;
    if (pressed == which)
        face = {.fill = colours.selection, .border = colours.accent};
    else if (focused == which)
        face = {.fill = colours.button, .border = colours.accent, .borderWidth = 2};
    else if (hovered == which)
        face = {.fill = colours.button, .border = colours.buttonBorder};
    paintFace(painter, place, face, metrics.radius());
    const bool isLoud = option.state.testFlag(QStyle::State_Selected) || face.fill.isValid();
    const int side = metrics.icon();
    QRect icon(QPoint(), QSize(side, side));
    icon.moveCenter(place.center());
    painter->drawPixmap(
        icon, actionPixmap(iconOf(which.button), side, painter->device()->devicePixelRatioF(), isLoud ? colours.text : colours.muted));
}

bool ButtonsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto button =
        event->type() == QEvent::ToolTip ? buttonAt(event->pos(), option.rect, metricsOf(option.font), option.direction) : std::nullopt;
    if (!button || !buttonsOf(index).contains(*button))
        return false;
    const auto *model = qobject_cast<const JobsModel *>(index.model());
    const JobRow *row = model ? model->rowAt(index.row()) : nullptr;
    if (row)
        QToolTip::showText(event->globalPos(), plainTip(tr("%1 “%2”", "action, job").arg(actionWord(actionOf(*button, *row)), row->name)),
                           view->viewport());
    return true;
}

QList<RowButton> buttonsOf(const QModelIndex &index)
{
    QList<RowButton> buttons;
    for (const QVariant &button : index.data(JobsModel::ButtonsRole).toList())
        buttons.append(RowButton(button.toInt()));
    return buttons;
}

} // namespace runsheet
