// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace runsheet {

//! How far a line of output says that the program is.
struct TextProgress
{
    double fraction = 0; //!< in [0, 1]
    std::optional<double> done;
    std::optional<double> total;
    QString unit;
    friend bool operator==(const TextProgress &, const TextProgress &) = default;
};

//! What kind of line it is: one that is over, or one to which more may still come, so that a number at its end may be half a number.
enum class LineEnd { Complete, Open };
//! Whether a carriage return overwrote a line: only progress is written like that.
enum class LineStart { Fresh, Overwrites };

//! Reads a tqdm bar, `NN %`, or `N/M` with a unit of progress around it. A bare number is never progress, nor is a per cent
//! sign or a date in a sentence about something else.
[[nodiscard]] std::optional<TextProgress> progressInText(const QString &line, LineEnd end, LineStart start);

} // namespace runsheet
