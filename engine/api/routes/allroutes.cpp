// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/openapi.h"
#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"

namespace runsheet {

void addAllRoutes(Router &router, const ApiContext &context)
{
    addRunRoutes(router, context);
    addRunActionRoutes(router, context);
    addRunDetailRoutes(router, context);
    addStatusRoutes(router, context);
    addJobRoutes(router, context);
    addJobTypeRoutes(router, context);
    addCrontabRoutes(router, context);
    addPoolRoutes(router, context);
    addCalendarRoutes(router, context);
    addScheduleRoutes(router, context);
    addQueueRoutes(router, context);
    addSchedulingRoutes(router, context);
    addEventRoutes(router, context);
    addEngineRoutes(router, context);
    router.add("GET", "openapi.json", ApiBody::None, [&context](const ApiCall &, const HttpAnswer &answer) {
        answer.send(jsonResponse(openApi(context.engine.status().version)));
    });
}

} // namespace runsheet
