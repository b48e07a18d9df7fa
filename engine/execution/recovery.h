// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/record.h"

namespace runsheet {

//! What a run folder shows at one moment.
struct FolderFacts
{
    enum class Lock { Free, Held, Unknown }; //!< Unknown: the file system knows no flock
    bool exists = false;                     //!< the folder and its record
    Lock lock = Lock::Free;
    RunRecord record;
};

//! What the store and the kernel say of the same attempt.
struct RowFacts
{
    RunStatus state = RunStatus::Starting; //!< one that is under way
    bool processAlive = false;             //!< the identity in the row is that of a living process
};

enum class Verdict {
    Adopt,             //!< somebody looks after it: adopt in the stored state, send its wish again
    TakeEnd,           //!< final from the exit line; while the lock is held its slot stays taken
    BackToQueue,       //!< it has not run
    RecordLost,        //!< it runs, but its end will not be known
    SupervisorKilled,  //!< lost; what remains of it is ended
    ComputerRestarted, //!< lost
    FolderRemoved,     //!< lost
    DamagedRecord      //!< lost; the files stay as they are
};

//! reliability.md 5.4, a table. Pure.
[[nodiscard]] Verdict recoveryVerdict(const RowFacts &row, const FolderFacts &folder, bool sameBoot);

//! Blocking; for an i/o thread.
[[nodiscard]] FolderFacts inspectFolder(const QByteArray &runFolder, const QByteArray &nonce);

} // namespace runsheet
