// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/logchunk.h"
#include "engine/execution/log/plainfile.h"

#include <functional>

namespace runsheet {

//! Some bytes that came on one stream at one time.
struct LogIndexEntry
{
    Instant at{};
    qint64 length = 0;
    LogStream stream = LogStream::Out;
};

//! log.idx: entries of 16 bytes, little-endian: microseconds since 1970 UTC (int64), length (uint32), stream (uint32, 0 out,
//! 1 err). Lengths count bytes as the program wrote them, also those that were cut. What is written after it was opened is
//! not seen; half an entry at its end is none.
class LogIndex
{
public:
    explicit LogIndex(const QByteArray &runFolder);

    //! In order; `visit` returns false to stop. Reads in blocks.
    void forEach(const std::function<bool(const LogIndexEntry &)> &visit) const;
    //! How many bytes of `stream` it speaks of.
    [[nodiscard]] qint64 total(LogStream stream) const;

private:
    std::optional<PlainFile> m_file;
    qint64 m_size = 0;
};

} // namespace runsheet
