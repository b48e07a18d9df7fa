// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/planning/plan.h"
#include "engine/store/runmover.h"

#include <vector>

namespace runsheet {

//! Carries a plan on in the transaction that moved one of its runs: starts members, skips them, adds them up. What is decided is in
//! engine/planning; a crash loses nothing, because every step is committed together with what led to it.
class PlanDriver
{
public:
    PlanDriver(Transaction &transaction, RunMover &mover) : m_transaction(transaction), m_mover(mover) {}

    //! Looks at a plan's run, which may be in any state, and does what is to be done now. Every move of a member asks to look again.
    void look(RunKey plan, Instant at);

private:
    struct Member
    {
        RunKey run;
        RunState state;
        bool held = false;
        PlanStep step;
        QString name;
        QString outcome;
    };
    using Members = std::vector<Member>;

    [[nodiscard]] Members readMembers(const StoredRun &plan) const;
    [[nodiscard]] bool mayBegin(const StoredRun &plan) const;
    void begin(StoredRun &plan, Instant at);
    void drive(StoredRun &plan, Instant at);
    void windDown(StoredRun &plan, Instant at);
    void beginNext(JobKey queue, Instant at);
    void moveOn(const StoredRun &plan, const Members &members, Instant at);
    void startMember(RunKey member, Instant at);
    void skipMember(RunKey member, const Skipped &why, Instant at);
    void noteProgress(StoredRun &plan, const Members &members);
    [[nodiscard]] RunState finalOf(const StoredRun &plan, const Members &members, RunStatus outcome) const;
    void conclude(StoredRun &plan, const Members &members, RunStatus outcome, Instant at);

    Transaction &m_transaction;
    RunMover &m_mover;
};

//! Whether a run is one of a plan, which is no work of its own but adds up its members.
[[nodiscard]] bool isPlan(const Run &run);
//! Those of a plan that were asked to end and have not yet: their programs are to be told.
[[nodiscard]] QList<RunKey> stoppingMembers(Connection &db, const Run &plan);
//! Starts no more members, or goes on. Members that wait for a slot are held with it.
[[nodiscard]] Touched pausePlan(Transaction &transaction, RunKey plan, bool pauses, const QString &by);

} // namespace runsheet
