// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/durations.h"

#include <QCoreApplication>

namespace runsheet {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Format)
};

QString twoDigits(qint64 number, const QLocale &locale)
{
    return (number < 10 ? QString(locale.zeroDigit()) : QString()) + locale.toString(number);
}

QString hoursOrDays(minutes whole, const QLocale &locale)
{
    if (whole < days(1))
        return Text::tr("%1 h %2 min").arg(locale.toString(qint64(whole / hours(1))), twoDigits((whole % hours(1)).count(), locale));
    const auto rest = floor<hours>(whole % days(1));
    return Text::tr("%1 d %2 h").arg(locale.toString(qint64(whole / days(1))), locale.toString(qint64(rest.count())));
}

} // namespace

QString durationText(Duration duration, const QLocale &locale)
{
    if (duration > Duration(0) && duration < seconds(1))
        return Text::tr("%1 s").arg(locale.toString(std::max(0.1, double(duration.count()) / 1000), 'f', 1));
    const auto whole = floor<seconds>(std::max(duration, Duration(0)));
    if (whole < minutes(1))
        return Text::tr("%1 s").arg(locale.toString(qint64(whole.count())));
    if (whole < hours(1))
        return Text::tr("%1 min %2 s").arg(locale.toString(qint64(whole / minutes(1))), twoDigits((whole % minutes(1)).count(), locale));
    return hoursOrDays(floor<minutes>(whole), locale);
}

QString roughDurationText(Duration duration, const QLocale &locale)
{
    const auto whole = ceil<seconds>(std::max(duration, Duration(0)));
    if (whole < minutes(1))
        return Text::tr("%1 s").arg(locale.toString(qint64(whole.count())));
    const auto rounded = round<minutes>(whole);
    if (rounded < hours(1))
        return Text::tr("%1 min").arg(locale.toString(qint64(rounded.count())));
    return hoursOrDays(rounded, locale);
}

} // namespace runsheet
