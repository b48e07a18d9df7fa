// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/buttonsdelegate.h"

#include "ui/delegates/rowbuttonface.h"
#include "ui/format/tips.h"
#include "ui/models/jobsmodel.h"
#include "ui/models/rowrole.h"

#include <QAbstractItemView>
#include <QHelpEvent>
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

} // namespace

QRect ButtonsDelegate::placeOf(RowButton button, const QRect &cell, const Metrics &metrics, Qt::LayoutDirection direction)
{
    return rowButtonPlace(int(button), metrics.cellSide(), cell, metrics, direction);
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
    const JobKey job{index.data(RowRole::Key).toLongLong()};
    for (const RowButton button : buttonsOf(index))
        paintButton(painter, option, placeOf(button, option.rect, metrics, option.direction), {job, button});
}

void ButtonsDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const ButtonPlace &which) const
{
    const RowButtonFace face = pressed == which   ? RowButtonFace::Pressed
                               : focused == which ? RowButtonFace::Focused
                               : hovered == which ? RowButtonFace::Hovered
                                                  : RowButtonFace::Plain;
    paintRowButton(painter, option, place, face, iconOf(which.button));
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
    for (const QVariant &button : index.data(RowRole::Buttons).toList())
        buttons.append(RowButton(button.toInt()));
    return buttons;
}

} // namespace runsheet
