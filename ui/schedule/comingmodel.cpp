// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/comingmodel.h"

#include "ui/format/durations.h"
#include "ui/format/moments.h"
#include "ui/format/numbers.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace runsheet {

namespace {

//! What stays the same while a row is shown.
using RowIdentity = std::tuple<ComingRow::Kind, qint64, qint64, QString>;

RowIdentity identityOf(const ComingRow &row)
{
    return {row.kind, row.job.value, row.at ? toMs(*row.at) : 0, row.head};
}

Qt::Alignment alignmentOf(ComingColumn column)
{
    const bool isNumber = column == ComingColumn::At || column == ComingColumn::In;
    return (isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

} // namespace

QList<ComingButton> comingButtons(const ComingRow &row)
{
    switch (row.kind) {
    case ComingRow::Kind::Head:
        return {};
    case ComingRow::Kind::Fire:
        return {ComingButton::Run, ComingButton::SkipNext, ComingButton::OnOff};
    case ComingRow::Kind::LeftOut:
        return {ComingButton::Run, ComingButton::SkipNext};
    case ComingRow::Kind::Missed:
        return {ComingButton::Run};
    case ComingRow::Kind::Resting:
        break;
    }
    return {ComingButton::Run, ComingButton::OnOff};
}

void ComingModel::setRows(const QList<ComingRow> &rows, Instant now)
{
    m_now = now;
    m_longest = {};
    for (const ComingRow &row : rows)
        m_longest = std::max(m_longest, row.expected.value_or(Duration()));
    mergeRows(rows);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, comingColumnCount - 1));
    Q_EMIT shown();
}

// Removes what is gone, from below; then puts in what is new, from above. Where what stays has another order, all is new.
void ComingModel::mergeRows(const QList<ComingRow> &rows)
{
    std::set<RowIdentity> wanted;
    for (const ComingRow &row : rows)
        wanted.insert(identityOf(row));
    for (int end = rowCount(); end > 0;) {
        int first = end;
        while (first > 0 && !wanted.contains(identityOf(m_rows.at(first - 1))))
            --first;
        if (first < end) {
            beginRemoveRows({}, first, end - 1);
            m_rows.remove(first, end - first);
            endRemoveRows();
        }
        end = first - 1;
    }
    std::set<RowIdentity> kept;
    for (const ComingRow &row : std::as_const(m_rows))
        kept.insert(identityOf(row));
    for (int place = 0; place < rows.size();) {
        int end = place;
        while (end < rows.size() && !kept.contains(identityOf(rows.at(end))))
            ++end;
        if (end > place) {
            beginInsertRows({}, place, end - 1);
            m_rows = m_rows.mid(0, place) + rows.mid(place, end - place) + m_rows.mid(place);
            endInsertRows();
        }
        place = end + 1;
    }
    if (std::ranges::equal(m_rows, rows, {}, identityOf, identityOf)) {
        m_rows = rows;
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const ComingRow *ComingModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ComingModel::rowLike(const ComingRow &row) const
{
    const auto found = std::ranges::find(m_rows, identityOf(row), identityOf);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ComingModel::rowOf(JobKey job) const
{
    const auto found = std::ranges::find(m_rows, job, &ComingRow::job);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ComingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : comingColumnCount;
}

Qt::ItemFlags ComingModel::flags(const QModelIndex &index) const
{
    const ComingRow *row = rowAt(index.row());
    return row && row->isHead() ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractTableModel::flags(index);
}

QString ComingModel::expectedText(const ComingRow &row)
{
    if (!row.expected)
        return {};
    const QString duration = tr("≈ %1", "an estimate").arg(roughDurationText(*row.expected));
    return row.late < tolerableDelay ? duration : tr("%1, %2 late", "an estimate, how long").arg(duration, roughDurationText(row.late));
}

QString ComingModel::textOf(const ComingRow &row, ComingColumn column) const
{
    switch (column) {
    case ComingColumn::At:
        return row.at ? clockText(*row.at) : QString();
    case ComingColumn::Job:
        return row.more == 0 ? row.name : tr("%1, and %n more", "job, times that are not listed", int(row.more)).arg(row.name);
    case ComingColumn::Expected:
        if (!row.reason.isEmpty())
            return row.reason;
        return expectedText(row);
    case ComingColumn::Pool:
        return row.pool;
    case ComingColumn::In:
        if (!row.at)
            return {};
        return *row.at > m_now ? roughDurationText(*row.at - m_now) : agoText(*row.at, m_now);
    case ComingColumn::Buttons:
        break;
    }
    return {};
}

// What a screen reader says of the row, in its first cell.
QString ComingModel::sentenceOf(const ComingRow &row) const
{
    switch (row.kind) {
    case ComingRow::Kind::Head:
        return row.head;
    case ComingRow::Kind::Resting:
        return tr("%1, switched off", "job").arg(row.name);
    case ComingRow::Kind::Missed:
    case ComingRow::Kind::LeftOut:
        return tr("%1, %2: %3", "time, job, why it does not run").arg(momentText(*row.at, m_now), row.name, row.reason);
    case ComingRow::Kind::Fire:
        break;
    }
    const QString when =
        tr("%1, in %2: %3", "time, how long, job").arg(momentText(*row.at, m_now), roughDurationText(*row.at - m_now), row.name);
    return row.expected ? tr("%1, takes about %2", "a fire time, how long").arg(when, roughDurationText(*row.expected)) : when;
}

QVariant ComingModel::special(const ComingRow &row, ComingColumn column, int role) const
{
    switch (role) {
    case PartRole:
        return row.expected && m_longest > Duration() ? QVariant(double(row.expected->count()) / double(m_longest.count())) : QVariant();
    case HeadRole:
        return row.isHead();
    case ButtonsRole: {
        QVariantList buttons;
        for (const ComingButton button : comingButtons(row))
            buttons.append(int(button));
        return buttons;
    }
    case Qt::AccessibleTextRole:
        return column == ComingColumn::At ? sentenceOf(row) : textOf(row, column);
    case Qt::ToolTipRole:
        return row.at && (column == ComingColumn::At || column == ComingColumn::In) ? QVariant(momentTip(*row.at)) : QVariant();
    default:
        return {};
    }
}

QVariant ComingModel::data(const QModelIndex &index, int role) const
{
    const ComingRow *row = rowAt(index.row());
    if (!row)
        return {};
    const auto column = ComingColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role != Qt::DisplayRole)
        return special(*row, column, role);
    if (row->isHead())
        return column == ComingColumn::At ? row->head : QString();
    return textOf(*row, column);
}

QVariant ComingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(ComingColumn(section)));
    if (role != Qt::DisplayRole)
        return {};
    switch (ComingColumn(section)) {
    case ComingColumn::At:
        return tr("At", "time");
    case ComingColumn::Job:
        return tr("Job");
    case ComingColumn::Expected:
        return tr("Expected duration");
    case ComingColumn::Pool:
        return tr("Pool");
    case ComingColumn::In:
        return tr("In", "how long until then");
    case ComingColumn::Buttons:
        break;
    }
    return {};
}

} // namespace runsheet
