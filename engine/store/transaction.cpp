// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace runsheet {

using namespace Qt::StringLiterals;

void journal(Transaction &transaction, JournalEntry entry)
{
    Statement insert = transaction.db.prepare(u"INSERT INTO journal(at, kind, run_id, job_id, state, changed) VALUES(?, ?, ?, ?, ?, ?)"_s);
    insert.bind(entry.at, entry.kind, entry.runId, entry.jobId, entry.state, jsonText(entry.changed)).run();
    transaction.changes.lastSeq = insert.insertedKey();
}

void refuse(const QString &message)
{
    throw StoreFailure{refused(message)};
}

void missing(const QString &message)
{
    throw StoreFailure{notFound(message)};
}

QString jsonText(const QJsonObject &object)
{
    return object.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QString jsonText(const QStringList &texts)
{
    return texts.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString &text)
{
    QStringList texts;
    if (!text.isEmpty()) {
        for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
            texts.append(value.toString());
    }
    return texts;
}

} // namespace runsheet
