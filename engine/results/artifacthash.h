// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"

#include <QList>

#include <optional>

namespace runsheet {

//! SHA-256 of the artifact's file, hexadecimal, read in blocks. Nothing where the file is gone, is no regular file, or is not
//! any more what it was when the artifact was found. Blocking; for a background thread.
[[nodiscard]] std::optional<QByteArray> hashArtifact(const Artifact &artifact);

//! `artifacts`, each with its hash where it has one.
[[nodiscard]] QList<Artifact> withHashes(QList<Artifact> artifacts);

} // namespace runsheet
