// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/requests.h"

#include "engine/domain/bytes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration keptFor = std::chrono::hours(24);

QJsonArray toArray(const StoredSubmission &made)
{
    return {double(made.job.value), made.jobId.value, double(made.run.value), made.runId.value, made.name, made.existed};
}

StoredSubmission fromArray(const QJsonArray &array)
{
    return {.job = JobKey{array.at(0).toInteger()},
            .jobId = {array.at(1).toString()},
            .run = RunKey{array.at(2).toInteger()},
            .runId = {array.at(3).toString()},
            .name = array.at(4).toString(),
            .existed = array.at(5).toBool()};
}

} // namespace

std::optional<QList<StoredSubmission>> answeredBefore(Transaction &transaction, const RequestKey &request)
{
    Statement find = transaction.db.prepare(u"SELECT content, answer FROM request WHERE key = ? AND at > ?"_s);
    find.bind(request.key, transaction.now - keptFor);
    if (!find.next())
        return std::nullopt;
    const auto content = find.take<QByteArray>();
    const auto answer = find.take<QString>();
    if (content != request.content)
        refuse(u"The key \"%1\" was used for another request within the last day; choose another one."_s.arg(visible(request.key)));
    QList<StoredSubmission> made;
    for (const QJsonValue one : QJsonDocument::fromJson(answer.toUtf8()).array())
        made.append(fromArray(one.toArray()));
    return made;
}

void rememberAnswer(Transaction &transaction, const RequestKey &request, const QList<StoredSubmission> &made)
{
    QJsonArray answer;
    for (const StoredSubmission &one : made)
        answer.append(toArray(one));
    transaction.db.prepare(u"DELETE FROM request WHERE at <= ?"_s).bind(transaction.now - keptFor).run();
    transaction.db.prepare(u"INSERT INTO request(key, content, at, answer) VALUES(?, ?, ?, ?)"_s)
        .bind(request.key, request.content, transaction.now, QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)))
        .run();
}

} // namespace runsheet
