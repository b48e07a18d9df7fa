// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QList>

#include <utility>

class QPoint;
class QTreeView;

namespace runsheet {

// What the tables of jobs, of runs and of what is coming have in common: rows without branches that are chosen and never edited.

void makeRowTable(QTreeView &view);
//! Font, height and colours of its header; again when the palette is another one.
void applyHeaderLook(QTreeView &view);
//! The first and the last row on screen, as far as there are rows.
[[nodiscard]] std::pair<int, int> visibleRowsOf(const QTreeView &view);
//! The current row alone is selected, whatever keys are held just now.
void selectOnlyRow(QTreeView &view, int row);

//! The menu of a header: which columns are shown. `ids` name the actions; \a fixed is always shown.
struct ColumnsMenu
{
    QLatin1String name;
    QList<QLatin1String> ids;
    int fixed = 0;
};
void popUpColumnsMenu(QTreeView &view, const ColumnsMenu &wanted, const QPoint &point);

} // namespace runsheet
