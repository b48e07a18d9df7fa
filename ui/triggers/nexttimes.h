// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/scheduling/schedule.h"

class QLocale;
class QTimeZone;

namespace runsheet {

//! A change of the clock: forward leaves wall times out, back shows them twice.
struct ClockChange
{
    Instant at;
    Duration by{}; //!< positive: forward
    friend bool operator==(const ClockChange &, const ClockChange &) = default;
};

//! A row of the list of fire times.
struct NextTime
{
    enum class Kind {
        Fires,
        NotThere, //!< the clock skips this time, and nothing runs for it
        LeftOut   //!< by the calendar
    };
    Kind kind = Kind::Fires;
    Instant at;                        //!< NotThere: when the clock was moved
    int count = 1;                     //!< LeftOut: so many in a row
    std::optional<qint64> wall;        //!< seconds of the wall clock that were meant, where the clock does not show them
    std::optional<ClockChange> change; //!< that has to do with it
    bool runsTwice = false;            //!< with a change: at the first and at the second
    bool isSecond = false;             //!< with a change: the second of the two
    bool movesInUtc = false;           //!< as the first after a change
    friend bool operator==(const NextTime &, const NextTime &) = default;
};

//! The next `count` fire times after `now`, and what is left out between them. Few or none where the trigger ends or counts from a run.
//! A trigger that is not saved yet has a history that counts from now.
[[nodiscard]] QList<NextTime> nextTimes(const Schedule &schedule, const ScheduleHistory &history, Instant now, int count);

//! What there is to say of a row: `Clocks go back at 03:00, so 02:30 comes twice. Runs at the first.`; empty where there is nothing.
[[nodiscard]] QString noteOf(const NextTime &time, const QTimeZone &zone, const QString &calendar, const QLocale &locale);
//! Worth a second look: the clock changes.
[[nodiscard]] bool isNoticeable(const NextTime &time);

} // namespace runsheet
