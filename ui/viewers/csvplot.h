// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/csvtable.h"
#include "ui/viewers/plotpoints.h"

namespace runsheet {

// What is drawn of two columns. Each function goes once through the file, on a thread of the pool, with memory that has a bound. No
// result when cancelled.

//! Which columns against each other, and which rows.
struct CsvPlotQuestion
{
    struct Range
    {
        double from = 0;
        double to = 0;
    };
    qsizetype x = -1; //!< below 0: the number of the row
    qsizetype y = 0;
    PlotScale scale = PlotScale::Linear;
    std::optional<Range> range; //!< of x; nothing: all rows
};

//! Two columns against each other. Beyond mostGroups rows, of each group of rows the lowest and the highest.
struct CsvPlot
{
    static constexpr size_t mostGroups = 100'000;
    //! Farther from 0 sums and lengths of an axis are no numbers any more.
    static constexpr double mostValue = 1e300;

    std::vector<QPointF> points;
    qint64 rows = 0;          //!< with a value in both columns
    qint64 rowsWithout = 0;   //!< left out: one of the two is no number, or none that can be drawn
    qint64 rowsNotAbove0 = 0; //!< left out, because a logarithmic axis has no place for them
    qint64 rowsPerGroup = 1;
    bool ascends = true; //!< in x
    std::optional<QPointF> first, last;
    double leastY = 0, mostY = 0, meanY = 0;
    std::optional<double> correlation;
};
[[nodiscard]] QFuture<CsvPlot> csvPlot(const CsvTable &table, const CsvFilter &filter, const CsvPlotQuestion &question);

//! The mean of a column for each text of another one, in the order in which the texts come first.
struct CsvBars
{
    static constexpr qsizetype mostBars = 40;
    static constexpr qsizetype mostTexts = 10'000;

    QStringList texts;
    std::vector<double> means;
    qint64 rows = 0;        //!< behind the bars
    qint64 rowsWithout = 0; //!< left out: no number
    qint64 moreTexts = 0;   //!< that have no bar, up to mostTexts
    double leastY = 0, mostY = 0;
};
[[nodiscard]] QFuture<CsvBars> csvBars(const CsvTable &table, const CsvFilter &filter, qsizetype x, qsizetype y);

} // namespace runsheet
