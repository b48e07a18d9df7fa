// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace runsheet {

// Two logs held against each other, line by line. Pure.

enum class DifferenceKind { Same, Removed, Added };

struct DifferentLine
{
    DifferenceKind kind = DifferenceKind::Same;
    qsizetype left = -1; //!< number of the line on the left, from 0; -1: not there
    qsizetype right = -1;
    friend bool operator==(const DifferentLine &, const DifferentLine &) = default;
};

//! A line without what is another one in each run: times, dates, process ids, addresses, long hexadecimal names.
[[nodiscard]] QString withoutTimes(const QString &line);

//! The fewest lines removed and added that make the one log of the other, by withoutTimes(). Where there are too many, what is between
//! the equal beginning and the equal end counts as removed and added.
[[nodiscard]] QList<DifferentLine> differenceOf(const QStringList &left, const QStringList &right);

} // namespace runsheet
