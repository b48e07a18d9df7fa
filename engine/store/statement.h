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

#include <array>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <optional>
#include <unordered_map>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

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

//! A value whose kind is known only when it is bound: of a filter.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

//! The form of a value in SQL: instants and durations are milliseconds, no key is NULL.
template<class T>
auto plain(const T &value)
{
    if constexpr (isOptional<T>)
        return value ? std::optional(plain(*value)) : std::nullopt;
    else if constexpr (isKey<T>)
        return value.isValid() ? std::optional(qint64(value.value)) : std::nullopt;
    else if constexpr (isId<T>)
        return value.value;
    else if constexpr (std::is_same_v<T, Instant>)
        return qint64(toMs(value));
    else if constexpr (std::is_same_v<T, Duration>)
        return qint64(value.count());
    else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
        return qint64(value);
    else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, QByteArray>)
        return value;
    else
        return QString(value);
}

template<class T>
Value toValue(const T &value)
{
    const auto simple = plain(value);
    if constexpr (isOptional<std::remove_cvref_t<decltype(simple)>>)
        return simple ? Value(*simple) : Value();
    else
        return simple;
}

} // namespace sql

class Connection;

//! A statement that stays prepared: Qt's, and SQLite's own behind it.
struct PreparedStatement
{
    std::unique_ptr<QSqlQuery> query;
    sqlite3_stmt *handle = nullptr; //!< the query's
};

//! One use of a prepared statement, which goes back to its connection afterwards. Throws StoreFailure.
//! It binds, steps and reads by SQLite's own functions: through QVariant and placeholder names that was a quarter of a batch's time.
//! Empty bytes are NULL, text never is.
class Statement
{
public:
    Statement(Connection &connection, const QString &text, PreparedStatement prepared);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    //! By position, from the left; further calls go on where the last one ended.
    template<class... Values>
    Statement &bind(const Values &...values)
    {
        (bindOne(sql::plain(values)), ...);
        return *this;
    }
    Statement &bind(const sql::Value &value)
    {
        std::visit([this](const auto &plain) { bindOne(plain); }, value);
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
        ((targets = take<Targets>()), ...);
    }
    template<class T>
    [[nodiscard]] T take();
    [[nodiscard]] qint64 insertedKey() const;

private:
    void bindOne(std::monostate none);
    void bindOne(qint64 value);
    void bindOne(double value);
    void bindOne(const QString &value);
    void bindOne(const QByteArray &value);
    template<class T>
    void bindOne(const std::optional<T> &value)
    {
        value ? bindOne(*value) : bindOne(std::monostate());
    }
    void check(int code);
    //! False after the last row.
    bool step();
    [[nodiscard]] bool isNull() const;
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] double real() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QByteArray bytes() const;

    Connection *m_connection;
    QString m_text;
    PreparedStatement m_prepared;
    int m_bound = 0;
    int m_column = 0;
    enum class Stage { Bound, AtRow, Done } m_stage = Stage::Bound;
    // What is bound stays where it is until the statement goes back.
    std::array<std::byte, 1'024> m_room;
    std::pmr::monotonic_buffer_resource m_texts{m_room.data(), m_room.size()};
};

template<class T>
T Statement::take()
{
    if constexpr (sql::isOptionalEnum<T>) {
        const bool null = isNull();
        const qint64 number = integer();
        ++m_column;
        return null ? T() : enumFrom<typename T::value_type>(number);
    } else if constexpr (sql::isOptional<T>) {
        if (!isNull())
            return T(take<typename T::value_type>());
        ++m_column;
        return T();
    } else {
        const auto value = [this] {
            if constexpr (sql::isKey<T> || std::is_integral_v<T> || std::is_enum_v<T> || std::is_same_v<T, Instant> ||
                          std::is_same_v<T, Duration>)
                return integer();
            else if constexpr (std::is_same_v<T, double>)
                return real();
            else if constexpr (std::is_same_v<T, QByteArray>)
                return bytes();
            else
                return text();
        }();
        ++m_column;
        if constexpr (std::is_same_v<T, Instant>)
            return instantFromMs(value);
        else if constexpr (std::is_enum_v<T>)
            return enumFrom<T>(value).value_or(T());
        else if constexpr (std::is_same_v<T, bool>)
            return value != 0;
        else if constexpr (std::is_arithmetic_v<T>)
            return T(value);
        else
            return T{value};
    }
}

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
    //! Another database beside this one, under a name of its own in statements. One that may be written is only read, too.
    void attachToRead(const QByteArray &file, const QString &as, Mode mode);
    //! The first column of the first row of a statement that is not kept.
    [[nodiscard]] QVariant ask(const QString &text);
    [[nodiscard]] const QByteArray &file() const { return m_file; }

private:
    friend class Statement;
    void requireSameLibrary();
    void giveBack(const QString &text, PreparedStatement prepared);
    //! What SQLite says of this connection now.
    [[noreturn]] void fail(int code, const QString &statement) const;
    [[noreturn]] void fail(const QSqlError &error, const QString &statement) const;

    QByteArray m_file;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<QString, PreparedStatement> m_kept;
};

} // namespace runsheet
