// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "engine/engine.h"
#include "engine/folders.h"

#include <functional>
#include <memory>

namespace runsheet {

//! Serves the routes of interfaces.md 3 on the Unix socket in the data folder, on a thread of its own. Made and destroyed in
//! one thread, which must hold the folder's lock and keep `engine` alive meanwhile. Destroying it ends all connections
//! and removes the socket.
class ApiServer
{
public:
    ApiServer(Engine &engine, const Folders &folders);
    ~ApiServer();
    Q_DISABLE_COPY_MOVE(ApiServer)

    //! Called, in the API's thread, for each run that a waiting `run` asked for: a hosting `run` starts only those. Before listen().
    void onAttached(std::function<void(RunKey)> tell);
    //! Called, in the API's thread, when a second window was started: the first comes to the front. Before listen().
    void onRaise(std::function<void()> raise);
    //! Called, in the API's thread, for what the health says of the window. Before listen().
    void onAskedForWindow(std::function<QJsonObject()> facts);
    //! Blocking, but short. Errors name the socket.
    [[nodiscard]] Result<Done> listen();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace runsheet
