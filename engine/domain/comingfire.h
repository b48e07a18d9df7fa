// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/policies.h"

#include <QStringList>

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
    QString pool{};
    QStringList labels{};
    QString space{};
    QString calendar{}; //!< of its trigger
    qint64 more = 0;    //!< so many of the job come after this one and are not listed
    friend bool operator==(const ComingFire &, const ComingFire &) = default;
};

//! Which fire times: after `from` up to `until`.
struct ScheduleQuery
{
    Instant from;
    Instant until;
    std::optional<JobKey> job;
    int limit = 1'000;
    int perJob = 1'000'000;     //!< list at most so many of one job
    bool isNextOnly = false;     //!< of each job its next one alone, however late; `from` and `until` say nothing
    bool countsQuarters = false; //!< also tell how many there are in each quarter of an hour
};

//! Fire times within a quarter of an hour, the step of all time zones: for sums over days of any zone.
struct QuarterFires
{
    Instant start;
    qint64 count = 0;
    friend bool operator==(const QuarterFires &, const QuarterFires &) = default;
};

struct SchedulePage
{
    qint64 total = 0; //!< all of them, also beyond the limit
    QList<ComingFire> items; //!< by time
    QList<QuarterFires> quarters; //!< of all of them, by time, where they were asked for
};

//! A fire time that was left out beforehand, or that is to be again.
struct SkippedFire
{
    Instant at;
    std::optional<Instant> next; //!< when the job fires next now
};

} // namespace runsheet
