// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/routes/runanswers.h"

#include "engine/api/routes/querywords.h"
#include "engine/domain/draftjson.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// Why a run waits is computed for rows that are looked at; a long list is for programs that can ask.
constexpr int mostReasons = 200;

bool waits(const Run &run)
{
    return run.status() == RunStatus::Waiting || run.status() == RunStatus::Queued;
}

QJsonObject outcomeObject(const ActionOutcome &outcome)
{
    QJsonObject object{
        {u"id"_s, outcome.id.value}, {u"done"_s, outcome.changed}, {u"state"_s, toWord(outcome.state)}, {u"message"_s, outcome.message}};
    object[u"code"_s] = outcome.refusal ? QJsonValue(toWord(*outcome.refusal)) : QJsonValue(QJsonValue::Null);
    if (outcome.refusal == ErrorCode::NotFound || outcome.refusal == ErrorCode::Ambiguous)
        object[u"state"_s] = QJsonValue::Null;
    object[u"made"_s] = outcome.made ? QJsonValue(outcome.made->runId.value) : QJsonValue(QJsonValue::Null);
    return object;
}

Result<QStringList> wordsFrom(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue word : value.toArray())
        words += word.toString();
    if (!value.isArray() || words.isEmpty() || words.contains(QString()))
        return badInput(u"The key “runs” must be a list of runs' ids or names."_s);
    return words;
}

// Finds one word after the other, so that a thousand of them do not crowd the engine.
struct Search : std::enable_shared_from_this<Search>
{
    Search(const ApiContext &with, const QStringList &forWords, GoWithSelection then) : context(with), words(forWords), go(std::move(then))
    {
    }

    const ApiContext &context;
    QStringList words;
    GoWithSelection go;
    QList<RunKey> found;
    NotFound notFound;

    void next()
    {
        if (words.isEmpty())
            return go(found, notFound);
        const QString word = words.takeFirst();
        context.engine.resolveRun(word, Purpose::Act).then([self = shared_from_this(), word](const Result<RunKey> &key) {
            self->context.hop([self, word, key] { self->take(word, key); });
        });
    }

    void take(const QString &word, const Result<RunKey> &key)
    {
        if (key)
            found.append(*key);
        else
            notFound.insert(found.size() + notFound.size(),
                            {.key = {}, .id = RunId{word}, .message = key.error().message, .refusal = key.error().code, .made = {}});
        next();
    }
};

//! What its programs are held to; zero where nothing is set.
QJsonObject limitsOf(const JobDefinition &definition)
{
    QJsonObject limits = toJson(definition.limits.resources);
    const QJsonObject whole = toJson(definition);
    for (const QString &key : {u"timeout"_s, u"grace"_s, u"startWithin"_s, u"hang"_s})
        limits[key] = whole.value(key);
    return limits;
}

QJsonObject oneRun(const Run &run, Instant now, const QString &reason = {})
{
    QJsonObject object = toJson(run, now, reason);
    object[u"limits"_s] = run.definition ? QJsonValue(limitsOf(*run.definition)) : QJsonValue(QJsonValue::Null);
    return object;
}

} // namespace

void withSelection(const ApiContext &context, const QJsonValue &words, const QJsonValue &filter, const HttpAnswer &answer,
                   GoWithSelection go)
{
    if (filter.isObject()) {
        const Result<RunFilter> read = runFilterFromJson(filter.toObject());
        return read ? go(*read, {}) : answer.send(errorResponse(read.error()));
    }
    const Result<QStringList> list = wordsFrom(words);
    if (!list)
        return answer.send(errorResponse(list.error()));
    std::make_shared<Search>(context, *list, std::move(go))->next();
}

void answerRun(const ApiContext &context, RunKey key, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.run(key), answer, [&context, answer](const Run &run) {
        if (!waits(run))
            return answer.send(jsonResponse(oneRun(run, context.clock->now())));
        whenReady(context.hop, context.engine.why(run.key), answer,
                  [&context, answer, run](const QString &reason) { answer.send(jsonResponse(oneRun(run, context.clock->now(), reason))); });
    });
}

void answerRuns(const ApiContext &context, const RunPage &page, const HttpAnswer &answer)
{
    QList<QFuture<Result<QString>>> reasons;
    for (const Run &run : page.rows) {
        if (waits(run) && reasons.size() < mostReasons)
            reasons.append(context.engine.why(run.key));
    }
    whenAllReady(context.hop, reasons, answer, [&context, answer, page](const QList<QString> &given) {
        QJsonArray items;
        qsizetype next = 0;
        for (const Run &run : page.rows) {
            const bool hasReason = waits(run) && next < given.size();
            items.append(toJson(run, context.clock->now(), hasReason ? given.at(next++) : QString()));
        }
        answer.send(jsonResponse(listOf(items, page.total)));
    });
}

void answerOutcome(const ApiContext &context, RunKey key, const QList<ActionOutcome> &outcomes, const HttpAnswer &answer)
{
    if (outcomes.isEmpty())
        return answer.send(errorResponse(notFound(u"The run is not there any more."_s)));
    const ActionOutcome &outcome = outcomes.first();
    if (outcome.refusal)
        return answer.send(errorResponse({.code = *outcome.refusal, .message = outcome.message, .detail = {}, .fields = {}}));
    answerRun(context, outcome.made ? outcome.made->run : key, answer);
}

void answerOutcomes(QList<ActionOutcome> outcomes, const NotFound &notFound, const HttpAnswer &answer)
{
    for (auto entry = notFound.begin(); entry != notFound.end(); ++entry)
        outcomes.insert(std::min(entry.key(), outcomes.size()), entry.value());
    QJsonArray items;
    for (const ActionOutcome &outcome : std::as_const(outcomes))
        items.append(outcomeObject(outcome));
    answer.send(jsonResponse({{u"items"_s, items}}));
}

} // namespace runsheet
