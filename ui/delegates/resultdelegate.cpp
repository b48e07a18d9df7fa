// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/resultdelegate.h"

#include "ui/models/pin.h"
#include "ui/models/rowrole.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

void ResultDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const
{
    const QVariant data = index.data(RowRole::Pinned);
    const auto pinned = data.value<PinnedText>();
    if (pinned.value.isEmpty())
        return CellDelegate::paintContent(painter, option, inner, index);
    const ThemeColors colours = themeColors(option.palette);
    const Metrics metrics = metricsOf(option.font);
    const bool isOlder = index.data(RowRole::PinIsOlder).toBool();
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const int size = metrics.icon();
    const QRect iconRect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(size, size), inner);
    painter->drawPixmap(
        iconRect, actionPixmap("window-pin"_L1, size, painter->device()->devicePixelRatioF(), isOlder ? colours.muted : colours.accent));
    const int gap = size + metrics.u;
    const QRect room = isRightToLeft ? inner.adjusted(0, 0, -gap, 0) : inner.adjusted(gap, 0, 0, 0);
    // The value is what was asked for: the name makes room for it.
    const int valueWidth = std::min(room.width(), option.fontMetrics.horizontalAdvance(pinned.value));
    const QString label = option.fontMetrics.elidedText(pinned.label, Qt::ElideRight, std::max(0, room.width() - valueWidth - metrics.u));
    const int labelWidth = label.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(label) + metrics.u;
    const auto flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine);
    const QRect valueRoom = isRightToLeft ? room.adjusted(0, 0, -labelWidth, 0) : room.adjusted(labelWidth, 0, 0, 0);
    if (!isOlder)
        painter->drawText(valueRoom, flags, option.fontMetrics.elidedText(pinned.value, Qt::ElideRight, valueRoom.width()));
    painter->setPen(colours.muted);
    painter->drawText(room, flags, label);
    if (isOlder)
        painter->drawText(valueRoom, flags, option.fontMetrics.elidedText(pinned.value, Qt::ElideRight, valueRoom.width()));
}

} // namespace runsheet
