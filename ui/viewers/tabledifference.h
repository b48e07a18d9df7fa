// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "ui/viewers/csvtext.h"

#include <QFuture>

namespace runsheet {

//! How the rows of two tables belong together, and which cells are the same.
struct TableMatching
{
    std::optional<QString> key; //!< a column of both; empty: by their number; nothing: a column that looks like a key, else by number
    double tolerance = 0;       //!< of numbers: the part of the larger one by which they may differ
    friend bool operator==(const TableMatching &, const TableMatching &) = default;
};

struct DifferentCell
{
    std::optional<QString> left, right; //!< nothing: that table has no such row or column
    bool differs = false;
    friend bool operator==(const DifferentCell &, const DifferentCell &) = default;
};

struct DifferentRow
{
    enum class Kind { Changed, Added, Removed };
    Kind kind = Kind::Changed;
    qint64 left = -1; //!< below the header, from 0
    qint64 right = -1;
    QList<DifferentCell> cells; //!< by TableDifference::columns
    friend bool operator==(const DifferentRow &, const DifferentRow &) = default;
};

//! What two tables do not have in common.
struct TableDifference
{
    static constexpr qsizetype mostShown = 2000;
    static constexpr qint64 mostKeptBytes = 96 << 20; //!< of the left table's rows, when they are found by a key
    static constexpr qint64 mostKeptRows = 1'000'000;

    QList<CsvColumn> columns; //!< the left ones, then those that only the right table has
    QStringList keys;         //!< columns of both
    QString key;              //!< empty: rows were matched by their number
    QList<DifferentRow> rows; //!< the first mostShown
    qint64 same = 0;
    qint64 changed = 0;
    qint64 added = 0;
    qint64 removed = 0;
    bool isCut = false; //!< only the beginnings of both were compared, up to what is kept

    [[nodiscard]] qint64 differing() const { return changed + added + removed; }
};

//! Goes once through both files, on a thread of the pool. By number it keeps nothing, by key the rows of the left table within the bounds.
//! No result when cancelled.
[[nodiscard]] QFuture<Result<TableDifference>> compareTables(const QByteArray &left, const QByteArray &right,
                                                             const TableMatching &matching);

//! The first column of both whose cells are all filled and different in both samples, and are not decimals; empty: none.
[[nodiscard]] QString likelyKey(const QList<QStringList> &left, const QList<CsvColumn> &leftColumns, const QList<QStringList> &right,
                                const QList<CsvColumn> &rightColumns);

} // namespace runsheet
