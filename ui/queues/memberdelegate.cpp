// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/memberdelegate.h"

#include "ui/delegates/segmentedbar.h"
#include "ui/queues/queuecandidatesmodel.h"
#include "ui/queues/queuesequencemodel.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QRect mirrored(const QRect &rect, const QRect &area, const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, area, rect);
}

int leading(const QStyleOptionViewItem &option)
{
    return int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
}

// Two columns of three dots: what can be dragged.
void paintGrip(QPainter *painter, const QRect &area, const QPalette &palette, int u)
{
    const int side = std::max(2, u / 2);
    const int step = side + u * 3 / 4;
    const int top = area.center().y() - step - side / 2;
    for (int dot = 0; dot < 6; ++dot)
        painter->fillRect(area.left() + dot % 2 * step, top + dot / 2 * step, side, side, themeColors(palette).control);
}

} // namespace

void MemberDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const
{
    if (index.column() == QueueSequenceModel::Order)
        return paintPlace(painter, option, inner, index);
    if (index.data(RowRole::Bar).isValid())
        return paintRunning(painter, option, inner, index);
    if (index.column() == QueueSequenceModel::State)
        return paintState(painter, option, inner, index);
    if (index.data(QueueSequenceModel::IsExpectedRole).toBool()) {
        QFont font = option.font;
        font.setItalic(true);
        painter->setFont(font);
        painter->setPen(themeColors(option.palette).muted);
    }
    if (index.column() == QueueSequenceModel::Taken)
        return drawTabular(painter, inner, index.data().toString());
    CellDelegate::paintContent(painter, option, inner, index);
}

void MemberDelegate::paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const
{
    const Metrics metrics = metricsOf(option.font);
    const QRect grip(inner.left(), inner.top(), 3 * metrics.u, inner.height());
    paintGrip(painter, mirrored(grip, inner, option), option.palette, metrics.u);
    painter->setPen(themeColors(option.palette).muted);
    const QRect number(inner.left() + 4 * metrics.u, inner.top(), inner.width() - 4 * metrics.u, inner.height());
    drawTabular(painter, mirrored(number, inner, option), index.data().toString());
}

// Icon, bar, and how far it is.
void MemberDelegate::paintRunning(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const
{
    const Metrics metrics = metricsOf(option.font);
    const auto status = JobStatus(index.data(RowRole::Status).toInt());
    const int side = metrics.icon();
    const QRect icon(inner.left(), inner.top() + (inner.height() - side) / 2, side, side);
    painter->drawPixmap(mirrored(icon, inner, option),
                        statePixmap(status, side, painter->device()->devicePixelRatioF(), stateColor(status, option.palette)));
    const QRect bar(icon.right() + 2 * metrics.u, inner.top(), std::max(2 * metrics.h, inner.width() * 2 / 5), inner.height());
    paintBar(painter, mirrored(bar, inner, option), index.data(RowRole::Bar).value<SegmentedBar>(), option.palette);
    const QString whole = index.data().toString();
    const QString text = whole.mid(index.data(RowRole::Word).toString().size() + 2);
    const QRect rest(bar.right() + 2 * metrics.u, inner.top(), inner.right() - bar.right() - 2 * metrics.u, inner.height());
    painter->drawText(mirrored(rest, inner, option), leading(option), option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
}

void CandidateDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                                     const QModelIndex &index) const
{
    const ThemeColors colours = themeColors(option.palette);
    const bool canBeAdded = index.data(QueueCandidatesModel::CanBeAddedRole).toBool();
    if (index.column() == QueueCandidatesModel::Add) {
        const int side = metricsOf(option.font).icon();
        QRect place(0, 0, side, side);
        place.moveCenter(inner.center());
        if (canBeAdded)
            painter->drawPixmap(place, actionPixmap("list-add"_L1, side, painter->device()->devicePixelRatioF(), colours.text));
        return;
    }
    if (!canBeAdded || index.column() == QueueCandidatesModel::About)
        painter->setPen(colours.muted);
    CellDelegate::paintContent(painter, option, inner, index);
}

} // namespace runsheet
