// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <optional>

namespace runsheet {

//! Whether the wall clock may decide what is removed for good. A clock that was set ahead by more than a day is doubted until it
//! is set back, or for a day: what would have expired meanwhile is still there if it was a mistake. Pure.
class ClockTrust
{
public:
    //! As things are now, they are trusted. `elapsed` runs on through sleep and never jumps (Clock).
    ClockTrust(Instant now, Duration elapsed);

    enum class Verdict { Trusted, BeginsDoubt, Doubted };
    //! To be asked right before anything is removed.
    [[nodiscard]] Verdict ask(Instant now, Duration elapsed);
    //! By how much it is ahead of what was trusted last.
    [[nodiscard]] Duration ahead() const { return m_ahead; }

private:
    Instant m_origin; //!< the clock's time when nothing had elapsed, as it was trusted last
    Duration m_ahead{};
    std::optional<Duration> m_doubtedSince;
};

} // namespace runsheet
