// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/paths.h"

#include <QByteArrayList>

#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {
namespace {

mode_t modeOf(const QByteArray &path)
{
    struct stat status = {};
    return stat(path.constData(), &status) == 0 ? status.st_mode : 0;
}

} // namespace

QByteArray absolutePath(QByteArray path, const QByteArray &folder)
{
    if (path.startsWith('/'))
        return path;
    while (path.startsWith("./"))
        path.remove(0, 2);
    if (path == ".")
        return folder;
    return folder + (folder.endsWith('/') ? "" : "/") + path;
}

QByteArray lastPart(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash > 0 ? path.left(slash) : QByteArrayLiteral("/");
}

bool isFolder(const QByteArray &path)
{
    return S_ISDIR(modeOf(path));
}

bool isRegularFile(const QByteArray &path)
{
    return S_ISREG(modeOf(path));
}

bool isExecutable(const QByteArray &path)
{
    return isRegularFile(path) && access(path.constData(), X_OK) == 0;
}

std::optional<QByteArray> findProgram(const QByteArray &name, const QByteArray &path)
{
    if (name.isEmpty() || name.contains('/'))
        return {};
    std::optional<QByteArray> notExecutable;
    for (const QByteArray &folder : path.split(':')) {
        if (!folder.startsWith('/'))
            continue;
        const QByteArray candidate = folder + '/' + name;
        if (isExecutable(candidate))
            return candidate;
        if (!notExecutable && isRegularFile(candidate))
            notExecutable = candidate;
    }
    return notExecutable;
}

} // namespace runsheet
