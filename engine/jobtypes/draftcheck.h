// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/jobtypes/jobtype.h"

namespace runsheet {

//! What the draft is for. What repeats is a kept job's affair; a run starts once.
enum class DraftPurpose { Run, Keep };

//! Everything in the draft that does not fit, by field, in one list: the same for every door. Empty when all is well.
//! To be asked after resolveDraft(). Pure.
[[nodiscard]] QList<FieldError> checkDraft(const JobDraft &draft, const JobTypeRegistry &types, const QStringList &poolNames,
                                           DraftPurpose purpose);

//! As one refusal, worded for people; only where there are errors.
[[nodiscard]] Error draftRefusal(const QList<FieldError> &errors);

} // namespace runsheet
