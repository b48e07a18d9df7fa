// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/result.h"

#include <QByteArray>

namespace runsheet {

//! Removes the folder `path` with all that is in it. Only strictly below `root`, which is neither `/` nor HOME: walks down from
//! root by descriptors, follows no link (one in place of the folder is removed itself), leaves mounted file systems alone.
//! Where nothing is there all is well. Errors name the path. Blocking; for an i/o thread.
[[nodiscard]] Result<Done> removeFolder(const QByteArray &path, const QByteArray &root);

//! The run folders of all attempts of a run, 1 to `attempts`.
[[nodiscard]] Result<Done> removeRunFolders(const QByteArray &stateRoot, const RunId &run, int attempts);

} // namespace runsheet
