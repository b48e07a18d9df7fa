// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/opening.h"

#include "engine/domain/bytes.h"
#include "engine/store/backup.h"
#include "engine/store/schema.h"
#include "engine/store/transaction.h"

#include <QUuid>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <thread>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int writerCacheKiB = 32 * 1024;
constexpr qint64 mostPagesPerCheckpoint = 4000; // 16 MB
constexpr qint64 fewestPagesPerCheckpoint = 250;
constexpr qint64 pageSize = 4096;
constexpr int longestKeptLog = 64 << 20;

template<class T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw StoreFailure{result.error()};
    return *std::move(result);
}

void setMeta(Connection &db, const QString &name, const QString &value)
{
    db.prepare(u"INSERT INTO meta(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"_s)
        .bind(name, value)
        .run();
}

QString meta(Connection &db, const QString &name)
{
    Statement select = db.prepare(u"SELECT value FROM meta WHERE name = ?"_s);
    select.bind(name);
    return select.next() ? select.take<QString>() : QString();
}

// Paths are bytes; in a column of text they are percent-encoded.
QString encodedPath(const QByteArray &path)
{
    return QString::fromLatin1(path.toPercentEncoding("/"));
}

// Pages that change often are copied back less often where the log may grow; on a small disk it must not be what fills it.
qint64 pagesPerCheckpoint(const QByteArray &file)
{
    struct statvfs room = {};
    if (::statvfs(file.constData(), &room) != 0)
        return fewestPagesPerCheckpoint;
    const qint64 bytes = qint64(room.f_blocks) * qint64(room.f_frsize);
    return std::clamp(bytes / 64 / pageSize, fewestPagesPerCheckpoint, mostPagesPerCheckpoint);
}

void setUp(Connection &db)
{
    db.execute(u"PRAGMA journal_mode = WAL"_s);
    db.execute(u"PRAGMA synchronous = FULL"_s);
    db.execute(u"PRAGMA foreign_keys = ON"_s);
    db.execute(u"PRAGMA cache_size = -%1"_s.arg(writerCacheKiB));
    // Every statement and savepoint keeps pages to go back to: in a file, that was a third of a batch's time.
    db.execute(u"PRAGMA temp_store = MEMORY"_s);
    db.execute(u"PRAGMA wal_autocheckpoint = %1"_s.arg(pagesPerCheckpoint(db.file())));
    db.execute(u"PRAGMA journal_size_limit = %1"_s.arg(longestKeptLog)); // what a long reader made it grow to is given back
}

void fillNew(Connection &db, const StoreOptions &options, const QString &uuid)
{
    const int cores = std::max(1, int(std::thread::hardware_concurrency()));
    db.execute(u"BEGIN IMMEDIATE"_s);
    setMeta(db, u"uuid"_s, uuid);
    setMeta(db, u"generation"_s, u"0"_s);
    setMeta(db, u"state_root"_s, encodedPath(options.stateRoot));
    // The pool of what names none. The engine gives it the slots that it is told.
    db.prepare(u"INSERT OR IGNORE INTO pool(name, size) VALUES('default', ?)"_s).bind(cores).run();
    db.execute(u"COMMIT"_s);
}

