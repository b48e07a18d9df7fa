// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/run.h"

#include <QByteArray>
#include <QList>

namespace runsheet {

enum class ExportFormat { Csv, Json };

//! What stands before the first run of a file.
[[nodiscard]] QByteArray exportHead(ExportFormat format);
//! Some runs; `isFirst`: no run was written before them. CSV has all columns of History with their ids as names, numbers as numbers, times
//! in UTC; texts that a spreadsheet would take for a formula get an apostrophe. JSON is an array of runs as the API gives them.
[[nodiscard]] QByteArray exportRuns(ExportFormat format, const QList<Run> &runs, bool isFirst, Instant now);
[[nodiscard]] QByteArray exportTail(ExportFormat format);

} // namespace runsheet
