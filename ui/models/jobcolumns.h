// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"
#include "ui/models/pin.h"

#include <QLatin1String>
#include <QLocale>
#include <QVariant>

#include <optional>
#include <span>

namespace runsheet {

//! In the order of the table when nobody moved anything.
enum class JobColumnId {
    Name,
    State,
    Progress,
    Eta,
    Elapsed,
    NextRun,
    Result,
    Buttons,
    Id,
    Pid,
    ExitCode,
    Attempts,
    PeakMemory,
    Cpu,
    Owner,
    Created,
    Command,
    LastLine,
    Silence,
    Pool,
    Labels
};
inline constexpr int jobColumnCount = 21;

//! What a cell's text depends on besides its row.
struct RowContext
{
    Instant now{};
    QString waitReason; //!< Engine::why() of the row's run
    QLocale locale;
    std::optional<PinnedText> pinned{};
};

//! A column of the Jobs Table, as data: the model, the header menu, the settings and copying read this one table.
struct JobColumn
{
    QLatin1String id; //!< for settings: never renamed
    const char *title;
    const char *about; //!< the tip of the header
    Qt::Alignment align;
    bool shownByDefault;
    double width; //!< in font heights
    std::optional<JobSort> sort;
    bool dependsOnNow;
    QString (*text)(const JobRow &, const RowContext &);
    QVariant (*value)(const JobRow &, const RowContext &);
    QString (*tip)(const JobRow &, const RowContext &);
};

[[nodiscard]] std::span<const JobColumn> jobColumns();
[[nodiscard]] const JobColumn &jobColumn(JobColumnId id);
[[nodiscard]] QString columnTitle(const JobColumn &column);
[[nodiscard]] QString columnTip(const JobColumn &column);

} // namespace runsheet
