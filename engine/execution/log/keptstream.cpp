// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/log/keptstream.h"

#include <algorithm>

namespace runsheet {

namespace {

qint64 sizeOf(const std::optional<PlainFile> &file)
{
    return file ? file->size() : 0;
}

//! The index lags behind the files by what came within the last moment, which is less than two segments: the smallest
//! number of turns that agrees with it is the right one.
qint64 bytesBeforeCurrent(const LogFiles &files, qint64 segmentBytes, qint64 beyondHead)
{
    if (!files.full || segmentBytes == 0)
        return 0;
    const qint64 fewest = files.currentNumber == 2 ? segmentBytes : 2 * segmentBytes;
    const qint64 missing = std::max<qint64>(beyondHead - fewest - sizeOf(files.current), 0);
    const qint64 bothTurned = 2 * segmentBytes;
    return fewest + (missing + bothTurned - 1) / bothTurned * bothTurned;
}

} // namespace

KeptStream::KeptStream(QByteArray runFolder, LogStream stream, qint64 indexed)
    : m_runFolder(std::move(runFolder)), m_stream(stream), m_files(openLogFiles(m_runFolder, stream)), m_headSize(sizeOf(m_files.head)),
      m_fullSize(sizeOf(m_files.full)), m_currentSize(sizeOf(m_files.current))
{
    const qint64 beyondHead = bytesBeforeCurrent(m_files, m_fullSize, indexed - m_headSize) + m_currentSize;
    m_seen = std::max(m_headSize + beyondHead, indexed);
    m_tailStart = m_headSize + beyondHead - m_fullSize - m_currentSize;
}

qint64 KeptStream::nextKept(qint64 from) const
{
    if (from < m_headSize)
        return from;
    const qint64 tailEnd = m_tailStart + m_fullSize + m_currentSize;
    return from < tailEnd ? std::max(from, m_tailStart) : m_seen;
}

qint64 KeptStream::keptBack(qint64 end) const
{
    const qint64 tailEnd = m_tailStart + m_fullSize + m_currentSize;
    const bool hasGap = m_tailStart > m_headSize;
    if (end > tailEnd)
        return end;
    return !hasGap || end <= m_headSize ? 0 : std::min(end, m_tailStart);
}

QByteArray KeptStream::read(qint64 from, qint64 most) const
{
    if (from < m_headSize)
        return m_files.head->read(from, std::min(most, m_headSize - from));
    const qint64 inTail = from - m_tailStart;
    if (inTail < 0)
        return {};
    if (inTail < m_fullSize)
        return m_files.full->read(inTail, std::min(most, m_fullSize - inTail));
    const qint64 inCurrent = inTail - m_fullSize;
    if (inCurrent >= m_currentSize)
        return {};
    return m_files.current->read(inCurrent, std::min(most, m_currentSize - inCurrent));
}

bool KeptStream::hasTurned() const
{
    if (!m_files.current)
        return false;
    // A segment that is turned to is emptied first.
    const LogFiles now = openLogFiles(m_runFolder, m_stream);
    return now.currentNumber != m_files.currentNumber || sizeOf(m_files.current) < m_currentSize || sizeOf(m_files.full) != m_fullSize;
}

} // namespace runsheet
