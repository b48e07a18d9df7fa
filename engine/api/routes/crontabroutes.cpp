// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QJsonArray toJson(const QList<CrontabNote> &notes)
{
    QJsonArray array;
    for (const CrontabNote &note : notes)
        array.append(QJsonObject{{u"line"_s, note.line}, {u"text"_s, note.text}});
    return array;
}

QJsonObject toJson(const CrontabImported &imported)
{
    QJsonArray items;
    for (const CrontabImported::Entry &entry : imported.entries)
        items.append(QJsonObject{{u"line"_s, entry.line}, {u"id"_s, entry.id.value}, {u"name"_s, entry.name}});
    QJsonObject object = listOf(items, items.size());
    object[u"notUnderstood"_s] = toJson(imported.notUnderstood);
    return object;
}

// Always in base64: a crontab may hold any bytes, NUL among them.
void importCrontab(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const auto content =
        QByteArray::fromBase64Encoding(call.body.value(u"content"_s).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!call.body.value(u"content"_s).isString() || !content)
        return answer.send(
            errorResponse(badInput(u"“content” must be the bytes of a crontab in base64."_s, {{u"content"_s, u"must be base64"_s}})));
    whenReady(context.hop, context.engine.importCrontab(*content, context.user), answer,
              [answer](const CrontabImported &imported) { answer.send(jsonResponse(toJson(imported), 201)); });
}

void exportCrontab(const ApiContext &context, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.exportCrontab(), answer, [answer](const CrontabExported &exported) {
        answer.send(jsonResponse({{u"content"_s, QString::fromLatin1(exported.bytes.toBase64())}, {u"notes"_s, toJson(exported.notes)}}));
    });
}

} // namespace

void addCrontabRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "crontab", ApiBody::None, [&context](const ApiCall &, const HttpAnswer &answer) { exportCrontab(context, answer); });
    router.add("POST", "crontab", ApiBody::Json,
               [&context](const ApiCall &call, const HttpAnswer &answer) { importCrontab(context, call, answer); });
}

} // namespace runsheet
