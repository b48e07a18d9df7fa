// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/results/foldersweep.h"

#include "engine/execution/uniquefd.h"

#include <QByteArrayList>

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <memory>

namespace runsheet {
namespace {

constexpr int deepest = 64;
constexpr qsizetype mostNames = 1'000'000; //!< of one folder

QByteArrayList namesIn(int folderFd)
{
    QByteArrayList names;
    const int copy = ::openat(folderFd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(copy < 0 ? nullptr : ::fdopendir(copy), ::closedir);
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != ".." && names.size() < mostNames)
            names.append(name);
    }
    std::ranges::sort(names);
    return names;
}

struct Sweep
{
    const std::function<bool(const FolderEntry &)> &visit;
    dev_t device = 0;

    bool go(int folderFd, const QByteArray &above, int depth) const;
};

bool Sweep::go(int folderFd, const QByteArray &above, int depth) const
{
    for (const QByteArray &name : namesIn(folderFd)) {
        FolderEntry entry{folderFd, name, above.isEmpty() ? name : QByteArray(above + '/' + name), {}};
        if (::fstatat(folderFd, name.constData(), &entry.status, AT_SYMLINK_NOFOLLOW) != 0)
            continue; // went away meanwhile
        if (!visit(entry))
            return false;
        if (!S_ISDIR(entry.status.st_mode) || entry.status.st_dev != device || depth >= deepest)
            continue;
        const UniqueFd inner(::openat(folderFd, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (inner.isValid() && !go(inner.get(), entry.relative, depth + 1))
            return false;
    }
    return true;
}

} // namespace

void sweepFolder(int folderFd, const std::function<bool(const FolderEntry &)> &visit)
{
    struct stat status = {};
    if (::fstat(folderFd, &status) == 0)
        Sweep{visit, status.st_dev}.go(folderFd, {}, 1);
}

} // namespace runsheet
