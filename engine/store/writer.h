// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/transaction.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace runsheet {

//! The one thread that writes, with the one connection that writes and checkpoints. Group commit: everything that waits goes into
//! one transaction with a savepoint for each piece of work; a piece that fails takes only itself back.
//! Thread: post() from any; everything else happens in the writer's thread.
class Writer
{
public:
    struct Work
    {
        //! Throws StoreFailure to be rolled back alone.
        std::function<void(Transaction &)> carryOut;
        //! After the commit, or with the reason why there is none. Called exactly once, in the writer's thread.
        std::function<void(const std::optional<Error> &)> finish;
        enum class Sync { Durable, Measurement } sync = Sync::Durable;
    };
    struct Hooks
    {
        //! In the writer's thread. Opens, checks and migrates.
        std::function<std::unique_ptr<Connection>()> open;
        //! Before each transaction: an Error refuses everything that waits.
        std::function<std::optional<Error>(Connection &)> check;
        std::function<Transaction(Connection &)> begin;
        //! After each commit, before the work is finished.
        std::function<void(const ChangeSet &)> committed;
        //! Whenever nothing waits: a small piece of upkeep; true while there is more.
        std::function<bool(Connection &)> idle;
    };

    Writer(Hooks hooks, Duration commitPace);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    //! Blocking: until the connection is open.
    [[nodiscard]] Result<Done> start();
    void post(Work work);
    //! Carries out what waits, checkpoints, ends the thread. Blocking. What is posted later is refused.
    void stop();

private:
    struct Outcome
    {
        std::optional<Error> error;
        ChangeSet changes;
    };
    void run(std::function<void(Result<Done>)> opened);
    std::deque<Work> takeBatch();
    void carryOut(std::deque<Work> batch);
    std::optional<Error> commitBatch(std::deque<Work> &batch, std::vector<Outcome> &outcomes);
    Outcome carryOutOne(Work &work);
    void setSync(Work::Sync sync);
    void rollBack() noexcept;

    Hooks m_hooks;
    Duration m_pace;
    std::unique_ptr<Connection> m_connection; // writer's thread only
    std::optional<Work::Sync> m_sync;
    std::optional<Error> m_broken; // the disk failed: nothing is acknowledged any more
    std::chrono::steady_clock::time_point m_lastCommit{};

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_waiting;
    bool m_stopping = false;
    bool m_upkeepLeft = true;
    std::thread m_thread;
};

} // namespace runsheet
