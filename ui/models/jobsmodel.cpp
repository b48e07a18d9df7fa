// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/jobsmodel.h"

#include "ui/actions/rowactions.h"
#include "ui/delegates/segmentedbar.h"
#include "ui/format/states.h"
#include "ui/models/pageedits.h"
#include "ui/models/rowrole.h"

#include <algorithm>

namespace runsheet {

JobsModel::JobsModel(std::shared_ptr<Clock> clock, QObject *parent) : StretchModel(jobColumnCount, parent), m_clock(std::move(clock)) {}

void JobsModel::show(const JobStretch &stretch)
{
    Q_EMIT aboutToShow();
    QHash<JobKey, JobRow> before;
    for (const JobRow &row : std::as_const(m_rows))
        before.insert(row.key, row);
    const int first = stretch.offset;
    if (first > m_total)
        setTotal(first);
    const int known = knownIn(stretch);
    forgetOutside(first, first + known);

    QList<JobKey> after;
    for (const JobRow &row : stretch.rows)
        after.append(row.key);
    const PageEdits edits = pageEdits(keysAt(first, known), after);
    for (const RowEdit &edit : edits.removals)
        removeAt(first + edit.at, edit.count);
    if (!edits.order.isEmpty())
        reorder(first, edits.order);
    for (const RowEdit &edit : edits.steps)
        edit.kind == RowEdit::Kind::Insert ? insertAt(first + edit.at, edit.count) : removeAt(first + edit.at, edit.count);
    fill(stretch, before);
    setTotal(stretch.rows.isEmpty() ? stretch.total : std::max(stretch.total, first + int(stretch.rows.size())));
    Q_EMIT shown();
}

// How many of the present rows the answer speaks of: where it reaches the end of the table, also those that it no longer has.
int JobsModel::knownIn(const JobStretch &stretch) const
{
    int last = stretch.offset + int(stretch.rows.size());
    if (last >= stretch.total)
        last = std::max(last, m_offset + int(m_rows.size()));
    return std::max(0, std::min(last, m_total) - stretch.offset);
}

// Makes [first, last) the stretch: what was read beyond it is forgotten, what was not read there is a place without a key.
void JobsModel::forgetOutside(int first, int last)
{
    const int oldFirst = m_offset;
    const int oldLast = m_offset + int(m_rows.size());
    QList<JobRow> rows(std::max(0, last - first));
    for (int row = std::max(first, oldFirst); row < std::min(last, oldLast); ++row)
        rows[row - first] = m_rows.at(row - oldFirst);
    m_rows = rows;
    m_offset = first;
    m_rowByKey.clear();
    if (oldFirst < std::min(first, oldLast))
        Q_EMIT forgotten(oldFirst, std::min(first, oldLast) - 1);
    if (std::max(last, oldFirst) < oldLast)
        Q_EMIT forgotten(std::max(last, oldFirst), oldLast - 1);
}

QList<JobKey> JobsModel::keysAt(int first, int count) const
{
    QList<JobKey> keys;
    for (int row = first; row < first + count; ++row)
        keys.append(m_rows.at(row - m_offset).key);
    return keys;
}

void JobsModel::removeAt(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    m_rows.remove(first - m_offset, count);
    m_total -= count;
    endRemoveRows();
}

void JobsModel::insertAt(int first, int count)
{
    beginInsertRows({}, first, first + count - 1);
    m_rows.insert(first - m_offset, count, JobRow());
    m_total += count;
    endInsertRows();
}

void JobsModel::reorder(int first, const QList<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<int> target(order.size());
    QList<JobRow> rows;
    for (int place = 0; place < order.size(); ++place) {
        target[order.at(place)] = place;
        rows.append(m_rows.at(first - m_offset + order.at(place)));
    }
    std::ranges::copy(rows, m_rows.begin() + (first - m_offset));
    QModelIndexList from = persistentIndexList();
    from.removeIf([&](const QModelIndex &index) { return index.row() < first || index.row() >= first + order.size(); });
    QModelIndexList to;
    for (const QModelIndex &index : std::as_const(from))
        to.append(createIndex(first + target.at(index.row() - first), index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void JobsModel::fill(const JobStretch &stretch, const QHash<JobKey, JobRow> &before)
{
    m_rows = stretch.rows;
    m_offset = stretch.offset;
    m_rowByKey.clear();
    const QHash<RunKey, QString> reasons = std::exchange(m_waitReasons, {});
    QList<int> changed;
    for (int i = 0; i < m_rows.size(); ++i) {
        const JobRow &row = m_rows.at(i);
        m_rowByKey.insert(row.key, m_offset + i);
        if (row.run && reasons.contains(row.run->key))
            m_waitReasons.insert(row.run->key, reasons.value(row.run->key));
        const auto old = before.constFind(row.key);
        if (old == before.cend() || *old != row)
            changed.append(m_offset + i);
    }
    emitChanged(changed, 0, columnCount() - 1);
}

void JobsModel::patch(const QList<ProgressUpdate> &updates)
{
    QList<int> changed;
    for (const ProgressUpdate &update : updates) {
        const int row = rowOf(update.job);
        if (row < 0)
            continue;
        std::optional<Run> &run = m_rows[row - m_offset].run;
        if (!run || run->key != update.run || isFinal(run->status()))
            continue;
        run->progress = update.progress;
        run->lastLine = update.lastLine;
        run->lastOutputAt = update.lastOutputAt;
        changed.append(row);
    }
    std::ranges::sort(changed);
    emitChanged(changed, int(JobColumnId::State), int(JobColumnId::Elapsed));
    emitChanged(changed, int(JobColumnId::LastLine), int(JobColumnId::Silence));
}

void JobsModel::setWaitReason(RunKey run, const QString &reason)
{
    if (m_waitReasons.value(run) == reason)
        return;
    m_waitReasons.insert(run, reason);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).run && m_rows.at(i).run->key == run)
            emitChanged({m_offset + i}, int(JobColumnId::State), int(JobColumnId::Progress));
    }
}

void JobsModel::setPinned(JobKey job, const std::optional<PinnedText> &text)
{
    if (text)
        m_pinned.insert(job, *text);
    else
        m_pinned.remove(job);
    if (const int row = rowOf(job); row >= 0)
        emitChanged({row}, int(JobColumnId::Result), int(JobColumnId::Result));
}

void JobsModel::refreshTimes(int first, int last)
{
    const auto [begin, end] = readPart(first, last);
    if (begin >= end)
        return;
    for (int column = 0; column < columnCount(); ++column) {
        if (jobColumns()[size_t(column)].dependsOnNow)
            Q_EMIT dataChanged(index(begin, column), index(end - 1, column), {Qt::DisplayRole, RowRole::Reason});
    }
}

void JobsModel::emitChanged(const QList<int> &rows, int firstColumn, int lastColumn)
{
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows.at(end) <= rows.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(rows.at(i), firstColumn), index(rows.at(end - 1), lastColumn));
        i = end;
    }
}

