// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checks.h"

#include "app/engineclient.h"
#include "engine/api/http/unixsocket.h"
#include "engine/domain/bytes.h"
#include "engine/domain/clock.h"
#include "engine/store/copies.h"
#include "engine/store/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <algorithm>
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

QString momentOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

// What can be put in the store's place, where that is of use.
QList<Check> copyChecks(const Folders &folders, bool isStoreBad)
{
    QList<Check> checks;
    bool isNewest = true;
    for (const StoreCopy &copy : storeCopies(folders.data)) {
        const bool isGood = copy.problem.isEmpty();
        QString text = u"%1 of %2, %3 runs"_s.arg(visible(copy.file), momentOf(copy.at)).arg(copy.runs);
        if (!isGood)
            text += u"; damaged: "_s + copy.problem;
        else if (std::exchange(isNewest, false) && isStoreBad)
            text += u"; “runsheet doctor --restore newest” puts it in the store's place and keeps what is there"_s;
        checks.append({isGood ? Verdict::Good : Verdict::Note, u"copy"_s, text});
    }
    if (checks.isEmpty() && isStoreBad)
        checks.append({Verdict::Note, u"copy"_s, u"there is none in %1"_s.arg(visible(folders.data))});
    if (isStoreBad)
        checks.append({Verdict::Note, u"copy"_s, u"“runsheet doctor --salvage store” makes one of all that can still be read in the store"_s});
    return checks;
}

QList<Check> ownStoreChecks(const Folders &folders)
{
    if (!hasOrHadStore(folders.data, folders.state))
        return {{Verdict::Note, u"store"_s, u"there is none yet; the first engine makes it"_s}};
    auto store =
        Store::open({.dataFolder = folders.data, .stateRoot = folders.state, .clock = systemClock(), .access = StoreOptions::Access::View});
    if (!store)
        return {{Verdict::Bad, u"store"_s, store.error().message}};
    QList<Check> checks;
    for (const QString &note : (*store)->notes())
        checks.append({Verdict::Note, u"store"_s, note + u" The next engine looks into the run folders for what has run since."_s});
    for (const QString &problem : (*store)->problems())
        checks.append({Verdict::Bad, u"store"_s, problem});
    if (checks.isEmpty())
        checks.append({Verdict::Good, u"store"_s, visible(folders.data + "/jobs.db")});
    return checks;
}

QList<Check> storeChecks(const Folders &folders)
{
    const QList<Check> checks = ownStoreChecks(folders);
    const bool isBad = std::ranges::any_of(checks, [](const Check &check) { return check.verdict == Verdict::Bad; });
    return checks + copyChecks(folders, isBad);
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
