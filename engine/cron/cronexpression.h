// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/crondialect.h"

#include <array>
#include <bitset>

namespace runsheet {

//! A cron expression as sets of bits: what it means, not how it was written. Bit n of a set is the value n.
struct CronExpression
{
    //! What fires where day-of-month and day-of-week are both restricted.
    enum class DayRule {
        Both,  //!< days that are in both fields
        Either //!< days that are in one of them; unix5 alone, where neither field begins with `*` or `?`
    };
    static constexpr int firstYear = 1970;
    static constexpr int lastYear = 2199;
    static constexpr quint32 allDaysOfMonth = 0xfffffffe;
    static constexpr quint16 allMonths = 0x1ffe;
    static constexpr quint8 allDaysOfWeek = 0x7f;

    CronDialect dialect = CronDialect::Unix5;
    //! `@reboot`: a kind of trigger, without any time of its own. The sets are empty.
    bool isAtEngineStart = false;

    quint64 seconds = 1;
    quint64 minutes = 0;
    quint32 hours = 0;
    quint32 daysOfMonth = 0;
    quint16 months = 0;
    quint8 daysOfWeek = 0; //!< bit 0 is Sunday, in every dialect
    DayRule dayRule = DayRule::Both;

    //! Written as `*` or with a step from the least value: time flows on through a change of the clock (see nextFireTime()).
    bool isMinuteRunning = false;
    bool isHourRunning = false;

    quint32 beforeLastDay = 0;                   //!< `L-n`; bit 0 is `L`
    quint32 weekdayBeforeLastDay = 0;            //!< `L-nW`; bit 0 is `LW`
    quint32 nearestWeekday = 0;                  //!< `nW`
    quint8 lastDaysOfWeek = 0;                   //!< `dL`, by weekday
    std::array<quint8, 5> nthDaysOfWeek{};       //!< `d#n`, by weekday, at n - 1
    std::bitset<lastYear - firstYear + 1> years; //!< none set: every year

    friend bool operator==(const CronExpression &, const CronExpression &) = default;

    [[nodiscard]] bool isFreeRunning() const { return isMinuteRunning || isHourRunning; }
    [[nodiscard]] bool isEveryDayOfMonth() const { return daysOfMonth == allDaysOfMonth; }
    [[nodiscard]] bool isEveryDayOfWeek() const { return daysOfWeek == allDaysOfWeek; }
};

//! The shortest usual spelling in the expression's dialect. Parsing it gives the same value again.
[[nodiscard]] QString toString(const CronExpression &expression);

} // namespace runsheet
