// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/details/scriptedengine.h"

class QTemporaryDir;

namespace runsheet::test {

inline const RunKey runningRun{214};
inline const RunKey failedRun{88};
inline const RunKey succeededRun{1412};

//! Three jobs with a run each, as on the design's pictures. Artifacts are written into `folder`.
void fill(ScriptedEngine &engine, const QTemporaryDir &folder);
//! The runs before the failed one, for Runs and Compare.
void addHistory(ScriptedEngine &engine, const QTemporaryDir &folder);
[[nodiscard]] JobRow rowOf(const ScriptedEngine &engine, RunKey run);
//! `script` and `command`, with the parameters that the engine gives them.
[[nodiscard]] QList<JobTypeInfo> sampleTypes();
[[nodiscard]] JobDraft sampleDraft();

} // namespace runsheet::test
