// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/writer.h"

#include <algorithm>
#include <future>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int ioError = 10; // SQLITE_IOERR

Error stoppingError()
{
    return {.code = ErrorCode::Stopping,
            .message = u"The engine is going away and takes nothing new; try again when it is back."_s,
            .detail = {},
            .fields = {}};
}

} // namespace

Writer::Writer(Hooks hooks, Duration commitPace) : m_hooks(std::move(hooks)), m_pace(commitPace) {}

Writer::~Writer()
{
    stop();
}

Result<Done> Writer::start()
{
    const auto opened = std::make_shared<std::promise<Result<Done>>>(); // outlives both sides of the hand-over
    std::future<Result<Done>> answer = opened->get_future();
    m_thread = std::thread([this, opened] { run([opened](Result<Done> result) { opened->set_value(std::move(result)); }); });
    return answer.get();
}

void Writer::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_waiting.push_back(std::move(work));
            m_wake.notify_one();
            return;
        }
    }
    work.finish(stoppingError());
}

void Writer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void Writer::run(std::function<void(Result<Done>)> opened)
{
    try {
        m_connection = m_hooks.open();
    } catch (const StoreFailure &failure) {
        opened(failure.error);
        return;
    }
    opened(Done{});
    for (;;) {
        std::deque<Work> batch = takeBatch();
        if (batch.empty())
            break;
        carryOut(std::move(batch));
    }
    try {
        m_connection->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (const StoreFailure &) {
        // What is in the log is found there at the next start.
    }
    m_connection.reset();
}

// Waits for work, doing upkeep meanwhile. Empty: it is time to end.
std::deque<Writer::Work> Writer::takeBatch()
{
    std::unique_lock lock(m_mutex);
    while (m_waiting.empty() && !m_stopping) {
        if (!m_upkeepLeft) {
            m_wake.wait(lock, [this] { return !m_waiting.empty() || m_stopping; });
            break;
        }
        lock.unlock();
        const bool left = m_hooks.idle(*m_connection);
        lock.lock();
        m_upkeepLeft = left;
    }
    // At most one commit in m_pace, the first at once: what comes meanwhile joins it.
    m_wake.wait_until(lock, m_lastCommit + m_pace, [this] { return m_stopping; });
    m_upkeepLeft = true;
    return std::exchange(m_waiting, {});
}

void Writer::carryOut(std::deque<Work> batch)
{
    std::vector<Outcome> outcomes;
    std::optional<Error> failure = m_broken ? m_broken : m_hooks.check(*m_connection);
    if (!failure)
        failure = commitBatch(batch, outcomes);
    m_lastCommit = std::chrono::steady_clock::now();
    if (!failure) {
        ChangeSet changes;
        for (const Outcome &outcome : outcomes)
            changes.merge(outcome.changes);
        if (!changes.isEmpty() || changes.lastSeq > 0)
            m_hooks.committed(changes);
    }
    for (size_t index = 0; index < batch.size(); ++index)
        batch[index].finish(failure ? failure : outcomes[index].error);
}

std::optional<Error> Writer::commitBatch(std::deque<Work> &batch, std::vector<Outcome> &outcomes)
{
    try {
        const bool durable = std::ranges::any_of(batch, [](const Work &work) { return work.sync == Work::Sync::Durable; });
        setSync(durable ? Work::Sync::Durable : Work::Sync::Measurement);
        m_connection->execute(u"BEGIN IMMEDIATE"_s);
        for (Work &work : batch)
            outcomes.push_back(carryOutOne(work));
        m_connection->prepare(u"COMMIT"_s).run();
        return std::nullopt;
    } catch (const StoreFailure &failure) {
        rollBack();
        // What the disk did with a commit that failed is unknown until the store is opened again.
        if ((failure.driverCode & 0xff) == ioError)
            m_broken = failure.error;
        return failure.error;
    }
}

Writer::Outcome Writer::carryOutOne(Work &work)
{
    Transaction transaction = m_hooks.begin(*m_connection);
    m_connection->prepare(u"SAVEPOINT work"_s).run();
    try {
        work.carryOut(transaction);
        m_connection->prepare(u"RELEASE work"_s).run();
        return {{}, std::move(transaction.changes)};
    } catch (const StoreFailure &failure) {
        // Where SQLite has rolled everything back by itself (disk full), these fail and the whole batch does.
        m_connection->prepare(u"ROLLBACK TO work"_s).run();
        m_connection->prepare(u"RELEASE work"_s).run();
        return {failure.error, {}};
    }
}

void Writer::setSync(Work::Sync sync)
{
    if (m_sync == sync)
        return;
    m_connection->execute(sync == Work::Sync::Durable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    m_sync = sync;
}

void Writer::rollBack() noexcept
{
    try {
        m_connection->execute(u"ROLLBACK"_s);
    } catch (const StoreFailure &) {
        // SQLite rolled back by itself.
    }
}

} // namespace runsheet
