// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/rowsengine.h"

namespace runsheet::test {

//! The instant at which the sample stands: a Tuesday morning in October, 07:12 UTC.
[[nodiscard]] Instant sampleNow();
//! A row as the engine would give it, with a focus run in this state where it is one of a run.
[[nodiscard]] JobRow rowIn(JobStatus status, qint64 key, const QString &name);
//! Fills the engine with the jobs of the design's picture: every state once at least.
void fillSample(RowsEngine &engine);
//! `count` rows in changing states.
void fillMany(RowsEngine &engine, int count);

//! Fills it with the runs of the design's picture of History: 214 of one job with six stages, and some of others.
void fillHistory(RowsEngine &engine);

//! Adds the runs of six hours and the fire times of the next six, for the strip below the jobs.
void fillTimeline(RowsEngine &engine);

} // namespace runsheet::test
