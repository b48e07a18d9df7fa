// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/durationdelegate.h"

#include "ui/models/runsmodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/statecolors.h"

#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

void DurationDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                                    const QModelIndex &index) const
{
    const Metrics metrics = metricsOf(option.font);
    const int number = option.fontMetrics.horizontalAdvance(u"00 min 00 s"_s) + metrics.u;
    const QVariant part = index.data(RunsModel::DurationPartRole);
    const QVariant usual = index.data(RunsModel::UsualPartRole);
    QRect bars = inner.adjusted(0, 0, -number, 0);
    if (part.isValid() && bars.width() > 4 * metrics.u) {
        QRect bar(bars.left(), bars.center().y() - metrics.u / 2, std::max(1, int(bars.width() * part.toDouble())), 3 * metrics.u / 2);
        painter->fillRect(QStyle::visualRect(option.direction, inner, bar), fillColor(Fill::Scheduled, option.palette));
        const QRect line(bars.left() + int(bars.width() * usual.toDouble()), bars.center().y() - 3 * metrics.u / 2, 1, 3 * metrics.u);
        painter->fillRect(QStyle::visualRect(option.direction, inner, line), themeColors(option.palette).text);
    }
    const QRect text(inner.right() + 1 - number, inner.top(), number, inner.height());
    drawTabular(painter, QStyle::visualRect(option.direction, inner, part.isValid() ? text : inner), index.data().toString());
}

} // namespace runsheet
