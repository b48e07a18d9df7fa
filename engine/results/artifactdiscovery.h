// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"
#include "engine/domain/progress.h"
#include "engine/results/artifacthash.h"

#include <QList>

namespace runsheet {

//! What an attempt that ended has left: the regular files below `results/` of its run folder (its own), and those that it
//! declared, absolute or below the workspace (the user's, by reference). Links, FIFOs and devices are none; at most 10,000.
//! Names are unique. Without hashes. Blocking; for an i/o thread.
[[nodiscard]] QList<Artifact> discoverArtifacts(const QByteArray &runFolder, const QByteArray &workspace,
                                                const QList<DeclaredArtifact> &declared);

} // namespace runsheet
