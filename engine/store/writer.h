// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/condition.h"
#include "engine/store/transaction.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace runsheet {

//! The one thread that writes, with the one connection that writes and checkpoints. Group commit: everything that waits goes into
//! one transaction with a savepoint for each piece of work; a piece that fails takes only itself back.
//! Trouble (disk full, locked, not writable) refuses what is new and keeps what has happened until it is over.
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
        //! While there is trouble. Refuse: what is new. Try: what may still go. Keep: what has happened, which waits for its end.
        //! Probe: a try that looks whether it is over.
        enum class InTrouble { Refuse, Try, Keep, Probe } inTrouble = InTrouble::Refuse;
    };
    //! Why nothing can be written just now, or any more.
    struct Trouble
    {
        Condition::Kind kind = Condition::Kind::StoreFailed;
        Error error;
    };
    struct Hooks
    {
        //! In the writer's thread. Opens, checks and migrates.
        std::function<std::unique_ptr<Connection>()> open;
        //! Before each transaction: trouble that no restart of this connection ends refuses everything that waits.
        std::function<std::optional<Trouble>(Connection &)> check;
        //! The disk is full: true when room was made.
        std::function<bool()> makeRoom;
        //! A probe was committed: true when there is enough room to go on as before.
        std::function<bool()> hasRoom;
        //! What people are told of trouble that may pass.
        std::function<Error(Condition::Kind, const Error &)> explain;
        //! Trouble came, changed or went.
        std::function<void(const std::optional<Trouble> &)> troubled;
        std::function<Transaction(Connection &)> begin;
        //! After each commit, before the work is finished.
        std::function<void(const ChangeSet &)> committed;
        //! Whenever nothing waits: a small piece of upkeep; true while there is more.
        std::function<bool(Connection &)> idle;
        //! At the end, when the write-ahead log was taken over into the database.
        std::function<void(Connection &)> closed;
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
    std::optional<StoreFailure> commitBatch(std::deque<Work> &batch, std::vector<Outcome> &outcomes);
    Outcome carryOutOne(Work &work);
    std::deque<Work> withoutRefused(std::deque<Work> batch) const;
    void finishAll(std::deque<Work> batch, const std::vector<Outcome> &outcomes);
    void putOffForGood();
    void putOff(std::deque<Work> batch, const Error &error);
    void setTrouble(std::optional<Trouble> trouble);
    void endTrouble(const std::deque<Work> &batch);
    void setSync(Work::Sync sync);
    void rollBack() noexcept;

    Hooks m_hooks;
    Duration m_pace;
    std::unique_ptr<Connection> m_connection; // writer's thread only
    std::optional<Work::Sync> m_sync;
    std::optional<Trouble> m_trouble; // writer's thread only
    bool m_isBroken = false;          // trouble that only a restart ends: nothing is acknowledged any more
    std::deque<Work> m_kept;          // what has happened and could not be written yet, in its order
    std::chrono::steady_clock::time_point m_lastCommit{};

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_waiting;
    bool m_stopping = false;
    bool m_upkeepLeft = true;
    std::thread m_thread;
};

} // namespace runsheet
