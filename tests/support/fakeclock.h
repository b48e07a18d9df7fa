// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"

#include <QPointer>

#include <mutex>
#include <vector>

namespace runsheet::test {

//! A clock that stands still until a test moves it. Timers that came due fire in the thread of their context,
//! inside advance() where that is the calling thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant start = instantFromMs(1'790'000'000'000)) : m_now(start), m_elapsed(start.time_since_epoch()) {}
    Instant now() const override;
    Duration elapsed() const override;
    std::shared_ptr<void> after(Duration delay, QObject *context, std::function<void()> fire) override;
    void advance(Duration by);
    //! Somebody sets the wall clock; time does not pass.
    void set(Instant now);
    //! How many timers wait.
    int armed() const;

private:
    struct Timer
    {
        Duration due;
        quint64 order = 0; // those due at one time fire as they were armed
        QPointer<QObject> context;
        std::function<void()> fire;
        std::weak_ptr<void> handle;
    };
    mutable std::mutex m_mutex;
    Instant m_now;
    Duration m_elapsed; // since an origin that means nothing
    quint64 m_order = 0;
    std::vector<Timer> m_timers;
};

} // namespace runsheet::test
