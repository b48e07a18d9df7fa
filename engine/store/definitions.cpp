// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/definitions.h"

#include "engine/domain/bytes.h"
#include "engine/domain/draftjson.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

std::optional<qint64> keyOfHash(Connection &db, const QString &select, const QByteArray &hash)
{
    Statement find = db.prepare(select);
    find.bind(hash);
    return find.next() ? std::optional(find.take<qint64>()) : std::nullopt;
}

QByteArray packed(const Environment &environment)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << environment;
    return qCompress(bytes);
}

QString shownArgument(const QJsonValue &value)
{
    const std::optional<QByteArray> bytes = bytesFromJson(value);
    const QString text = bytes ? visible(*bytes) : QString();
    return text.isEmpty() || text.contains(u' ') ? u'\'' + text + u'\'' : text;
}

} // namespace

DefinitionKey keepDefinition(Connection &db, const JobDefinition &definition)
{
    const QByteArray json = QJsonDocument(toJson(definition)).toJson(QJsonDocument::Compact);
    const QByteArray hash = sha256(json);
    if (const auto known = keyOfHash(db, u"SELECT key FROM definition WHERE sha256 = ?"_s, hash))
        return {*known};
    Statement insert = db.prepare(u"INSERT INTO definition(sha256, json) VALUES(?, ?)"_s);
    insert.bind(hash, QString::fromUtf8(json)).run();
    return {insert.insertedKey()};
}

DefinitionPtr readDefinition(Connection &db, DefinitionKey key)
{
    Statement select = db.prepare(u"SELECT sha256, json FROM definition WHERE key = ?"_s);
    select.bind(key);
    if (!select.next())
        return nullptr;
    const auto hash = select.take<QByteArray>();
    const QByteArray json = select.take<QString>().toUtf8();
    if (sha256(json) != hash)
        return nullptr;
    Result<JobDefinition> definition = definitionFromJson(QJsonDocument::fromJson(json).object());
    return definition ? std::make_shared<const JobDefinition>(*std::move(definition)) : nullptr;
}

void dropUnusedDefinition(Connection &db, DefinitionKey key)
{
    db.prepare(u"DELETE FROM definition WHERE key = ? AND NOT EXISTS (SELECT 1 FROM run WHERE run.definition = definition.key)"
               " AND NOT EXISTS (SELECT 1 FROM job WHERE job.definition = definition.key)"
               " AND NOT EXISTS (SELECT 1 FROM job_revision WHERE job_revision.definition = definition.key)"_s)
        .bind(key)
        .run();
}

EnvironmentKey keepEnvironment(Connection &db, const Environment &environment)
{
    if (environment.isEmpty())
        return {};
    const QByteArray body = packed(environment);
    const QByteArray hash = sha256(body);
    if (const auto known = keyOfHash(db, u"SELECT key FROM environment WHERE sha256 = ?"_s, hash))
        return {*known};
    Statement insert = db.prepare(u"INSERT INTO environment(sha256, body) VALUES(?, ?)"_s);
    insert.bind(hash, body).run();
    return {insert.insertedKey()};
}

Environment readEnvironment(Connection &db, EnvironmentKey key)
{
    Environment environment;
    Statement select = db.prepare(u"SELECT body FROM environment WHERE key = ?"_s);
    select.bind(key);
    if (!key.isValid() || !select.next())
        return environment;
    const QByteArray bytes = qUncompress(select.take<QByteArray>());
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> environment;
    return environment;
}

void dropUnusedEnvironment(Connection &db, EnvironmentKey key)
{
    db.prepare(u"DELETE FROM environment WHERE key = ? AND NOT EXISTS (SELECT 1 FROM run WHERE run.environment = environment.key)"_s)
        .bind(key)
        .run();
}

QString commandLineOf(const JobDefinition &definition)
{
    const QJsonObject &parameters = definition.parameters;
    QStringList words;
    for (const QString &key : {u"program"_s, u"path"_s}) {
        if (parameters.contains(key))
            words.append(shownArgument(parameters.value(key)));
    }
    for (const QJsonValue argument : parameters.value(u"arguments"_s).toArray())
        words.append(shownArgument(argument));
    return words.join(u' ');
}

} // namespace runsheet
