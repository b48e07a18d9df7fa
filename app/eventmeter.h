// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <atomic>
#include <chrono>

namespace runsheet {

//! How long the window's events keep its thread: what a user feels as a stall is one that takes longer than a few frames.
//! Written by the main thread, read by any.
class EventMeter
{
public:
    //! The longest that a frame may be late before anybody calls it a stall.
    static constexpr std::chrono::milliseconds stall{50};

    //! From before the loop of events begins.
    EventMeter() : m_since(Clock::now()) {}

    void took(std::chrono::nanoseconds duration);
    //! A frame is done; the first one counts.
    void painted(std::chrono::milliseconds sinceProcessStart);
    //! `firstFrameMs` (from the process's start, once there is one), `stalls`, `longestMs`, `busyMs` and `watchedMs`.
    [[nodiscard]] QJsonObject facts() const;

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_since;
    std::atomic<qint64> m_firstFrame{0}; // ms
    std::atomic<qint64> m_stalls{0};
    std::atomic<qint64> m_longest{0}; // ns
    std::atomic<qint64> m_busy{0};    // ns
};

} // namespace runsheet
