// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QObject>

#include <memory>

namespace runsheet {

//! Notices what no timer knows: that the wall clock was set, that the computer slept, that the time zone is another one. Lives in the
//! engine thread.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! changed() comes, too, when the wall clock is well past this time: whoever waits for it has been asleep.
    virtual void expect(std::optional<Instant> deadline) = 0;

Q_SIGNALS:
    //! Whatever was computed of time and zone is to be computed anew.
    void changed();
};

//! The computer's own clock and zone: a timer of the kernel that is cancelled when the clock is set and runs through sleep, the name and
//! the file of the zone, and the mounts, as one may cover that file. Sleeps until one of them tells something.
[[nodiscard]] std::unique_ptr<ClockWatch> systemClockWatch();

} // namespace runsheet
