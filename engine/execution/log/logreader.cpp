// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/log/logreader.h"

#include "engine/execution/log/keptstream.h"
#include "engine/execution/log/logindex.h"

#include <algorithm>
#include <array>
#include <deque>

namespace runsheet {

namespace {

using Which = LogQuery::Which;

constexpr int mostTries = 3; //!< a runner that turns its segments faster than they are read is not waited for

//! Bytes of one stream that follow each other in it and came at one time.
struct Span
{
    LogStream stream = LogStream::Out;
    qint64 offset = 0; //!< in its stream
    qint64 length = 0;
    std::optional<Instant> at;
};

//! Both streams of an attempt and the order of what came on them, at one moment.
class Attempt
{
public:
    explicit Attempt(const QByteArray &runFolder)
        : m_index(runFolder), m_indexed{m_index.total(LogStream::Out), m_index.total(LogStream::Err)},
          m_streams{KeptStream(runFolder, LogStream::Out, m_indexed[0]), KeptStream(runFolder, LogStream::Err, m_indexed[1])}
    {
    }

    [[nodiscard]] const KeptStream &stream(LogStream stream) const { return m_streams[static_cast<size_t>(stream)]; }
    //! In the order of the index; what it does not speak of comes last. `visit` returns false to stop.
    void forEachSpan(Which which, const std::function<bool(const Span &)> &visit) const;
    //! Both streams have bytes that the index does not speak of yet: their order will be known in a moment.
    [[nodiscard]] bool isOrderOpen() const { return unindexed(LogStream::Out) > 0 && unindexed(LogStream::Err) > 0; }
    [[nodiscard]] bool hasTurned() const { return m_streams[0].hasTurned() || m_streams[1].hasTurned(); }

private:
    [[nodiscard]] qint64 unindexed(LogStream which) const { return stream(which).seen() - m_indexed[static_cast<size_t>(which)]; }

    LogIndex m_index;
    std::array<qint64, 2> m_indexed;
    std::array<KeptStream, 2> m_streams;
};

bool isAsked(Which which, LogStream stream)
{
    return which == Which::Both || (which == Which::Out) == (stream == LogStream::Out);
}

void Attempt::forEachSpan(Which which, const std::function<bool(const Span &)> &visit) const
{
    std::array<qint64, 2> offsets{0, 0};
    bool goesOn = true;
    m_index.forEach([&](const LogIndexEntry &entry) {
        qint64 &offset = offsets[static_cast<size_t>(entry.stream)];
        if (isAsked(which, entry.stream))
            goesOn = visit({entry.stream, offset, entry.length, entry.at});
        offset += entry.length;
        return goesOn;
    });
    for (const LogStream rest : {LogStream::Out, LogStream::Err}) {
        if (goesOn && isAsked(which, rest) && unindexed(rest) > 0)
            goesOn = visit({rest, m_indexed[static_cast<size_t>(rest)], unindexed(rest), {}});
    }
}

//! Reads on from a position: bytes of the streams asked for, in their order.
class ForwardReader
{
public:
    ForwardReader(const Attempt &attempt, const LogQuery &query) : m_attempt(attempt), m_query(query), m_at(std::max<qint64>(query.from, 0))
    {
    }
    LogChunk read();

private:
    bool take(const Span &span);
    void takePart(const KeptStream &stream, Span span);
    [[nodiscard]] qint64 left() const { return std::max<qint64>(m_query.maxBytes, 1) - m_taken; }

