// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/error.h"
#include "engine/domain/instant.h"
#include "engine/domain/job.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace runsheet {

//! Reads an object key by key and notes every value of a wrong shape and, at the end, every key nobody asked for,
//! so that a caller hears of all that is wrong at once. A key that is missing or null leaves the target as it is.
class FieldReader
{
public:
    explicit FieldReader(QJsonObject object) : m_object(std::move(object)) {}

    void read(const char *key, QString &target);
    void read(const char *key, QByteArray &target);
    void read(const char *key, bool &target);
    void read(const char *key, int &target);
    void read(const char *key, double &target);
    void read(const char *key, qint64 &target);
    void readSize(const char *key, qint64 &target); //!< bytes, or such as `2GB`
    void read(const char *key, Duration &target);
    void read(const char *key, std::optional<Duration> &target);
    void read(const char *key, std::optional<Instant> &target);
    void read(const char *key, QJsonObject &target);
    void read(const char *key, QStringList &target);
    void read(const char *key, QList<int> &target);
    void read(const char *key, Environment &target);

    //! A word that `parse` turns into a value; `allowed` names what it takes.
    template<class T, class Parse>
    void readWord(const char *key, T &target, Parse parse, const QString &allowed)
    {
        QString word;
        read(key, word);
        if (word.isNull())
            return;
        if (const auto value = parse(word))
            target = *value;
        else
            fail(key, allowed);
    }

    //! The value itself, for shapes with a reader of their own. Undefined when missing.
    QJsonValue take(const char *key);
    void fail(const char *key, const QString &message);
    void fail(const QList<FieldError> &errors) { m_errors += errors; }
    //! All errors, with unknown keys.
    [[nodiscard]] QList<FieldError> errors() const;

private:
    QJsonObject m_object;
    QSet<QString> m_known;
    QList<FieldError> m_errors;
};

} // namespace runsheet
