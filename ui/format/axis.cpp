// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/axis.h"

#include "engine/domain/instant.h"
#include "ui/format/durations.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr double second = 1000;
constexpr double minute = 60 * second;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

//! 1, 2 or 5 times a power of ten.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * 0.999'999)
            return factor * power;
    }
    return 10 * power;
}

//! Steps that clocks and calendars have.
double timeStep(double least)
{
    static constexpr std::array steps{second,     2 * second, 5 * second,  10 * second, 15 * second, 30 * second, minute,
                                      2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,        2 * hour,
                                      3 * hour,   6 * hour,   12 * hour,   day,         2 * day,     7 * day,     14 * day,
                                      30 * day,   91 * day,   182 * day,   365 * day};
    const auto step = std::ranges::find_if(steps, [least](double candidate) { return candidate >= least; });
    return step == steps.end() ? roundStep(least / (365 * day)) * 365 * day : *step;
}

QString numberAt(double value, double step, const QLocale &locale)
{
    if (std::abs(value) >= 1e9 || (value != 0 && std::abs(value) < 1e-6))
        return locale.toString(value, 'g', 4);
    const int decimals = std::clamp(int(-std::floor(std::log10(step))), 0, 9);
    return locale.toString(std::abs(value) < step / 1000 ? 0.0 : value, 'f', decimals);
}

//! Where an axis is longer than a day, its days have names.
QString timeAt(double value, double step, double length, const QLocale &locale)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(std::llround(value)), Qt::UTC);
    const bool isMidnight = time.time() == QTime(0, 0);
    if (step >= 28 * day)
        return locale.toString(time.date(), u"MMM yyyy"_s);
    if (step >= day || (isMidnight && length > day))
        return locale.toString(time.date(), u"d MMM"_s);
    if (step < second)
        return time.time().toString(u"HH:mm:ss.zzz"_s);
    return time.time().toString(step >= minute ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

//! Powers of ten, with 2 and 5 times as much where there is room; within less than a power, round numbers.
QList<AxisTick> powerTicks(double from, double to, int most, const QLocale &locale)
{
    QList<AxisTick> ticks;
    if (to - from < 1) {
        for (const AxisTick &tick : axisTicks(std::pow(10, from), std::pow(10, to), most, AxisKind::Number, locale))
            ticks.append({std::log10(tick.value), tick.text});
        return ticks;
    }
    const double step = std::max(1.0, std::ceil((to - from) / most));
    const bool hasParts = step == 1 && (to - from + 1) * 3 <= most;
    for (double power = std::floor(from / step) * step; power <= to; power += step) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = power + std::log10(factor);
            if ((factor == 1 || hasParts) && value >= from && value <= to)
                ticks.append({value, axisValueText(value, AxisKind::PowerOfTen, locale)});
        }
    }
    return ticks;
}

} // namespace

QList<AxisTick> axisTicks(double from, double to, int most, AxisKind kind, const QLocale &locale)
{
    QList<AxisTick> ticks;
    if (!std::isfinite(from) || !std::isfinite(to) || to <= from || most < 1)
        return ticks;
    if (kind == AxisKind::PowerOfTen)
        return powerTicks(from, to, most, locale);
    const double least = (to - from) / most;
    const double step = kind == AxisKind::Number || least < second ? roundStep(least) : timeStep(least);
    for (double value = std::ceil(from / step) * step; value <= to + step / 1000 && ticks.size() < most + 2; value += step) {
        const QString text = kind == AxisKind::Number     ? numberAt(value, step, locale)
                             : kind == AxisKind::WallTime ? timeAt(value, step, to - from, locale)
                                                          : durationText(Duration(qint64(value)), locale);
        ticks.append({value, text});
    }
    return ticks;
}

QString axisValueText(double value, AxisKind kind, const QLocale &locale)
{
    if (kind == AxisKind::Duration)
        return durationText(Duration(qint64(value)), locale);
    if (kind == AxisKind::Number)
        return locale.toString(value, 'g', 6);
    if (kind == AxisKind::PowerOfTen)
        return locale.toString(std::pow(10, value), 'g', 6);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(value), Qt::UTC);
    const QString date = time.date().toString(Qt::ISODate);
    return time.time() == QTime(0, 0) ? date : date + u' ' + time.time().toString(time.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

} // namespace runsheet
