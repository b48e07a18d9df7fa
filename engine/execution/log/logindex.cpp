// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/log/logindex.h"

#include <QtEndian>

namespace runsheet {

namespace {

constexpr qint64 entryBytes = 16;
constexpr qint64 blockBytes = entryBytes << 14;

std::optional<LogIndexEntry> entryAt(const char *bytes)
{
    const auto stream = qFromLittleEndian<quint32>(bytes + 12);
    if (stream > 1)
        return {}; // damaged: what follows cannot be trusted
    const std::chrono::microseconds time(qFromLittleEndian<qint64>(bytes));
    return LogIndexEntry{Instant(std::chrono::floor<milliseconds>(time)), qFromLittleEndian<quint32>(bytes + 8),
                         stream == 0 ? LogStream::Out : LogStream::Err};
}

} // namespace

LogIndex::LogIndex(const QByteArray &runFolder) : m_file(PlainFile::open(runFolder + "/log.idx"))
{
    m_size = m_file ? m_file->size() / entryBytes * entryBytes : 0;
}

void LogIndex::forEach(const std::function<bool(const LogIndexEntry &)> &visit) const
{
    for (qint64 offset = 0; offset < m_size; offset += blockBytes) {
        const QByteArray block = m_file->read(offset, std::min(blockBytes, m_size - offset));
        for (qsizetype at = 0; at + entryBytes <= block.size(); at += entryBytes) {
            const std::optional<LogIndexEntry> entry = entryAt(block.constData() + at);
            if (!entry || !visit(*entry))
                return;
        }
    }
}

qint64 LogIndex::total(LogStream stream) const
{
    qint64 total = 0;
    forEach([stream, &total](const LogIndexEntry &entry) {
        total += entry.stream == stream ? entry.length : 0;
        return true;
    });
    return total;
}

} // namespace runsheet
