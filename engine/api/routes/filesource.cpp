// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/routes/filesource.h"

#include "engine/domain/bytes.h"

#include <QtConcurrentRun>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {

using namespace Qt::StringLiterals;

struct FileSource::Descriptor
{
    explicit Descriptor(int opened) : fd(opened) {}
    ~Descriptor() { close(fd); }
    Q_DISABLE_COPY_MOVE(Descriptor)
    const int fd;
};

Result<std::shared_ptr<HttpSource>> FileSource::open(const QByteArray &path)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return notFound(u"The file “%1” is not there any more."_s.arg(visible(path)));
    auto descriptor = std::make_shared<Descriptor>(fd);
    struct stat info
    {
    };
    if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))
        return notFound(u"“%1” is no file."_s.arg(visible(path)));
    return std::shared_ptr<HttpSource>(new FileSource(std::move(descriptor)));
}

void FileSource::next(Give give)
{
    auto readOn = [descriptor = m_descriptor, give = std::move(give)] {
        QByteArray piece(256 * 1024, Qt::Uninitialized);
        const ssize_t count = read(descriptor->fd, piece.data(), size_t(piece.size()));
        give(piece.left(std::max<qsizetype>(count, 0)));
    };
    [[maybe_unused]] const QFuture<void> reading = QtConcurrent::run(std::move(readOn));
}

} // namespace runsheet
