// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"

namespace runsheet {

// What the routes of runs share. Used in the API's thread.

//! Goes on with the run that the first word of the path means.
template<class Go>
void withRun(const ApiContext &context, const ApiCall &call, Purpose purpose, const HttpAnswer &answer, Go go)
{
    whenReady(context.hop, context.engine.resolveRun(call.word(0), purpose), answer, std::move(go));
}

//! What became of words that mean no run, by their place among the words.
using NotFound = QMap<qsizetype, ActionOutcome>;
//! Runs by words ({"runs": [...]}) or by filter ({"filter": {...}}).
using GoWithSelection = std::function<void(const RunSelection &, const NotFound &notFound)>;
void withSelection(const ApiContext &context, const QJsonValue &words, const QJsonValue &filter, const HttpAnswer &answer,
                   GoWithSelection go);

void answerRun(const ApiContext &context, RunKey key, const HttpAnswer &answer);
void answerRuns(const ApiContext &context, const RunPage &page, const HttpAnswer &answer);
//! Of one run: the run as it is now, or why it was refused.
void answerOutcome(const ApiContext &context, RunKey key, const QList<ActionOutcome> &outcomes, const HttpAnswer &answer);
//! Of several: {"items": [{id, done, state, message, code, made}]}.
void answerOutcomes(QList<ActionOutcome> outcomes, const NotFound &notFound, const HttpAnswer &answer);

} // namespace runsheet
