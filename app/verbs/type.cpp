// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

ExitStory list(SessionPtr session)
{
    Story<QJsonObject> asking = session->engine().get("job-types");
    const Result<QJsonObject> types = co_await std::move(asking);
    if (!types)
        co_return fail(types.error());
    if (session->line.isJson()) {
        printDocument(*types);
        co_return 0;
    }
    QList<QStringList> rows{{u"TYPE"_s, u"NAME"_s, u""_s}};
    for (const QJsonValue type : types->value(u"items"_s).toArray())
        rows.append({type[u"key"].toString(), type[u"name"].toString(), type[u"description"].toString()});
    printTable(rows);
    co_return 0;
}

ExitStory describe(SessionPtr session)
{
    Story<QJsonObject> asking = session->engine().get("job-types/" + pathPart(session->line.words().first()));
    const Result<QJsonObject> type = co_await std::move(asking);
    if (!type)
        co_return fail(type.error());
    if (session->line.isJson()) {
        printDocument(*type);
        co_return 0;
    }
    printLine(type->value(u"name"_s).toString() + u": "_s + type->value(u"description"_s).toString());
    QList<QStringList> rows{{u"PARAMETER"_s, u"TYPE"_s, u"DEFAULT"_s, u""_s}};
    for (const QJsonValue parameter : type->value(u"parameters"_s).toArray()) {
        const QString usual = parameter[u"required"].toBool() ? u"required"_s : parameter[u"default"].toVariant().toString();
        rows.append({parameter[u"name"].toString(), parameter[u"type"].toString(), usual, parameter[u"description"].toString()});
    }
    printTable(rows);
    co_return 0;
}

} // namespace

QList<Verb> typeVerbs()
{
    return {
        {{.verb = "type list", .words = "", .summary = "Lists the job types.", .options = {}}, list},
        {{.verb = "type describe",
          .words = "KEY",
          .summary = "Describes a job type and its parameters.",
          .options = {},
          .leastWords = 1,
          .mostWords = 1},
         describe},
        {{.verb = "type show", .words = "KEY", .summary = "The same as “type describe”.", .options = {}, .leastWords = 1, .mostWords = 1},
         describe},
    };
}

} // namespace runsheet
