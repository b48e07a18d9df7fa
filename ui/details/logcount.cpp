// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logcount.h"

namespace runsheet {

namespace {

void split(LogSplitter &splitter, const LogChunk &chunk, LogPage &into)
{
    if (chunk.cutBytes > 0)
        splitter.takeCut(chunk.cutBytes, into);
    for (const LogPiece &piece : chunk.pieces)
        splitter.take(piece, into);
}

void findErrors(std::array<ErrorFinder, 2> &finders, const LogPage &page, qint64 firstLine)
{
    for (size_t i = 0; i < page.lines.size(); ++i) {
        const LogLine &line = page.lines[i];
        if (line.kind == LogLine::Kind::Text)
            finders[line.stream == LogStream::Out ? 0 : 1].take(page.text(line), firstLine + qint64(i));
    }
}

void rememberMarks(CountedLines &counted, qint64 firstLine)
{
    for (size_t i = 0; i < counted.lines.lines.size(); ++i) {
        const LogLine &line = counted.lines.lines[i];
        if (!counted.firstAt)
            counted.firstAt = line.at;
        if (line.level != LogLevel::Plain)
            (line.level == LogLevel::Error ? counted.errors : counted.warnings).append(firstLine + qint64(i));
    }
}

std::optional<FoundError> firstErrorIn(std::array<ErrorFinder, 2> finders, const LogPage &unfinished, qint64 firstLine)
{
    findErrors(finders, unfinished, firstLine);
    return firstOf(finders[0].found(), finders[1].found());
}

} // namespace

CountedLines countLines(LogCursor from, const LogChunk &chunk)
{
    CountedLines counted;
    const qint64 firstLine = from.line;
    counted.after = std::move(from);
    split(counted.after.splitter, chunk, counted.lines);
    counted.after.splitter.peekUnfinished(counted.unfinished);
    counted.after.line += qint64(counted.lines.lines.size());
    findErrors(counted.after.finders, counted.lines, firstLine);
    rememberMarks(counted, firstLine);
    counted.firstError = firstErrorIn(counted.after.finders, counted.unfinished, counted.after.line);
    for (const LogPiece &piece : chunk.pieces)
        counted.bytes += piece.bytes.size();
    counted.cutBytes = chunk.cutBytes;
    return counted;
}

LogPage linesOf(LogSplitter from, const LogChunk &chunk)
{
    LogPage page;
    split(from, chunk, page);
    return page;
}

LogPage allLinesOf(const LogChunk &chunk)
{
    LogPage page;
    LogSplitter splitter;
    for (const LogPiece &piece : chunk.pieces)
        splitter.take(piece, page);
    splitter.peekUnfinished(page);
    return page;
}

void append(LogPage &page, const LogPage &more)
{
    const auto offset = quint32(page.bytes.size());
    page.bytes += more.bytes;
    page.lines.reserve(page.lines.size() + more.lines.size());
    for (LogLine line : more.lines) {
        line.offset += offset;
        page.lines.push_back(line);
    }
}

} // namespace runsheet
