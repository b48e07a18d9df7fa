// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/statement.h"

#include "engine/domain/bytes.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>
#include <QStringEncoder>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QString nextName()
{
    static std::atomic<int> last = 0;
    return u"runsheet-store-"_s + QString::number(++last);
}

// Driver codes of SQLite: the low byte is the kind.
ErrorCode codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::StoreDamaged;
    default:
        return ErrorCode::StoreFailed;
    }
}

QString causeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:
    case 6:
        return u"another program has locked it; close that program and try again"_s;
    case 8:
        return u"it cannot be written; look at its owner and mode"_s;
    case 10:
        return u"the disk reported an error; look at the disk before you go on"_s;
    case 11:
    case 26:
        return u"it is damaged; a copy of it lies in the folder \"backups\" beside it"_s;
    case 13:
        return u"the disk is full; make room and try again"_s;
    case 14:
        return u"it cannot be opened; look at its owner and mode"_s;
    default:
        return error.databaseText();
    }
}

QString connectOptions(Connection::Mode mode)
{
    const QString common = u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s;
    return mode == Connection::Mode::ReadWrite ? common : common + u";QSQLITE_OPEN_READONLY"_s;
}

QString address(const QByteArray &file, const char *option)
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFile::decodeName(file)).toEncoded()) + QLatin1String(option);
}

QString databaseName(const QByteArray &file, Connection::Mode mode)
{
    return mode == Connection::Mode::Immutable ? address(file, "?immutable=1") : QFile::decodeName(file);
}

// Before the first connection of the process. No connection is used by two threads, and nobody asks how much memory all of them hold:
// writer and readers waited for each other at the lock of that one count.
void configureLibrary()
{
    static const bool isDone = [] {
        sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        return true; // what is refused, because somebody else has begun with the library, costs time only
    }();
    Q_UNUSED(isDone);
}

} // namespace

Statement::Statement(Connection &connection, const QString &text, PreparedStatement prepared)
    : m_connection(&connection), m_text(text), m_prepared(std::move(prepared))
{
}

Statement::~Statement()
{
    m_connection->giveBack(m_text, std::move(m_prepared));
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        m_connection->fail(code, m_text);
}

void Statement::bindOne(std::monostate)
{
    check(sqlite3_bind_null(m_prepared.handle, ++m_bound));
}

void Statement::bindOne(qint64 value)
{
    check(sqlite3_bind_int64(m_prepared.handle, ++m_bound, value));
}

void Statement::bindOne(double value)
{
    check(sqlite3_bind_double(m_prepared.handle, ++m_bound, value));
}

void Statement::bindOne(const QString &value)
{
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    auto *begin = static_cast<char *>(m_texts.allocate(std::size_t(toUtf8.requiredSpace(value.size())) + 1, 1));
    const char *end = toUtf8.appendToBuffer(begin, value);
    check(sqlite3_bind_text64(m_prepared.handle, ++m_bound, begin, sqlite3_uint64(end - begin), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindOne(const QByteArray &value)
{
    if (value.isEmpty()) {
        bindOne(std::monostate());
        return;
    }
    void *begin = m_texts.allocate(std::size_t(value.size()), 1);
    std::memcpy(begin, value.constData(), std::size_t(value.size()));
    check(sqlite3_bind_blob64(m_prepared.handle, ++m_bound, begin, sqlite3_uint64(value.size()), SQLITE_STATIC));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_prepared.handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_connection->fail(code, m_text);
    m_stage = code == SQLITE_ROW ? Stage::AtRow : Stage::Done;
    m_column = 0;
    return code == SQLITE_ROW;
}

int Statement::run()
{
    while (step()) { } // rows of a RETURNING that nobody reads
    return sqlite3_changes(m_connection->m_handle);
}

bool Statement::next()
{
    return m_stage != Stage::Done && step();
}

qint64 Statement::insertedKey() const
{
    return sqlite3_last_insert_rowid(m_connection->m_handle);
}

bool Statement::isNull() const
{
    return sqlite3_column_type(m_prepared.handle, m_column) == SQLITE_NULL;
}

qint64 Statement::integer() const
{
    return sqlite3_column_int64(m_prepared.handle, m_column);
}

double Statement::real() const
{
    return sqlite3_column_double(m_prepared.handle, m_column);
}

QString Statement::text() const
{
    const auto *begin = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared.handle, m_column));
    return QString::fromUtf8(begin, sqlite3_column_bytes(m_prepared.handle, m_column));
}

QByteArray Statement::bytes() const
{
    const auto *begin = static_cast<const char *>(sqlite3_column_blob(m_prepared.handle, m_column));
    return {begin, sqlite3_column_bytes(m_prepared.handle, m_column)};
}

Connection::Connection(const QByteArray &file, Mode mode)
    : m_file(file), m_name(nextName()), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    configureLibrary();
    m_database.setConnectOptions(connectOptions(mode));
    m_database.setDatabaseName(databaseName(file, mode));
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        fail(error, u"open"_s);
    }
    m_handle = *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
    requireSameLibrary();
    if (mode == Mode::Immutable) // lets what is left of a damaged file be read
        execute(u"PRAGMA writable_schema = ON"_s);
}

