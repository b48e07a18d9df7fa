// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QByteArray>

#include <optional>

namespace runsheet {

//! A regular file, open for reading. What a program may have put in its place (a link, a FIFO, a device) is not opened,
//! so that nothing hangs and nothing foreign is read. Blocking; for an i/o thread.
class PlainFile
{
public:
    //! Nothing where no regular file is there.
    [[nodiscard]] static std::optional<PlainFile> open(const QByteArray &path);
    //! `name` below the folder `folderFd`.
    [[nodiscard]] static std::optional<PlainFile> openAt(int folderFd, const QByteArray &name);
    PlainFile(PlainFile &&other) noexcept;
    PlainFile &operator=(PlainFile &&other) noexcept;
    ~PlainFile();

    [[nodiscard]] qint64 size() const;                       //!< now
    [[nodiscard]] std::chrono::nanoseconds modified() const; //!< now, since 1970
    [[nodiscard]] Instant modifiedAt() const;
    //! When it was made; nothing where the file system does not say.
    [[nodiscard]] std::optional<Instant> madeAt() const;
    //! Up to `most` bytes from `offset`; less at the end of the file.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 most) const;

private:
    explicit PlainFile(int fd) : m_fd(fd) {}
    int m_fd = -1;
};

} // namespace runsheet
