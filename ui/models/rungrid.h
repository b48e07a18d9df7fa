// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace runsheet {

//! What became of one stage in one run.
enum class GridCell { NotYet, NotReached, Running, Good, Failed, Partial, Cancelled, Skipped };

//! One run in the grid of a job.
struct GridColumn
{
    RunKey run;
    int number = 0;
    RunStatus status = RunStatus::Succeeded;
    std::optional<Duration> duration;
    QList<GridCell> cells; //!< one for each row
    friend bool operator==(const GridColumn &, const GridColumn &) = default;
};

//! Runs of one job by their stages: since when, which stage, slower?
struct RunGrid
{
    QStringList rows;              //!< names of stages, in the order of the newest run
    QList<GridColumn> columns;     //!< the oldest first
    std::optional<Duration> usual; //!< the median of those that went well; nothing below three
    //! How much longer the last five took than those before, in the median; nothing where that is less than a tenth, or too few.
    std::optional<Duration> slower;
    friend bool operator==(const RunGrid &, const RunGrid &) = default;
};
[[nodiscard]] RunGrid gridOf(const QList<Run> &newestFirst, const QHash<RunKey, RunReport> &reports, Instant now);

//! What a day of the calendar shows: the worst outcome of its runs.
struct OutcomeDay
{
    QDate day;
    std::optional<RunStatus> worst; //!< nothing: no run ended
    qint64 runs = 0;
    qint64 bad = 0; //!< failed, expired, partial, lost
    friend bool operator==(const OutcomeDay &, const OutcomeDay &) = default;
};
//! Each day from `first` to `last`, in the computer's time zone.
[[nodiscard]] QList<OutcomeDay> outcomeDays(const QList<QuarterTally> &quarters, const QDate &first, const QDate &last);

} // namespace runsheet
