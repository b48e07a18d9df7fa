// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/statement.h"

#include "engine/domain/bytes.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>

#include <atomic>

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
    const QString common = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == Connection::Mode::ReadWrite)
        return common;
    return common + u";QSQLITE_OPEN_READONLY"_s + (mode == Connection::Mode::Immutable ? u";QSQLITE_OPEN_URI"_s : u""_s);
}

QString databaseName(const QByteArray &file, Connection::Mode mode)
{
    const QString path = QFile::decodeName(file);
    if (mode != Connection::Mode::Immutable)
        return path;
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
}

} // namespace

Statement::Statement(Connection &connection, const QString &text, std::unique_ptr<QSqlQuery> query)
    : m_connection(&connection), m_text(text), m_query(std::move(query))
{
}

Statement::~Statement()
{
    if (m_query)
        m_connection->giveBack(m_text, std::move(m_query));
}

void Statement::execute()
{
    m_executed = true;
    if (!m_query->exec())
        m_connection->fail(*m_query);
}

int Statement::run()
{
    execute();
    return m_query->numRowsAffected();
}

bool Statement::next()
{
    if (!m_executed)
        execute();
    m_column = 0;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_connection->fail(*m_query);
    return false;
}

qint64 Statement::insertedKey() const
{
    return m_query->lastInsertId().toLongLong();
}

Connection::Connection(const QByteArray &file, Mode mode)
    : m_file(file), m_name(nextName()), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setConnectOptions(connectOptions(mode));
    m_database.setDatabaseName(databaseName(file, mode));
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        fail(error, u"open"_s);
    }
    if (mode == Mode::Immutable) // lets what is left of a damaged file be read
        execute(u"PRAGMA writable_schema = ON"_s);
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
    return {*this, text, std::move(query)};
}

void Connection::execute(const QString &text)
{
    QSqlQuery query(m_database);
    if (!query.exec(text))
        fail(query.lastError(), text);
}

QVariant Connection::ask(const QString &text)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(text))
        fail(query.lastError(), text);
    return query.next() ? query.value(0) : QVariant();
}

void Connection::giveBack(const QString &text, std::unique_ptr<QSqlQuery> query)
{
    query->finish(); // an open cursor would pin the write-ahead log
    m_kept.try_emplace(text, std::move(query));
}

void Connection::fail(const QSqlQuery &query) const
{
    fail(query.lastError(), query.lastQuery());
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
