// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/comingtable.h"

#include "ui/schedule/estimatedelegate.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/rowtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

ComingTable::ComingTable(ComingModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_buttons(new ComingButtonsDelegate(this))
{
    setObjectName(u"comingTable"_s);
    setAccessibleName(tr("What is coming"));
    setModel(&model);
    makeRowTable(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new CellDelegate(this));
    auto *numbers = new NumberDelegate(this);
    setItemDelegateForColumn(int(ComingColumn::At), numbers);
    setItemDelegateForColumn(int(ComingColumn::In), numbers);
    setItemDelegateForColumn(int(ComingColumn::Expected), new EstimateDelegate(this));
    setItemDelegateForColumn(int(ComingColumn::Buttons), m_buttons);
    setUpHeader();
    connect(&model, &ComingModel::shown, this, &ComingTable::keepCurrent);
}

void ComingTable::setUpHeader()
{
    const Metrics metrics = metricsOf(this);
    header()->setObjectName(u"comingHeader"_s);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    applyHeaderLook(*this);
    header()->setMinimumSectionSize(2 * metrics.h);
    const auto width = [&](ComingColumn column, double inHeights) { setColumnWidth(int(column), int(inHeights * metrics.h)); };
    width(ComingColumn::At, 3.2);
    width(ComingColumn::Expected, 9);
    width(ComingColumn::Pool, 4);
    width(ComingColumn::In, 5);
    setColumnWidth(int(ComingColumn::Buttons), ComingButtonsDelegate::width(metrics));
    header()->setSectionResizeMode(int(ComingColumn::Job), QHeaderView::Stretch);
    header()->setSectionResizeMode(int(ComingColumn::Buttons), QHeaderView::Fixed);
}

// In a narrow pane, names matter most.
void ComingTable::fitColumns()
{
    const int h = metricsOf(this).h;
    setColumnHidden(int(ComingColumn::Pool), width() < 26 * h);
    setColumnHidden(int(ComingColumn::Expected), width() < 20 * h);
}

bool ComingTable::isHead(const QModelIndex &index) const
{
    const ComingRow *row = m_model.rowAt(index.row());
    return row && row->isHead();
}

QList<ComingRow> ComingTable::selectedRows() const
{
    QList<ComingRow> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const ComingRow *row = m_model.rowAt(index.row());
        if (row && !row->isHead())
            rows.append(*row);
    }
    return rows;
}

std::optional<ComingRow> ComingTable::currentRow() const
{
    const ComingRow *row = m_model.rowAt(currentIndex().row());
    return row && !row->isHead() ? std::optional(*row) : std::nullopt;
}

void ComingTable::selectRow(int row)
{
    selectOnlyRow(*this, row);
}

void ComingTable::selectJobs(const QList<JobKey> &jobs)
{
    QItemSelection wanted;
    for (const JobKey job : jobs) {
        if (const int row = m_model.rowOf(job); row >= 0)
            wanted.select(m_model.index(row, 0), m_model.index(row, comingColumnCount - 1));
    }
    if (wanted.isEmpty())
        return;
    selectionModel()->setCurrentIndex(wanted.first().topLeft(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    scrollTo(wanted.first().topLeft());
}

QByteArray ComingTable::columns() const
{
    return header()->saveState();
}

void ComingTable::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        header()->restoreState(state);
    fitColumns();
}

// What was current may be over: then what stands in its place is, or the first.
void ComingTable::keepCurrent()
{
    const int same = m_current ? m_model.rowLike(*m_current) : -1;
    if (same >= 0 && same == currentIndex().row())
        return;
    int row = same >= 0 ? same : std::min(m_currentPlace, m_model.rowCount() - 1);
    if (const ComingRow *there = m_model.rowAt(row); there && there->isHead())
        row = std::min(row + 1, m_model.rowCount() - 1);
    if (row >= 0)
        selectRow(row);
    else
        Q_EMIT selectionMoved();
}

void ComingTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    m_buttons->focused.reset();
    if (const std::optional<ComingRow> row = currentRow()) {
        m_current = row;
        m_currentPlace = current.row();
    }
}

void ComingTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void ComingTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isHead(index))
        return QTreeView::drawRow(painter, option, index);
    const ThemeColors colours = themeColors(palette());
    const int side = metricsOf(this).cellSide();
    const QRect place(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->fillRect(place, colours.alternate);
    painter->setFont(semibold(font()));
    painter->setPen(colours.text);
    painter->drawText(place.adjusted(side, 0, -side, 0),
                      int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
                      index.data().toString());
}

// ---- keys

QModelIndex ComingTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    if (!next.isValid() || !isHead(next))
        return next;
    const bool isUp = next.row() < currentIndex().row() && next.row() > 0;
    return next.siblingAtRow(isUp ? next.row() - 1 : std::min(next.row() + 1, m_model.rowCount() - 1));
}

void ComingTable::moveFocusedButton(int step)
{
    const QList<ComingButton> buttons = comingButtonsOf(currentIndex());
    const auto now = m_buttons->focused ? buttons.indexOf(m_buttons->focused->button) : -1;
    const qsizetype next = m_buttons->focused ? now + step : (step > 0 ? 0 : -1);
    m_buttons->focused.reset();
    if (next >= 0 && !buttons.isEmpty())
        m_buttons->focused = ComingButtonPlace{currentIndex().siblingAtColumn(0), buttons.at(std::min(next, buttons.size() - 1))};
    viewport()->update();
}

bool ComingTable::pressFocusedButton()
{
    const std::optional<ComingRow> row = currentRow();
    if (!m_buttons->focused || !row)
        return false;
    Q_EMIT buttonPressed(*row, m_buttons->focused->button);
    return true;
}

void ComingTable::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return moveFocusedButton(ahead);
    case Qt::Key_Left:
        return moveFocusedButton(-ahead);
    case Qt::Key_Space:
        if (!pressFocusedButton())
            QTreeView::keyPressEvent(event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!pressFocusedButton() && currentRow())
            Q_EMIT opened();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

// ---- pointer

std::optional<ComingButtonPlace> ComingTable::buttonAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (index.column() != int(ComingColumn::Buttons))
        return {};
    const std::optional<ComingButton> button = ComingButtonsDelegate::buttonAt(point, visualRect(index), index, this);
    return button ? std::optional(ComingButtonPlace{index.siblingAtColumn(0), *button}) : std::nullopt;
}

void ComingTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? buttonAt(event->pos()) : std::nullopt;
    if (!m_pressed)
        QTreeView::mousePressEvent(event);
}

void ComingTable::mouseMoveEvent(QMouseEvent *event)
{
    const auto hovered = buttonAt(event->pos());
    if (hovered != m_buttons->hovered) {
        m_buttons->hovered = hovered;
        viewport()->update();
    }
    if (!m_pressed)
        QTreeView::mouseMoveEvent(event);
}

void ComingTable::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressed, {});
    if (!pressed)
        return QTreeView::mouseReleaseEvent(event);
    const ComingRow *row = m_model.rowAt(pressed->row.row());
    if (row && buttonAt(event->pos()) == pressed)
        Q_EMIT buttonPressed(ComingRow(*row), pressed->button);
}

void ComingTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (buttonAt(event->pos()))
        return mousePressEvent(event);
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && currentRow() && indexAt(event->pos()).isValid())
        Q_EMIT opened();
}

void ComingTable::leaveEvent(QEvent *event)
{
    m_buttons->hovered.reset();
    viewport()->update();
    QTreeView::leaveEvent(event);
}

void ComingTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace runsheet
