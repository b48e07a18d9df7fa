// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvmatcher.h"

#include <algorithm>

namespace runsheet {

namespace {

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

bool CsvMatcher::operator()(QByteArrayView record)
{
    if (m_filter.isEmpty())
        return true;
    if (m_filter.condition) {
        splitCsv(record, m_separator, m_cells);
        const size_t column = size_t(m_filter.condition->column);
        return m_filter.holdsFor(column < m_cells.size() ? m_cells[column] : QByteArrayView(), m_columns);
    }
    // Most rows lack a word: that is seen without taking them apart.
    const QLatin1String bytes(record.data(), record.size());
    const auto mayBeThere = [&](const QString &word) { return !isAscii(word) || bytes.contains(word, Qt::CaseInsensitive); };
    return std::ranges::all_of(m_filter.words, mayBeThere) && m_filter.matches(csvCells(record, m_separator), m_columns);
}

} // namespace runsheet
