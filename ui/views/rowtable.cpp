// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/rowtable.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace runsheet {

void makeRowTable(QTreeView &view)
{
    view.setRootIsDecorated(false);
    view.setItemsExpandable(false);
    view.setUniformRowHeights(true);
    view.setAllColumnsShowFocus(true);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setFrameShape(QFrame::NoFrame);
    view.header()->setHighlightSections(false);
}

void applyHeaderLook(QTreeView &view)
{
    const Metrics metrics = metricsOf(&view);
    QHeaderView *header = view.header();
    header->setFont(smallFont(view.font()));
    header->setFixedHeight(metrics.headerHeight());
    QPalette palette = view.palette();
    palette.setColor(QPalette::ButtonText, themeColors(palette).muted);
    palette.setColor(QPalette::WindowText, themeColors(palette).muted);
    header->setPalette(palette);
}

std::pair<int, int> visibleRowsOf(const QTreeView &view)
{
    const QModelIndex top = view.indexAt({0, 0});
    const QModelIndex bottom = view.indexAt({0, view.viewport()->height() - 1});
    return {top.isValid() ? top.row() : 0, bottom.isValid() ? bottom.row() : view.model()->rowCount() - 1};
}

void selectOnlyRow(QTreeView &view, int row)
{
    view.selectionModel()->setCurrentIndex(view.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void popUpColumnsMenu(QTreeView &view, const ColumnsMenu &wanted, const QPoint &point)
{
    auto *menu = new QMenu(&view);
    menu->setObjectName(QString(wanted.name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int column = 0; column < wanted.ids.size(); ++column) {
        const auto text = [&](int role) { return view.model()->headerData(column, Qt::Horizontal, role).toString(); };
        QAction *action = menu->addAction(text(Qt::AccessibleTextRole));
        action->setObjectName(QString(wanted.ids.at(column)));
        action->setToolTip(text(Qt::ToolTipRole));
        action->setCheckable(true);
        action->setChecked(!view.isColumnHidden(column));
        action->setEnabled(column != wanted.fixed); // a row without its name says nothing
        QObject::connect(action, &QAction::toggled, &view, [&view, column](bool shown) { view.setColumnHidden(column, !shown); });
    }
    menu->popup(view.header()->mapToGlobal(point));
}

} // namespace runsheet
