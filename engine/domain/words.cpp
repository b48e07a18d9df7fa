// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of enumerations in JSON, SQL and on the command line: one table for each, both ways.

#include "engine/domain/changeset.h"
#include "engine/domain/filter.h"

#include <algorithm>
#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array jobStatusWords{
    "waiting"_L1,   "queued"_L1,  "starting"_L1,  "running"_L1, "paused"_L1,  "stopping"_L1, "finishing"_L1, "succeeded"_L1, "partial"_L1, "failed"_L1,
    "cancelled"_L1, "expired"_L1, "skipped"_L1,   "lost"_L1,    "draft"_L1,   "scheduled"_L1, "disabled"_L1, "retired"_L1,   "idle"_L1,
};
static_assert(jobStatusWords.size() == size_t(jobStatusCount));

constexpr std::array causeWords{"manual"_L1, "schedule"_L1, "queue"_L1, "retry"_L1, "api"_L1, "catch-up"_L1, "callback"_L1, "rerun"_L1};
constexpr std::array nodeKindWords{"process"_L1, "stage"_L1, "item"_L1};
constexpr std::array nodeStatusWords{"waiting"_L1, "running"_L1, "success"_L1, "error"_L1, "cancelled"_L1, "skipped"_L1};
constexpr std::array eventKindWords{
    "created"_L1, "started"_L1, "ended"_L1,   "cancel-asked"_L1, "kill-asked"_L1, "paused"_L1,      "resumed"_L1,
    "held"_L1,    "released"_L1, "changed"_L1, "deleted"_L1,      "undeleted"_L1,  "job-created"_L1, "job-changed"_L1,
    "job-deleted"_L1, "job-undeleted"_L1, "engine-started"_L1, "engine-stopped"_L1, "pool-changed"_L1,
    "calendar-changed"_L1,
};
static_assert(eventKindWords.size() == size_t(EventKind::CalendarChanged) + 1);

} // namespace

QString toWord(RunStatus status)
{
    return jobStatusWords[size_t(status)];
}

std::optional<RunStatus> runStatusFromWord(const QString &word)
{
    for (int index = 0; index < runStatusCount; ++index) {
        if (jobStatusWords[size_t(index)] == word)
            return RunStatus(index);
    }
    return std::nullopt;
}

QString toWord(JobStatus status)
{
    return jobStatusWords[size_t(status)];
}

JobStatus jobStatusOf(RunStatus status)
{
    return JobStatus(int(status));
}

int attentionRank(JobStatus status)
{
    using enum JobStatus;
    static constexpr std::array byAttention{Running, Starting,  Stopping, Finishing, Waiting, Queued, Paused, Failed,  Expired, Partial,
                                            Lost,    Succeeded, Cancelled, Skipped,  Scheduled, Draft, Idle,  Disabled, Retired};
    static_assert(byAttention.size() == jobStatusCount);
    return int(std::ranges::find(byAttention, status) - byAttention.begin());
}

QString toWord(Cause cause)
{
    return causeWords[size_t(cause)];
}

QString toWord(NodeKind kind)
{
    return nodeKindWords[size_t(kind)];
}

QString toWord(NodeStatus status)
{
    return nodeStatusWords[size_t(status)];
}

QString toWord(EventKind kind)
{
    return eventKindWords[size_t(kind)];
}

} // namespace runsheet
