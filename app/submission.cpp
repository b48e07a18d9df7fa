// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/submission.h"

#include "app/terminal.h"
#include "engine/domain/clock.h"
#include "engine/execution/environment.h"

namespace runsheet {

using namespace Qt::StringLiterals;

Result<QJsonObject> submissionFrom(const CommandLine &line, DraftVerb verb)
{
    Result<QJsonObject> draft = draftFromOptions(line, verb, systemClock()->now());
    if (!draft)
        return draft;
    const Result<QJsonObject> caller = callerFromOptions(line, currentFolder(), ownEnvironment());
    if (!caller)
        return caller;
    (*draft)[u"caller"_s] = *caller;
    return draft;
}

void noteWhenNotDispatching(const QJsonObject &answer)
{
    if (!answer.value(u"dispatching"_s).toBool(true))
        printNote(u"It is kept and starts when an engine serves: only a “runsheet run” is here, which starts what it was asked for."_s);
}

ExitStory printSubmitted(SessionPtr session, QJsonObject answer)
{
    const QString id = answer.value(u"id"_s).toString();
    noteWhenNotDispatching(answer);
    if (!session->line.isJson()) {
        printLine(id);
        co_return 0;
    }
    Story<QJsonObject> asking = session->engine().get("runs/" + pathPart(id.toUtf8()));
    const Result<QJsonObject> run = co_await std::move(asking);
    if (!run)
        co_return fail(run.error());
    printDocument(*run);
    co_return 0;
}

} // namespace runsheet
