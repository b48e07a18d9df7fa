// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/runrows.h"
#include "engine/store/store.h"

#include <QQueue>

namespace runsheet {

//! The one place where runs of the store move. Asks transition(), writes state, times, journal and job, and when a run becomes
//! final everything that follows from it: dependants are released or skipped, what was captured is dropped.
//! Lives within one transaction.
class RunMover
{
public:
    explicit RunMover(Transaction &transaction) : m_transaction(transaction) {}

    //! One event, with all its consequences. An Error (nothing is changed) where domain.md knows no such move.
    [[nodiscard]] Result<Moved> move(StoredRun &stored, const RunEvent &event, Instant at, const QString &by = {});

    // The two halves of move(), for several events in one go: the first changes `stored` and the journal only.
    [[nodiscard]] Result<Done> step(StoredRun &stored, const RunEvent &event, Instant at, const QString &by = {});
    Moved commit(StoredRun &stored, RunStatus before, Instant at);

    //! Looks at what a Waiting run waits for: prerequisites that are final, its time, hold. Moves it when that is decided.
    void settle(RunKey run, Instant at);
    //! Looks at a plan's run soon: at once, or after what is under way in this transaction.
    void followPlan(RunKey plan, Instant at);
    //! All that was moved so far, in order.
    [[nodiscard]] const QList<Moved> &moved() const { return m_moved; }

private:
    struct Verdict;
    Verdict judgeEdges(const StoredRun &stored, std::optional<RunKey> only);
    void settleFor(RunKey run, std::optional<RunKey> ended, Instant at);
    void releaseDependants();
    void notePlanOf(const Run &run, Instant at);
    void followPlans();
    void journalMove(const StoredRun &stored, const RunEvent &event, RunStatus before, Instant at, const QString &by);
    void dropCaptured(StoredRun &stored);

    Transaction &m_transaction;
    QList<Moved> m_moved;
    struct Happened
    {
        RunKey run;
        Instant at{};
    };
    QQueue<Happened> m_ended; // whose dependants are not looked at yet
    bool m_releasing = false;
    QQueue<Happened> m_plans; // which something happened to
    bool m_following = false;
};

//! domain.md, "Prerequisites". Pure.
[[nodiscard]] bool holds(EdgeCondition condition, RunStatus final);

} // namespace runsheet
