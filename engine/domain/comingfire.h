// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/policies.h"

namespace runsheet {

//! A time at which a job will run by itself.
struct ComingFire
{
    Instant at;
    JobKey job;
    JobId jobId;
    QString jobName;
    QString jobType;
    Trigger::Kind kind = Trigger::Kind::Cron;
    std::optional<Duration> expected; //!< how long its run is expected to take
    friend bool operator==(const ComingFire &, const ComingFire &) = default;
};

//! Which fire times: after `from` up to `until`.
struct ScheduleQuery
{
    Instant from;
    Instant until;
    std::optional<JobKey> job;
    int limit = 1'000;
};

struct SchedulePage
{
    qint64 total = 0; //!< all of them, also beyond the limit
    QList<ComingFire> items; //!< by time
};

} // namespace runsheet
