// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/errorfinder.h"
#include "ui/details/logpage.h"

namespace runsheet {

//! How far a log is counted: what must be known to go on behind it.
struct LogCursor
{
    qint64 line = 0; //!< the number of the next one
    LogSplitter splitter;
    std::array<ErrorFinder, 2> finders; //!< one for each stream: a trace is not torn by lines of the other
};

//! The lines of one chunk, and what there is to know of them.
struct CountedLines
{
    LogCursor after;
    LogPage lines;
    LogPage unfinished; //!< lines without an end, behind them
    QList<qint64> errors;
    QList<qint64> warnings;
    std::optional<Instant> firstAt;       //!< of the first line with a time
    std::optional<FoundError> firstError; //!< in all of the log so far, with its unfinished lines
    qint64 bytes = 0;
    qint64 cutBytes = 0;
};

//! Takes a chunk apart that goes on where `from` is. Time and memory are linear in the chunk. Pure: for a worker's thread.
[[nodiscard]] CountedLines countLines(LogCursor from, const LogChunk &chunk);

//! The lines of a chunk that were counted before.
[[nodiscard]] LogPage linesOf(LogSplitter from, const LogChunk &chunk);

//! The lines of a chunk that stands for itself, also those without an end.
[[nodiscard]] LogPage allLinesOf(const LogChunk &chunk);

//! Puts `more` behind what is there.
void append(LogPage &page, const LogPage &more);

} // namespace runsheet
