// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/statedelegate.h"

#include "ui/delegates/segmentedbar.h"
#include "ui/models/jobcolumns.h"
#include "ui/models/rowrole.h"
#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

const QHeaderView *headerOf(const QStyleOptionViewItem &option)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    return tree ? tree->header() : nullptr;
}

// The text can run on only where Progress is the next column that is shown.
bool areNeighbours(const QHeaderView &header)
{
    const int state = header.visualIndex(int(JobColumnId::State));
    for (int visual = state + 1; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            return logical == int(JobColumnId::Progress);
    }
    return false;
}

// The State cell's inside, made longer by the Progress cell where the text may use that.
QRect textArea(const QStyleOptionViewItem &option, QRect inner, bool isProgressCell)
{
    const QHeaderView *header = headerOf(option);
    if (!header || !areNeighbours(*header))
        return isProgressCell ? QRect() : inner;
    const int other = header->sectionSize(int(isProgressCell ? JobColumnId::State : JobColumnId::Progress));
    const bool growsLeft = isProgressCell != (option.direction == Qt::RightToLeft);
    growsLeft ? inner.setLeft(inner.left() - other) : inner.setRight(inner.right() + other);
    return inner;
}

QRect mirrored(const QRect &rect, const QRect &area, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, area, rect);
}

void paintProgress(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const SegmentedBar &bar, const QString &text)
{
    const Metrics metrics = metricsOf(option.font);
    const int number = option.fontMetrics.horizontalAdvance(u"≈ 100 %"_s);
    const QRect barRect = inner.adjusted(0, 0, -number - metrics.u, 0);
    paintBar(painter, mirrored(barRect, inner, option.direction), bar, option.palette);
    if (bar.kind == SegmentedBar::Kind::Estimated) {
        QFont font = option.font;
        font.setItalic(true);
        painter->setFont(font);
        painter->setPen(themeColors(option.palette).muted);
    }
    drawTabular(painter, mirrored(QRect(inner.right() - number + 1, inner.top(), number, inner.height()), inner, option.direction), text);
}

} // namespace

void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area, const QModelIndex &index)
{
    if (!index.data(RowRole::Status).isValid() || area.isEmpty())
        return;
    const Metrics metrics = metricsOf(option.font);
    const auto status = JobStatus(index.data(RowRole::Status).toInt());
    const QColor colour = stateColor(status, option.palette);
    const int side = metrics.icon();
    const QRect icon(area.left(), area.top() + (area.height() - side) / 2, side, side);
    painter->drawPixmap(mirrored(icon, area, option.direction), statePixmap(status, side, painter->device()->devicePixelRatioF(), colour));

    const QString reason = index.data(RowRole::Reason).toString();
    const QString word = index.data(RowRole::Word).toString() + (reason.isEmpty() ? QString() : u":"_s);
    QRect rest = area.adjusted(side + 7 * metrics.u / 4, 0, 0, 0);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
    painter->setPen(colour);
    painter->drawText(mirrored(rest, area, option.direction), flags, option.fontMetrics.elidedText(word, Qt::ElideRight, rest.width()));
    rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(word) + option.fontMetrics.horizontalAdvance(u' '));
    if (reason.isEmpty() || rest.width() <= 0)
        return;
    painter->setPen(themeColors(option.palette).muted);
    painter->drawText(mirrored(rest, area, option.direction), flags, option.fontMetrics.elidedText(reason, Qt::ElideRight, rest.width()));
}

void StateDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const
{
    const bool hasBar = index.data(RowRole::Bar).isValid();
    paintState(painter, option, hasBar ? inner : textArea(option, inner, false), index);
}

void PlainStateDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                                      const QModelIndex &index) const
{
    paintState(painter, option, inner, index);
}

void ProgressDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                                    const QModelIndex &index) const
{
    const QVariant bar = index.data(RowRole::Bar);
    if (bar.isValid())
        paintProgress(painter, option, inner, bar.value<SegmentedBar>(), index.data().toString());
    else
        paintState(painter, option, textArea(option, inner, true), index);
}

} // namespace runsheet
