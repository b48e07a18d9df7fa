// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checks.h"

#include "app/engineclient.h"
#include "engine/api/http/unixsocket.h"
#include "engine/domain/bytes.h"
#include "engine/domain/clock.h"
#include "engine/store/store.h"

#include <QCoreApplication>
#include <QFile>

#include <elf.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;
using Verdict = Check::Verdict;

Check folderCheck(const QString &name, const QByteArray &path)
{
    struct stat info
    {
    };
    if (stat(path.constData(), &info) != 0)
        return {Verdict::Note, name, u"%1 is not there yet; the first engine makes it"_s.arg(visible(path))};
    if (!S_ISDIR(info.st_mode) || access(path.constData(), R_OK | W_OK | X_OK) != 0)
        return {Verdict::Bad, name, u"%1 is no folder that can be written"_s.arg(visible(path))};
    if (info.st_uid == geteuid() && (info.st_mode & 077) != 0)
        return {
            Verdict::Note, name,
            u"%1 is open to others (mode %2); the next engine closes it"_s.arg(visible(path), QString::number(info.st_mode & 07777, 8))};
    return {Verdict::Good, name, visible(path)};
}

Check engineCheck(const Folders &folders)
{
    const Result<int> fd = connectUnix(folders.data, Folders::socketName());
    if (fd) {
        close(*fd);
        return {Verdict::Good, u"engine"_s, u"one serves on %1"_s.arg(visible(folders.data + '/' + Folders::socketName()))};
    }
    if (fd.error().code != ErrorCode::NoEngine)
        return {Verdict::Bad, u"engine"_s, fd.error().message};
    if (isLockHeld(folders))
        return {Verdict::Note, u"engine"_s, u"one holds the folder but does not listen (yet)"_s};
    return {Verdict::Good, u"engine"_s, u"none serves"_s};
}

QList<Check> storeChecks(const Folders &folders)
{
    const QByteArray database = folders.data + "/jobs.db";
    const QByteArray identity = folders.data + "/store.id";
    if (access(database.constData(), F_OK) != 0 && access(identity.constData(), F_OK) != 0)
        return {{Verdict::Note, u"store"_s, u"there is none yet; the first engine makes it"_s}};
    auto store =
        Store::open({.dataFolder = folders.data, .stateRoot = folders.state, .clock = systemClock(), .access = StoreOptions::Access::View});
    if (!store)
        return {{Verdict::Bad, u"store"_s, store.error().message}};
    QList<Check> checks;
    for (const QString &problem : (*store)->problems())
        checks.append({Verdict::Bad, u"store"_s, problem});
    if (checks.isEmpty())
        checks.append({Verdict::Good, u"store"_s, visible(database)});
    return checks;
}

// A program without an interpreter segment needs no loader: it starts in a tenth of the time.
bool isStatic(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(64 * 1024);
    Elf64_Ehdr header{};
    if (size_t(head.size()) < sizeof header)
        return false;
    memcpy(&header, head.constData(), sizeof header);
    for (int index = 0; index < header.e_phnum; ++index) {
        Elf64_Phdr segment{};
        const size_t offset = header.e_phoff + size_t(index) * sizeof segment;
        if (offset + sizeof segment > size_t(head.size()))
            return false;
        memcpy(&segment, head.constData() + offset, sizeof segment);
        if (segment.p_type == PT_INTERP)
            return false;
    }
    return true;
}

Check runnerCheck()
{
    const QString path = QCoreApplication::applicationDirPath() + u"/runsheet-runner"_s;
    if (access(QFile::encodeName(path).constData(), X_OK) != 0)
        return {Verdict::Bad, u"runner"_s, u"%1 is missing or cannot be executed; install Runsheet again"_s.arg(path)};
    if (!isStatic(path))
        return {Verdict::Note, u"runner"_s, u"%1 is not static: runs start a little slower"_s.arg(path)};
    return {Verdict::Good, u"runner"_s, path};
}

Check displayCheck()
{
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("DISPLAY"))
        return {Verdict::Good, u"display"_s, u"there"_s};
    return {Verdict::Note, u"display"_s, u"none: the window cannot open here, everything else works"_s};
}

} // namespace

QList<Check> allChecks(const Folders &folders)
{
    QList<Check> checks{folderCheck(u"data folder"_s, folders.data)};
    if (folders.state != folders.data)
        checks.append(folderCheck(u"state folder"_s, folders.state));
    checks += storeChecks(folders);
    checks += {engineCheck(folders), runnerCheck(), displayCheck()};
    return checks;
}

} // namespace runsheet
