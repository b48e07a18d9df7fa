// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/result.h"
#include "engine/execution/executor.h"
#include "engine/execution/uniquefd.h"

#include <QByteArray>

namespace runsheet {

//! `<state root>/runs/<first two letters>/<run id>.<attempt>`: where one attempt keeps everything (interfaces.md 4).
[[nodiscard]] QByteArray runFolderPath(const QByteArray &stateRoot, const RunId &run, int attempt);

//! A run folder that is ready to be given to a runner: the record is locked and has its spec line.
struct RunFolder
{
    QByteArray path;
    UniqueFd folder;
    UniqueFd record;
};

//! The order's environment, with what names things in the folder: RUNSHEET_REPORT, RUNSHEET_RESULTS, RUNSHEET_PARAMS.
[[nodiscard]] Environment withFolderVariables(const ProcessOrder &order, const QByteArray &runFolder);

//! Makes folder, record, lock, spec line, params.json and results/: 0700 and 0600 whatever the umask is. What a claim that never
//! started left in the folder is removed; refused while another runner holds its record. Blocking, without sync; for an i/o thread.
[[nodiscard]] Result<RunFolder> makeRunFolder(const QByteArray &stateRoot, const ProcessOrder &order, const QByteArray &bootId,
                                              quint32 umask);

//! Removes what is inside, by descriptors: no link is followed, no other file system entered. False when something stays.
bool emptyFolder(int folder);

} // namespace runsheet
