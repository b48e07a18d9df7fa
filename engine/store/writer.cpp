// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/writer.h"

#include <algorithm>
#include <future>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// SQLite's result codes; the low byte of an extended one is its kind.
constexpr auto upkeepPause = std::chrono::milliseconds(100);
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int full = 13;
constexpr int noRoomForIndex = ioError | (19 << 8); // SQLITE_IOERR_SHMSIZE

std::optional<Condition::Kind> passingKind(int driverCode)
{
    if (driverCode == noRoomForIndex)
        return Condition::Kind::DiskFull;
    switch (driverCode & 0xff) {
    case busy:
    case locked:
        return Condition::Kind::StoreLocked;
    case readOnly:
        return Condition::Kind::NotWritable;
    case full:
        return Condition::Kind::DiskFull;
    default:
        return std::nullopt;
    }
}

bool concernsTheWhole(int driverCode)
{
    return passingKind(driverCode) || (driverCode & 0xff) == ioError;
}

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
    putOffForGood();
    try {
        // The first column says whether somebody kept a part of it.
        if (m_connection->ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt() == 0 && !m_trouble)
            m_hooks.closed(*m_connection);
    } catch (const StoreFailure &) {
        // What is in the log is found there at the next start.
    }
    m_connection.reset();
}

// The last chance of what could not be written: what fails now is found in the run folders by the next engine.
void Writer::putOffForGood()
{
    std::deque<Work> batch = std::exchange(m_kept, {});
    std::vector<Outcome> outcomes;
    if (batch.empty())
        return;
    if (const std::optional<StoreFailure> failure = commitBatch(batch, outcomes))
        outcomes.assign(batch.size(), {failure->error, {}});
    finishAll(std::move(batch), outcomes);
}

// Waits for work, doing upkeep meanwhile. Empty: it is time to end.
std::deque<Writer::Work> Writer::takeBatch()
{
    std::unique_lock lock(m_mutex);
    const auto isCalled = [this] { return !m_waiting.empty() || m_stopping; };
    // Between two commits of a busy hour is no time for upkeep: each piece would be one more.
    if (m_upkeepLeft)
        m_wake.wait_for(lock, upkeepPause, isCalled);
    while (!isCalled()) {
        if (!m_upkeepLeft) {
            m_wake.wait(lock, isCalled);
            break;
        }
        lock.unlock();
        const bool left = !m_trouble && m_hooks.idle(*m_connection);
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
    batch = withoutRefused(std::move(batch));
    if (batch.empty())
        return;
    batch.insert(batch.begin(), std::make_move_iterator(m_kept.begin()), std::make_move_iterator(m_kept.end()));
    m_kept.clear();
    if (std::optional<Trouble> trouble = m_isBroken ? m_trouble : m_hooks.check(*m_connection)) {
        m_isBroken = true;
        setTrouble(trouble);
        const std::vector<Outcome> outcomes(batch.size(), {trouble->error, {}});
        return finishAll(std::move(batch), outcomes);
    }
    std::vector<Outcome> outcomes;
    std::optional<StoreFailure> failure = commitBatch(batch, outcomes);
    if (failure && passingKind(failure->driverCode)) {
        const Condition::Kind kind = *passingKind(failure->driverCode);
        setTrouble(Trouble{kind, m_hooks.explain(kind, failure->error)});
        batch = withoutRefused(std::move(batch));
        if (kind == Condition::Kind::DiskFull && m_hooks.makeRoom())
            failure = commitBatch(batch, outcomes);
    }
    m_lastCommit = std::chrono::steady_clock::now();
    if (failure)
        return putOff(std::move(batch), failure->error);
    endTrouble(batch);
    finishAll(std::move(batch), outcomes);
}

// In trouble what is new is refused at once.
std::deque<Writer::Work> Writer::withoutRefused(std::deque<Work> batch) const
{
    if (!m_trouble || m_isBroken)
        return batch;
    std::deque<Work> rest;
    for (Work &work : batch) {
        if (work.inTrouble == Work::InTrouble::Refuse)
            work.finish(m_trouble->error);
        else
            rest.push_back(std::move(work));
    }
    return rest;
}

void Writer::finishAll(std::deque<Work> batch, const std::vector<Outcome> &outcomes)
{
    ChangeSet changes;
    for (const Outcome &outcome : outcomes)
        changes.merge(outcome.changes);
    if (!changes.isEmpty() || changes.lastSeq > 0)
        m_hooks.committed(changes);
    for (size_t index = 0; index < batch.size(); ++index)
        batch[index].finish(outcomes[index].error);
}

void Writer::putOff(std::deque<Work> batch, const Error &error)
{
    for (Work &work : batch) {
        if (work.inTrouble == Work::InTrouble::Keep && m_trouble && !m_isBroken)
            m_kept.push_back(std::move(work));
        else
            work.finish(error);
    }
}

void Writer::setTrouble(std::optional<Trouble> trouble)
{
    m_trouble = std::move(trouble);
    m_hooks.troubled(m_trouble);
}

// That something could be written ends all trouble but a full disk: there the room for what happens next must be back, too.
void Writer::endTrouble(const std::deque<Work> &batch)
{
    if (!m_trouble)
        return;
    const bool isProbe = std::ranges::any_of(batch, [](const Work &work) { return work.inTrouble == Work::InTrouble::Probe; });
    if (m_trouble->kind != Condition::Kind::DiskFull || (isProbe && m_hooks.hasRoom()))
        setTrouble(std::nullopt);
}

std::optional<StoreFailure> Writer::commitBatch(std::deque<Work> &batch, std::vector<Outcome> &outcomes)
{
    outcomes.clear();
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
        if ((failure.driverCode & 0xff) == ioError && !passingKind(failure.driverCode)) {
            m_isBroken = true;
            setTrouble(Trouble{Condition::Kind::StoreFailed, failure.error});
        }
        return failure;
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
        if (concernsTheWhole(failure.driverCode)) // SQLite may have rolled everything back by itself
            throw;
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
