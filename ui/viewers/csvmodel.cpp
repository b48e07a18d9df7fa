// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvmodel.h"

#include "ui/format/numbers.h"
#include "ui/viewers/csvstream.h"

#include <QtConcurrentRun>

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
    m_readers.setMaxThreadCount(1); // a disk is no faster when it is asked for two places at once
    connect(&m_reading, &QFutureWatcherBase::resultReadyAt, this, &CsvModel::takePart);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_order != CsvOrder{})
            arrange();
        count();
        Q_EMIT stateChanged();
        Q_EMIT contentChanged();
    });
    connect(&m_arranging, &QFutureWatcherBase::finished, this, &CsvModel::takeArranged);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &CsvModel::takeStatistics);
}

CsvModel::~CsvModel()
{
    m_reading.cancel();
    m_arranging.cancel();
    m_counting.cancel();
    m_readers.clear();
}

void CsvModel::close()
{
    for (QFutureWatcherBase *work : std::initializer_list<QFutureWatcherBase *>{&m_reading, &m_arranging, &m_counting})
        work->cancel();
    m_reading.setFuture({});
    m_arranging.setFuture({});
    m_counting.setFuture({});
    m_readers.clear();
    ++m_serial;
    beginResetModel();
    m_table = {};
    m_cells.clear();
    m_blocks.clear();
    m_asked.clear();
    m_arranged.reset();
    m_statistics.clear();
    m_rows = 0;
    m_firstRow = 0;
    m_order = {};
    m_filterText.clear();
    m_error.clear();
    m_brokeRecord = false;
    endResetModel();
    Q_EMIT stateChanged();
    Q_EMIT contentChanged();
}

void CsvModel::open(const QByteArray &path)
{
    close();
    m_table = CsvTable(path);
    m_reading.setFuture(indexCsv(path));
    Q_EMIT stateChanged();
}

void CsvModel::takePart(int index)
{
    const CsvPart part = m_reading.resultAt(index);
    if (part.error)
        m_error = part.error->message;
    m_brokeRecord = part.brokeRecord;
    if (part.first) {
        beginResetModel();
        m_table.append(part);
        m_rows = int(shownRows());
        m_order.filter = csvFilter(m_filterText, m_table.columns());
        endResetModel();
        Q_EMIT contentChanged();
    } else {
        m_table.append(part);
        if (const qint64 rows = shownRows(); !m_arranged && rows > m_rows) {
            beginInsertRows({}, m_rows, int(rows) - 1);
            m_rows = int(rows);
            endInsertRows();
        }
    }
    Q_EMIT stateChanged();
}

QString CsvModel::problem() const
{
    if (!m_error.isEmpty())
        return m_error;
    const qint64 kept = m_arranged ? qint64(m_arranged->rows.size()) : 0;
    if (m_arranged && kept < m_arranged->matching) {
        const QString first = numberText(kept);
        const QString all = numberText(m_arranged->matching);
        return m_order.column < 0 ? tr("Too many rows match: the first %1 of %2 are shown.").arg(first, all)
                                  : tr("Too many rows to sort all: the first %1 of %2 in the file are sorted and shown.").arg(first, all);
    }
    if (m_brokeRecord)
        return tr("A quote in the file is never closed: rows of more than %1 are broken.").arg(bytesText(CsvStream::longestRecord));
    return {};
}

qint64 CsvModel::shownRows() const
{
    return m_arranged ? qint64(m_arranged->rows.size()) : std::min(mostRows, m_table.rowCount() - m_firstRow);
}

void CsvModel::setFirstRow(qint64 row)
{
    if (m_arranged || row < 0 || row >= m_table.rowCount())
        return;
    beginResetModel();
    m_firstRow = row;
    m_rows = int(shownRows());
    endResetModel();
    Q_EMIT stateChanged();
}

void CsvModel::setFilter(const QString &text)
{
    m_filterText = text;
    m_order.filter = csvFilter(text, m_table.columns());
    arrange();
    count();
    Q_EMIT contentChanged();
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
    if (m_table.columns().isEmpty())
        return;
    if (m_order.column < 0 && m_order.filter.isEmpty())
        m_arranging.setFuture(QtFuture::makeReadyFuture(CsvArranged()));
    else
        m_arranging.setFuture(arrangeCsv(m_table, m_order));
    Q_EMIT stateChanged();
}

void CsvModel::takeArranged()
{
    if (m_arranging.isCanceled() || m_arranging.future().resultCount() == 0)
        return;
    Q_EMIT layoutAboutToBeChanged();
    changePersistentIndexList(persistentIndexList(), QModelIndexList(persistentIndexList().size()));
    const bool isPlain = m_order.column < 0 && m_order.filter.isEmpty();
    m_arranged = isPlain ? std::nullopt : std::optional(m_arranging.result());
    m_firstRow = 0;
    m_rows = int(shownRows());
    Q_EMIT layoutChanged();
    Q_EMIT stateChanged();
}

void CsvModel::setCounting(bool counts)
{
    m_counts = counts;
    m_statistics.clear();
    count();
}

void CsvModel::count()
{
    m_counting.cancel();
    if (m_counts && !m_reading.isRunning() && !m_table.columns().isEmpty())
        m_counting.setFuture(csvStatistics(m_table, m_order.filter));
}

void CsvModel::takeStatistics()
{
    if (m_counting.isCanceled() || m_counting.future().resultCount() == 0)
        return;
    m_statistics = m_counting.result();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
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
    return m_arranged ? qint64(m_arranged->rows[size_t(row)]) : m_firstRow + row;
}

void CsvModel::askBlock(qsizetype block) const
{
    if (m_asked.contains(block))
        return;
    m_asked.insert(block);
    auto *self = const_cast<CsvModel *>(this);
    auto *watcher = new QFutureWatcher<CsvBlockPtr>(self);
    connect(watcher, &QFutureWatcherBase::finished, self, [self, watcher, block, end = m_table.end(), serial = m_serial] {
        watcher->deleteLater();
        if (serial == self->m_serial && watcher->future().resultCount() > 0)
            self->takeBlock(block, end, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_readers, [table = m_table, block] { return table.readBlock(block); }));
}

void CsvModel::takeBlock(qsizetype block, qint64 end, const CsvBlockPtr &read)
{
    m_asked.remove(block);
    m_blocks.insert(block, new ReadBlock{read, end});
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1), {Qt::DisplayRole});
}

const QStringList *CsvModel::cells(qint64 row) const
{
    if (const QStringList *known = m_cells.object(row))
        return known;
    std::optional<QStringList> found = m_table.cells(row);
    if (!found) {
        const qsizetype block = m_table.blockOf(row);
        const ReadBlock *read = m_blocks.object(block);
        found = read ? m_table.cells(row, *read->block) : std::nullopt;
        if (!found && (!read || read->end != m_table.end())) {
            askBlock(block);
            return nullptr;
        }
    }
    auto *made = new QStringList(found.value_or(QStringList())); // empty: the file was cut since
    m_cells.insert(row, made);
    return made;
}

QVariant CsvModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CsvType type = m_table.columns().at(index.column()).type;
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList *found = cells(fileRow(index.row()));
        return found ? found->value(index.column()) : QString();
    }
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
    case StatisticsRole:
        return m_counts && section < m_statistics.size() ? QVariant::fromValue(m_statistics.at(section)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace runsheet
