// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/selectiontext.h"

#include "ui/format/cells.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QString titleOf(const QTreeView &view, int column)
{
    return view.model()->headerData(column, Qt::Horizontal).toString();
}

QList<int> shownColumns(const QTreeView &view)
{
    QList<int> columns;
    for (int visual = 0; visual < view.header()->count(); ++visual) {
        const int column = view.header()->logicalIndex(visual);
        if (!view.isColumnHidden(column) && !titleOf(view, column).isEmpty())
            columns.append(column);
    }
    return columns;
}

} // namespace

QString selectionAsText(const QTreeView &view)
{
    const QList<int> columns = shownColumns(view);
    QStringList titles;
    for (const int column : columns)
        titles.append(titleOf(view, column));
    QStringList lines{titles.join(u'\t')};
    QModelIndexList indexes = view.selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    for (const QModelIndex &index : std::as_const(indexes)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(spreadsheetCell(index.siblingAtColumn(column).data().toString().replace(u'\t', u' ').replace(u'\n', u' ')));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace runsheet
