// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QLatin1String>
#include <QLocale>
#include <QVariant>

#include <optional>
#include <span>

namespace runsheet {

//! In the order of the table when nobody moved anything.
enum class RunColumnId {
    Number,
    Job,
    State,
    Cause,
    Started,
    Duration,
    PeakMemory,
    ExitCode,
    Result,
    Id,
    Created,
    Ended,
    Cpu,
    Attempts,
    Pool,
    Labels,
    Space,
    Owner
};
inline constexpr int runColumnCount = 18;

//! A column of History, as data: the model, the header menu, the settings, copying and the export read this one table.
struct RunColumn
{
    QLatin1String id; //!< for settings and exported files: never renamed
    const char *title;
    const char *about; //!< the tip of the header
    Qt::Alignment align;
    bool shownByDefault;
    double width; //!< in font heights
    std::optional<RunSort> sort;
    QString (*text)(const Run &, Instant now, const QLocale &);
    //! For other programs: numbers as numbers, times in UTC, nothing where there is none.
    QVariant (*value)(const Run &);
    QString (*tip)(const Run &, Instant now, const QLocale &);
};

[[nodiscard]] std::span<const RunColumn> historyColumns();
[[nodiscard]] QString columnTitle(const RunColumn &column);
[[nodiscard]] QString columnTip(const RunColumn &column);

//! `schedule`, `by hand`, ...: why a run exists, for people.
[[nodiscard]] QString causeWord(Cause cause);

} // namespace runsheet