// Under another name until it is whole: a first start that was cut off leaves nothing that looks like a damaged store.
void makeNew(const StoreOptions &options)
{
    const QByteArray file = storeFile(options.dataFolder);
    const QByteArray unfinished = file + ".new";
    for (const QByteArray &name : {unfinished, QByteArray(unfinished + "-wal"), QByteArray(unfinished + "-shm")})
        ::unlink(name.constData());
    makePrivateFile(unfinished);
    {
        Connection db(unfinished, Connection::Mode::ReadWrite);
        setUp(db);
        migrate(db, 0);
        fillNew(db, options, QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
    if (::rename(unfinished.constData(), file.constData()) != 0)
        throw StoreFailure{{.code = ErrorCode::StoreFailed,
                            .message = u"The store %1 cannot be made: %2. Look at the folder's owner and mode."_s.arg(
                                visible(file), QString::fromLocal8Bit(std::strerror(errno))),
                            .detail = {},
                            .fields = {}}};
}

void migrateAfterBackup(Connection &db, const StoreOptions &options, int version)
{
    if (version == schemaVersion)
        return;
    makeBackup(db, options.dataFolder, options.clock->now());
    migrate(db, version);
}

qint64 lastSeqOf(Connection &db)
{
    return db.ask(u"SELECT coalesce(max(seq), 0) FROM journal"_s).toLongLong();
}

Identity storedIdentity(Connection &db)
{
    return {.uuid = meta(db, u"uuid"_s), .generation = meta(db, u"generation"_s).toLongLong(), .lastSeq = lastSeqOf(db), .isClosed = false};
}

void requireSame(const QByteArray &file, const Identity &inside, const Identity &beside)
{
    if (inside.uuid != beside.uuid)
        throw StoreFailure{
            {.code = ErrorCode::StoreForeign,
             .message =
                 u"The store %1 is not the one that belongs here (it is %2, store.id says %3). Put the right one back; to go on with this one, remove store.id."_s
                     .arg(visible(file), inside.uuid, beside.uuid),
             .detail = {},
             .fields = {}}};
}

// What is wrong with the database, held against what was noted beside it when it was last there.
QString whatIsMissing(const Identity &inside, const Identity &beside, bool hasLog)
{
    if (inside.uuid != beside.uuid)
        return {};
    if (inside.generation < beside.generation || (beside.isClosed && inside.lastSeq < beside.lastSeq))
        return u"is an older copy than the one that was here last"_s;
    if (!beside.isClosed && !hasLog)
        return u"has lost its write-ahead log (jobs.db-wal)"_s;
    return {};
}

Opened describe(std::unique_ptr<Connection> connection, const StoreOptions &options, bool hadLog)
{
    Opened opened;
    opened.identity = storedIdentity(*connection);
    opened.stateRoot = QByteArray::fromPercentEncoding(meta(*connection, u"state_root"_s).toLatin1());
    opened.missesChanges = !meta(*connection, u"unsettled"_s).isEmpty();
    const QByteArray file = storeFile(options.dataFolder);
    QString missing = opened.missesChanges ? u"is a restored copy"_s : QString();
    const auto besideIt = valueOrThrow(readIdentityFile(identityFile(options.dataFolder)));
    if (besideIt)
        requireSame(file, opened.identity, *besideIt);
    for (const auto &beside : {besideIt, readIdentityFile(identityFileOfRuns(opened.stateRoot)).value_or({})}) {
        if (missing.isEmpty() && beside)
            missing = whatIsMissing(opened.identity, *beside, hadLog);
    }
    if (!missing.isEmpty()) {
        opened.missesChanges = true;
        opened.notes.append(u"The store %1 %2: its last changes are missing."_s.arg(visible(file), missing));
    }
    opened.connection = std::move(connection);
    return opened;
}

void writeBeside(const StoreOptions &options, const QByteArray &stateRoot, const Identity &identity)
{
    valueOrThrow(writeIdentityFile(identityFile(options.dataFolder), identity));
    ::mkdir(QByteArray(stateRoot + "/runs").constData(), S_IRWXU);
    // Only a second witness: a folder of runs that is not there must not keep the store from being opened.
    [[maybe_unused]] const auto written = writeIdentityFile(identityFileOfRuns(stateRoot), identity);
}

// The database first: a generation that only it knows does no harm, one that only the file knows would look like a loss.
void countOn(Opened &opened, const StoreOptions &options)
{
    Connection &db = *opened.connection;
    for (const QByteArray &path : {identityFile(options.dataFolder), identityFileOfRuns(opened.stateRoot)}) {
        if (const auto beside = readIdentityFile(path).value_or({}); beside && beside->uuid == opened.identity.uuid)
            opened.identity.generation = std::max(opened.identity.generation, beside->generation);
    }
    ++opened.identity.generation;
    db.execute(u"BEGIN IMMEDIATE"_s);
    setMeta(db, u"generation"_s, QString::number(opened.identity.generation));
    if (opened.missesChanges)
        markAsCopy(db);
    db.execute(u"COMMIT"_s);
    opened.identity.lastSeq = 0;
    opened.identity.isClosed = false;
    writeBeside(options, opened.stateRoot, opened.identity);
}

bool hasLog(const QByteArray &file)
{
    struct stat info = {};
    return ::stat(QByteArray(file + "-wal").constData(), &info) == 0;
}

} // namespace

Opened openToWrite(const StoreOptions &options)
{
    const QByteArray file = storeFile(options.dataFolder);
    if (valueOrThrow(inspect(options.dataFolder, options.stateRoot)) == Found::Nothing)
        makeNew(options);
    const bool hadLog = hasLog(file);
    auto connection = std::make_unique<Connection>(file, Connection::Mode::ReadWrite);
    requireOurs(*connection);
    setUp(*connection);
    migrateAfterBackup(*connection, options, connection->ask(u"PRAGMA user_version"_s).toInt());
    Opened opened = describe(std::move(connection), options, hadLog);
    countOn(opened, options);
    return opened;
}

void settle(Connection &db)
{
    db.prepare(u"DELETE FROM meta WHERE name = 'unsettled'"_s).run();
}

void markAsCopy(Connection &db)
{
    setMeta(db, u"unsettled"_s, u"1"_s);
}

void noteClosed(Connection &db, const StoreOptions &options, Identity identity)
{
    identity.lastSeq = lastSeqOf(db);
    identity.isClosed = true;
    writeBeside(options, QByteArray::fromPercentEncoding(meta(db, u"state_root"_s).toLatin1()), identity);
}

Opened openToRead(const StoreOptions &options)
{
    const QByteArray file = storeFile(options.dataFolder);
    const Result<Found> found = inspect(options.dataFolder, options.stateRoot);
    if (!found && found.error().code != ErrorCode::StoreDamaged) // of that one, what can be read is shown
        throw StoreFailure{found.error()};
    if (found && *found == Found::Nothing)
        throw StoreFailure{
            {.code = ErrorCode::StoreMissing,
             .message = u"There is no store %1 yet; open the window or start \"runsheet serve\" once to make it."_s.arg(visible(file)),
             .detail = {},
             .fields = {}}};
    try {
        auto connection = std::make_unique<Connection>(file, viewMode(file));
        requireOurs(*connection);
        return describe(std::move(connection), options, hasLog(file));
    } catch (const StoreFailure &) {
        if (!found)
            throw StoreFailure{found.error()};
        throw;
    }
}

Connection::Mode viewMode(const QByteArray &file)
{
    return hasLog(file) ? Connection::Mode::ReadOnly : Connection::Mode::Immutable;
}

} // namespace runsheet
