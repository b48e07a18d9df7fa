// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "engine/domain/job.h"

namespace runsheet {

//! Which verb reads the options of a draft (interfaces.md 1.4).
enum class DraftVerb { Run, Submit, JobCreate, JobUpdate };

[[nodiscard]] QList<OptionSpec> draftOptions(DraftVerb verb);

//! The draft as JSON, with only the keys that were given. `now` turns `--delay` of a kept job into its instant.
[[nodiscard]] Result<QJsonObject> draftFromOptions(const CommandLine &line, DraftVerb verb, Instant now);

//! {"folder", "environment"}: where the caller is and what of `own` its program may have (interfaces.md 1.1).
//! BadInput for a variable that must not be taken, or that `--env K` names and nobody set.
[[nodiscard]] Result<QJsonObject> callerFromOptions(const CommandLine &line, const QByteArray &folder, const Environment &own);
[[nodiscard]] QByteArray currentFolder();

} // namespace runsheet
