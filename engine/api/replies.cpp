// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"

#include "engine/domain/draftjson.h"

#include <QJsonDocument>

namespace runsheet {

using namespace Qt::StringLiterals;

HttpResponse jsonResponse(const QJsonObject &object, int status)
{
    return {.status = status,
            .headers = {{"content-type", "application/json"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n',
            .source = {}};
}

HttpResponse errorResponse(const Error &error, int status)
{
    return jsonResponse(toJson(error), status > 0 ? status : httpStatus(error.code));
}

Error goingAway()
{
    return {.code = ErrorCode::Stopping, .message = u"The engine is going away. Ask again when one serves."_s, .detail = {}, .fields = {}};
}

QJsonObject listOf(const QJsonArray &items, qint64 total)
{
    return {{u"total"_s, double(total)}, {u"items"_s, items}};
}

} // namespace runsheet
