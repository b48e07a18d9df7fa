// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/estimatedelegate.h"

#include "ui/delegates/segmentedbar.h"
#include "ui/schedule/comingmodel.h"

#include <QPainter>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

void EstimateDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                                    const QModelIndex &index) const
{
    const Metrics metrics = metricsOf(option.font);
    const QVariant part = index.data(ComingModel::PartRole);
    const QString text = index.data().toString();
    const int usual =
        std::max(option.fontMetrics.horizontalAdvance(u"≈ 00 h 00 min"_s), option.fontMetrics.horizontalAdvance(text + u"  "_s));
    const int number = part.isValid() ? std::min(usual, inner.width()) : inner.width();
    const QRect bars = inner.adjusted(0, 0, -number - metrics.u, 0);
    if (part.isValid() && bars.width() > 4 * metrics.u) {
        const SegmentedBar bar{.kind = SegmentedBar::Kind::Estimated, .only = Fill::Scheduled, .good = 1};
        const QRect place(bars.left(), bars.top(), std::max(metrics.u * 3 / 2, int(bars.width() * part.toDouble())), bars.height());
        paintBar(painter, QStyle::visualRect(option.direction, inner, place), bar, option.palette);
    }
    QFont font = option.font;
    font.setItalic(part.isValid());
    painter->setFont(font);
    painter->setPen(themeColors(option.palette).muted);
    const QRect rest(inner.right() + 1 - number, inner.top(), number, inner.height());
    painter->drawText(QStyle::visualRect(option.direction, inner, rest),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, number));
}

} // namespace runsheet
