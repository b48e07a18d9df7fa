// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/comingbuttonsdelegate.h"

#include "ui/delegates/rowbuttonface.h"
#include "ui/format/tips.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::ComingButton)
};

const ComingRow *rowOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const ComingModel *>(index.model());
    return model ? model->rowAt(index.row()) : nullptr;
}

QLatin1String iconOf(ComingButton button, const ComingRow &row)
{
    switch (button) {
    case ComingButton::Run:
        return "media-playback-start"_L1;
    case ComingButton::SkipNext:
        return row.kind == ComingRow::Kind::LeftOut ? "edit-undo"_L1 : "media-skip-forward"_L1;
    case ComingButton::OnOff:
        break;
    }
    return row.kind == ComingRow::Kind::Resting ? "dialog-ok"_L1 : "dialog-cancel"_L1;
}

} // namespace

QList<ComingButton> comingButtonsOf(const QModelIndex &index)
{
    QList<ComingButton> buttons;
    for (const QVariant &button : index.data(ComingModel::ButtonsRole).toList())
        buttons.append(ComingButton(button.toInt()));
    return buttons;
}

QString buttonWord(ComingButton button, const ComingRow &row)
{
    switch (button) {
    case ComingButton::Run:
        return Text::tr("Run now");
    case ComingButton::SkipNext:
        return row.kind == ComingRow::Kind::LeftOut ? Text::tr("Let it run after all") : Text::tr("Skip the next time");
    case ComingButton::OnOff:
        break;
    }
    return row.kind == ComingRow::Kind::Resting ? Text::tr("Switch on") : Text::tr("Switch off");
}

QRect ComingButtonsDelegate::placeOf(ComingButton button, const QRect &cell, const Metrics &metrics, Qt::LayoutDirection direction)
{
    return rowButtonPlace(int(button), metrics.u, cell, metrics, direction);
}

std::optional<ComingButton> ComingButtonsDelegate::buttonAt(const QPoint &point, const QRect &cell, const QModelIndex &index,
                                                            const QWidget *view)
{
    for (const ComingButton button : comingButtonsOf(index)) {
        if (placeOf(button, cell, metricsOf(view), view->layoutDirection()).contains(point))
            return button;
    }
    return {};
}

int ComingButtonsDelegate::width(const Metrics &metrics)
{
    return comingButtonCount * metrics.rowButton() + 2 * metrics.u;
}

void ComingButtonsDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect & /*inner*/,
                                         const QModelIndex &index) const
{
    for (const ComingButton button : comingButtonsOf(index)) {
        const QRect place = placeOf(button, option.rect, metricsOf(option.font), option.direction);
        paintButton(painter, option, place, {index.siblingAtColumn(0), button});
    }
}

void ComingButtonsDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                                        const ComingButtonPlace &which) const
{
    const RowButtonFace face = focused == which ? RowButtonFace::Focused : hovered == which ? RowButtonFace::Hovered : RowButtonFace::Plain;
    if (const ComingRow *row = rowOf(which.row))
        paintRowButton(painter, option, place, face, iconOf(which.button, *row));
}

bool ComingButtonsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                      const QModelIndex &index)
{
    const auto button = event->type() == QEvent::ToolTip ? buttonAt(event->pos(), option.rect, index, view) : std::nullopt;
    const ComingRow *row = rowOf(index);
    if (!button || !row)
        return false;
    QToolTip::showText(event->globalPos(), plainTip(Text::tr("%1: “%2”", "what it does, job").arg(buttonWord(*button, *row), row->name)),
                       view->viewport());
    return true;
}

} // namespace runsheet
