// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/stretchmodel.h"

#include <algorithm>

namespace runsheet {

StretchModel::StretchModel(int columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

void StretchModel::setTotal(int total)
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

std::pair<int, int> StretchModel::readPart(int first, int last) const
{
    return {std::max(first, m_offset), std::min(last + 1, m_offset + stretchSize())};
}

int StretchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int StretchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant StretchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignOf(index.column()));
    return cell(index.row(), index.column(), role);
}

QVariant StretchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return titleOf(section);
    case Qt::ToolTipRole:
        return tipOf(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignOf(section));
    default:
        return {};
    }
}

} // namespace runsheet
