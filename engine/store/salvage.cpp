// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/salvage.h"

#include "engine/domain/bytes.h"
#include "engine/store/backup.h"
#include "engine/store/identity.h"
#include "engine/store/opening.h"
#include "engine/store/salvagerepair.h"
#include "engine/store/schema.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostKeysAtOnce = 1024;
// A damaged leaf holds at most so many rows; what is longer is a damaged branch, or the room behind the last row.
constexpr qint64 keysOfALeaf = 512;
// No row takes less, so no key of a table that never reuses them without a list of its own is far beyond this.
constexpr qint64 fewestBytesOfARow = 16;

Error salvageError(ErrorCode code, const QByteArray &file, const QString &cause)
{
    return {.code = code, .message = u"Nothing can be read out of %1: %2."_s.arg(visible(file), cause), .detail = {}, .fields = {}};
}

//! A table of the new store, as it is copied.
struct Table
{
    QString name;
    QString columns; //!< with commas; none that are computed
    QString key;     //!< the first column of its key
    bool isNumbered = false;
};

Table tableOf(Connection &db, const QString &name)
{
    Table table{.name = name, .columns = {}, .key = {}, .isNumbered = false};
    QStringList columns;
    Statement select = db.prepare(u"SELECT name, type, pk FROM pragma_table_info(?)"_s);
    select.bind(name);
    while (select.next()) {
        const auto column = select.take<QString>();
        const auto type = select.take<QString>();
        columns.append(column);
        if (select.take<int>() == 1) {
            table.key = column;
            table.isNumbered = type == "INTEGER"_L1;
        }
    }
    table.columns = columns.join(u',');
    return table;
}

// Counts are made anew, and the words to search for, too.
QList<Table> tablesToCopy(Connection &db)
{
    QStringList names;
    Statement select = db.prepare(u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                  " AND name NOT LIKE 'search%' AND name NOT LIKE '%\\_tally' ESCAPE '\\'"_s);
    while (select.next())
        names.append(select.take<QString>());
    QList<Table> tables;
    for (const QString &name : names)
        tables.append(tableOf(db, name));
    return tables;
}

// What else fails is the new store's fault: a full disk must not look like a gap.
template<class Copying>
bool isReadable(const Copying &copying)
{
    try {
        copying();
        return true;
    } catch (const StoreFailure &failure) {
        const bool isUnknown = (failure.driverCode & 0xff) == 1; // a table or column that the list of tables has lost
        if (failure.error.code != ErrorCode::StoreDamaged && !isUnknown)
            throw;
        return false;
    }
}

bool isListed(Connection &db, const Table &table)
{
    return isReadable([&] { db.execute(u"SELECT 1 FROM damaged.%1 LIMIT 0"_s.arg(table.name)); });
}

//! Copies the rows of one table by ranges of its key, and goes around what cannot be read.
class RangeCopy
{
public:
    RangeCopy(Connection &db, const Table &table)
        : m_db(db), m_insert(u"INSERT OR IGNORE INTO main.%1(%2) SELECT %2 FROM damaged.%1 WHERE %3 BETWEEN ? AND ?"_s.arg(
                        table.name, table.columns, table.key))
    {
    }

    //! True when everything up to the last key could be read.
    bool copy(qint64 last)
    {
        qint64 from = 0;
        qint64 size = mostKeysAtOnce;
        while (from <= last) {
            if (copyRange(from, std::min(last, from + size - 1))) {
                from += size;
                size = std::min(mostKeysAtOnce, size * 2);
            } else if (size > 1) {
                size /= 2;
            } else {
                m_isWhole = false;
                from = behindGap(from, last);
            }
        }
        return m_isWhole;
    }

private:
    bool copyRange(qint64 from, qint64 to)
    {
        return isReadable([&] { m_db.prepare(m_insert).bind(from, to).run(); });
    }

    // One by one as far as a leaf goes, then in growing steps, from where the first good key is looked for by halves.
    qint64 behindGap(qint64 firstBad, qint64 last)
    {
        qint64 bad = firstBad;
        for (qint64 step = 1; bad < last; step = bad - firstBad < keysOfALeaf ? 1 : step * 2) {
            const qint64 next = std::min(last, bad + step);
            if (copyRange(next, next))
                return firstGood(bad, next);
            bad = next;
        }
        return last + 1;
    }

    //! Of neighbours, all that could be read behind the last that could not.
    qint64 firstGood(qint64 bad, qint64 good)
    {
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (copyRange(middle, middle) ? good : bad) = middle;
        }
        return good;
    }

    Connection &m_db;
    QString m_insert;
    bool m_isWhole = true;
};

qint64 askOrNothing(Connection &db, const QString &question)
{
    try {
        return db.ask(question).toLongLong();
    } catch (const StoreFailure &) {
        return 0;
    }
}

// The last row may be the one that cannot be read; the list of keys given out, or the size of the file, bounds it then.
qint64 lastKeyOf(Connection &db, const Table &table, qint64 fileSize)
{
    const qint64 last = askOrNothing(db, u"SELECT max(%1) FROM damaged.%2"_s.arg(table.key, table.name));
    if (last > 0)
        return last;
    const qint64 given = askOrNothing(db, u"SELECT max(seq) FROM damaged.sqlite_sequence"_s);
    return std::max(given, fileSize / fewestBytesOfARow);
}

