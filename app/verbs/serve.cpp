// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engineservice.h"
#include "app/holder.h"
#include "app/posixsignals.h"
#include "app/sleepwatch.h"
#include "app/terminal.h"
#include "app/verbs.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <csignal>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;
using Service = std::unique_ptr<EngineService>;

// A hosting `run` gives way; a window or another `serve` does not, unless we were asked to wait for it.
Story<bool> mayTakeOver(SessionPtr session)
{
    if (session->line.has("wait"))
        co_return true;
    Story<QJsonObject> asking = session->engine().get("health");
    const Result<QJsonObject> health = co_await std::move(asking);
    if (!health)
        co_return false;
    co_return !health->value(u"dispatching"_s).toBool(true);
}

// Queues for the lock on a thread of its own, then asks the holder to end: nobody can come in between.
Story<std::shared_ptr<FolderLock>> lockInTurn(Folders folders)
{
    using Held = std::shared_ptr<Result<FolderLock>>;
    QFuture<Held> waiting = QtConcurrent::run([folders] { return std::make_shared<Result<FolderLock>>(FolderLock::wait(folders)); });
    Holder holder(folders);
    holder.askToStop();
    const Held lock = co_await waiting;
    if (!*lock)
        co_return lock->error();
    co_return std::make_shared<FolderLock>(*std::move(*lock));
}

Story<std::shared_ptr<Service>> begun(SessionPtr session, HostOptions options)
{
    Result<Service> service = EngineService::start(options);
    if (!service && service.error().code == ErrorCode::EngineElsewhere) {
        const Error held = service.error();
        Story<bool> asking = mayTakeOver(session);
        const Result<bool> mayTake = co_await std::move(asking);
        if (!mayTake || !*mayTake)
            co_return held;
        Story<std::shared_ptr<FolderLock>> locking = lockInTurn(options.folders);
        const Result<std::shared_ptr<FolderLock>> lock = co_await std::move(locking);
        if (!lock)
            co_return lock.error();
        service = EngineService::start(options, std::move(**lock));
    }
    if (!service)
        co_return service.error();
    co_return std::make_shared<Service>(*std::move(service));
}

ExitStory go(SessionPtr session)
{
    HostOptions options{.folders = session->folders, .slotCount = 0, .runnerProgram = {}, .clock = {}};
    if (session->line.has("slots")) {
        const Result<qint64> slotCount = session->line.number("slots", 1, 100'000);
        if (!slotCount)
            co_return fail(slotCount.error());
        options.slotCount = int(*slotCount);
    }
    if (session->line.has("keep-progress")) {
        const Result<Duration> every = session->line.duration("keep-progress");
        if (!every)
            co_return fail(every.error());
        options.keepProgressEvery = *every;
    }
    Story<std::shared_ptr<Service>> beginning = begun(session, options);
    const Result<std::shared_ptr<Service>> service = co_await std::move(beginning);
    if (!service)
        co_return fail(service.error());
    EngineService &serving = ***service;
    const bool stopRuns = session->line.has("stop-runs");
    const PosixSignals signalWatch({SIGTERM, SIGINT, SIGHUP},
                                   [&serving, stopRuns](int number) { serving.stop(u"signal %1"_s.arg(number), stopRuns); });
    QFuture<Result<Done>> preparing = serving.ready();
    const Result<Done> ready = co_await preparing;
    if (!ready)
        co_return fail(ready.error());
    printLine(u"ready"_s);
    const SleepWatch sleepWatch(QDBusConnection::systemBus());
    QObject::connect(&sleepWatch, &SleepWatch::woke, &sleepWatch, [&serving] { serving.lookAtClock(); });
    QFuture<void> stopping = serving.stopped();
    co_await stopping;
    co_return 0;
}

} // namespace

Verb serveVerb()
{
    return {{.verb = "serve",
             .words = "",
             .summary = "Serves the data folder without a window; prints “ready” when it takes work. TERM ends it and leaves runs alive.",
             .options = {{"slots", "N", "slots of the pool “default”; default: the cores"},
                         {"keep-progress", "DURATION", "keep progress in the store at most once in this time; default 1 s"},
                         {"stop-runs", "", "cancel all runs before it ends"},
                         {"wait", "", "where another engine serves: ask it to end and take over"}}},
            go};
}

} // namespace runsheet
