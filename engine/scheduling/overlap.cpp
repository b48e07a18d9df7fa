// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/overlap.h"

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

OverlapVerdict decideOverlap(const OverlapPolicy &policy, ActiveRuns active)
{
    if (active.underWay + active.behind == 0)
        return OverlapVerdict::Start;
    switch (policy.kind) {
    case OverlapPolicy::Kind::Skip:
        break;
    case OverlapPolicy::Kind::Queue:
        return active.behind == 0 ? OverlapVerdict::WaitBehind : OverlapVerdict::Skip;
    case OverlapPolicy::Kind::Allow:
        return policy.atMost <= 0 || active.underWay + active.behind < policy.atMost ? OverlapVerdict::Start : OverlapVerdict::Skip;
    case OverlapPolicy::Kind::Replace:
        return OverlapVerdict::ReplaceActive;
    }
    return OverlapVerdict::Skip;
}

QString overlapText(const OverlapPolicy &policy, qint64 skipped)
{
    const QString times = skipped == 1 ? u"1 fire time was skipped"_s : u"%1 fire times were skipped"_s.arg(skipped);
    switch (policy.kind) {
    case OverlapPolicy::Kind::Queue:
        return times + u": a run waits already behind the one that is not finished"_s;
    case OverlapPolicy::Kind::Allow:
        return times + u": %1 runs are not finished, which is the limit"_s.arg(policy.atMost);
    case OverlapPolicy::Kind::Skip:
    case OverlapPolicy::Kind::Replace:
        break;
    }
    return times + u": the run before is not finished"_s;
}

std::optional<Duration> realCadence(Duration interval, Duration runDuration, const OverlapPolicy &policy)
{
    if (interval <= Duration::zero() || runDuration <= interval)
        return std::nullopt;
    // So many intervals go by until a run has ended and the next fire time is taken.
    const qint64 intervals = (runDuration + interval - Duration(1)) / interval;
    switch (policy.kind) {
    case OverlapPolicy::Kind::Queue:
        return runDuration;
    case OverlapPolicy::Kind::Allow:
        if (policy.atMost <= 0 || policy.atMost >= intervals)
            return std::nullopt;
        return runDuration / policy.atMost;
    case OverlapPolicy::Kind::Replace:
        return std::nullopt; // each is replaced before it ends
    case OverlapPolicy::Kind::Skip:
        break;
    }
    return interval * intervals;
}

} // namespace runsheet
