// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/datadelegate.h"

#include "ui/details/widgets.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QIcon>
#include <QPainter>
#include <QToolTip>

namespace runsheet {

namespace {

int iconRoom(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Metrics metrics = metricsOf(option.font);
    return index.data(Qt::DecorationRole).isNull() ? 0 : metrics.icon() + 2 * metrics.u;
}

} // namespace

QSize DataDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    return {size.width() + iconRoom(option, index) + metricsOf(option.font).u, metricsOf(option.font).dataRowHeight()};
}

void DataDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const
{
    const Metrics metrics = metricsOf(option.font);
    QRect words = inner;
    if (const QVariant icon = index.data(Qt::DecorationRole); !icon.isNull()) {
        QRect place(0, 0, metrics.icon(), metrics.icon());
        place.moveCenter({inner.left() + metrics.icon() / 2, inner.center().y()});
        icon.value<QIcon>().paint(painter, place);
        words.setLeft(inner.left() + iconRoom(option, index));
    }
    const QString text = index.data().toString();
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    if (alignment.testFlag(Qt::AlignRight)) {
        drawTabular(painter, words, text);
        return;
    }
    const QString elided = painter->fontMetrics().elidedText(text, option.textElideMode, words.width());
    painter->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), elided);
}

bool DataDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return CellDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    if (tip.isEmpty() && CellDelegate::sizeHint(option, index).width() + iconRoom(option, index) > option.rect.width())
        tip = plainTip(text);
    QToolTip::showText(event->globalPos(), tip, view->viewport(), option.rect);
    return true;
}

} // namespace runsheet
