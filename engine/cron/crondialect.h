// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace runsheet {

//! How an expression is written. Six fields mean different weekdays in Spring and in Quartz: never guess between the two.
enum class CronDialect {
    Unix5,   //!< minute hour day-of-month month day-of-week
    Spring6, //!< second first
    Quartz7  //!< second first, year last or left out; Sunday is 1
};

enum class CronField { Second, Minute, Hour, DayOfMonth, Month, DayOfWeek, Year };

struct CronRange
{
    int least = 0;
    int most = 0;
    [[nodiscard]] bool contains(int value) const { return value >= least && value <= most; }
    friend bool operator==(CronRange, CronRange) = default;
};

//! In the order of the text. The last of Quartz7 may be left out.
[[nodiscard]] std::span<const CronField> fieldsOf(CronDialect dialect);
//! The numbers that may stand in the field.
[[nodiscard]] CronRange rangeOf(CronField field, CronDialect dialect);

//! `unix5`, `spring6`, `quartz7`.
[[nodiscard]] QString toWord(CronDialect dialect);
[[nodiscard]] std::optional<CronDialect> cronDialectFromWord(QStringView word);
//! `day-of-month`: the field's name in messages.
[[nodiscard]] QString toWord(CronField field);

//! `JAN` to `DEC`, by the number of the month.
[[nodiscard]] QLatin1String monthName(int month);
//! `SUN` to `SAT`, from 0.
[[nodiscard]] QLatin1String weekdayName(int weekday);

} // namespace runsheet
