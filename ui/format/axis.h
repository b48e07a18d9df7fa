// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace runsheet {

//! What the numbers of an axis are.
enum class AxisKind {
    Number,
    PowerOfTen, //!< exponents: the axis is logarithmic
    WallTime,   //!< milliseconds since 1970 of a clock without a zone
    Duration    //!< milliseconds
};

struct AxisTick
{
    double value = 0;
    QString text;
    friend bool operator==(const AxisTick &, const AxisTick &) = default;
};

//! At most `most` round values between two ends, ascending; none where the ends are no range.
[[nodiscard]] QList<AxisTick> axisTicks(double from, double to, int most, AxisKind kind, const QLocale &locale = {});

//! A value as it is said beside a point.
[[nodiscard]] QString axisValueText(double value, AxisKind kind, const QLocale &locale = {});

} // namespace runsheet
