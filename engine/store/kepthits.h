// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QtGlobal>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace runsheet {

//! Keys of rows, a bit each: of a million runs 125 kB, and asked in a few nanoseconds. Keys beyond 2^30, which only damage makes, are
//! not taken in.
class KeySet
{
public:
    void insert(qint64 key);
    [[nodiscard]] bool contains(qint64 key) const;
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    std::vector<quint64> m_words;
    qint64 m_count = 0;
};

//! The runs that a filter lets through.
struct Hits
{
    KeySet keys;      //!< of deleted ones, too, where leaving them out costs more than passing them by
    qint64 total = 0; //!< without deleted ones
};

//! Those of the last few filters, for as long as nothing was written: pages of one list are asked for one after the other.
//! Thread: any.
class KeptHits
{
public:
    //! Of the writer, around each transaction. Between the two nothing is kept or found.
    void beginWrite() { m_stamp.fetch_or(1); }
    void endWrite() { m_stamp.store((m_stamp.load() | 1) + 1); }

    //! What was written up to now; nothing while a write is under way. Equal before and after the first read of a read transaction,
    //! it says what that transaction sees.
    [[nodiscard]] std::optional<quint64> stamp() const;
    [[nodiscard]] std::shared_ptr<const Hits> find(const RunFilter &filter, std::optional<quint64> stamp);
    void keep(const RunFilter &filter, std::optional<quint64> stamp, std::shared_ptr<const Hits> hits);

private:
    struct Entry
    {
        RunFilter filter;
        quint64 stamp = 0;
        std::shared_ptr<const Hits> hits;
    };
    std::atomic<quint64> m_stamp = 0; // odd while a write is under way
    std::mutex m_mutex;
    std::deque<Entry> m_entries; // the last kept one first
};

} // namespace runsheet
