// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sidebarlist.h"

#include "ui/delegates/celldelegate.h"
#include "ui/format/numbers.h"
#include "ui/format/tips.h"
#include "ui/theme/icons.h"
#include "ui/theme/statecolors.h"

#include <QKeyEvent>
#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum Role { KeyRole = Qt::UserRole, ValueRole, CountRole, IconRole, StatusRole, HeadRole, MarkedRole };

//! A row of the sidebar: icon, text, count at the right; grey where the count is zero.
class SidebarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const int side = 3 * metricsOf(option.font).u;
        index.data(HeadRole).toBool() ? paintHead(painter, option, index)
                                      : paintEntry(painter, option, option.rect.adjusted(side, 0, -side, 0), index);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics = metricsOf(option.font);
        return {0, metrics.dataRowHeight() + (index.data(HeadRole).toBool() ? metrics.u : 0)};
    }

private:
    static void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Metrics metrics = metricsOf(option.font);
        painter->setFont(semibold(smallFont(option.font)));
        painter->setPen(themeColors(option.palette).muted);
        painter->drawText(option.rect.adjusted(3 * metrics.u, metrics.u, -3 * metrics.u, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), index.data().toString());
    }

    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index)
    {
        const ThemeColors colours = themeColors(option.palette);
        const Metrics metrics = metricsOf(option.font);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected) || index.data(MarkedRole).toBool();
        if (isSelected) {
            painter->fillRect(option.rect, colours.selection);
            const QRect bar(option.rect.left(), option.rect.top(), std::max(2, metrics.u * 3 / 4), option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colours.accent);
        }
        const bool hasRing = option.state.testFlag(QStyle::State_HasFocus) &&
                             (!option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_KeyboardFocusChange));
        if (hasRing) {
            painter->setPen(colours.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const bool isEmpty = index.data(CountRole).toLongLong() == 0;
        paintIcon(painter, option, inner, index, isEmpty);
        painter->setPen(isEmpty && !isSelected ? colours.muted : colours.text);
        const QString count = numberText(index.data(CountRole).toLongLong());
        const QRect text = inner.adjusted(metrics.icon() + 2 * metrics.u, 0, -option.fontMetrics.horizontalAdvance(count) - metrics.u, 0);
        painter->drawText(QStyle::visualRect(option.direction, inner, text),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setPen(colours.muted);
        painter->drawText(inner, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), count);
    }

    static void paintIcon(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index, bool isEmpty)
    {
        const ThemeColors colours = themeColors(option.palette);
        const int side = metricsOf(option.font).icon();
        const QRect place =
            QStyle::visualRect(option.direction, inner, QRect(inner.left(), inner.top() + (inner.height() - side + 1) / 2, side, side));
        const double ratio = painter->device()->devicePixelRatioF();
        const QVariant status = index.data(StatusRole);
        if (!status.isValid()) {
            const QByteArray name = index.data(IconRole).toString().toLatin1();
            painter->drawPixmap(place, actionPixmap(QLatin1String(name), side, ratio, isEmpty ? colours.muted : colours.text));
            return;
        }
        const auto shown = JobStatus(status.toInt());
        painter->drawPixmap(place, statePixmap(shown, side, ratio, isEmpty ? colours.faint : stateColor(shown, option.palette)));
    }
};

} // namespace

SidebarList::SidebarList(Choosing choosing, QWidget *parent) : QListView(parent), m_choosing(choosing)
{
    setModel(&m_model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(7 * metricsOf(this).h);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, metricsOf(this).u * 3 / 2, 0, 0);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && hasFocus() && m_choosing == Choosing::ByMoving)
            choose(current);
    });
    connect(this, &QListView::clicked, this, &SidebarList::choose);
}

void SidebarList::choose(const QModelIndex &index)
{
    if (index.isValid() && !index.data(HeadRole).toBool())
        Q_EMIT chosen(index.data(KeyRole).toString(), index.data(ValueRole).toString());
}

void SidebarList::keyPressEvent(QKeyEvent *event)
{
    const bool isPress = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    isPress &&m_choosing == Choosing::ByPressing ? choose(currentIndex()) : QListView::keyPressEvent(event);
}

QSize SidebarList::sizeHint() const
{
    return {int(11.5 * metricsOf(this).h), 0};
}

void SidebarList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void SidebarList::clearEntries()
{
    const QSignalBlocker quiet(selectionModel());
    m_model.clear();
}

void SidebarList::addHead(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, HeadRole);
    item->setFlags(Qt::NoItemFlags);
    m_model.appendRow(item);
}

void SidebarList::addEntry(const SidebarEntry &entry)
{
    auto *item = new QStandardItem(entry.text);
    item->setData(entry.key, KeyRole);
    item->setData(entry.value, ValueRole);
    item->setData(entry.icon, IconRole);
    item->setData(0, CountRole);
    if (entry.status)
        item->setData(int(*entry.status), StatusRole);
    item->setToolTip(literalTip(entry.tip.isEmpty() ? entry.text : entry.tip));
    m_model.appendRow(item);
}

void SidebarList::setCount(int row, qint64 count)
{
    QStandardItem *item = m_model.item(row);
    item->setData(count, CountRole);
    const QString text = tr("%1, %2", "entry, how many").arg(item->text(), numberText(count));
    item->setData(item->data(MarkedRole).toBool() ? tr("%1, chosen").arg(text) : text, Qt::AccessibleTextRole);
}

void SidebarList::setMarked(int row, bool marked)
{
    QStandardItem *item = m_model.item(row);
    item->setData(marked, MarkedRole);
    setCount(row, item->data(CountRole).toLongLong());
}

SidebarEntry SidebarList::entryAt(int row) const
{
    const QStandardItem *item = m_model.item(row);
    SidebarEntry entry;
    if (!item)
        return entry;
    entry.key = item->data(KeyRole).toString();
    entry.value = item->data(ValueRole).toString();
    entry.text = item->text();
    return entry;
}

int SidebarList::rowOf(const QString &key, const QString &value) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStandardItem *item = m_model.item(row);
        if (!item->data(HeadRole).toBool() && item->data(KeyRole).toString() == key && item->data(ValueRole).toString() == value)
            return row;
    }
    return -1;
}

void SidebarList::setCurrentRow(int row)
{
    const QSignalBlocker quiet(selectionModel());
    selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

} // namespace runsheet
