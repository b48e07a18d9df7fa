// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/rowsengine.h"

namespace runsheet::test {

//! A fire time as the engine would give it: of a cron trigger, in pool `default`.
[[nodiscard]] ComingFire fireAt(Instant at, qint64 job, const QString &name);
//! The schedule of the design's picture from sampleNow() to the middle of the next month: ten jobs, five of which collide on Monday, 26
//! October at 08:00; two pools, a queue, two calendars, one time that was missed and two jobs that are switched off.
void fillSchedule(RowsEngine &engine);
//! `jobs` jobs with `fires` fire times in the next 24 hours.
void fillManyFires(RowsEngine &engine, int jobs, int fires);

} // namespace runsheet::test
