// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/runstable.h"

#include "ui/delegates/durationdelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/theme/metrics.h"
#include "ui/views/headercorner.h"
#include "ui/views/rowtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

RunsTable::RunsTable(RunsModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"runsTable"_s);
    setAccessibleName(tr("Runs"));
    setModel(&model);
    makeRowTable(*this);
    setAlternatingRowColors(true);
    setUpHeader();
    setUpDelegates();
    connect(&model, &RunsModel::shown, this, &RunsTable::keepCurrent);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RunsTable::tellVisibleRows);
}

void RunsTable::setUpHeader()
{
    const Metrics metrics = metricsOf(this);
    header()->setObjectName(u"runsHeader"_s);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setSectionsClickable(true);
    applyHeaderLook(*this);
    addScrollBarWidget(new HeaderCorner(header()), Qt::AlignTop);
    header()->setMinimumSectionSize(2 * metrics.h);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicator(m_sorted, m_order);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &RunsTable::showHeaderMenu);
    connect(header(), &QHeaderView::sectionClicked, this, &RunsTable::sortBy);
    for (int column = 0; column < runColumnCount; ++column) {
        setColumnWidth(column, int(historyColumns()[size_t(column)].width * metrics.h));
        setColumnHidden(column, !historyColumns()[size_t(column)].shownByDefault);
    }
    setColumnWidth(int(RunColumnId::Duration), columnWidth(int(RunColumnId::Duration)) * 6 / 10);
}

void RunsTable::setUpDelegates()
{
    setItemDelegate(new CellDelegate(this));
    auto *numbers = new NumberDelegate(this);
    for (int column = 0; column < runColumnCount; ++column) {
        if (historyColumns()[size_t(column)].align.testFlag(Qt::AlignTrailing))
            setItemDelegateForColumn(column, numbers);
    }
    setItemDelegateForColumn(int(RunColumnId::State), new PlainStateDelegate(this));
    setItemDelegateForColumn(int(RunColumnId::Duration), new DurationDelegate(this));
}

const Run *RunsTable::currentRun() const
{
    return currentIndex().isValid() ? m_model.rowAt(currentIndex().row()) : nullptr;
}

void RunsTable::selectRun(RunKey run)
{
    const int row = m_model.rowOf(run);
    if (row >= 0 && row != currentIndex().row())
        selectOnlyRow(*this, row);
}

void RunsTable::setJobShown(bool shown)
{
    if (isColumnHidden(int(RunColumnId::Job)) != shown)
        return;
    setColumnHidden(int(RunColumnId::Job), !shown);
    const double usual = historyColumns()[size_t(RunColumnId::Duration)].width; // without bars it needs less
    setColumnWidth(int(RunColumnId::Duration), int((shown ? 0.6 : 1) * usual * metricsOf(this).h));
}

QByteArray RunsTable::columns() const
{
    return header()->saveState();
}

void RunsTable::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty() && header()->restoreState(state))
        header()->setSortIndicator(m_sorted, m_order);
    if (header()->hiddenSectionCount() == header()->count())
        setColumnHidden(int(RunColumnId::Number), false); // a damaged state must not leave nothing
}

void RunsTable::showHeaderMenu(const QPoint &point)
{
    ColumnsMenu menu{.name = "runColumnsMenu"_L1, .ids = {}, .fixed = int(RunColumnId::Number)};
    std::ranges::transform(historyColumns(), std::back_inserter(menu.ids), &RunColumn::id);
    popUpColumnsMenu(*this, menu, point);
}

void RunsTable::sortBy(int column)
{
    if (const auto sort = historyColumns()[size_t(column)].sort) {
        m_order = m_sorted == column && m_order == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
        m_sorted = column;
        Q_EMIT sortChosen(*sort, m_order);
    }
    header()->setSortIndicator(m_sorted, m_order); // the header has moved it already
}

// New runs come in at the top: the current place would be another run.
void RunsTable::keepCurrent()
{
    const RunKey wanted = m_current;
    if (wanted.isValid() && m_model.rowOf(wanted) >= 0)
        selectRun(wanted);
    else if (m_model.rowCount() > 0 && (!currentIndex().isValid() || currentRun()))
        selectOnlyRow(*this, std::max(0, currentIndex().row()));
    tellVisibleRows();
    Q_EMIT currentMoved();
}

void RunsTable::tellVisibleRows()
{
    if (m_model.rowCount() == 0)
        return;
    const auto [first, last] = visibleRowsOf(*this);
    Q_EMIT visibleRowsChanged(first, last);
}

void RunsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QTreeView::keyPressEvent(event);
    if (currentRun())
        Q_EMIT opened();
}

void RunsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid() && currentRun())
        Q_EMIT opened();
}

void RunsTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    tellVisibleRows();
}

void RunsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (const Run *run = currentRun())
        m_current = run->key;
    Q_EMIT currentMoved();
}

} // namespace runsheet
