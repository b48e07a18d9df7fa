// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/celldelegate.h"

#include "ui/delegates/segmentedbar.h"
#include "ui/format/tips.h"
#include "ui/models/jobcolumns.h"
#include "ui/models/rowrole.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

bool isFirstVisual(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree)
        return index.column() == 0;
    for (int visual = 0; visual < tree->header()->count(); ++visual) {
        const int logical = tree->header()->logicalIndex(visual);
        if (!tree->header()->isSectionHidden(logical))
            return logical == index.column();
    }
    return false;
}

int widestDigit(const QFontMetrics &metrics)
{
    int width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = std::max(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

bool digitsDiffer(const QFontMetrics &metrics)
{
    const int width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(QChar(digit)) != width)
            return true;
    }
    return false;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(painter, option, isFirstVisual(option, index));
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    const int side = metricsOf(option.font).cellSide();
    paintContent(painter, option, option.rect.adjusted(side, 0, -side, 0), index);
    painter->restore();
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const
{
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(inner, int(QStyle::visualAlignment(option.direction, alignment) | Qt::TextSingleLine), text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics = metricsOf(option.font);
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * metrics.cellSide(), metrics.rowHeight()};
}

QString CellDelegate::fullText(const QModelIndex &index) const
{
    return index.data().toString();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const int width = option.rect.width() - 2 * metricsOf(option.font).cellSide();
    if (tip.isEmpty() && QFontMetrics(option.font).horizontalAdvance(fullText(index)) > width)
        tip = fullText(index);
    QToolTip::showText(event->globalPos(), plainTip(tip), view->viewport(), option.rect);
    return true;
}

void NumberDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const
{
    const QVariant bar = index.data(RowRole::Bar);
    if (index.column() == int(JobColumnId::Eta) && bar.isValid() && bar.value<SegmentedBar>().kind == SegmentedBar::Kind::Estimated) {
        QFont font = option.font;
        font.setItalic(true);
        painter->setFont(font);
        painter->setPen(themeColors(option.palette).muted);
    }
    drawTabular(painter, inner, index.data().toString());
}

void drawTabular(QPainter *painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    if (!digitsDiffer(metrics)) {
        painter->drawText(rect, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine),
                          metrics.elidedText(text, Qt::ElideLeft, rect.width()));
        return;
    }
    const int digitWidth = widestDigit(metrics);
    const int baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    int x = rect.right() + 1;
    for (auto it = text.crbegin(); it != text.crend(); ++it) {
        const int own = metrics.horizontalAdvance(*it);
        const int width = it->isDigit() ? digitWidth : own;
        x -= width;
        painter->drawText(x + (width - own) / 2, baseline, QString(*it));
    }
}

void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, bool isFirstCell)
{
    const ThemeColors colours = themeColors(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isActive = option.state.testFlag(QStyle::State_Active);
    const bool hasFocus = option.widget && option.widget->hasFocus() && isActive;
    if (isSelected)
        painter->fillRect(option.rect, hasFocus ? colours.selection : colours.selectionIdle);
    else
        painter->fillRect(option.rect, option.features.testFlag(QStyleOptionViewItem::Alternate) ? colours.alternate : colours.base);
    if (isSelected && isFirstCell) {
        QRect bar = option.rect;
        bar.setWidth(std::max(2, metricsOf(option.font).selectionBar() * 3 / 4));
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right());
        painter->fillRect(bar, hasFocus ? colours.accent : colours.control);
    }
}

} // namespace runsheet
