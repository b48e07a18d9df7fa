// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/runfolder.h"

#include "engine/domain/bytes.h"
#include "engine/execution/mountpoint.h"
#include "engine/execution/record.h"
#include "engine/execution/shortage.h"

#include <QJsonDocument>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;
constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;

Error failed(const QByteArray &path, const QString &what)
{
    if (isShortage(errno))
        return shortage(errno);
    const QString cause = QString::fromLocal8Bit(std::strerror(errno));
    return {errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::ExecutionFailed,
            u"%1 %2: %3. Free space or correct the permissions there, then run it again."_s.arg(what, visible(path), cause),
            u"errno %1"_s.arg(errno),
            {}};
}

QByteArray shardOf(const RunId &run)
{
    return run.value.toUtf8().left(2);
}

QByteArray nameOf(const RunId &run, int attempt)
{
    return run.value.toUtf8() + '.' + QByteArray::number(attempt);
}

struct Folder
{
    UniqueFd fd; //!< invalid with errno when it can be neither opened nor made
    bool isNew = false;
};

Folder makeOrOpenFolder(int parent, const QByteArray &name)
{
    const bool made = ::mkdirat(parent, name.constData(), folderMode) == 0;
    if (!made && errno != EEXIST)
        return {};
    Folder folder{UniqueFd(::openat(parent, name.constData(), folderFlags)), made};
    if (made && folder.fd.isValid())
        ::fchmod(folder.fd.get(), folderMode); // the umask may have taken bits away
    return folder;
}

//! Of what is there nearly always.
UniqueFd openOrMakeFolder(int parent, const QByteArray &name)
{
    UniqueFd there(::openat(parent, name.constData(), folderFlags));
    return there.isValid() || errno != ENOENT ? std::move(there) : makeOrOpenFolder(parent, name).fd;
}

UniqueFd makeFile(int folder, const char *name, int flags)
{
    UniqueFd file(::openat(folder, name, flags | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, fileMode));
    if (file.isValid())
        ::fchmod(file.get(), fileMode);
    return file;
}

bool writeAll(const UniqueFd &file, const QByteArray &bytes)
{
    const ssize_t written = ::write(file.get(), bytes.constData(), bytes.size());
    if (written >= 0 && written < bytes.size())
        errno = ENOSPC;
    return written == bytes.size();
}

bool isHeld(int folder)
{
    const UniqueFd record(::openat(folder, "record", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    return record.isValid() && ::flock(record.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

bool removeEntry(int folder, const char *name, dev_t device)
{
    if (::unlinkat(folder, name, 0) == 0 || errno == ENOENT)
        return true;
    const UniqueFd inner(::openat(folder, name, folderFlags));
    struct stat info
    {
    };
    if (!inner.isValid() || ::fstat(inner.get(), &info) != 0 || info.st_dev != device || isMountPoint(inner.get()))
        return false;
    return emptyFolder(inner.get()) && ::unlinkat(folder, name, AT_REMOVEDIR) == 0;
}

Result<Folder> openFolder(const QByteArray &stateRoot, const ProcessOrder &order, const QByteArray &path)
{
    const UniqueFd root(::open(stateRoot.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); // may be a link: the user's choice
    if (!root.isValid())
        return failed(stateRoot, u"Cannot open the state folder"_s);
    const UniqueFd runs = openOrMakeFolder(root.get(), QByteArrayLiteral("runs"));
    const UniqueFd shard = runs.isValid() ? openOrMakeFolder(runs.get(), shardOf(order.ref.run)) : UniqueFd();
    Folder folder = shard.isValid() ? makeOrOpenFolder(shard.get(), nameOf(order.ref.run, order.ref.attempt)) : Folder();
    if (!folder.fd.isValid())
        return failed(path, u"Cannot make the run folder"_s);
    return folder;
}

Result<Done> clear(const UniqueFd &folder, const QByteArray &path)
{
    if (isHeld(folder.get()))
        return Error{
            ErrorCode::ExecutionFailed,
            u"Another supervisor still looks after the run folder %1. Wait until it has ended, then run it again."_s.arg(visible(path)),
            {},
            {}};
    if (!emptyFolder(folder.get()))
        return failed(path, u"Cannot empty the run folder"_s);
    return Done{};
}

Result<UniqueFd> makeRecord(const RunFolder &made, const QByteArray &firstLine)
{
    const QByteArray path = made.path + "/record";
    UniqueFd record = makeFile(made.folder.get(), "record", O_RDWR | O_APPEND);
    if (!record.isValid())
        return failed(path, u"Cannot make the record"_s);
    // Where the file system knows no locks, the identities in the record stand for them.
    if (::flock(record.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return failed(path, u"Cannot lock the record"_s);
    if (!writeAll(record, firstLine))
        return failed(path, u"Cannot write the record"_s);
    return record;
}

Result<Done> makeParameters(const RunFolder &made, const QJsonObject &parameters)
{
    if (parameters.isEmpty())
        return Done{};
    const UniqueFd file = makeFile(made.folder.get(), "params.json", O_WRONLY);
    if (!file.isValid() || !writeAll(file, QJsonDocument(parameters).toJson(QJsonDocument::Compact)))
        return failed(made.path + "/params.json", u"Cannot write the parameters"_s);
    return Done{};
}

} // namespace

QByteArray runFolderPath(const QByteArray &stateRoot, const RunId &run, int attempt)
{
    return stateRoot + "/runs/" + shardOf(run) + '/' + nameOf(run, attempt);
}

Environment withFolderVariables(const ProcessOrder &order, const QByteArray &runFolder)
{
    Environment environment = order.environment;
    environment.insert("RUNSHEET_REPORT", runFolder + "/report.jsonl");
    environment.insert("RUNSHEET_RESULTS", runFolder + "/results");
    if (!order.parameters.isEmpty())
        environment.insert("RUNSHEET_PARAMS", runFolder + "/params.json");
    return environment;
}

Result<RunFolder> makeRunFolder(const QByteArray &stateRoot, const ProcessOrder &order, const QByteArray &bootId, quint32 umask)
{
    RunFolder made{runFolderPath(stateRoot, order.ref.run, order.ref.attempt), {}, {}};
    auto folder = openFolder(stateRoot, order, made.path);
    if (!folder)
        return folder.error();
    made.folder = std::move(folder->fd);
    if (!folder->isNew) {
        if (const auto cleared = clear(made.folder, made.path); !cleared)
            return cleared.error();
    }
    auto record = makeRecord(made, specLine(order, bootId, umask));
    if (!record)
        return record.error();
    made.record = std::move(*record);
    if (const auto written = makeParameters(made, order.parameters); !written)
        return written.error();
    if (!makeOrOpenFolder(made.folder.get(), QByteArrayLiteral("results")).fd.isValid())
        return failed(made.path + "/results", u"Cannot make the results folder"_s);
    return made;
}

bool emptyFolder(int folder)
{
    struct stat info
    {
    };
    const int copy = ::fcntl(folder, F_DUPFD_CLOEXEC, 3);
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(copy < 0 ? nullptr : ::fdopendir(copy), ::closedir);
    if (!entries || ::fstat(folder, &info) != 0)
        return false;
    ::rewinddir(entries.get()); // a copy shares its offset
    bool all = true;
    while (const dirent *entry = ::readdir(entries.get())) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            all = removeEntry(folder, entry->d_name, info.st_dev) && all;
    }
    return all;
}

} // namespace runsheet
