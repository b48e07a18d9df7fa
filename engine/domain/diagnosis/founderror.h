// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/codeplace.h"

#include <optional>

namespace runsheet {

//! How sure a line is to be why a program failed, in rising order.
enum class ErrorRank {
    Logged, //!< a line of its log with the level of an error: it may have gone on
    Told,   //!< a message of a known form, of an interpreter, a tool or a database
    Trace   //!< what ends a program: an uncaught exception, a panic, a sanitizer's report
};

//! The error in a program's output that somebody should look at first.
struct FoundError
{
    QString text; //!< in one line, without escape sequences, at most 500 characters
    ErrorRank rank = ErrorRank::Logged;
    std::optional<CodePlace> place; //!< in code of the user's own, where the trace has such
    qint64 line = 0;                //!< of the output, from 0: where the text stands
    friend bool operator==(const FoundError &, const FoundError &) = default;
};

} // namespace runsheet
