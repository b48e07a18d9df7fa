// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/logchunk.h"
#include "ui/details/ansi.h"

#include <array>
#include <vector>

namespace runsheet {

enum class LogLevel : quint8 { Plain, Warning, Error };

//! Where a line of a page is, and what is known of it without decoding it.
struct LogLine
{
    enum class Kind : quint8 { Text, Cut };
    quint32 offset = 0; //!< in the page's bytes
    quint32 length = 0; //!< without its end; Cut: the bytes are the number of bytes that were not kept
    Kind kind = Kind::Text;
    LogStream stream = LogStream::Out;
    LogLevel level = LogLevel::Plain;
    AnsiStyle before; //!< holds at its start
    std::optional<Instant> at;
};

//! Some consecutive lines in memory.
struct LogPage
{
    QByteArray bytes;
    std::vector<LogLine> lines;
    [[nodiscard]] QByteArrayView text(const LogLine &line) const { return QByteArrayView(bytes).sliced(line.offset, line.length); }
};

//! Reads the level off the words that programs commonly use.
[[nodiscard]] LogLevel levelOf(QByteArrayView line);

//! What stays on screen of a line that was overwritten by carriage returns.
[[nodiscard]] QByteArrayView afterReturns(QByteArrayView line);

//! Puts pieces of both streams together to lines. A line of one stream is not torn by output of the other; it stands where its end came.
//! A line beyond `longestLine` bytes is broken, so that one line of a gigabyte needs no more memory than others.
class LogSplitter
{
public:
    static constexpr qsizetype longestLine = 8192;

    void take(const LogPiece &piece, LogPage &into);
    //! Ends the open lines, and stands for what was not kept.
    void takeCut(qint64 bytes, LogPage &into);
    //! The lines that have no end yet, without forgetting them.
    void peekUnfinished(LogPage &into) const;

private:
    struct Unfinished
    {
        QByteArray bytes;
        std::optional<Instant> at;
        AnsiStyle style;
    };
    [[nodiscard]] Unfinished &of(LogStream stream) { return m_unfinished[stream == LogStream::Out ? 0 : 1]; }
    void finish(LogStream stream, QByteArrayView line, std::optional<Instant> at, LogPage &into);
    void keep(const LogPiece &piece, QByteArrayView rest, LogPage &into);

    std::array<Unfinished, 2> m_unfinished;
};

} // namespace runsheet
