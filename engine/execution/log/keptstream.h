// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/log/logfiles.h"

namespace runsheet {

//! What is kept of one stream, by offsets as the program wrote it: the beginning, and the end in two segments that the
//! runner turns between. What lay in between was cut. A view of one moment; see hasTurned().
class KeptStream
{
public:
    //! `indexed`: how many bytes log.idx speaks of, read before this is made.
    KeptStream(QByteArray runFolder, LogStream stream, qint64 indexed);

    //! How many bytes the program wrote until now.
    [[nodiscard]] qint64 seen() const { return m_seen; }
    //! The first offset from `from` on that is kept; seen() where none is.
    [[nodiscard]] qint64 nextKept(qint64 from) const;
    //! The last offset before `end` where what is kept without a gap up to `end` begins; `end` where nothing is.
    [[nodiscard]] qint64 keptBack(qint64 end) const;
    //! Up to `most` bytes from `from`; fewer where a file ends: ask again for the rest. Empty where nothing is kept.
    [[nodiscard]] QByteArray read(qint64 from, qint64 most) const;
    //! The runner has turned to another segment since: what was read of the end may be newer than its offset says.
    [[nodiscard]] bool hasTurned() const;

private:
    QByteArray m_runFolder;
    LogStream m_stream;
    LogFiles m_files;
    qint64 m_headSize = 0;
    qint64 m_fullSize = 0;
    qint64 m_currentSize = 0;
    qint64 m_seen = 0;
    qint64 m_tailStart = 0;
};

} // namespace runsheet
