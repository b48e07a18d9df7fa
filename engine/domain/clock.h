// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QObject>

#include <functional>
#include <memory>

namespace runsheet {

//! Where time comes from. The engine asks nobody else, so that tests own the time.
//! Callable from every thread; a timer belongs to the thread of its context.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    //! Milliseconds that run on through sleep and never jump; for intervals only.
    [[nodiscard]] virtual Duration elapsed() const = 0;
    //! Calls `fire` once in the context's thread, not before `delay`; never from inside this call.
    //! Nothing happens when the context died first. Returns a handle: destroying it cancels.
    [[nodiscard]] virtual std::shared_ptr<void> after(Duration delay, QObject *context, std::function<void()> fire) = 0;
};

//! The computer's own clock.
[[nodiscard]] std::shared_ptr<Clock> systemClock();

} // namespace runsheet
