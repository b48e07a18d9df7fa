// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/csvtable.h"

namespace runsheet {

// What needs a look at every row: each function goes once through the file, on a thread of the pool, with memory that has a bound. No
// result when cancelled.

struct CsvOrder
{
    qsizetype column = -1; //!< -1: as in the file
    Qt::SortOrder order = Qt::AscendingOrder;
    CsvFilter filter;
    friend bool operator==(const CsvOrder &, const CsvOrder &) = default;
};

//! The rows that match, in order. `rows` has fewer where there are too many to be kept or sorted: then they are the first ones in the file.
struct CsvArranged
{
    static constexpr qint64 mostRows = 2'000'000;
    static constexpr qsizetype mostKeyBytes = 64 << 20; //!< of texts to sort by

    std::vector<quint32> rows;
    qint64 matching = 0;
};
[[nodiscard]] QFuture<CsvArranged> arrangeCsv(const CsvTable &table, const CsvOrder &order);

//! What a column holds, over the rows that match.
struct CsvStatistics
{
    static constexpr int bins = 12;
    static constexpr int mostDistinct = 1000;

    qint64 filled = 0;
    qint64 empty = 0;
    qint64 distinct = 0; //!< values; mostDistinct: so many or more
    //! Of numbers and times, the latter in milliseconds of UTC; from a sample where there are many.
    std::optional<double> least, most, mean, median;
    std::vector<int> histogram;
    friend bool operator==(const CsvStatistics &, const CsvStatistics &) = default;
};
[[nodiscard]] QFuture<QList<CsvStatistics>> csvStatistics(const CsvTable &table, const CsvFilter &filter);

//! The cells of some rows, in the order asked for.
[[nodiscard]] QFuture<QList<QStringList>> csvRows(const CsvTable &table, const QList<qint64> &rows);

//! What can be drawn on an axis: a number, or a time in milliseconds of UTC.
[[nodiscard]] std::optional<double> csvValue(QByteArrayView cell, CsvType type);

} // namespace runsheet
