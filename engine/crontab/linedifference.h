// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QList>

namespace runsheet {

//! A line that one of two texts has and the other has not.
struct LineChange
{
    enum class Kind { Removed, Added };
    Kind kind = Kind::Removed;
    qsizetype line = 1; //!< from 1, in the text that has it
    QByteArray text;    //!< with its ending
    friend bool operator==(const LineChange &, const LineChange &) = default;
};

//! What must be done to `before` to get `after`, line by line in order; what is replaced is removed first. Empty where both are equal.
[[nodiscard]] QList<LineChange> lineDifference(const QByteArray &before, const QByteArray &after);

} // namespace runsheet
