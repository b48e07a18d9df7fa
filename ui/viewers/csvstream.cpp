// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvstream.h"

#include "ui/viewers/readfile.h"

#include <algorithm>

namespace runsheet {

CsvStream::CsvStream(const QByteArray &path, qint64 firstBytes) : m_wanted(firstBytes)
{
    open(path);
}

CsvStream::CsvStream(const QByteArray &path, char separator, qint64 offset, qint64 end)
    : m_offset(offset), m_end(end), m_separator(separator), m_scanner(separator)
{
    open(path);
    if (!m_atEnd && offset > 0 && !m_file.seek(offset))
        m_atEnd = true;
}

void CsvStream::open(const QByteArray &path)
{
    const Result<QString> name = regularFile(path);
    m_file.setFileName(QFile::decodeName(path));
    // A buffer of QFile's own would copy each byte once more.
    m_atEnd = !name || !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (m_atEnd)
        m_error = name ? Error{ErrorCode::NotFound, m_file.errorString(), {}, {}} : name.error();
}

void CsvStream::begin(const QByteArray &fresh)
{
    m_offset = bomLength(fresh);
    m_bytes = fresh.mid(m_offset);
    m_separator = detectSeparator(m_bytes);
    m_scanner.emplace(m_separator);
}

void CsvStream::dropTaken()
{
    m_bytes.remove(0, m_length);
    m_offset += m_length;
    m_length = 0;
    m_ends.clear();
}

// What is left open is a record now, and the next byte begins another one.
void CsvStream::endLongRecord()
{
    m_ends.push_back(m_bytes.size());
    m_scanner.emplace(m_separator);
    m_brokeRecord = true;
}

bool CsvStream::next()
{
    dropTaken();
    while (m_ends.empty() && !m_atEnd) {
        const qint64 most = std::min(m_wanted, m_end - m_file.pos());
        const QByteArray fresh = most > 0 ? m_file.read(most) : QByteArray();
        m_wanted = pieceBytes;
        m_atEnd = fresh.isEmpty() || m_file.pos() >= m_end || m_file.atEnd();
        if (fresh.isEmpty() && m_file.error() != QFileDevice::NoError)
            m_error = Error{ErrorCode::ExecutionFailed, m_file.errorString(), {}, {}};
        const qsizetype before = m_scanner ? m_bytes.size() : 0;
        m_scanner ? void(m_bytes += fresh) : begin(fresh);
        m_scanner->scan(QByteArrayView(m_bytes).sliced(before), m_ends);
        std::ranges::for_each(m_ends, [before](qsizetype &end) { end += before; });
        if (m_ends.empty() && m_bytes.size() > longestRecord)
            endLongRecord();
    }
    if (m_atEnd && (m_ends.empty() ? !m_bytes.isEmpty() : m_ends.back() < m_bytes.size()))
        m_ends.push_back(m_bytes.size());
    m_length = m_ends.empty() ? 0 : m_ends.back();
    return !m_ends.empty();
}

} // namespace runsheet
