// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QByteArray>
#include <QList>

namespace runsheet {

enum class LogStream { Out, Err };

//! Which part of a run's output. Offsets count bytes as the program wrote them, also those that were cut.
struct LogQuery
{
    enum class Which { Out, Err, Both };
    Which which = Which::Both;
    std::optional<int> attempt; //!< the last one when empty
    //! Out, Err: a byte offset of that stream. Both: `next` of an earlier chunk, else 0.
    qint64 from = 0;
    qint64 maxBytes = 1 << 20;
    std::optional<int> tailLines; //!< instead of `from`: the last so many lines; reads only the end
};

//! Bytes of one stream that came at one time.
struct LogPiece
{
    LogStream stream = LogStream::Out;
    std::optional<Instant> at; //!< from log.idx; nothing where it has no entry
    QByteArray bytes;
};

struct LogChunk
{
    QList<LogPiece> pieces;
    qint64 next = 0;     //!< pass it as `from` to go on
    qint64 cutBytes = 0; //!< in this chunk's range: seen but not kept
    bool atEnd = true;   //!< nothing more is there now
    bool live = false;   //!< the attempt is still running: more may come
};

} // namespace runsheet
