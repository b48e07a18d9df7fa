// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvmodel.h"

#include "ui/format/numbers.h"

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

QString csvTypeText(CsvType type)
{
    switch (type) {
    case CsvType::Text:
        return CsvModel::tr("text");
    case CsvType::Integer:
        return CsvModel::tr("integer");
    case CsvType::Decimal:
        return CsvModel::tr("decimal");
    case CsvType::Boolean:
        return CsvModel::tr("yes or no");
    case CsvType::DateTime:
        return CsvModel::tr("date-time");
    }
    return {};
}

CsvModel::CsvModel(QObject *parent) : QAbstractTableModel(parent)
{
    connect(&m_reading, &QFutureWatcherBase::resultReadyAt, this, &CsvModel::takePart);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_order != CsvOrder{})
            arrange();
        Q_EMIT stateChanged();
    });
    connect(&m_arranging, &QFutureWatcherBase::finished, this, &CsvModel::takeArranged);
}

CsvModel::~CsvModel()
{
    m_reading.cancel();
    m_arranging.cancel();
}

void CsvModel::close()
{
    m_reading.cancel();
    m_arranging.cancel();
    m_reading.setFuture({});
    m_arranging.setFuture({});
    beginResetModel();
    m_table = {};
    m_cells.clear();
    m_arranged.reset();
    m_rows = 0;
    m_order = {};
    m_filterText.clear();
    m_problem.clear();
    endResetModel();
    Q_EMIT stateChanged();
}

void CsvModel::open(const QByteArray &path)
{
    close();
    m_reading.setFuture(readCsv(path));
    Q_EMIT stateChanged();
}

void CsvModel::takePart(int index)
{
    const CsvPart part = m_reading.resultAt(index);
    if (part.error)
        m_problem = part.error->message;
    if (part.isCut)
        m_problem = tr("The file is longer: its first %1 are shown.").arg(bytesText(mostCsvBytes));
    if (part.block)
        takeBlock(part.block);
    Q_EMIT stateChanged();
}

void CsvModel::takeBlock(const CsvBlockPtr &block)
{
    const bool isFirst = m_table.columns().isEmpty();
    if (isFirst)
        beginResetModel();
    m_table.append(block);
    if (isFirst) {
        m_rows = int(shownRows());
        m_order.filter = csvFilter(m_filterText, m_table.columns());
        endResetModel();
    } else if (const qint64 rows = shownRows(); !m_arranged && rows > m_rows) {
        beginInsertRows({}, m_rows, int(rows) - 1);
        m_rows = int(rows);
        endInsertRows();
    }
    if (m_table.rowCount() > mostRows)
        m_problem = tr("The table has more rows: the first %1 are shown.").arg(numberText(mostRows));
}

qint64 CsvModel::shownRows() const
{
    return std::min(mostRows, m_arranged ? qint64(m_arranged->size()) : m_table.rowCount());
}

void CsvModel::setFilter(const QString &text)
{
    m_filterText = text;
    m_order.filter = csvFilter(text, m_table.columns());
    arrange();
}

void CsvModel::sort(int column, Qt::SortOrder order)
{
    m_order.column = column < int(m_table.columns().size()) ? column : -1;
    m_order.order = order;
    arrange();
}

void CsvModel::arrange()
{
    m_arranging.cancel();
    if (!m_table.columns().isEmpty())
        m_arranging.setFuture(arrangeCsv(m_table, m_order));
}

void CsvModel::takeArranged()
{
    if (m_arranging.isCanceled() || m_arranging.future().resultCount() == 0)
        return;
    Q_EMIT layoutAboutToBeChanged();
    changePersistentIndexList(persistentIndexList(), QModelIndexList(persistentIndexList().size()));
    const bool isPlain = m_order.column < 0 && m_order.filter.isEmpty();
    m_arranged = isPlain ? std::nullopt : std::optional(m_arranging.result());
    m_rows = int(shownRows());
    Q_EMIT layoutChanged();
    Q_EMIT stateChanged();
}

int CsvModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CsvModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns().size());
}

qint64 CsvModel::fileRow(int row) const
{
    return m_arranged ? qint64((*m_arranged)[size_t(row)]) : row;
}

QString CsvModel::cell(const QModelIndex &index) const
{
    const qint64 row = fileRow(index.row());
    if (const QStringList *cells = m_cells.object(row))
        return cells->value(index.column());
    auto *cells = new QStringList(m_table.cells(row));
    const QString text = cells->value(index.column());
    m_cells.insert(row, cells);
    return text;
}

QVariant CsvModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CsvType type = m_table.columns().at(index.column()).type;
    switch (role) {
    case Qt::DisplayRole:
        return cell(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(type) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant CsvModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_rows ? QVariant(numberText(fileRow(section) + 1)) : QVariant();
    if (section < 0 || section >= m_table.columns().size())
        return {};
    const CsvColumn &column = m_table.columns().at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case TypeRole:
        return csvTypeText(column.type);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace runsheet
