// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/comingrows.h"

#include <QAbstractTableModel>

namespace runsheet {

//! What can be done to a row of the list by its own buttons, in this order and each always in its place.
enum class ComingButton { Run, SkipNext, OnOff };
inline constexpr int comingButtonCount = 3;
//! Only those that can do something there.
[[nodiscard]] QList<ComingButton> comingButtons(const ComingRow &row);

enum class ComingColumn { At, Job, Expected, Pool, In, Buttons };
inline constexpr int comingColumnCount = 6;

//! The list of what is coming, with the head of each day as a row. Rows that stay keep their places and with them selection and
//! scroll. Thread: main.
class ComingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! How long a bar is, in parts of the longest; whether the row is the head of a day; its buttons.
    enum Role { PartRole = Qt::UserRole, HeadRole, ButtonsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ComingRow> &rows, Instant now);
    //! Null where there is none.
    [[nodiscard]] const ComingRow *rowAt(int row) const;
    //! The row that stands for the same; -1 where it is not here.
    [[nodiscard]] int rowLike(const ComingRow &row) const;
    //! The first row of a job; -1 where it has none.
    [[nodiscard]] int rowOf(JobKey job) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void shown();

private:
    void mergeRows(const QList<ComingRow> &rows);
    [[nodiscard]] static QString expectedText(const ComingRow &row);
    [[nodiscard]] QString textOf(const ComingRow &row, ComingColumn column) const;
    [[nodiscard]] QString sentenceOf(const ComingRow &row) const;
    [[nodiscard]] QVariant special(const ComingRow &row, ComingColumn column, int role) const;

    QList<ComingRow> m_rows;
    Instant m_now;
    Duration m_longest{};
};

} // namespace runsheet
