// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/routes/routes.h"
#include "engine/api/routes/runanswers.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

struct ActionWord
{
    QByteArray word;
    RunAction action;
};

void actOnRun(const ApiContext &context, const ApiCall &call, RunAction action, const HttpAnswer &answer)
{
    withRun(context, call, Purpose::Act, answer, [&context, answer, action](RunKey key) {
        whenReady(context.hop, context.engine.act(QList{key}, action, context.user), answer,
                  [&context, answer, key, action](const QList<ActionOutcome> &outcomes) {
                      const bool isDeletion = action == RunAction::Delete || action == RunAction::DeleteNow;
                      if (isDeletion && !outcomes.isEmpty() && !outcomes.first().refusal)
                          return answerOutcomes(outcomes, {}, answer);
                      answerOutcome(context, key, outcomes, answer);
                  });
    });
}

void actOnSelection(const ApiContext &context, const ApiCall &call, RunAction action, const HttpAnswer &answer)
{
    withSelection(context, call.body.value(u"runs"_s), call.body.value(u"filter"_s), answer,
                  [&context, answer, action](const RunSelection &selection, const NotFound &notFound) {
                      whenReady(context.hop, context.engine.act(selection, action, context.user), answer,
                                [answer, notFound](const QList<ActionOutcome> &outcomes) { answerOutcomes(outcomes, notFound, answer); });
                  });
}

void undoDelete(const ApiContext &context, RunKey key, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.undoDelete(key, context.user), answer, [answer](const QString &sentence) {
        answer.send(jsonResponse({{u"message"_s, sentence}}));
    });
}

} // namespace

void addRunActionRoutes(Router &router, const ApiContext &context)
{
    // Before the actions of one run, whose paths are longer.
    router.add("POST", "runs/undo", ApiBody::Optional,
               [&context](const ApiCall &, const HttpAnswer &answer) { undoDelete(context, {}, answer); });
    router.add("POST", "runs/*/undo", ApiBody::Optional, [&context](const ApiCall &call, const HttpAnswer &answer) {
        withRun(context, call, Purpose::Act, answer, [&context, answer](RunKey key) { undoDelete(context, key, answer); });
    });
    const QList<ActionWord> actions{{"cancel", RunAction::Cancel},
                                    {"kill", RunAction::Kill},
                                    {"pause", RunAction::Pause},
                                    {"resume", RunAction::Resume},
                                    {"hold", RunAction::Hold},
                                    {"release", RunAction::Release},
                                    {"retry", RunAction::Retry},
                                    {"delete", RunAction::Delete},
                                    {"delete-now", RunAction::DeleteNow},
                                    {"retry-failed", RunAction::RetryFailedOnly}};
    for (const ActionWord &entry : actions) {
        router.add("POST", "runs/" + entry.word, ApiBody::Json,
                   [&context, action = entry.action](const ApiCall &call, const HttpAnswer &answer) {
                       actOnSelection(context, call, action, answer);
                   });
        router.add(
            "POST", "runs/*/" + entry.word, ApiBody::Optional,
            [&context, action = entry.action](const ApiCall &call, const HttpAnswer &answer) { actOnRun(context, call, action, answer); });
    }
    router.add("DELETE", "runs/*", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { actOnRun(context, call, RunAction::Delete, answer); });
}

} // namespace runsheet
