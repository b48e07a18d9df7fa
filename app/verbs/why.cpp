// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// A job that has not run yet has no run that waits: then it is asked when it runs by itself.
ExitStory whyJob(SessionPtr session, Error noRun)
{
    Story<QJsonObject> asking = session->engine().get("jobs/" + pathPart(session->line.words().first()) + "/why");
    const Result<QJsonObject> why = co_await std::move(asking);
    if (!why)
        co_return fail(noRun);
    if (session->line.isJson())
        printDocument(*why);
    else
        printLine(why->value(u"reason"_s).toString());
    co_return 0;
}

ExitStory go(SessionPtr session)
{
    Story<QJsonObject> asking = session->engine().get("runs/" + pathPart(session->line.words().first()) + "/why");
    const Result<QJsonObject> why = co_await std::move(asking);
    if (!why && why.error().code == ErrorCode::NotFound) {
        ExitStory asJob = whyJob(session, why.error());
        const int code = co_await std::move(asJob);
        co_return code;
    }
    if (!why)
        co_return fail(why.error());
    if (session->line.isJson())
        printDocument(*why);
    else if (why->value(u"reason"_s).isString())
        printLine(why->value(u"reason"_s).toString());
    else
        printLine(u"It does not wait: it is %1."_s.arg(why->value(u"state"_s).toString()));
    co_return 0;
}

} // namespace

Verb whyVerb()
{
    return {{.verb = "why",
             .words = "RUN|JOB",
             .summary = "Says why a run waits and what would free it, or when a job that has not run yet will.",
             .options = {viewOption()},
             .leastWords = 1,
             .mostWords = 1},
            go};
}

} // namespace runsheet
