// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/log/logfiles.h"

#include <utility>

namespace runsheet {

namespace {

//! The runner turns from one segment to the other when it is full, and empties the one it turns to: the later change is
//! the current one. Where a copy of the folder lost the times, the shorter one is.
bool isNewer(const PlainFile &one, const PlainFile &other)
{
    const auto time = one.modified();
    const auto otherTime = other.modified();
    return time == otherTime ? one.size() < other.size() : time > otherTime;
}

} // namespace

QByteArray logFileName(LogStream stream)
{
    return stream == LogStream::Out ? QByteArrayLiteral("out") : QByteArrayLiteral("err");
}

LogFiles openLogFiles(const QByteArray &runFolder, LogStream stream)
{
    const QByteArray path = runFolder + '/' + logFileName(stream);
    LogFiles files{PlainFile::open(path), {}, {}, 0};
    std::optional<PlainFile> first = PlainFile::open(path + ".1");
    std::optional<PlainFile> second = PlainFile::open(path + ".2");
    const bool secondIsNewer = second && (!first || isNewer(*second, *first));
    if (secondIsNewer)
        std::swap(first, second);
    files.currentNumber = first ? (secondIsNewer ? 2 : 1) : 0;
    files.current = std::move(first);
    files.full = std::move(second);
    return files;
}

} // namespace runsheet
