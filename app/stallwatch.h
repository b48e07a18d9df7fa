// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/uniquefd.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <thread>

namespace runsheet {

//! Notes in the log of stalls when the thread that it watches stays in one event for too long, and when it goes on. A thread of its own
//! sleeps in the kernel meanwhile: with nothing to do nobody wakes, and a busy thread costs one wake-up in `patience`.
class StallWatch
{
public:
    explicit StallWatch(QByteArray logFile, std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~StallWatch();
    Q_DISABLE_COPY_MOVE(StallWatch)

    //! The watched thread takes up an event, and is done with it. From that thread only; nearly free.
    void begins();
    void rests();

private:
    using Steady = std::chrono::steady_clock; // stands still while the computer sleeps, which is no stall
    void watch();
    [[nodiscard]] bool waitForTimer() const;
    void arm(Steady::duration delay) const;
    void look();
    void note(Steady::time_point since, bool isOver) const;

    QByteArray m_file;
    Steady::duration m_patience;
    std::atomic<Steady::duration> m_heldSince{}; // of the steady clock; zero: it rests
    std::atomic<Steady::duration> m_noted{};     // the last one that was written down
    std::atomic<bool> m_isArmed{false};
    UniqueFd m_timer;
    UniqueFd m_end;
    std::thread m_thread;
};

} // namespace runsheet
