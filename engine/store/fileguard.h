// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/identity.h"

namespace runsheet {

//! Notices what happens to the files of an open database from outside: SQLite itself would go on writing into a file that nobody
//! can find any more. Only ever looks by name: opening and closing the file would drop the locks of the connection.
class FileGuard
{
public:
    FileGuard() = default;
    //! With the database open and its write-ahead log there.
    explicit FileGuard(const QByteArray &file);

    //! What was done to it, as the end of a sentence; nothing when it is as it was. Remembers how far it has grown.
    [[nodiscard]] std::optional<QString> harm();
    //! Bytes in the write-ahead log.
    [[nodiscard]] qint64 logSize() const;

private:
    QByteArray m_file;
    QByteArray m_log;
    std::optional<FileId> m_fileId;
    std::optional<FileId> m_logId;
    qint64 m_size = 0;
};

} // namespace runsheet
