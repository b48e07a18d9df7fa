// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/apicontext.h"

namespace runsheet {

//! Which lines of the journal somebody wants. Ends: those that make a run final, for who waits for nothing else.
enum class JournalLines { All, Ends };
[[nodiscard]] bool isWanted(const JournalEntry &entry, JournalLines lines);

//! The journal as server-sent events: what is there after a sequence number, then what comes. Used in the API's thread.
class JournalSource final : public HttpSource, public std::enable_shared_from_this<JournalSource>
{
public:
    //! `first` is what follows `since` already.
    JournalSource(const ApiContext &context, qint64 since, JournalLines lines, const QList<JournalEntry> &first);
    void next(Give give) override;
    [[nodiscard]] QByteArray keepAlive() const override { return QByteArrayLiteral(":\n\n"); }

private:
    void read();
    void take(const Result<QList<JournalEntry>> &entries);
    void wake();

    const ApiContext &m_context;
    qint64 m_since = 0;
    JournalLines m_lines;
    QList<JournalEntry> m_first;
    Give m_give;
    std::shared_ptr<void> m_changes;
    bool m_isWaiting = false;
    bool m_hasChanged = false;
    bool m_isBegun = false;
};

} // namespace runsheet
