// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/instant.h"
#include "engine/domain/result.h"
#include "engine/store/enumrange.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace runsheet {

//! The only exception of the engine. Thrown by Statement and by the store's own rules, caught where an operation begins
//! (writer, readers), where it rolls the operation back and becomes an Error: so no line of SQL can be forgotten.
struct StoreFailure
{
    Error error;
    int driverCode = 0; //!< SQLite's extended result code; its low byte is the kind
};

namespace sql {

template<class T>
inline constexpr bool isOptional = false;
template<class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template<class T>
inline constexpr bool isOptionalEnum = false;
template<class T>
inline constexpr bool isOptionalEnum<std::optional<T>> = std::is_enum_v<T>;
template<class T>
inline constexpr bool isKey = false;
template<class Tag>
inline constexpr bool isKey<Key<Tag>> = true;
template<class T>
inline constexpr bool isId = false;
template<class Tag>
inline constexpr bool isId<Id<Tag>> = true;

//! The form of a value in SQL: instants and durations in milliseconds, no key and empty bytes as NULL, text never as NULL.
template<class T>
QVariant toSql(const T &value)
{
    if constexpr (isOptional<T>)
        return value ? toSql(*value) : QVariant();
    else if constexpr (isKey<T>)
        return value.isValid() ? QVariant(value.value) : QVariant();
    else if constexpr (isId<T>)
        return toSql(value.value);
    else if constexpr (std::is_same_v<T, Instant>)
        return QVariant(qint64(toMs(value)));
    else if constexpr (std::is_same_v<T, Duration>)
        return QVariant(qint64(value.count()));
    else if constexpr (std::is_enum_v<T>)
        return QVariant(int(value));
    else if constexpr (std::is_integral_v<T>)
        return QVariant(qint64(value));
    else if constexpr (std::is_same_v<T, QByteArray>)
        return value.isEmpty() ? QVariant() : QVariant(value);
    else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, QVariant>)
        return QVariant(value);
    else {
        const QString text = value;
        return text.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(text);
    }
}

template<class T>
T fromSql(const QVariant &value)
{
    if constexpr (isOptionalEnum<T>)
        return value.isNull() ? T() : enumFrom<typename T::value_type>(value.toLongLong());
    else if constexpr (isOptional<T>)
        return value.isNull() ? T() : T(fromSql<typename T::value_type>(value));
    else if constexpr (isKey<T>)
        return T{value.toLongLong()};
    else if constexpr (isId<T>)
        return T{value.toString()};
    else if constexpr (std::is_same_v<T, Instant>)
        return instantFromMs(value.toLongLong());
    else if constexpr (std::is_same_v<T, Duration>)
        return Duration(value.toLongLong());
    else if constexpr (std::is_enum_v<T>)
        return enumFrom<T>(value.toLongLong()).value_or(T());
    else if constexpr (std::is_same_v<T, bool>)
        return value.toLongLong() != 0;
    else if constexpr (std::is_integral_v<T>)
        return T(value.toLongLong());
    else if constexpr (std::is_same_v<T, double>)
        return value.toDouble();
    else if constexpr (std::is_same_v<T, QByteArray>)
        return value.toByteArray();
    else
        return value.toString();
}

} // namespace sql

class Connection;

//! One use of a prepared statement, which goes back to its connection afterwards. Throws StoreFailure.
class Statement
{
public:
    Statement(Connection &connection, const QString &text, std::unique_ptr<QSqlQuery> query);
    Statement(Statement &&) noexcept = default;
    ~Statement();

    //! By position, from the left; further calls go on where the last one ended.
    template<class... Values>
    Statement &bind(const Values &...values)
    {
        (m_query->bindValue(m_bound++, sql::toSql(values)), ...);
        return *this;
    }
    //! Executes. The number of rows that it changed.
    int run();
    //! Executes at the first call. False after the last row.
    bool next();
    //! Reads the row's columns from the left; further calls go on where the last one ended.
    template<class... Targets>
    void read(Targets &...targets)
    {
        ((targets = sql::fromSql<Targets>(m_query->value(m_column++))), ...);
    }
    template<class T>
    [[nodiscard]] T take()
    {
        return sql::fromSql<T>(m_query->value(m_column++));
    }
    [[nodiscard]] qint64 insertedKey() const;

private:
    void execute();

    Connection *m_connection;
    QString m_text;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    int m_column = 0;
    bool m_executed = false;
};

//! One SQLite connection, used only in the thread that made it. Throws StoreFailure.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable };
    Connection(const QByteArray &file, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    //! Kept for the next use with the same text.
    [[nodiscard]] Statement prepare(const QString &text);
    //! One statement without values, not kept.
    void execute(const QString &text);
    //! The first column of the first row of a statement that is not kept.
    [[nodiscard]] QVariant ask(const QString &text);
    [[nodiscard]] const QByteArray &file() const { return m_file; }

private:
    friend class Statement;
    void giveBack(const QString &text, std::unique_ptr<QSqlQuery> query);
    [[noreturn]] void fail(const QSqlQuery &query) const;
    [[noreturn]] void fail(const QSqlError &error, const QString &statement) const;

    QByteArray m_file;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_kept;
};

} // namespace runsheet
