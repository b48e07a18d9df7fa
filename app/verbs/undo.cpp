// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

ExitStory go(SessionPtr session)
{
    const QByteArray path =
        session->line.words().isEmpty() ? QByteArray("runs/undo") : "runs/" + pathPart(session->line.words().first()) + "/undo";
    Story<QJsonObject> asking = session->engine().send("POST", path);
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer.error());
    if (session->line.isJson())
        printDocument(*answer);
    else
        printLine(answer->value(u"message"_s).toString());
    co_return 0;
}

} // namespace

Verb undoVerb()
{
    return {{.verb = "undo", .words = "[RUN]", .summary = "Takes back the last deletion of runs.", .options = {}, .mostWords = 1}, go};
}

} // namespace runsheet
