// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "engine/execution/recovery.h"
#include "engine/store/store.h"

namespace runsheet {

class JobTypeRegistry;

//! What start-up found out about one row that was under way, and what is to be done.
struct RecoveryAction
{
    //! Watch: the executor takes it from its folder, whatever became of it. TakeEnd and Lose: nobody looks after it any more.
    enum class Step { Watch, TakeEnd, Lose };
    UnderWay row;
    Step step = Step::Watch;
    Verdict verdict = Verdict::Adopt;
    ExitRecord record;   //!< TakeEnd
    LostCause cause = LostCause::ComputerRestarted; //!< Lose
    RunReport report;    //!< of TakeEnd and Lose: all that the attempt told
};

//! Holds each row against its folder (reliability.md 5.4). Blocking; for a thread that reads files.
[[nodiscard]] QList<RecoveryAction> inspectAll(const QList<UnderWay> &rows, const QByteArray &bootId, const JobTypeRegistry &types);

//! The program that the row of a run under way names; empty where it names none.
[[nodiscard]] ProcessIdentity identityOf(const RunState &state);

//! Adds one action to what the window tells of start-up.
void note(RecoveryReport &report, const RecoveryAction &action);

} // namespace runsheet
