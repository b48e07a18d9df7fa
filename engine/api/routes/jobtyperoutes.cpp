// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"
#include "engine/domain/bytes.h"

namespace runsheet {

using namespace Qt::StringLiterals;

void addJobTypeRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "job-types", ApiBody::None, [&context](const ApiCall &, const HttpAnswer &answer) {
        QJsonArray items;
        for (const JobTypeInfo &type : context.engine.jobTypes())
            items.append(toJson(type));
        answer.send(jsonResponse(listOf(items, items.size())));
    });
    router.add("GET", "job-types/*", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        const QList<JobTypeInfo> types = context.engine.jobTypes();
        const auto found = std::ranges::find(types, call.word(0), &JobTypeInfo::key);
        answer.send(found == types.end() ? errorResponse(notFound(u"There is no job type “%1”."_s.arg(visible(call.word(0)))))
                                         : jsonResponse(toJson(*found)));
    });
}

} // namespace runsheet
