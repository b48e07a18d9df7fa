// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/clock.h"

#include <QTimer>

#include <time.h>

namespace runsheet {
namespace {

// Qt's timers take an int of milliseconds: longer waits are made of pieces.
constexpr Duration longestPiece = std::chrono::hours(24);

class SystemClock final : public Clock
{
public:
    Instant now() const override { return std::chrono::floor<Duration>(std::chrono::system_clock::now()); }

    Duration elapsed() const override
    {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time);
        return seconds(time.tv_sec) + std::chrono::duration_cast<Duration>(std::chrono::nanoseconds(time.tv_nsec));
    }

    std::shared_ptr<void> after(Duration delay, QObject *context, std::function<void()> fire) override
    {
        auto alive = std::make_shared<int>(0);
        arm(elapsed() + std::max(delay, Duration(0)), context, std::move(fire), alive);
        return alive;
    }

private:
    void arm(Duration deadline, QObject *context, std::function<void()> fire, const std::weak_ptr<void> &alive)
    {
        const Duration left = std::clamp(deadline - elapsed(), Duration(0), longestPiece);
        QTimer::singleShot(left, Qt::PreciseTimer, context, [this, deadline, context, fire = std::move(fire), alive] {
            if (alive.expired())
                return;
            if (elapsed() < deadline)
                arm(deadline, context, fire, alive);
            else
                fire();
        });
    }
};

} // namespace

std::shared_ptr<Clock> systemClock()
{
    return std::make_shared<SystemClock>();
}

} // namespace runsheet
