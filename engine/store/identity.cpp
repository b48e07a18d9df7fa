// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/identity.h"

#include "engine/domain/bytes.h"
#include "engine/store/schema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Error storeError(ErrorCode code, const QByteArray &file, const QString &cause)
{
    return {.code = code, .message = u"The store %1 %2"_s.arg(visible(file), cause), .detail = {}, .fields = {}};
}

QString kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return u"is a folder"_s;
    if (S_ISFIFO(mode))
        return u"is a named pipe"_s;
    if (S_ISSOCK(mode))
        return u"is a socket"_s;
    return u"is a device"_s;
}

//! The first 100 bytes of an SQLite file.
struct Header
{
    QByteArray bytes;
    qint64 fileSize = 0;
    [[nodiscard]] quint32 at(int offset) const { return qFromBigEndian<quint32>(bytes.constData() + offset); }
    [[nodiscard]] bool isSqlite() const { return bytes.size() == 100 && bytes.startsWith(QByteArray("SQLite format 3\0", 16)); }
    [[nodiscard]] qint64 pageSize() const
    {
        const auto size = qFromBigEndian<quint16>(bytes.constData() + 16);
        return size == 1 ? 65536 : size;
    }
    [[nodiscard]] qint64 statedSize() const { return pageSize() * at(28); }
};

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

