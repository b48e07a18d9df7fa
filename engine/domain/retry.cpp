// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/retry.h"

namespace runsheet {
namespace {

// A listed code narrows exit codes only: a signal is always worth another attempt, a program that could not start never.
bool isRetriedFailure(const RetryPolicy &policy, const ExitRecord &record)
{
    switch (record.kind) {
    case ExitRecord::Kind::Exit:
        return policy.exitCodes.isEmpty() || policy.exitCodes.contains(record.code);
    case ExitRecord::Kind::Signal:
        return true;
    case ExitRecord::Kind::SpawnFailed:
    case ExitRecord::Kind::RunnerError:
        break;
    }
    return false;
}

bool isRetried(const RetryPolicy &policy, const ExitRecord &record, const RunState &outcome, const ResourceLimits &limits)
{
    if (reachedLimit(record, limits) == ReachedLimit::CpuTime && !policy.afterTimeLimit)
        return false;
    if (const auto *failed = std::get_if<Failed>(&outcome))
        return !failed->cancelCameTooLate && isRetriedFailure(policy, record);
    if (const auto *expired = std::get_if<Expired>(&outcome))
        return policy.afterTimeLimit && expired->limit == ExpiryLimit::TimeLimit;
    return false;
}

} // namespace

std::optional<Duration> nextAttempt(const RetryPolicy &policy, int attempt, const ExitRecord &record, const RunState &outcome,
                                    const ResourceLimits &limits)
{
    if (attempt > policy.retries || !isRetried(policy, record, outcome, limits))
        return std::nullopt;
    return policy.delayAfter(attempt);
}

Duration spread(Duration delay, int attempt, const QByteArray &seed)
{
    constexpr int share = 10; // a tenth at most
    constexpr quint64 steps = 1000;
    if (attempt < 2)
        return delay;
    return delay + Duration(qint64(quint64(delay.count()) / share * (qHash(seed) % steps) / steps));
}

} // namespace runsheet
