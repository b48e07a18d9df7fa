// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/policies.h"

#include <cmath>

namespace runsheet {

namespace {

// What fails at once, again and again, must not keep the computer busy with failing: the second attempt may follow at once, each
// later one waits twice as long as the one before, up to ten seconds.
Duration leastDelayAfter(int attempt)
{
    constexpr Duration shortest{100}, longest{10'000};
    constexpr int mostDoublings = 7;
    return attempt < 2 ? Duration(0) : std::min(shortest * (1 << std::min(attempt - 2, mostDoublings)), longest);
}

} // namespace

Duration RetryPolicy::delayAfter(int attempt) const
{
    // A day is the longest that a growing delay may become: beyond that nobody means it.
    constexpr double longest = 24.0 * 3600 * 1000;
    const double grown = double(delay.count()) * std::pow(factor, attempt - 1);
    const auto wanted = Duration(qint64(std::min(grown, std::max(longest, double(delay.count())))));
    return std::max(wanted, leastDelayAfter(attempt));
}

} // namespace runsheet
