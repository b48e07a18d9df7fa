// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace runsheet {

//! The end of an entry's line as cron reads it.
struct CrontabCommand
{
    qsizetype size = 0;              //!< of the command as written: up to the first `%` without a backslash
    QByteArray program;              //!< with `\%` read as `%`; other backslashes stay
    std::optional<QByteArray> input; //!< what follows that `%`, if anything, with `%` read as a line feed; ends with one
};

[[nodiscard]] CrontabCommand readCrontabCommand(const QByteArray &text);
//! How a command is written in a crontab. Nothing where no line can say it: it has a line feed or NUL, begins with a blank, is empty, or
//! has an odd number of backslashes before a `%`.
[[nodiscard]] std::optional<QByteArray> crontabTextOf(const QByteArray &program);

} // namespace runsheet
