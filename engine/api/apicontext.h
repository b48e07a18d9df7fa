// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/changefeed.h"
#include "engine/api/http/httpserver.h"
#include "engine/domain/clock.h"
#include "engine/engine.h"

namespace runsheet {

//! What the routes work with. Used in the API's thread.
struct ApiContext
{
    Engine &engine;
    std::shared_ptr<ChangeFeed> feed;
    std::shared_ptr<Clock> clock;
    Hop hop;
    QString user;                         //!< who asks, for the journal: the socket admits one user only
    std::function<void(RunKey)> attached; //!< a waiting `run` asked for this one; may be empty
    std::function<void()> raised;         //!< brings the window to the front; empty where there is none
    std::function<QJsonObject()> windowFacts; //!< how quick the window is; empty where there is none
};

} // namespace runsheet
