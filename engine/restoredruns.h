// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"

#include <QHash>

namespace runsheet {

//! Runs that have folders, with their highest attempt.
using RunFolders = QHash<RunId, int>;
//! Blocking: reads the folder of runs.
[[nodiscard]] RunFolders runFoldersIn(const QByteArray &stateRoot);

//! Those of these rows that have begun since, by the records in their folders. Blocking.
[[nodiscard]] QList<BegunRun> begunSince(const QList<UnderWay> &notStarted, const RunFolders &folders, const QByteArray &stateRoot);

} // namespace runsheet
