// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/apicontext.h"
#include "engine/api/router.h"

namespace runsheet {

// One function for each resource. `context` must outlive the router's use.
void addRunRoutes(Router &router, const ApiContext &context);       //!< list, show, submit, change
void addRunActionRoutes(Router &router, const ApiContext &context); //!< cancel, kill, ..., delete, undo
void addRunDetailRoutes(Router &router, const ApiContext &context); //!< progress, why, log, results
void addStatusRoutes(Router &router, const ApiContext &context);    //!< what a run's program tells of itself
void addJobRoutes(Router &router, const ApiContext &context);
void addJobTypeRoutes(Router &router, const ApiContext &context);
void addCrontabRoutes(Router &router, const ApiContext &context);
void addPoolRoutes(Router &router, const ApiContext &context);
void addCalendarRoutes(Router &router, const ApiContext &context);
void addScheduleRoutes(Router &router, const ApiContext &context); //!< what is coming
void addQueueRoutes(Router &router, const ApiContext &context);
void addSchedulingRoutes(Router &router, const ApiContext &context); //!< what runs and what ended, by type
void addEventRoutes(Router &router, const ApiContext &context);
void addEngineRoutes(Router &router, const ApiContext &context);

//! All of them, and the description of them.
void addAllRoutes(Router &router, const ApiContext &context);

} // namespace runsheet
