// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/startbackoff.h"

#include <algorithm>

namespace runsheet {
namespace {

constexpr Duration shortest = seconds(1);
constexpr Duration longest = std::chrono::minutes(1);
constexpr int mostDoublings = 6;

} // namespace

std::optional<Duration> StartBackoff::lacked(const Error &error, Instant now)
{
    m_lack = error;
    if (restsUntil(now))
        return std::nullopt; // several starts of one moment are one failure
    const Duration rest = std::min(shortest * (1 << std::min(m_rests, mostDoublings)), longest);
    ++m_rests;
    m_until = now + rest;
    return rest;
}

void StartBackoff::succeeded()
{
    m_rests = 0;
}

std::optional<Instant> StartBackoff::restsUntil(Instant now) const
{
    // A clock that was set back must not make it rest for hours.
    return m_rests > 0 && now < m_until && m_until - now <= longest ? std::optional(m_until) : std::nullopt;
}

} // namespace runsheet