// A driver that brings a SQLite of its own would give handles that ours must not touch.
void Connection::requireSameLibrary()
{
    const QByteArray drivers = ask(u"SELECT sqlite_source_id()"_s).toByteArray();
    if (drivers != sqlite3_sourceid())
        throw StoreFailure{{.code = ErrorCode::StoreFailed,
                            .message = u"The store cannot be opened: Qt's driver has another SQLite (%1) than this program (%2). Install "
                                       "the driver that your system built with its own SQLite."_s.arg(
                                QString::fromLatin1(drivers), QString::fromLatin1(sqlite3_sourceid())),
                            .detail = {},
                            .fields = {}}};
}

Connection::~Connection()
{
    m_kept.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Statement Connection::prepare(const QString &text)
{
    if (auto kept = m_kept.extract(text))
        return {*this, text, std::move(kept.mapped())};
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(text))
        fail(query->lastError(), text);
    auto *handle = *static_cast<sqlite3_stmt *const *>(query->result()->handle().constData());
    return {*this, text, {std::move(query), handle}};
}

void Connection::execute(const QString &text)
{
    QSqlQuery query(m_database);
    if (!query.exec(text))
        fail(query.lastError(), text);
}

void Connection::attachToRead(const QByteArray &file, const QString &as, Mode mode)
{
    const QString name = address(file, mode == Mode::Immutable ? "?immutable=1" : "?mode=ro");
    execute(u"ATTACH '%1' AS %2"_s.arg(QString(name).replace(u'\'', u"''"_s), as));
}

QVariant Connection::ask(const QString &text)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(text))
        fail(query.lastError(), text);
    return query.next() ? query.value(0) : QVariant();
}

void Connection::giveBack(const QString &text, PreparedStatement prepared)
{
    sqlite3_reset(prepared.handle); // an open cursor would pin the write-ahead log; what failed was said before
    sqlite3_clear_bindings(prepared.handle);
    m_kept.try_emplace(text, std::move(prepared));
}

void Connection::fail(int code, const QString &statement) const
{
    fail(QSqlError(u"Unable to carry out statement"_s, QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError,
                   QString::number(code == SQLITE_ERROR ? sqlite3_extended_errcode(m_handle) : code)),
         statement);
}

void Connection::fail(const QSqlError &error, const QString &statement) const
{
    const QString detail = u"%1 (%2): %3"_s.arg(error.databaseText(), error.nativeErrorCode(), statement);
    throw StoreFailure{{.code = codeOf(error),
                        .message = u"The store %1 failed: %2."_s.arg(visible(m_file), causeOf(error)),
                        .detail = detail,
                        .fields = {}},
                       error.nativeErrorCode().toInt()};
}

} // namespace runsheet
