// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logpage.h"

#include "engine/domain/diagnosis/needlescan.h"

#include <algorithm>
#include <cstring>

namespace runsheet {

namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool containsWord(QByteArrayView line, QByteArrayView word)
{
    for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordCharacter(line[at - 1])) && (end == line.size() || !isWordCharacter(line[end])))
            return true;
    }
    return false;
}

//! `KeyError: 'x'`, `pkg.SomeException: y`: how Python and Java end a trace.
bool startsWithException(QByteArrayView line)
{
    const auto isNamePart = [](char c) { return isWordCharacter(c) || c == '.'; };
    const qsizetype length = std::ranges::find_if_not(line, isNamePart) - line.begin();
    const QByteArrayView name = line.first(length);
    const bool ends = length == line.size() || line[length] == ':';
    return ends && (name.endsWith("Error") || name.endsWith("Exception"));
}

//! What every line with a level has in it: most lines have none of these.
const NeedleScan &levelWords()
{
    static constexpr std::array<QByteArrayView, 8> words{"rror", "xception", "ERROR", "FATAL", "CRITICAL", "WARN", "arning", "fatal:"};
    static const NeedleScan scan(words);
    return scan;
}

//! A character is not torn where a long line is broken.
qsizetype breakBefore(QByteArrayView line, qsizetype at)
{
    for (int back = 0; back < 3 && at > 1 && (uchar(line[at]) & 0xc0U) == 0x80U; ++back)
        --at;
    return at;
}

void appendLine(LogPage &into, QByteArrayView text, LogLine line)
{
    line.offset = quint32(into.bytes.size());
    line.length = quint32(text.size());
    into.bytes.append(text.data(), text.size());
    into.lines.push_back(line);
}

} // namespace

LogLevel levelOf(QByteArrayView line)
{
    if (levelWords()(line) == 0)
        return LogLevel::Plain;
    static constexpr std::array errorWords{"ERROR", "FATAL", "CRITICAL"};
    static constexpr std::array warningWords{"WARN", "WARNING"};
    const auto has = [line](const char *word) { return containsWord(line, word); };
    const auto starts = [line](QByteArrayView word) { return line.startsWith(word); };
    if (startsWithException(line) || std::ranges::any_of(errorWords, has) || starts("error:") || starts("fatal:") || starts("Error:") ||
        line.contains(": error:"))
        return LogLevel::Error;
    if (std::ranges::any_of(warningWords, has) || starts("warning") || line.contains(": warning:"))
        return LogLevel::Warning;
    return LogLevel::Plain;
}

QByteArrayView afterReturns(QByteArrayView line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    return line.sliced(line.lastIndexOf('\r') + 1);
}

void LogSplitter::finish(LogStream stream, QByteArrayView line, std::optional<Instant> at, LogPage &into)
{
    const QByteArrayView shown = afterReturns(line);
    AnsiStyle &style = of(stream).style;
    LogLine made;
    made.stream = stream;
    made.level = levelOf(shown);
    made.before = style;
    made.at = at;
    style = styleAfter(line, style);
    appendLine(into, shown, made);
}

void LogSplitter::keep(const LogPiece &piece, QByteArrayView rest, LogPage &into)
{
    Unfinished &open = of(piece.stream);
    if (open.bytes.isEmpty())
        open.at = piece.at;
    open.bytes.append(rest.data(), rest.size());
    if (open.bytes.size() <= longestLine)
        return;
    open.bytes = afterReturns(open.bytes).toByteArray() + (open.bytes.endsWith('\r') ? "\r" : "");
    QByteArrayView left = open.bytes;
    while (left.size() > longestLine) {
        const qsizetype length = breakBefore(left, longestLine);
        finish(piece.stream, left.first(length), open.at, into);
        left = left.sliced(length);
        open.at = piece.at;
    }
    open.bytes = left.toByteArray();
}

void LogSplitter::take(const LogPiece &piece, LogPage &into)
{
    QByteArrayView rest = piece.bytes;
    for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        Unfinished &open = of(piece.stream);
        keep(piece, rest.first(end), into);
        finish(piece.stream, open.bytes, open.at, into);
        open.bytes.resize(0);
        rest = rest.sliced(end + 1);
    }
    if (!rest.isEmpty())
        keep(piece, rest, into);
}

void LogSplitter::takeCut(qint64 bytes, LogPage &into)
{
    for (const LogStream stream : {LogStream::Out, LogStream::Err}) {
        Unfinished &open = of(stream);
        if (!open.bytes.isEmpty())
            finish(stream, open.bytes, open.at, into); // what goes on behind the cut is not the same line
        open = {};
    }
    LogLine line;
    line.kind = LogLine::Kind::Cut;
    appendLine(into, QByteArray::number(bytes), line);
}

void LogSplitter::peekUnfinished(LogPage &into) const
{
    LogSplitter copy = *this;
    for (const LogStream stream : {LogStream::Out, LogStream::Err}) {
        const Unfinished open = copy.of(stream);
        if (!open.bytes.isEmpty())
            copy.finish(stream, open.bytes, open.at, into);
    }
}

} // namespace runsheet
