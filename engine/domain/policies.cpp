// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/policies.h"

#include <cmath>

namespace runsheet {

Duration RetryPolicy::delayAfter(int attempt) const
{
    // A day is the longest that a growing delay may become: beyond that nobody means it.
    constexpr double longest = 24.0 * 3600 * 1000;
    const double grown = double(delay.count()) * std::pow(factor, attempt - 1);
    return Duration(qint64(std::min(grown, std::max(longest, double(delay.count())))));
}

} // namespace runsheet