// With a condition, or SQLite would take over whole pages as they are.
bool copyAll(Connection &db, const Table &table)
{
    return isReadable(
        [&] { db.execute(u"INSERT OR IGNORE INTO main.%1(%2) SELECT %2 FROM damaged.%1 WHERE true"_s.arg(table.name, table.columns)); });
}

// The names of the tables that are not whole.
QStringList copyTables(Connection &db, qint64 fileSize)
{
    QStringList cut;
    for (const Table &table : tablesToCopy(db)) {
        const bool isWhole =
            copyAll(db, table) || (table.isNumbered && isListed(db, table) && RangeCopy(db, table).copy(lastKeyOf(db, table, fileSize)));
        if (!isWhole)
            cut.append(table.name);
    }
    return cut;
}

// As it was when the damaged store was last good: another schema would need its own steps, which expect whole tables.
void requireOurSchema(Connection &db, const QByteArray &file)
{
    const auto application = db.ask(u"PRAGMA damaged.application_id"_s).toUInt();
    const int version = db.ask(u"PRAGMA damaged.user_version"_s).toInt();
    if (application != quint32(applicationId))
        throw StoreFailure{salvageError(ErrorCode::StoreForeign, file, u"it does not say that it is a store of ours"_s)};
    if (version != schemaVersion)
        throw StoreFailure{salvageError(
            ErrorCode::StoreTooNew, file,
            u"it has schema %1, and this program reads damaged ones of schema %2 only; take the version that wrote it, or restore a backup"_s
                .arg(version)
                .arg(schemaVersion))};
}

void attach(Connection &db, const QByteArray &damaged)
{
    db.execute(u"PRAGMA writable_schema = ON"_s); // a list of tables with a damaged line in it is read as far as it goes
    try {
        db.attachToRead(damaged, u"damaged"_s, viewMode(damaged));
        requireOurSchema(db, damaged);
    } catch (StoreFailure &failure) {
        if (failure.error.code == ErrorCode::StoreDamaged)
            failure.error =
                salvageError(ErrorCode::StoreDamaged, damaged, u"its beginning, the list of tables, is damaged; restore a backup"_s);
        throw;
    }
}

QString storeIdBeside(const QByteArray &dataFolder, const QByteArray &stateRoot)
{
    for (const QByteArray &path : {identityFile(dataFolder), identityFileOfRuns(stateRoot)}) {
        if (const auto identity = readIdentityFile(path).value_or({}))
            return identity->uuid;
    }
    return {};
}

Salvaged fill(const QByteArray &target, const QByteArray &dataFolder, const QByteArray &stateRoot, const QByteArray &damaged, Instant now)
{
    Connection db(target, Connection::Mode::ReadWrite);
    db.execute(u"PRAGMA synchronous = OFF"_s); // it is synced as a whole before it has its name
    db.execute(u"PRAGMA journal_mode = MEMORY"_s);
    migrate(db, 0);
    attach(db, damaged);
    Salvaged salvaged{.file = {}, .jobs = 0, .runs = 0, .gaps = {}};
    // In no transaction: one that has met a damaged page writes nothing more.
    const QStringList cut = copyTables(db, QFileInfo(QFile::decodeName(damaged)).size());
    db.execute(u"BEGIN"_s);
    salvaged.gaps =
        repairSalvaged(db, {.cutTables = cut, .storeId = storeIdBeside(dataFolder, stateRoot), .stateRoot = stateRoot, .now = now});
    markAsCopy(db);
    db.execute(u"COMMIT"_s);
    salvaged.jobs = db.ask(u"SELECT count(*) FROM main.job"_s).toLongLong();
    salvaged.runs = db.ask(u"SELECT count(*) FROM main.run"_s).toLongLong();
    return salvaged;
}

} // namespace

Result<Salvaged> salvageStore(const QByteArray &dataFolder, const QByteArray &stateRoot, const QByteArray &file, Instant now)
{
    const QByteArray damaged = file.isEmpty() ? storeFile(dataFolder) : file;
    const QByteArray target = rescuedFile(dataFolder, now);
    const QByteArray unfinished = target + ".new";
    try {
        if (!makePrivateFile(unfinished))
            return salvageError(ErrorCode::StoreFailed, damaged, visible(unfinished) + u" cannot be made"_s);
        Salvaged salvaged = fill(unfinished, dataFolder, stateRoot, damaged, now);
        if (!syncToDisk(unfinished) || ::rename(unfinished.constData(), target.constData()) != 0 || !syncToDisk(dataFolder))
            return salvageError(ErrorCode::StoreFailed, damaged, QString::fromLocal8Bit(std::strerror(errno)));
        salvaged.file = target;
        return salvaged;
    } catch (const StoreFailure &failure) {
        ::unlink(unfinished.constData());
        ::unlink(QByteArray(unfinished + "-journal").constData());
        return failure.error;
    }
}

} // namespace runsheet
