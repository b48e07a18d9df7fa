// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

ExitStory go(SessionPtr session)
{
    Story<QJsonObject> asking = session->engine().get("health");
    const Result<QJsonObject> health = co_await std::move(asking);
    if (!health)
        co_return fail(health.error());
    if (!session->line.isJson()) {
        printLine(u"ok"_s);
        co_return 0;
    }
    QJsonObject shown;
    for (const QString &key : {u"status"_s, u"version"_s, u"pid"_s, u"dataDir"_s, u"conditions"_s})
        shown[key] = health->value(key);
    printDocument(shown);
    co_return 0;
}

} // namespace

Verb pingVerb()
{
    return {{.verb = "ping", .words = "", .summary = "Says ok when an engine serves the data folder.", .options = {}}, go};
}

} // namespace runsheet
