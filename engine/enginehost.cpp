// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/enginehost.h"

#include "engine/crashlog.h"
#include "engine/localengine.h"

#include <QCoreApplication>
#include <QThread>

#include <future>

namespace runsheet {
namespace {

QByteArray runnerBeside()
{
    return QCoreApplication::applicationDirPath().toLocal8Bit() + "/runsheet-runner";
}

Result<FolderLock> takeLock(const HostOptions &options)
{
    return options.whenHeld == HostOptions::WhenHeld::Wait ? FolderLock::wait(options.folders) : FolderLock::take(options.folders);
}

StoreOptions storeOptions(const HostOptions &options)
{
    StoreOptions store;
    store.dataFolder = options.folders.data;
    store.stateRoot = options.folders.state;
    store.clock = options.clock;
    store.access = options.view ? StoreOptions::Access::View : StoreOptions::Access::Own;
    store.backups = options.mode == HostOptions::Mode::Full;
    return store;
}

} // namespace

struct EngineHost::State
{
    HostOptions options;
    std::optional<FolderLock> lock;
    QThread thread;
    LocalEngine *engine = nullptr; // lives and dies in `thread`

    void begin(std::unique_ptr<Store> store);
    void end();
    //! A hosting `run` starts only what a person asks for just now.
    [[nodiscard]] bool isSafeMode() const
    {
        return !options.view && options.mode == HostOptions::Mode::Full && callsForSafeMode(readCrashLog(options.folders.data));
    }
};

void EngineHost::State::begin(std::unique_ptr<Store> store)
{
    const LocalEngine::Options engineOptions{.folders = options.folders,
                                             .runnerProgram = options.runnerProgram,
                                             .clock = options.clock,
                                             .onlyOwnRuns = options.mode == HostOptions::Mode::OnlyOwnRuns,
                                             .keepProgressEvery = options.keepProgressEvery,
                                             .view = options.view,
                                             .isSafeMode = isSafeMode()};
    std::promise<void> made;
    const auto make = [this, &made, &store, &engineOptions] {
        engine = new LocalEngine(engineOptions, std::move(store));
        made.set_value();
    };
    // Without a context it runs where the signal is emitted: in the new thread.
    QObject::connect(&thread, &QThread::started, &thread, make, Qt::DirectConnection);
    // After its loop: a story that is still being told must not go on in an engine that is gone.
    QObject::connect(
        &thread, &QThread::finished, &thread, [this] { delete engine; }, Qt::DirectConnection);
    thread.setObjectName(QStringLiteral("engine"));
    thread.start();
    made.get_future().wait();
}

void EngineHost::State::end()
{
    if (!engine)
        return;
    if (!options.view)
        engine->stop(QStringLiteral("engine ended"), false).waitForFinished();
    for (bool isBusy = true; isBusy;)
        QMetaObject::invokeMethod(
            engine, [this, &isBusy] { isBusy = engine->drain(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    engine = nullptr;
}

EngineHost::EngineHost() : m_state(std::make_unique<State>()) {}

Result<std::unique_ptr<EngineHost>> EngineHost::start(const HostOptions &options)
{
    if (options.view)
        return open(options, std::nullopt);
    if (const auto made = makeFolders(options.folders); !made)
        return made.error();
    auto lock = takeLock(options);
    if (!lock)
        return lock.error();
    return open(options, *std::move(lock));
}

Result<std::unique_ptr<EngineHost>> EngineHost::start(const HostOptions &options, FolderLock lock)
{
    return open(options, std::move(lock));
}

Result<std::unique_ptr<EngineHost>> EngineHost::open(const HostOptions &options, std::optional<FolderLock> lock)
{
    std::unique_ptr<EngineHost> host(new EngineHost);
    State &state = *host->m_state;
    state.options = options;
    state.lock = std::move(lock);
    if (!state.options.clock)
        state.options.clock = systemClock();
    if (state.options.runnerProgram.isEmpty())
        state.options.runnerProgram = runnerBeside();
    auto store = Store::open(storeOptions(state.options));
    if (!store)
        return store.error();
    if (options.slotCount > 0)
        (*store)->updatePool(QStringLiteral("default"), options.slotCount, std::nullopt);
    state.begin(*std::move(store));
    return host;
}

EngineHost::~EngineHost()
{
    m_state->end();
}

Engine &EngineHost::engine()
{
    return *m_state->engine;
}

void EngineHost::allow(RunKey run)
{
    m_state->engine->allow(run);
}

void EngineHost::lookAtClock()
{
    QMetaObject::invokeMethod(m_state->engine, &LocalEngine::lookAtClock, Qt::QueuedConnection);
}

void EngineHost::serve()
{
    QMetaObject::invokeMethod(m_state->engine, &LocalEngine::start, Qt::QueuedConnection);
}

} // namespace runsheet
