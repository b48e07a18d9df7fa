// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/log/plainfile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace runsheet {

namespace {

struct stat statusOf(int fd)
{
    struct stat status = {};
    if (fstat(fd, &status) != 0)
        status = {};
    return status;
}

} // namespace

std::optional<PlainFile> PlainFile::open(const QByteArray &path)
{
    return openAt(AT_FDCWD, path);
}

std::optional<PlainFile> PlainFile::openAt(int folderFd, const QByteArray &name)
{
    // Non-blocking: opening a FIFO would wait for a writer.
    PlainFile file(::openat(folderFd, name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.m_fd < 0 || !S_ISREG(statusOf(file.m_fd).st_mode))
        return {};
    return file;
}

PlainFile::PlainFile(PlainFile &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

PlainFile &PlainFile::operator=(PlainFile &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

PlainFile::~PlainFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

qint64 PlainFile::size() const
{
    return statusOf(m_fd).st_size;
}

std::chrono::nanoseconds PlainFile::modified() const
{
    const timespec time = statusOf(m_fd).st_mtim;
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

Instant PlainFile::modifiedAt() const
{
    return Instant(std::chrono::floor<milliseconds>(modified()));
}

std::optional<Instant> PlainFile::madeAt() const
{
    struct statx status = {};
    if (statx(m_fd, "", AT_EMPTY_PATH, STATX_BTIME, &status) != 0 || !(status.stx_mask & STATX_BTIME))
        return {};
    return instantFromMs(status.stx_btime.tv_sec * 1000 + status.stx_btime.tv_nsec / 1'000'000);
}

QByteArray PlainFile::read(qint64 offset, qint64 most) const
{
    QByteArray bytes(static_cast<qsizetype>(std::min(most, std::max<qint64>(size() - offset, 0))), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::pread(m_fd, bytes.data() + filled, static_cast<size_t>(bytes.size() - filled), offset + filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    return bytes;
}

} // namespace runsheet
