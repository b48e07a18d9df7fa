// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"

#include <QByteArray>

namespace runsheet {

//! `<state root>/runs/<first two letters>/<run id>.<attempt>`: where one attempt keeps everything (interfaces.md 4).
[[nodiscard]] QByteArray runFolderPath(const QByteArray &stateRoot, const RunId &run, int attempt);

} // namespace runsheet
