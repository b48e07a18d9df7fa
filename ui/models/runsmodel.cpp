// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/runsmodel.h"

#include "ui/format/states.h"
#include "ui/models/jobsmodel.h"

#include <algorithm>

namespace runsheet {

RunsModel::RunsModel(std::shared_ptr<Clock> clock, QObject *parent) : QAbstractTableModel(parent), m_clock(std::move(clock)) {}

void RunsModel::show(int offset, const RunPage &page)
{
    setTotal(std::max(int(page.total), offset + int(page.rows.size())));
    m_offset = offset;
    m_rows = page.rows;
    m_rowByKey.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_rowByKey.insert(m_rows.at(i).key, m_offset + i);
    m_longest = longestTime();
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, runColumnCount - 1));
    Q_EMIT shown();
}

void RunsModel::setUsual(std::optional<Duration> usual)
{
    if (m_usual == usual)
        return;
    m_usual = usual;
    m_longest = longestTime();
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, int(RunColumnId::Duration)), index(m_total - 1, int(RunColumnId::Duration)));
}

void RunsModel::setTotal(int total)
{
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    }
}

void RunsModel::refreshTimes(int first, int last)
{
    first = std::max(first, m_offset);
    last = std::min(last, m_offset + int(m_rows.size()) - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, int(RunColumnId::State)), index(last, int(RunColumnId::Duration)));
}

// Bars compare runs of one job only, and leave some room behind the usual.
double RunsModel::longestTime() const
{
    if (!m_usual)
        return 0;
    double longest = 1.3 * double(m_usual->count());
    for (const Run &run : m_rows) {
        if (const auto time = run.duration(m_clock->now()))
            longest = std::max(longest, double(time->count()));
    }
    return longest;
}

const Run *RunsModel::rowAt(int row) const
{
    const int place = row - m_offset;
    return place >= 0 && place < m_rows.size() ? &m_rows.at(place) : nullptr;
}

int RunsModel::rowOf(RunKey run) const
{
    return m_rowByKey.value(run, -1);
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : runColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunColumn &column = historyColumns()[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.align);
    const Run *run = rowAt(index.row());
    if (!run)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.text(*run, m_clock->now(), QLocale());
    case Qt::ToolTipRole:
        return column.tip(*run, m_clock->now(), QLocale());
    case JobsModel::ValueRole:
        return column.value(*run);
    default:
        return special(*run, role);
    }
}

QVariant RunsModel::special(const Run &run, int role) const
{
    JobRow row;
    row.status = jobStatusOf(run.status());
    switch (role) {
    case JobsModel::KeyRole:
        return run.key.value;
    case JobsModel::StatusRole:
        return int(row.status);
    case JobsModel::WordRole:
        row.run = run;
        return shownWord(row);
    case JobsModel::ReasonRole:
        row.run = run;
        return run.status() == RunStatus::Succeeded ? QString() : stateReason(row, {}, m_clock->now());
    case DurationPartRole: {
        const auto time = run.status() == RunStatus::Lost ? std::nullopt : run.duration(m_clock->now());
        return m_longest > 0 && time ? QVariant(double(time->count()) / m_longest) : QVariant();
    }
    case UsualPartRole:
        return m_longest > 0 ? QVariant(double(m_usual->count()) / m_longest) : QVariant();
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= runColumnCount)
        return {};
    const RunColumn &column = historyColumns()[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return columnTip(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.align);
    default:
        return {};
    }
}

} // namespace runsheet
