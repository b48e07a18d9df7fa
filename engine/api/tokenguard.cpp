// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/tokenguard.h"

#include <algorithm>

namespace runsheet {
namespace {

constexpr int freeGuesses = 10;
constexpr Duration firstWait = seconds(1);
constexpr Duration longestWait = std::chrono::minutes(1);
constexpr qsizetype mostRuns = 1000;

} // namespace

std::optional<Duration> TokenGuard::mustWait(RunKey run, Instant now) const
{
    const auto found = m_guesses.constFind(run);
    if (found == m_guesses.cend() || found->wrong < freeGuesses || found->heardFrom <= now)
        return std::nullopt;
    return found->heardFrom - now;
}

void TokenGuard::wasWrong(RunKey run, Instant now)
{
    if (m_guesses.size() >= mostRuns && !m_guesses.contains(run))
        m_guesses.removeIf([now](const auto &entry) { return entry.value().heardFrom <= now; });
    Guesses &guesses = m_guesses[run];
    ++guesses.wrong;
    const int doublings = std::clamp(guesses.wrong - freeGuesses, 0, 6);
    guesses.heardFrom = guesses.wrong < freeGuesses ? now : now + std::min<Duration>(firstWait * (1 << doublings), longestWait);
}

void TokenGuard::wasRight(RunKey run)
{
    m_guesses.remove(run);
}

} // namespace runsheet
