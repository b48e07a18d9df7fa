// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/copies.h"

#include "engine/domain/bytes.h"
#include "engine/store/backup.h"
#include "engine/store/identity.h"
#include "engine/store/opening.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

StoreCopy examined(const QByteArray &file)
{
    StoreCopy copy{.file = file, .at = {}, .runs = 0, .problem = {}};
    struct stat info = {};
    if (::stat(file.constData(), &info) == 0)
        copy.at = instantFromMs(qint64(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000);
    try {
        Connection db(file, Connection::Mode::Immutable);
        requireOurs(db);
        copy.runs = db.ask(u"SELECT count(*) FROM run"_s).toLongLong();
        if (const QString verdict = db.ask(u"PRAGMA quick_check(1)"_s).toString(); verdict != "ok"_L1)
            copy.problem = verdict;
    } catch (const StoreFailure &failure) {
        copy.problem = failure.error.message;
    }
    return copy;
}

Error restoreError(const QByteArray &file, const QString &cause)
{
    return {.code = ErrorCode::StoreFailed,
            .message = u"The copy %1 cannot be put in the store's place: %2."_s.arg(visible(file), cause),
            .detail = {},
            .fields = {}};
}

QString lastCause()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool isThere(const QByteArray &path)
{
    struct stat info = {};
    return ::lstat(path.constData(), &info) == 0;
}

//! Beside the store under a name that says when, together with its write-ahead log, so that both can still be read.
Result<QByteArray> keepDamaged(const QByteArray &file, Instant now)
{
    const QByteArray kept =
        file + ".damaged-" + QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).toString(u"yyyyMMdd-HHmmss-zzz"_s).toLatin1();
    ::unlink(QByteArray(file + "-shm").constData());
    const QByteArray log = file + "-wal";
    if (isThere(log) && ::rename(log.constData(), QByteArray(kept + "-wal").constData()) != 0)
        return restoreError(file, lastCause());
    if (!isThere(file))
        return QByteArray();
    if (::rename(file.constData(), kept.constData()) != 0)
        return restoreError(file, lastCause());
    return kept;
}

void copyTo(const QByteArray &source, const QByteArray &target)
{
    for (const QByteArray &name : {target, QByteArray(target + "-journal"), QByteArray(target + "-wal"), QByteArray(target + "-shm")})
        ::unlink(name.constData());
    {
        Connection from(source, Connection::Mode::Immutable);
        requireOurs(from);
        copyWhole(from, target);
    }
    Connection to(target, Connection::Mode::ReadWrite);
    markAsCopy(to);
}

} // namespace

bool hasOrHadStore(const QByteArray &dataFolder, const QByteArray &stateRoot)
{
    return isThere(storeFile(dataFolder)) || !tracesOfStore(dataFolder, stateRoot).isEmpty();
}

QList<StoreCopy> storeCopies(const QByteArray &dataFolder)
{
    QList<StoreCopy> copies;
    const QByteArray folder = backupFolder(dataFolder);
    for (const QString &name : QDir(QFile::decodeName(folder)).entryList({u"jobs-*.db"_s}, QDir::Files))
        copies.append(examined(folder + '/' + QFile::encodeName(name)));
    for (const QByteArray &file : rescuedFiles(dataFolder))
        copies.append(examined(file));
    std::ranges::sort(copies, std::ranges::greater(), &StoreCopy::at);
    return copies;
}

Result<QByteArray> backUpNow(const QByteArray &dataFolder, Instant now)
{
    const QByteArray file = storeFile(dataFolder);
    try {
        Connection db(file, viewMode(file));
        requireOurs(db);
        return makeBackup(db, dataFolder, now);
    } catch (const StoreFailure &failure) {
        return failure.error;
    }
}

Result<Restored> restoreCopy(const QByteArray &dataFolder, const QByteArray &copy, Instant now)
{
    const QByteArray file = storeFile(dataFolder);
    const QByteArray unfinished = file + ".new";
    try {
        copyTo(copy, unfinished);
    } catch (const StoreFailure &failure) {
        return restoreError(copy, failure.error.message);
    }
    const Result<QByteArray> kept = keepDamaged(file, now);
    if (!kept)
        return kept.error();
    if (::rename(unfinished.constData(), file.constData()) != 0 || !syncToDisk(dataFolder))
        return restoreError(copy, lastCause());
    return Restored{copy, *kept};
}

} // namespace runsheet