    const Attempt &m_attempt;
    const LogQuery &m_query;
    LogChunk m_chunk;
    qint64 m_at;           //!< where the chunk has come to
    qint64 m_position = 0; //!< where the next span begins
    qint64 m_taken = 0;
};

LogChunk ForwardReader::read()
{
    m_attempt.forEachSpan(m_query.which, [this](const Span &span) { return take(span); });
    m_chunk.next = m_at;
    m_chunk.atEnd = m_at >= m_position;
    return m_chunk;
}

bool ForwardReader::take(const Span &span)
{
    const qint64 skipped = std::clamp<qint64>(m_at - m_position, 0, span.length);
    m_position += span.length;
    if (skipped < span.length && left() > 0)
        takePart(m_attempt.stream(span.stream), {span.stream, span.offset + skipped, span.length - skipped, span.at});
    return m_at >= m_position; // else the chunk is full
}

void ForwardReader::takePart(const KeptStream &stream, Span span)
{
    while (span.length > 0 && left() > 0) {
        const qint64 cut = std::min(stream.nextKept(span.offset) - span.offset, span.length);
        const QByteArray bytes = cut > 0 ? QByteArray() : stream.read(span.offset, std::min(span.length, left()));
        const qint64 step = cut > 0 ? cut : (bytes.isEmpty() ? span.length : bytes.size());
        if (bytes.isEmpty())
            m_chunk.cutBytes += step;
        else
            m_chunk.pieces.append({span.stream, span.at, bytes});
        span.offset += step;
        span.length -= step;
        m_at += step;
        m_taken += bytes.size();
    }
}

//! Reads the last lines, from the end back, as far as is kept without a gap.
class BackwardReader
{
public:
    BackwardReader(const Attempt &attempt, const LogQuery &query)
        : m_attempt(attempt), m_query(query), m_linesLeft(*query.tailLines), m_bytesLeft(std::max<qint64>(query.maxBytes, 1))
    {
    }
    LogChunk read();

private:
    void collect();
    bool take(const Span &span);
    bool takeLines(const Span &span, const QByteArray &bytes);

    const Attempt &m_attempt;
    const LogQuery &m_query;
    std::deque<Span> m_spans; //!< the last ones, as many as may be needed
    qint64 m_end = 0;         //!< the position behind all
    qint64 m_linesLeft;
    qint64 m_bytesLeft;
    bool m_isFirst = true;
    LogChunk m_chunk;
};

LogChunk BackwardReader::read()
{
    collect();
    for (auto span = m_spans.rbegin(); span != m_spans.rend() && m_linesLeft > 0; ++span) {
        if (!take(*span))
            break;
    }
    std::ranges::reverse(m_chunk.pieces);
    m_chunk.next = m_end;
    return m_chunk;
}

void BackwardReader::collect()
{
    qint64 collected = 0;
    m_attempt.forEachSpan(m_query.which, [&](const Span &span) {
        m_end += span.length;
        collected += span.length;
        m_spans.push_back(span);
        while (collected - m_spans.front().length >= m_query.maxBytes) {
            collected -= m_spans.front().length;
            m_spans.pop_front();
        }
        return true;
    });
}

//! False when no more may be taken.
bool BackwardReader::take(const Span &span)
{
    const KeptStream &stream = m_attempt.stream(span.stream);
    const qint64 end = span.offset + span.length;
    const qint64 begin = std::max({span.offset, stream.keptBack(end), end - m_bytesLeft});
    QByteArray bytes;
    for (qint64 at = begin; at < end;) {
        const QByteArray part = stream.read(at, end - at);
        if (part.isEmpty())
            return false;
        bytes += part;
        at += part.size();
    }
    m_bytesLeft -= bytes.size();
    return takeLines(span, bytes) && begin == span.offset;
}

bool BackwardReader::takeLines(const Span &span, const QByteArray &bytes)
{
    qsizetype from = bytes.size();
    // The line feed at the very end ends the last line, it does not begin one.
    qsizetype feed = bytes.lastIndexOf('\n', m_isFirst ? bytes.size() - 2 : bytes.size() - 1);
    if (m_isFirst && bytes.size() < 2)
        feed = -1;
    for (; feed >= 0 && m_linesLeft > 0; feed = feed > 0 ? bytes.lastIndexOf('\n', feed - 1) : -1) {
        --m_linesLeft;
        from = feed + 1;
    }
    m_isFirst = m_isFirst && bytes.isEmpty();
    if (m_linesLeft > 0)
        from = 0;
    if (from < bytes.size())
        m_chunk.pieces.append({span.stream, span.at, bytes.mid(from)});
    return m_linesLeft > 0;
}

LogChunk readOnce(const Attempt &attempt, const LogQuery &query)
{
    return query.tailLines ? BackwardReader(attempt, query).read() : ForwardReader(attempt, query).read();
}

} // namespace

Result<LogChunk> readLog(const QByteArray &runFolder, const LogQuery &query)
{
    LogChunk chunk;
    for (int tries = 0; tries < mostTries; ++tries) {
        const Attempt attempt(runFolder);
        chunk = readOnce(attempt, query);
        const bool isOrdered = query.which != Which::Both || !attempt.isOrderOpen();
        if (isOrdered && !attempt.hasTurned())
            break;
    }
    return chunk;
}

} // namespace runsheet
