// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runviews.h"
#include "app/terminal.h"
#include "app/verbs.h"

namespace runsheet {
namespace {

ExitStory go(SessionPtr session)
{
    Story<QJsonObject> asking = session->engine().get("runs/" + pathPart(session->line.words().first()));
    const Result<QJsonObject> run = co_await std::move(asking);
    if (!run)
        co_return fail(run.error());
    if (session->line.isJson())
        printDocument(*run);
    else
        printRun(*run);
    co_return 0;
}

} // namespace

Verb showVerb()
{
    return {{.verb = "show", .words = "RUN", .summary = "Shows a run.", .options = {viewOption()}, .leastWords = 1, .mostWords = 1}, go};
}

} // namespace runsheet
