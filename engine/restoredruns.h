// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/record.h"
#include "engine/store/store.h"

#include <QHash>

namespace runsheet {

//! Runs that have folders, with their highest attempt.
using RunFolders = QHash<RunId, int>;
//! Blocking: reads the folder of runs.
[[nodiscard]] RunFolders runFoldersIn(const QByteArray &stateRoot);

//! A run that a restored store holds as not started although its folder says more.
struct StartedRunFound
{
    RunKey run;
    RunStatus status = RunStatus::Queued; //!< in the store
    RecordOwner owner;
    QByteArray folder;
};
//! Blocking: reads the records of those that have folders beyond what the store knows.
[[nodiscard]] QList<StartedRunFound> startedSince(const QList<UnderWay> &notStarted, const RunFolders &folders, const QByteArray &stateRoot);

//! Moves each of them to where it was when its folder was made: recovery then finds out what became of it.
[[nodiscard]] QList<RunChange> claimsOf(const QList<StartedRunFound> &found, Instant now);

} // namespace runsheet
