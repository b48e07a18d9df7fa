// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"
#include "engine/api/routes/runanswers.h"
#include "engine/api/tokenguard.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

using GuardPtr = std::shared_ptr<TokenGuard>;

HttpResponse noToken()
{
    const Error error{.code = ErrorCode::NotPermitted,
                      .message = u"The status of a run is told with its token: “Authorization: Bearer” and RUNSHEET_RUN_TOKEN."_s,
                      .detail = {},
                      .fields = {}};
    HttpResponse response = errorResponse(error, 401);
    response.headers.emplaceBack("www-authenticate", "Bearer");
    return response;
}

HttpResponse notHeard(Duration wait)
{
    const Error error{.code = ErrorCode::NotPermitted,
                      .message = u"Too many wrong tokens were shown for this run. Wait, and show its own."_s,
                      .detail = {},
                      .fields = {}};
    HttpResponse response = errorResponse(error, 429);
    response.headers.append({"retry-after", QByteArray::number(qint64(std::chrono::ceil<std::chrono::seconds>(wait).count()))});
    return response;
}

QByteArray tokenOf(const HttpRequest &request)
{
    static constexpr QByteArrayView scheme = "bearer ";
    const QByteArray value = request.header("authorization");
    return value.left(scheme.size()).toLower() == scheme ? value.mid(scheme.size()).trimmed() : QByteArray();
}

void addReport(const ApiContext &context, const GuardPtr &guard, RunKey run, const ApiCall &call, const HttpAnswer &answer)
{
    if (const auto wait = guard->mustWait(run, context.clock->now()))
        return answer.send(notHeard(*wait));
    context.engine.addReport(run, tokenOf(call.request), call.body).then([&context, guard, run, answer](const Result<Done> &added) {
        context.hop([&context, guard, run, answer, added] {
            if (added)
                guard->wasRight(run);
            else if (added.error().code == ErrorCode::NotPermitted)
                guard->wasWrong(run, context.clock->now());
            answer.send(added ? jsonResponse({{u"done"_s, true}}) : errorResponse(added.error()));
        });
    });
}

} // namespace

void addStatusRoutes(Router &router, const ApiContext &context)
{
    const auto guard = std::make_shared<TokenGuard>();
    router.add("POST", "runs/*/status", ApiBody::Json, [&context, guard](const ApiCall &call, const HttpAnswer &answer) {
        if (tokenOf(call.request).isEmpty())
            return answer.send(noToken());
        withRun(context, call, Purpose::Act, answer,
                [&context, guard, call, answer](RunKey run) { addReport(context, guard, run, call, answer); });
    });
}

} // namespace runsheet
