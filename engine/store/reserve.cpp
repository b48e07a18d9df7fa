// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/reserve.h"

#include "engine/domain/bytes.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 usualSize = 16LL << 20;
constexpr qint64 smallestSize = 64LL << 10;
constexpr qint64 shareOfFileSystem = 32;

} // namespace

Reserve::Reserve(const QByteArray &dataFolder) : m_folder(dataFolder), m_file(dataFolder + "/reserve.bin") {}

qint64 Reserve::size() const
{
    struct statvfs info = {};
    if (::statvfs(m_folder.constData(), &info) != 0)
        return usualSize;
    return std::clamp(qint64(info.f_blocks) * qint64(info.f_frsize) / shareOfFileSystem, smallestSize, usualSize);
}

qint64 Reserve::wantedRoom() const
{
    return 2 * size();
}

bool Reserve::make() const
{
    const qint64 wanted = size();
    struct stat info = {};
    if (::stat(m_file.constData(), &info) == 0 && info.st_size >= wanted)
        return true;
    if (roomAt(m_folder) < 2 * wanted)
        return false;
    const int fd = ::open(m_file.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return false;
    const bool made = ::posix_fallocate(fd, 0, wanted) == 0;
    ::close(fd);
    if (!made)
        ::unlink(m_file.constData());
    return made;
}

bool Reserve::release() const
{
    return ::unlink(m_file.constData()) == 0;
}

QString fullDiskSentence(qint64 wantedRoom, const QByteArray &folder)
{
    constexpr qint64 megabyte = 1 << 20;
    return u"The disk is full: nothing new is taken and nothing starts until %1 MB are free at %2. What ends meanwhile is written down."_s
        .arg((wantedRoom + megabyte - 1) / megabyte)
        .arg(visible(folder));
}

qint64 roomAt(const QByteArray &folder)
{
    struct statvfs info = {};
    return ::statvfs(folder.constData(), &info) == 0 ? qint64(info.f_bavail) * qint64(info.f_frsize) : -1;
}

} // namespace runsheet
