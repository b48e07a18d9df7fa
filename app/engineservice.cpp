// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engineservice.h"

#include "app/crashnote.h"
#include "app/terminal.h"

#include <algorithm>
#include <utility>

namespace runsheet {
namespace {

bool isStoreLost(const Condition &condition)
{
    return condition.kind == Condition::Kind::StoreGone || condition.kind == Condition::Kind::StoreFailed;
}

} // namespace

EngineService::EngineService(std::unique_ptr<EngineHost> host, const Folders &folders)
    : m_dataFolder(folders.data), m_host(std::move(host)), m_api(m_host->engine(), folders)
{
    m_ready.start();
    m_stopped.start();
}

EngineService::~EngineService()
{
    // Whoever still waits for one of them must not wait for ever.
    if (!m_ready.future().isFinished()) {
        m_ready.addResult(Error{
            .code = ErrorCode::Stopping, .message = QStringLiteral("The engine ended before it was ready."), .detail = {}, .fields = {}});
        m_ready.finish();
    }
    if (!m_stopped.future().isFinished())
        m_stopped.finish();
}

Result<std::unique_ptr<EngineService>> EngineService::start(const HostOptions &options)
{
    return startWith(EngineHost::start(options), options.folders);
}

Result<std::unique_ptr<EngineService>> EngineService::start(const HostOptions &options, FolderLock lock)
{
    return startWith(EngineHost::start(options, std::move(lock)), options.folders);
}

Result<std::unique_ptr<EngineService>> EngineService::startWith(Result<std::unique_ptr<EngineHost>> host, const Folders &folders)
{
    if (!host)
        return host.error();
    std::unique_ptr<EngineService> service(new EngineService(*std::move(host), folders));
    service->begin();
    return service;
}

void EngineService::begin()
{
    noteCrashes(m_dataFolder);
    Engine *engine = &m_host->engine();
    // What a waiting `run` asked for may start; harmless where everything may.
    m_api.onAttached([this](RunKey run) { QMetaObject::invokeMethod(&m_context, [this, run] { m_host->allow(run); }); });
    QObject::connect(engine, &Engine::recovered, &m_context, [this](const RecoveryReport &report) {
        for (const QString &note : report.notes)
            printNote(note);
        if (report.leftOut + report.catchUps > 0)
            printNote(QStringLiteral("While no engine served, fire times were missed: %1 will not run, %2 runs make up for others.")
                          .arg(report.leftOut)
                          .arg(report.catchUps));
        listen();
    });
    QObject::connect(engine, &Engine::conditionsChanged, &m_context, [this](const Conditions &conditions) { tell(conditions); });
    QObject::connect(engine, &Engine::failed, &m_context, [](const Error &error) { printNote(error.message); });
    QObject::connect(engine, &Engine::stopped, &m_context, [this] { m_stopped.finish(); });
    m_host->serve();
}

void EngineService::listen()
{
    m_ready.addResult(m_api.listen());
    m_ready.finish();
}

void EngineService::tell(const Conditions &conditions)
{
    for (const Condition &condition : conditions) {
        if (!m_told.contains(condition))
            printNote(condition.message);
    }
    m_told = conditions;
    if (m_storeLost && std::ranges::any_of(conditions, isStoreLost))
        std::exchange(m_storeLost, {})();
}

void EngineService::stop(const QString &reason, bool stopRuns)
{
    [[maybe_unused]] const auto stopping = m_host->engine().stop(reason, stopRuns);
}

} // namespace runsheet
