// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/apiserver.h"
#include "engine/enginehost.h"

#include <QFuture>
#include <QPromise>

#include <functional>

namespace runsheet {

//! An engine in this process that serves its data folder by the socket: what `serve`, `run` and `demo` host. Lives in the main
//! thread, whose event loop stays free. Destroying it ends the engine and frees the lock; runs go on.
class EngineService
{
public:
    static Result<std::unique_ptr<EngineService>> start(const HostOptions &options);
    //! With a lock that the caller waited for.
    static Result<std::unique_ptr<EngineService>> start(const HostOptions &options, FolderLock lock);
    ~EngineService();
    Q_DISABLE_COPY_MOVE(EngineService)

    //! Found what was there, listens and takes work; or why not.
    [[nodiscard]] QFuture<Result<Done>> ready() const { return m_ready.future(); }
    //! The engine has stopped, whoever asked for it.
    [[nodiscard]] QFuture<void> stopped() const { return m_stopped.future(); }
    void stop(const QString &reason, bool stopRuns);
    //! When the store can keep nothing more until the next engine: how runs end is not recorded any more.
    void onStoreLost(std::function<void()> tell) { m_storeLost = std::move(tell); }
    //! The computer has woken.
    void lookAtClock() { m_host->lookAtClock(); }
    [[nodiscard]] Engine &engine() { return m_host->engine(); }

private:
    explicit EngineService(std::unique_ptr<EngineHost> host, const Folders &folders);
    static Result<std::unique_ptr<EngineService>> startWith(Result<std::unique_ptr<EngineHost>> host, const Folders &folders);
    void begin();
    void listen();
    void tell(const Conditions &conditions);

    QByteArray m_dataFolder;
    QObject m_context; // receives the engine's signals in this thread
    std::unique_ptr<EngineHost> m_host;
    ApiServer m_api;
    QPromise<Result<Done>> m_ready;
    QPromise<void> m_stopped;
    Conditions m_told;
    std::function<void()> m_storeLost;
};

} // namespace runsheet
