// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/fileguard.h"

#include <sys/stat.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

qint64 sizeOf(const QByteArray &path)
{
    struct stat info = {};
    return ::stat(path.constData(), &info) == 0 ? qint64(info.st_size) : 0;
}

} // namespace

FileGuard::FileGuard(const QByteArray &file)
    : m_file(file), m_log(file + "-wal"), m_fileId(fileIdOf(m_file)), m_logId(fileIdOf(m_log)), m_size(sizeOf(m_file))
{
}

std::optional<QString> FileGuard::harm()
{
    const std::optional<FileId> now = fileIdOf(m_file);
    if (!now)
        return u"was removed"_s;
    if (now != m_fileId)
        return u"was replaced by another file"_s;
    const qint64 size = sizeOf(m_file); // it only grows: what is deleted is used again
    if (size < m_size)
        return u"was cut"_s; // before the log is looked at: SQLite itself removes that of an empty file
    if (m_logId && fileIdOf(m_log) != m_logId)
        return u"lost its write-ahead log (%1)"_s.arg(QString::fromUtf8(m_log.mid(m_log.lastIndexOf('/') + 1)));
    m_size = size;
    return std::nullopt;
}

qint64 FileGuard::logSize() const
{
    return sizeOf(m_log);
}

} // namespace runsheet
