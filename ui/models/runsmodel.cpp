// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/runsmodel.h"

#include "ui/format/states.h"

#include <algorithm>

namespace runsheet {

RunsModel::RunsModel(std::shared_ptr<Clock> clock, QObject *parent) : StretchModel(runColumnCount, parent), m_clock(std::move(clock)) {}

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

void RunsModel::refreshTimes(int first, int last)
{
    const auto [begin, end] = readPart(first, last);
    if (begin < end)
        Q_EMIT dataChanged(index(begin, int(RunColumnId::State)), index(end - 1, int(RunColumnId::Duration)));
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

QString RunsModel::titleOf(int column) const
{
    return columnTitle(historyColumns()[size_t(column)]);
}

QString RunsModel::tipOf(int column) const
{
    return columnTip(historyColumns()[size_t(column)]);
}

Qt::Alignment RunsModel::alignOf(int column) const
{
    return historyColumns()[size_t(column)].align;
}

QVariant RunsModel::cell(int row, int columnIndex, int role) const
{
    const RunColumn &column = historyColumns()[size_t(columnIndex)];
    const Run *run = rowAt(row);
    if (!run)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.text(*run, m_clock->now(), QLocale());
    case Qt::ToolTipRole:
        return column.tip(*run, m_clock->now(), QLocale());
    case RowRole::Value:
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
    case RowRole::Key:
        return run.key.value;
    case RowRole::Status:
        return int(row.status);
    case RowRole::Word:
        row.run = run;
        return shownWord(row);
    case RowRole::Reason:
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

} // namespace runsheet
