// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/rownumbers.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

RowNumbers::RowNumbers(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    const int height = metricsOf(this).dataRowHeight();
    setMinimumSectionSize(height);
    setDefaultSectionSize(height);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    viewport()->setBackgroundRole(QPalette::Base);
}

QSize RowNumbers::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {fontMetrics().horizontalAdvance(u"2,000,000"_s) + metrics.cellSide(), 0};
}

void RowNumbers::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const ThemeColors colours = themeColors(palette());
    painter->save();
    painter->fillRect(rect, logicalIndex % 2 == 0 ? colours.base : colours.alternate);
    painter->setPen(colours.muted);
    const QRect words = rect.adjusted(0, 0, -metricsOf(this).cellSide(), 0);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, model()->headerData(logicalIndex, Qt::Vertical).toString());
    painter->restore();
}

} // namespace runsheet
