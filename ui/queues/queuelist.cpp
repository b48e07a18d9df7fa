// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queuelist.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/rowtable.h"

#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

QueueList::QueueList(QWidget *parent) : QTreeView(parent)
{
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // drawn by ourselves, as a line between rows
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    applyLook();
}

void QueueList::applyLook()
{
    applyHeaderLook(*this);
    header()->setMinimumSectionSize(metricsOf(this).h);
}

void QueueList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

QList<int> QueueList::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void QueueList::selectRows(const QList<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(model()->index(row, 0), model()->index(row, 0));
    if (rows.isEmpty())
        return;
    const QModelIndex current = model()->index(rows.last(), 0);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(current);
}

void QueueList::fitToRows()
{
    m_fitsToRows = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(model(), &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

int QueueList::heightOfRows() const
{
    const int row = model()->rowCount() > 0 ? sizeHintForRow(0) : metricsOf(this).rowHeight();
    return header()->height() + std::max(1, model()->rowCount()) * row;
}

QSize QueueList::sizeHint() const
{
    const QSize usual = QTreeView::sizeHint();
    return m_fitsToRows ? QSize(usual.width(), heightOfRows()) : usual;
}

QSize QueueList::minimumSizeHint() const
{
    const int least = header()->height() + 3 * metricsOf(this).rowHeight();
    return {10 * metricsOf(this).h, m_fitsToRows ? std::min(least, heightOfRows()) : least};
}

void QueueList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

// Delete also means something to the window's other lists: here it is ours.
bool QueueList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void QueueList::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isAlt)
            break;
        return Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT takeWanted();
    case Qt::Key_Delete:
        return Q_EMIT removalWanted();
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void QueueList::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == 0)
        Q_EMIT markPressed(index.row());
}

int QueueList::rowBelow(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return model()->rowCount();
    return point.y() > visualRect(index).center().y() ? index.row() + 1 : index.row();
}

void QueueList::dragMoveEvent(QDragMoveEvent *event)
{
    if (!model()->canDropMimeData(event->mimeData(), event->dropAction(), 0, 0, {}))
        return event->ignore();
    m_gap = rowBelow(event->position().toPoint());
    viewport()->update();
    event->acceptProposedAction();
}

void QueueList::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_gap.reset();
    viewport()->update();
    QTreeView::dragLeaveEvent(event);
}

void QueueList::dropEvent(QDropEvent *event)
{
    m_gap.reset();
    viewport()->update();
    if (!model()->dropMimeData(event->mimeData(), event->dropAction(), rowBelow(event->position().toPoint()), 0, {}))
        return event->ignore();
    event->acceptProposedAction(); // whoever began the drag removes no row: the lists follow from the queue's order
    stopAutoScroll();
    setState(NoState);
}

void QueueList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_gap)
        return;
    const int last = model()->rowCount() - 1;
    const QRect row = visualRect(model()->index(std::min(*m_gap, last), 0));
    const int y = last < 0 ? 0 : *m_gap > last ? row.bottom() + 1 : row.top();
    QPainter painter(viewport());
    const int thickness = std::max(2, metricsOf(this).halfGap());
    painter.fillRect(0, std::max(0, y - thickness / 2), viewport()->width(), thickness, themeColors(palette()).accent);
}

} // namespace runsheet
