// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/crondialect.h"

#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array allFields{CronField::Second, CronField::Minute,    CronField::Hour, CronField::DayOfMonth,
                               CronField::Month,  CronField::DayOfWeek, CronField::Year};

constexpr std::array dialectWords{"unix5"_L1, "spring6"_L1, "quartz7"_L1};
constexpr std::array fieldWords{"second"_L1, "minute"_L1, "hour"_L1, "day-of-month"_L1, "month"_L1, "day-of-week"_L1, "year"_L1};
constexpr std::array monthNames{"JAN"_L1, "FEB"_L1, "MAR"_L1, "APR"_L1, "MAY"_L1, "JUN"_L1,
                                "JUL"_L1, "AUG"_L1, "SEP"_L1, "OCT"_L1, "NOV"_L1, "DEC"_L1};
constexpr std::array weekdayNames{"SUN"_L1, "MON"_L1, "TUE"_L1, "WED"_L1, "THU"_L1, "FRI"_L1, "SAT"_L1};

} // namespace

std::span<const CronField> fieldsOf(CronDialect dialect)
{
    const std::span all(allFields);
    switch (dialect) {
    case CronDialect::Unix5:
        return all.subspan(1, 5);
    case CronDialect::Spring6:
        return all.first(6);
    case CronDialect::Quartz7:
        break;
    }
    return all;
}

CronRange rangeOf(CronField field, CronDialect dialect)
{
    switch (field) {
    case CronField::Second:
    case CronField::Minute:
        return {0, 59};
    case CronField::Hour:
        return {0, 23};
    case CronField::DayOfMonth:
        return {1, 31};
    case CronField::Month:
        return {1, 12};
    case CronField::DayOfWeek:
        return dialect == CronDialect::Quartz7 ? CronRange{1, 7} : CronRange{0, 7};
    case CronField::Year:
        break;
    }
    return {1970, 2199};
}

QString toWord(CronDialect dialect)
{
    return dialectWords.at(size_t(dialect));
}

std::optional<CronDialect> cronDialectFromWord(QStringView word)
{
    for (const CronDialect dialect : {CronDialect::Unix5, CronDialect::Spring6, CronDialect::Quartz7}) {
        if (word == dialectWords.at(size_t(dialect)))
            return dialect;
    }
    return std::nullopt;
}

QString toWord(CronField field)
{
    return fieldWords.at(size_t(field));
}

QLatin1String monthName(int month)
{
    return monthNames.at(size_t(month - 1));
}

QLatin1String weekdayName(int weekday)
{
    return weekdayNames.at(size_t(weekday));
}

} // namespace runsheet
