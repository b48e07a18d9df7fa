// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/backup.h"

#include "engine/domain/bytes.h"
#include "engine/store/identity.h"
#include "engine/store/opening.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

const QString timeFormat = u"yyyyMMdd-HHmmss-zzz"_s;

QByteArray nameFor(Instant now)
{
    return "jobs-" + QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).toString(timeFormat).toLatin1() + ".db";
}

// Oldest first: the name is the time.
QStringList backupNames(const QByteArray &folder)
{
    return QDir(QFile::decodeName(folder)).entryList({u"jobs-*.db"_s}, QDir::Files, QDir::Name);
}

// The pages that held it are overwritten, not only freed.
void removeCaptured(const QByteArray &file)
{
    Connection copy(file, Connection::Mode::ReadWrite);
    copy.execute(u"PRAGMA secure_delete = ON"_s);
    copy.execute(u"PRAGMA foreign_keys = OFF"_s);
    copy.execute(u"UPDATE run SET environment = NULL WHERE environment IS NOT NULL"_s);
    copy.execute(u"DELETE FROM environment"_s);
    markAsCopy(copy);
}

void removeOldest(const QByteArray &folder)
{
    QDir dir(QFile::decodeName(folder));
    QStringList names = backupNames(folder);
    while (names.size() > backupsKept)
        dir.remove(names.takeFirst());
}

[[noreturn]] void failToWrite(const QByteArray &path)
{
    throw StoreFailure{{.code = ErrorCode::StoreFailed,
                        .message = u"The backup %1 cannot be written: %2. Look at the folder's owner, mode and room."_s.arg(
                            visible(path), QString::fromLocal8Bit(std::strerror(errno))),
                        .detail = {},
                        .fields = {}}};
}

} // namespace

QByteArray backupFolder(const QByteArray &dataFolder)
{
    return dataFolder + "/backups";
}

std::optional<Instant> lastBackupAt(const QByteArray &dataFolder)
{
    const QStringList names = backupNames(backupFolder(dataFolder));
    if (names.isEmpty())
        return std::nullopt;
    const QString time = names.constLast().mid(qsizetype(sizeof "jobs-") - 1, timeFormat.size());
    QDateTime made = QDateTime::fromString(time, timeFormat);
    made.setTimeSpec(Qt::UTC);
    return made.isValid() ? std::optional(instantFromMs(made.toMSecsSinceEpoch())) : std::nullopt;
}

void copyWhole(Connection &connection, const QByteArray &target)
{
    QString quoted = QFile::decodeName(target);
    quoted.replace(u'\'', u"''"_s);
    if (!makePrivateFile(target))
        failToWrite(target);
    connection.execute(u"VACUUM INTO '%1'"_s.arg(quoted));
    if (!syncToDisk(target)) // which SQLite leaves to us
        failToWrite(target);
}

bool syncToDisk(const QByteArray &path)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return false;
    const bool isSynced = ::fsync(fd) == 0;
    const int error = errno;
    ::close(fd);
    errno = error;
    return isSynced;
}

QByteArray makeBackup(Connection &connection, const QByteArray &dataFolder, Instant now)
{
    const QByteArray folder = backupFolder(dataFolder);
    if (::mkdir(folder.constData(), S_IRWXU) != 0 && errno != EEXIST)
        failToWrite(folder);
    const QByteArray target = folder + '/' + nameFor(now);
    const QByteArray unfinished = folder + "/unfinished.db";
    if (::unlink(unfinished.constData()) != 0 && errno != ENOENT)
        failToWrite(unfinished);
    copyWhole(connection, unfinished);
    removeCaptured(unfinished);
    if (!syncToDisk(unfinished) || ::rename(unfinished.constData(), target.constData()) != 0 || !syncToDisk(folder))
        failToWrite(target);
    removeOldest(folder);
    return target;
}

} // namespace runsheet
