// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace runsheet {

//! A table of any length of which one stretch is in memory, around what is looked at: the other rows are empty until they are read. Never
//! resets. What the rows and columns are is said by who inherits.
class StretchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] int offset() const { return m_offset; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    StretchModel(int columns, QObject *parent);

    [[nodiscard]] virtual int stretchSize() const = 0;
    [[nodiscard]] virtual QString titleOf(int column) const = 0;
    [[nodiscard]] virtual QString tipOf(int column) const = 0;
    [[nodiscard]] virtual Qt::Alignment alignOf(int column) const = 0;
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;

    //! Rows come or go at the end.
    void setTotal(int total);
    //! Those of [first, last] that are in memory, as the first and the one behind the last.
    [[nodiscard]] std::pair<int, int> readPart(int first, int last) const;

    int m_total = 0;
    int m_offset = 0;

private:
    int m_columns;
};

} // namespace runsheet
