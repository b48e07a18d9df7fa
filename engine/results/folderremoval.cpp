// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/results/folderremoval.h"

#include "engine/domain/bytes.h"
#include "engine/execution/mountpoint.h"
#include "engine/execution/runfolder.h"
#include "engine/execution/uniquefd.h"

#include <QByteArrayList>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr int deepest = 100; //!< levels by descriptors; what lies deeper is moved up first

Error removalFailed(const QByteArray &path, int error)
{
    return {ErrorCode::ExecutionFailed,
            u"The folder '%1' could not be removed: %2. Remove what is in the way and delete the run again."_s.arg(
                visible(path), QString::fromLocal8Bit(std::strerror(error))),
            QString::number(error),
            {}};
}

Error removalRefused(const QByteArray &path, const QByteArray &root)
{
    return refused(u"'%1' is not removed: it does not lie below '%2', where run folders are."_s.arg(visible(path), visible(root)));
}

//! The parts of `path` below `root`; nothing where it does not plainly lie there.
QByteArrayList partsBelow(const QByteArray &path, const QByteArray &root)
{
    const QByteArray above = root.endsWith('/') ? root : QByteArray(root + '/');
    if (!path.startsWith(above))
        return {};
    const QByteArrayList parts = path.mid(above.size()).split('/');
    const bool isPlain = std::ranges::none_of(parts, [](const QByteArray &part) { return part.isEmpty() || part == "." || part == ".."; });
    return isPlain ? parts : QByteArrayList();
}

bool isProtected(const QByteArray &root)
{
    struct stat status = {};
    struct stat other = {};
    if (!root.startsWith('/') || ::stat(root.constData(), &status) != 0)
        return !root.startsWith('/');
    const auto isSame = [&](const QByteArray &folder) {
        return ::stat(folder.constData(), &other) == 0 && other.st_dev == status.st_dev && other.st_ino == status.st_ino;
    };
    return isSame("/") || isSame(qgetenv("HOME"));
}

//! Removes trees on one file system. Keeps the first errno.
class Remover
{
public:
    Remover(dev_t device) : m_device(device) {}
    [[nodiscard]] int error() const { return m_error; }
    void removeEntry(int folderFd, const QByteArray &name);

private:
    void removeContents(int folderFd, int depth);
    bool removeOne(int folderFd, const QByteArray &name, int depth);
    [[nodiscard]] UniqueFd openInner(int folderFd, const QByteArray &name) const;
    void note(int error) { m_error = m_error ? m_error : error; }

    dev_t m_device;
    int m_error = 0;
    int m_topFd = -1;
    int m_movedUp = 0;
};

//! A program may have taken its own rights to a folder away; opened as a path only, so that no link is changed instead.
UniqueFd Remover::openInner(int folderFd, const QByteArray &name) const
{
    UniqueFd inner(::openat(folderFd, name.constData(), folderFlags));
    if (inner.isValid() || errno != EACCES)
        return inner;
    const UniqueFd handle(::openat(folderFd, name.constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(handle.get());
    if (handle.isValid() && ::chmod(self.constData(), 0700) == 0)
        return UniqueFd(::openat(folderFd, name.constData(), folderFlags));
    errno = EACCES;
    return {};
}

void Remover::removeEntry(int folderFd, const QByteArray &name)
{
    m_topFd = -1;
    removeOne(folderFd, name, 0);
}

//! False where it stays.
bool Remover::removeOne(int folderFd, const QByteArray &name, int depth)
{
    if (::unlinkat(folderFd, name.constData(), 0) == 0 || errno == ENOENT)
        return true;
    if (errno != EISDIR && errno != EPERM && errno != EACCES) {
        note(errno);
        return false;
    }
    const UniqueFd inner = openInner(folderFd, name);
    struct stat status = {};
    if (!inner.isValid() || ::fstat(inner.get(), &status) != 0) {
        note(errno);
        return false;
    }
    if (status.st_dev != m_device || isMountPoint(inner.get())) {
        note(EXDEV);
        return false;
    }
    ::fchmod(inner.get(), 0700); // a folder without the right to write keeps its entries
    if (m_topFd < 0)
        m_topFd = inner.get();
    removeContents(inner.get(), depth + 1);
    if (::unlinkat(folderFd, name.constData(), AT_REMOVEDIR) == 0)
        return true;
    note(errno);
    return false;
}

void Remover::removeContents(int folderFd, int depth)
{
    bool isAnyGone = true;
    while (isAnyGone) { // again: removing while reading may pass entries over, and deep folders come up
        isAnyGone = false;
        const int copy = ::openat(folderFd, ".", folderFlags);
        const std::unique_ptr<DIR, int (*)(DIR *)> folder(copy < 0 ? nullptr : ::fdopendir(copy), ::closedir);
        while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
            const QByteArray name(entry->d_name);
            if (name == "." || name == "..")
                continue;
            const QByteArray upper = ".deep-" + QByteArray::number(++m_movedUp);
            const bool isMovedUp = depth >= deepest && ::renameat(folderFd, name.constData(), m_topFd, upper.constData()) == 0;
            isAnyGone = isMovedUp || removeOne(folderFd, name, depth) || isAnyGone;
        }
    }
}

} // namespace

Result<Done> removeFolder(const QByteArray &path, const QByteArray &root)
{
    QByteArrayList parts = partsBelow(path, root);
    if (parts.isEmpty() || isProtected(root))
        return removalRefused(path, root);
    const QByteArray name = parts.takeLast();
    UniqueFd folder(::open(root.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); // may be a link: the user's choice
    struct stat status = {};
    if (!folder.isValid())
        return errno == ENOENT ? Result<Done>(Done{}) : removalFailed(path, errno);
    if (::fstat(folder.get(), &status) != 0)
        return removalFailed(path, errno);
    for (const QByteArray &part : parts) {
        folder = UniqueFd(::openat(folder.get(), part.constData(), folderFlags));
        if (!folder.isValid())
            return errno == ENOENT ? Result<Done>(Done{}) : removalFailed(path, errno);
    }
    Remover remover(status.st_dev);
    remover.removeEntry(folder.get(), name);
    struct stat left = {};
    const bool isGone = ::fstatat(folder.get(), name.constData(), &left, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT;
    return isGone ? Result<Done>(Done{}) : removalFailed(path, remover.error());
}

Result<Done> removeRunFolders(const QByteArray &stateRoot, const RunId &run, int attempts)
{
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        if (const Result<Done> removed = removeFolder(runFolderPath(stateRoot, run, attempt), stateRoot); !removed)
            return removed;
    }
    return Done{};
}

} // namespace runsheet
