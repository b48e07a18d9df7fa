// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/kepthits.h"

#include <algorithm>

namespace runsheet {
namespace {

constexpr std::size_t mostEntries = 8;
constexpr qint64 bitsOfAWord = 64;
constexpr qint64 largestKey = 1 << 30;

std::size_t wordOf(qint64 key)
{
    return std::size_t(key / bitsOfAWord);
}

quint64 bitOf(qint64 key)
{
    return quint64(1) << (key % bitsOfAWord);
}

} // namespace

void KeySet::insert(qint64 key)
{
    if (key < 0 || key > largestKey)
        return;
    if (wordOf(key) >= m_words.size())
        m_words.resize(std::max(wordOf(key) + 1, m_words.size() * 2));
    quint64 &word = m_words[wordOf(key)];
    m_count += (word & bitOf(key)) == 0 ? 1 : 0;
    word |= bitOf(key);
}

bool KeySet::contains(qint64 key) const
{
    return key >= 0 && wordOf(key) < m_words.size() && (m_words[wordOf(key)] & bitOf(key)) != 0;
}

std::optional<quint64> KeptHits::stamp() const
{
    const quint64 stamp = m_stamp.load();
    return (stamp & 1) == 0 ? std::optional(stamp) : std::nullopt;
}

std::shared_ptr<const Hits> KeptHits::find(const RunFilter &filter, std::optional<quint64> stamp)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.stamp == stamp && entry.filter == filter; });
    return found == m_entries.end() ? nullptr : found->hits;
}

void KeptHits::keep(const RunFilter &filter, std::optional<quint64> stamp, std::shared_ptr<const Hits> hits)
{
    if (!stamp)
        return;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.stamp != stamp || entry.filter == filter; });
    m_entries.push_front({filter, *stamp, std::move(hits)});
    if (m_entries.size() > mostEntries)
        m_entries.pop_back();
}

} // namespace runsheet
