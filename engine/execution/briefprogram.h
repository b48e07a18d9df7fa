// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/domain/result.h"

#include <QByteArrayList>

#include <stop_token>

namespace runsheet {

//! A program that is asked for a few lines: no run, nothing is kept of it.
struct BriefProgram
{
    QByteArrayList argv; //!< the first is absolute
    Environment environment;
    QByteArray folder;
    std::chrono::milliseconds limit = std::chrono::seconds(10);
    qsizetype mostBytes = 1 << 20; //!< of output and of errors
};

enum class BriefEnd { Exited, Signalled, TooLong, TooMuch, Unwanted };

struct BriefOutput
{
    BriefEnd end = BriefEnd::Exited;
    int code = 0; //!< exit code or signal
    QByteArray output;
    QByteArray errors;
};

//! Runs it without terminal and input, in a session of its own, which is killed when the program has ended, or when its time is over, its
//! output too much or `stop` asked. What it left running in that group does not outlive it. Blocks: for a thread of a pool. An error
//! only when it could not be started.
[[nodiscard]] Result<BriefOutput> runBriefly(const BriefProgram &program, const std::stop_token &stop = {});

} // namespace runsheet
