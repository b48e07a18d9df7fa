// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/opening.h"

#include "engine/domain/bytes.h"
#include "engine/store/backup.h"
#include "engine/store/schema.h"
#include "engine/store/transaction.h"

#include <QUuid>

#include <sys/stat.h>
#include <thread>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int writerCacheKiB = 32 * 1024;

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

void setUp(Connection &db)
{
    db.execute(u"PRAGMA journal_mode = WAL"_s);
    db.execute(u"PRAGMA synchronous = FULL"_s);
    db.execute(u"PRAGMA foreign_keys = ON"_s);
    db.execute(u"PRAGMA cache_size = -%1"_s.arg(writerCacheKiB)); // a large batch must not write its pages twice
}

// The pool of what names none. The engine gives it the slots that it is told.
void fillNew(Connection &db, const StoreOptions &options, const QString &uuid)
{
    const int cores = std::max(1, int(std::thread::hardware_concurrency()));
    db.execute(u"BEGIN IMMEDIATE"_s);
    setMeta(db, u"uuid"_s, uuid);
    setMeta(db, u"generation"_s, u"0"_s);
    setMeta(db, u"state_root"_s, encodedPath(options.stateRoot));
    db.prepare(u"INSERT OR IGNORE INTO pool(name, size) VALUES('default', ?)"_s).bind(cores).run();
    db.execute(u"COMMIT"_s);
}

void migrateAfterBackup(Connection &db, const StoreOptions &options, int version)
{
    if (version == schemaVersion)
        return;
    makeBackup(db, options.dataFolder, options.clock->now());
    migrate(db, version);
}

Identity storedIdentity(Connection &db)
{
    return {meta(db, u"uuid"_s), meta(db, u"generation"_s).toLongLong()};
}

void requireSame(const QByteArray &file, const Identity &inside, const Identity &beside, QStringList &notes)
{
    if (inside.uuid != beside.uuid)
        throw StoreFailure{
            {.code = ErrorCode::StoreForeign,
             .message =
                 u"The store %1 is not the one that belongs here (it is %2, store.id says %3). Put the right one back; to go on with this one, remove store.id."_s
                     .arg(visible(file), inside.uuid, beside.uuid),
             .detail = {},
             .fields = {}}};
    if (inside.generation < beside.generation)
        notes.append(u"The store %1 is an older copy than the one that was here last: its last changes are missing."_s.arg(visible(file)));
}

Opened describe(std::unique_ptr<Connection> connection, const StoreOptions &options)
{
    Opened opened;
    opened.identity = storedIdentity(*connection);
    opened.stateRoot = QByteArray::fromPercentEncoding(meta(*connection, u"state_root"_s).toLatin1());
    if (const auto beside = valueOrThrow(readIdentityFile(options.dataFolder)))
        requireSame(storeFile(options.dataFolder), opened.identity, *beside, opened.notes);
    opened.connection = std::move(connection);
    return opened;
}

// The database first: a generation that only it knows does no harm, one that only the file knows would look like a loss.
void countOn(Opened &opened, const StoreOptions &options)
{
    const auto beside = valueOrThrow(readIdentityFile(options.dataFolder));
    opened.identity.generation = std::max(opened.identity.generation, beside ? beside->generation : 0) + 1;
    setMeta(*opened.connection, u"generation"_s, QString::number(opened.identity.generation));
    valueOrThrow(writeIdentityFile(options.dataFolder, opened.identity));
}

} // namespace

Opened openToWrite(const StoreOptions &options)
{
    const QByteArray file = storeFile(options.dataFolder);
    const Found found = valueOrThrow(inspect(options.dataFolder));
    auto connection = std::make_unique<Connection>(file, Connection::Mode::ReadWrite);
    if (found == Found::Nothing) {
        ::chmod(file.constData(), S_IRUSR | S_IWUSR);
        setUp(*connection);
        migrate(*connection, 0);
        fillNew(*connection, options, QUuid::createUuid().toString(QUuid::WithoutBraces));
    } else {
        requireOurs(*connection);
        setUp(*connection);
        migrateAfterBackup(*connection, options, connection->ask(u"PRAGMA user_version"_s).toInt());
    }
    Opened opened = describe(std::move(connection), options);
    countOn(opened, options);
    return opened;
}

Opened openToRead(const StoreOptions &options)
{
    const QByteArray file = storeFile(options.dataFolder);
    if (valueOrThrow(inspect(options.dataFolder)) == Found::Nothing)
        throw StoreFailure{
            {.code = ErrorCode::StoreMissing,
             .message = u"There is no store %1 yet; open the window or start \"runsheet serve\" once to make it."_s.arg(visible(file)),
             .detail = {},
             .fields = {}}};
    auto connection = std::make_unique<Connection>(file, viewMode(file));
    requireOurs(*connection);
    return describe(std::move(connection), options);
}

Connection::Mode viewMode(const QByteArray &file)
{
    struct stat info = {};
    const bool hasLog = ::stat(QByteArray(file + "-wal").constData(), &info) == 0;
    return hasLog ? Connection::Mode::ReadOnly : Connection::Mode::Immutable;
}

} // namespace runsheet