// Without waiting: opening a named pipe would.
Result<Header> readHeader(const QByteArray &file)
{
    const Descriptor descriptor(::open(file.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat info = {};
    const bool isOther = descriptor.fd() < 0 && errno == ENXIO && ::stat(file.constData(), &info) == 0; // a socket cannot be opened
    if (descriptor.fd() < 0 && !isOther)
        return storeError(
            errno == ELOOP ? ErrorCode::StoreForeign : ErrorCode::StoreFailed, file,
            u"cannot be opened: %1. Look at the file, its owner and its mode."_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    if (isOther || ::fstat(descriptor.fd(), &info) != 0 || !S_ISREG(info.st_mode))
        return storeError(ErrorCode::StoreForeign, file,
                          kindOf(info.st_mode) + u", not a file. Move it away, or name another data folder."_s);
    Header header{.bytes = QByteArray(100, Qt::Uninitialized), .fileSize = info.st_size};
    header.bytes.resize(std::max<qsizetype>(0, ::read(descriptor.fd(), header.bytes.data(), 100)));
    return header;
}

bool hasContent(const QByteArray &file)
{
    struct stat info = {};
    return ::stat(file.constData(), &info) == 0 && info.st_size > 0;
}

bool isThere(const QByteArray &file)
{
    struct stat info = {};
    return ::lstat(file.constData(), &info) == 0;
}

std::optional<Error> judgeVersion(const QByteArray &file, quint32 application, int version)
{
    if (application != quint32(applicationId))
        return storeError(ErrorCode::StoreForeign, file, u"belongs to another program. Move it away, or name another data folder."_s);
    if (version > schemaVersion)
        return storeError(
            ErrorCode::StoreTooNew, file,
            u"was written by a newer version (schema %1, this program knows %2). Start that version; nothing was changed."_s.arg(version)
                .arg(schemaVersion));
    return std::nullopt;
}

QString backupHint()
{
    return u"Nothing was changed. “runsheet doctor” says which good copies there are, “runsheet doctor --restore newest” puts one in its place, and “runsheet doctor --salvage store” makes one of what can still be read."_s;
}

Error missingError(const QByteArray &file, const QByteArrayList &traces, const QString &how)
{
    const Result<std::optional<Identity>> beside = readIdentityFile(traces.first());
    const QString which = beside && *beside ? u" (its id was %1)"_s.arg((*beside)->uuid) : QString();
    return storeError(
        ErrorCode::StoreMissing, file,
        u"%1, although there was one%2: see %3. Is its disk mounted? Put it back, or a copy with “runsheet doctor --restore newest”. To begin anew, move these away first."_s
            .arg(how, which, visible(traces.join(", "))));
}

QByteArrayList filesIn(const QByteArray &folder, const QString &pattern)
{
    QByteArrayList paths;
    const QDir dir(QFile::decodeName(folder));
    for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(folder + '/' + QFile::encodeName(name));
    return paths;
}

// With a write-ahead log that was left behind, the file alone does not tell: then the open database is asked.
Result<Found> judgeHeader(const QByteArray &file, const Header &header, const QByteArrayList &traces)
{
    const bool hasLog = hasContent(file + "-wal");
    if (header.fileSize == 0 && !hasLog) {
        if (!traces.isEmpty())
            return missingError(file, traces, u"is empty"_s);
        return Found::Nothing;
    }
    if (!header.isSqlite() && !(header.fileSize == 0 && hasLog))
        return storeError(ErrorCode::StoreDamaged, file, u"is damaged: it does not begin like a database. "_s + backupHint());
    if (hasLog)
        return Found::Store;
    if (std::optional<Error> error = judgeVersion(file, header.at(68), int(header.at(60))))
        return *error;
    if (header.fileSize < header.statedSize())
        return storeError(ErrorCode::StoreDamaged, file, u"is damaged: its end is missing. "_s + backupHint());
    return Found::Store;
}

} // namespace

std::optional<FileId> fileIdOf(const QByteArray &path)
{
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0)
        return std::nullopt;
    return FileId{quint64(info.st_dev), quint64(info.st_ino)};
}

QByteArray storeFile(const QByteArray &dataFolder)
{
    return dataFolder + "/jobs.db";
}

QByteArray identityFile(const QByteArray &dataFolder)
{
    return dataFolder + "/store.id";
}

QByteArray identityFileOfRuns(const QByteArray &stateRoot)
{
    return stateRoot + "/runs/store.id";
}

QByteArray rescuedFile(const QByteArray &dataFolder, Instant now)
{
    return dataFolder + "/rescued-" + QByteArray::number(toMs(now)) + ".db";
}

QByteArrayList rescuedFiles(const QByteArray &dataFolder)
{
    return filesIn(dataFolder, u"rescued-*.db"_s);
}

QByteArrayList tracesOfStore(const QByteArray &dataFolder, const QByteArray &stateRoot)
{
    QByteArrayList traces;
    for (const QByteArray &file : {identityFile(dataFolder), identityFileOfRuns(stateRoot)}) {
        if (isThere(file))
            traces.append(file);
    }
    if (hasContent(storeFile(dataFolder) + "-wal"))
        traces.append(storeFile(dataFolder) + "-wal");
    if (!filesIn(dataFolder + "/backups", u"jobs-*.db"_s).isEmpty())
        traces.append(dataFolder + "/backups");
    return traces + rescuedFiles(dataFolder) + filesIn(dataFolder, u"jobs.db.damaged-*"_s);
}

Result<Found> inspect(const QByteArray &dataFolder, const QByteArray &stateRoot)
{
    const QByteArray file = storeFile(dataFolder);
    const QByteArrayList traces = tracesOfStore(dataFolder, stateRoot);
    if (!isThere(file)) {
        if (!traces.isEmpty())
            return missingError(file, traces, u"is missing"_s);
        return Found::Nothing;
    }
    const Result<Header> header = readHeader(file);
    if (!header)
        return header.error();
    return judgeHeader(file, *header, traces);
}

void requireOurs(Connection &connection)
{
    const auto application = connection.ask(u"PRAGMA application_id"_s).toUInt();
    const int version = connection.ask(u"PRAGMA user_version"_s).toInt();
    if (const std::optional<Error> error = judgeVersion(connection.file(), application, version))
        throw StoreFailure{*error};
    if (connection.ask(u"SELECT count(*) FROM meta WHERE name = 'uuid'"_s).toInt() != 1)
        throw StoreFailure{
            storeError(ErrorCode::StoreDamaged, connection.file(), u"is damaged: it does not say which store it is. "_s + backupHint())};
}

Result<std::optional<Identity>> readIdentityFile(const QByteArray &path)
{
    if (!isThere(path))
        return std::optional<Identity>();
    const Descriptor descriptor(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    QByteArray bytes(4096, '\0');
    bytes.resize(std::max<qsizetype>(0, descriptor.fd() < 0 ? 0 : ::read(descriptor.fd(), bytes.data(), 4096)));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const Identity identity{object.value(u"uuid"_s).toString(), object.value(u"generation"_s).toInteger(),
                            object.value(u"lastSeq"_s).toInteger(), object.value(u"closed"_s).toBool()};
    if (identity.uuid.isEmpty())
        return Error{
            .code = ErrorCode::StoreDamaged,
            .message =
                u"The file %1, which says which store belongs here, cannot be read. Remove it if the store beside it is the right one."_s
                    .arg(visible(path)),
            .detail = {},
            .fields = {}};
    return std::optional(identity);
}

bool makePrivateFile(const QByteArray &path)
{
    const Descriptor descriptor(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    return descriptor.fd() >= 0;
}

Result<Done> writeIdentityFile(const QByteArray &path, const Identity &identity)
{
    QSaveFile file(QFile::decodeName(path));
    const QJsonObject object{{u"uuid"_s, identity.uuid}, {u"generation"_s, identity.generation}, {u"lastSeq"_s, identity.lastSeq}, {u"closed"_s, identity.isClosed}};
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n') > 0;
    if (!written || !file.commit())
        return Error{.code = ErrorCode::StoreFailed,
                     .message = u"The file %1 cannot be written: %2. Look at the folder's owner, mode and room."_s.arg(
                         visible(path), file.errorString()),
                     .detail = {},
                     .fields = {}};
    return Done{};
}

} // namespace runsheet
