// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/jobtypes/jobtype.h"

namespace runsheet {

//! Makes a draft mean the same wherever it is carried out: defaults of its type, absolute paths (against the caller's folder,
//! else HOME), programs found in the PATH it will have, a workspace, a name. What cannot be found stays as it is: the start
//! says so. Reads the file system; the draft is still to be checked (checkDraft).
[[nodiscard]] Result<JobDraft> resolveDraft(JobDraft draft, const JobTypeRegistry &types);

//! The PATH in which the draft's programs are looked for.
[[nodiscard]] QByteArray pathOf(const Environment &own, const Environment &captured);

//! A name for a definition that has none: the last part of its script's or program's path, else its type's name.
[[nodiscard]] QString defaultName(const JobDefinition &definition, const JobTypeRegistry &types);

} // namespace runsheet
