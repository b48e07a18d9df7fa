// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/domain/result.h"

namespace runsheet {

//! Which jobs of the sample project: those that succeed, or also the one that fails on purpose.
enum class SampleChoice { Demo, All };

//! Copies the sample project below `target` (made where missing) and reads its drafts, which work there. What is there already
//! is overwritten file by file, so that a second try starts afresh. Blocking; some hundred KB.
[[nodiscard]] Result<QList<JobDraft>> copySampleProject(const QByteArray &target, SampleChoice choice);

} // namespace runsheet
