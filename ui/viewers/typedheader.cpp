// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/typedheader.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/csvmodel.h"

#include <QPainter>

namespace runsheet {

TypedHeader::TypedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
}

QSize TypedHeader::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {QHeaderView::sizeHint().width(), metrics.h + QFontMetrics(smallFont(font())).height() + 2 * metrics.u};
}

QSize TypedHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Metrics metrics = metricsOf(this);
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const int words = QFontMetrics(semibold(font())).horizontalAdvance(name);
    return {words + 2 * metrics.cellSide() + metrics.icon(), sizeHint().height()};
}

void TypedHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Metrics metrics = metricsOf(this);
    const ThemeColors colours = themeColors(palette());
    const auto text = [&](int role) { return model()->headerData(logicalIndex, Qt::Horizontal, role).toString(); };
    const auto alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->save();
    painter->fillRect(rect, colours.window);
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QRect words = rect.adjusted(metrics.cellSide(), metrics.u, -metrics.cellSide(), -metrics.u);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(words.right() - metrics.icon() / 2, words.top() + metrics.u, metrics.icon() / 2, metrics.icon() / 2);
        const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
        style()->drawPrimitive(isUp ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown, &arrow, painter, this);
        words.setRight(arrow.rect.left() - metrics.halfGap());
    }
    const auto line = [&](const QFont &font, const QColor &colour, Qt::Alignment side, const QString &shown) {
        painter->setFont(font);
        painter->setPen(colour);
        const QString elided = painter->fontMetrics().elidedText(shown, Qt::ElideRight, words.width());
        painter->drawText(words, int(side) | int(alignment & Qt::AlignHorizontal_Mask), elided);
    };
    line(semibold(font()), colours.text, Qt::AlignTop, text(Qt::DisplayRole));
    line(smallFont(font()), colours.muted, Qt::AlignBottom, text(CsvModel::TypeRole));
    painter->restore();
}

} // namespace runsheet