const JobRow *JobsModel::rowAt(int row) const
{
    const int place = row - m_offset;
    return place >= 0 && place < m_rows.size() && m_rows.at(place).key.isValid() ? &m_rows.at(place) : nullptr;
}

int JobsModel::rowOf(JobKey job) const
{
    return m_rowByKey.value(job, -1);
}

const JobRow *JobsModel::find(JobKey job) const
{
    return rowAt(rowOf(job));
}

RowContext JobsModel::contextOf(const JobRow &row) const
{
    const auto pinned = m_pinned.constFind(row.key);
    return {.now = m_clock->now(),
            .waitReason = row.run ? m_waitReasons.value(row.run->key) : QString(),
            .locale = QLocale(),
            .pinned = pinned == m_pinned.cend() ? std::nullopt : std::optional(*pinned)};
}

QString JobsModel::titleOf(int column) const
{
    return columnTitle(jobColumns()[size_t(column)]);
}

QString JobsModel::tipOf(int column) const
{
    return columnTip(jobColumns()[size_t(column)]);
}

Qt::Alignment JobsModel::alignOf(int column) const
{
    return jobColumns()[size_t(column)].align;
}

QVariant JobsModel::cell(int place, int columnIndex, int role) const
{
    const JobColumn &column = jobColumns()[size_t(columnIndex)];
    const JobRow *row = rowAt(place);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.text(*row, contextOf(*row));
    case Qt::ToolTipRole:
        return column.tip(*row, contextOf(*row));
    case RowRole::Value:
        return column.value(*row, contextOf(*row));
    default:
        return special(*row, role);
    }
}

QVariant JobsModel::special(const JobRow &row, int role) const
{
    switch (role) {
    case RowRole::Key:
        return row.key.value;
    case RowRole::Status:
        return int(row.status);
    case RowRole::Word:
        return shownWord(row);
    case RowRole::Reason: {
        const RowContext context = contextOf(row);
        return stateReason(row, context.waitReason, context.now, context.locale);
    }
    case RowRole::Bar:
        return jobColumn(JobColumnId::Progress).value(row, {});
    case RowRole::Buttons: {
        QVariantList buttons;
        for (const RowButton button : rowButtons(row))
            buttons.append(int(button));
        return buttons;
    }
    case RowRole::Pinned:
        return QVariant::fromValue(m_pinned.value(row.key));
    case RowRole::PinIsOlder:
        return row.run && m_pinned.value(row.key).run != row.run->key;
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && section == int(JobColumnId::Buttons)) // they say themselves what they are
        return QString();
    return StretchModel::headerData(section, orientation, role);
}

} // namespace runsheet
