// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/routes/filesource.h"
#include "engine/api/routes/logsource.h"
#include "engine/api/routes/routes.h"
#include "engine/api/routes/runanswers.h"
#include "engine/domain/bytes.h"
#include "engine/domain/draftjson.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void showProgress(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    withRun(context, call, Purpose::Read, answer, [&context, answer](RunKey key) {
        whenReady(context.hop, context.engine.run(key), answer, [&context, answer](const Run &run) {
            whenReady(context.hop, context.engine.report(run.key), answer, [answer, run](const RunReport &report) {
                QJsonArray nodes;
                for (const Node &node : report.nodes)
                    nodes.append(toJson(node));
                answer.send(jsonResponse({{u"id"_s, run.id.value}, {u"progress"_s, toJson(run.progress)}, {u"nodes"_s, nodes}}));
            });
        });
    });
}

void showWhy(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    withRun(context, call, Purpose::Read, answer, [&context, answer](RunKey key) {
        whenReady(context.hop, context.engine.run(key), answer, [&context, answer](const Run &run) {
            whenReady(context.hop, context.engine.why(run.key), answer, [answer, run](const QString &reason) {
                const QString sentence = reason.isEmpty() ? run.reason : reason;
                const QJsonValue value = sentence.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(sentence);
                answer.send(jsonResponse({{u"id"_s, run.id.value}, {u"state"_s, toWord(run.status())}, {u"reason"_s, value}}));
            });
        });
    });
}

void listResults(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    withRun(context, call, Purpose::Read, answer, [&context, answer](RunKey key) {
        whenReady(context.hop, context.engine.artifacts(key), answer, [&context, answer, key](const QList<Artifact> &artifacts) {
            whenReady(context.hop, context.engine.report(key), answer, [answer, artifacts](const RunReport &report) {
                QJsonArray items;
                for (const Artifact &artifact : artifacts)
                    items.append(toJson(artifact));
                QJsonArray values;
                for (const ResultValue &value : report.values)
                    values.append(toJson(value));
                QJsonObject list = listOf(items, artifacts.size());
                list[u"values"_s] = values;
                answer.send(jsonResponse(list));
            });
        });
    });
}

void sendArtifact(const QByteArray &name, const QList<Artifact> &artifacts, const HttpAnswer &answer)
{
    const auto found = std::ranges::find(artifacts, name, &Artifact::name);
    if (found == artifacts.end() || found->expired)
        return answer.send(errorResponse(notFound(found == artifacts.end()
                                                      ? u"The run has no result “%1”."_s.arg(visible(name))
                                                      : u"The result “%1” has expired and is not kept any more."_s.arg(visible(name)))));
    const auto source = FileSource::open(found->path);
    if (!source)
        return answer.send(errorResponse(source.error()));
    answer.send(
        {.status = 200,
         .headers = {{"content-type", found->mediaType.isEmpty() ? QByteArray("application/octet-stream") : found->mediaType.toUtf8()},
                     {"content-disposition", "attachment"}},
         .body = {},
         .source = *source});
}

void getResult(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    withRun(context, call, Purpose::Read, answer, [&context, answer, name = call.words.at(1)](RunKey key) {
        whenReady(context.hop, context.engine.artifacts(key), answer,
                  [answer, name](const QList<Artifact> &artifacts) { sendArtifact(name, artifacts, answer); });
    });
}

void showLog(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const Result<LogWish> wish = logWishFromWords(call.query);
    if (!wish)
        return answer.send(errorResponse(wish.error()));
    withRun(context, call, Purpose::Read, answer, [&context, answer, wish = *wish](RunKey key) {
        // An attempt that is not there is told before the first byte.
        whenReady(context.hop, context.engine.run(key), answer, [&context, answer, wish](const Run &run) {
            if (wish.attempt && (*wish.attempt < 1 || *wish.attempt > std::max(run.attempt, 1)))
                return answer.send(errorResponse(notFound(u"The run %1 has no attempt %2."_s.arg(run.id.value).arg(*wish.attempt))));
            answer.send(
                {.status = 200,
                 .headers = {{"content-type", wish.form == LogWish::Form::Lines ? "application/x-ndjson" : "application/octet-stream"}},
                 .body = {},
                 .source = std::make_shared<LogSource>(context, run, wish)});
        });
    });
}

} // namespace

void addRunDetailRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "runs/*/progress", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { showProgress(context, call, answer); });
    router.add("GET", "runs/*/why", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { showWhy(context, call, answer); });
    router.add("GET", "runs/*/log", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { showLog(context, call, answer); });
    router.add("GET", "runs/*/results", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { listResults(context, call, answer); });
    router.add("GET", "runs/*/results/*", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { getResult(context, call, answer); });
}

} // namespace runsheet
