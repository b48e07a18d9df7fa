// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/founderror.h"
#include "engine/domain/run.h"

#include <QLocale>

namespace runsheet {

//! One line of the facts about a run.
struct RunFact
{
    QString label;
    QString value;
    QString tip;
    friend bool operator==(const RunFact &, const RunFact &) = default;
};

//! What the program used. Only what is known.
[[nodiscard]] QList<RunFact> resourceFacts(const Run &run, const QLocale &locale = {});
//! Cause, times, process, attempts, exit, folder. Only what is known.
[[nodiscard]] QList<RunFact> runFacts(const Run &run, Instant now, const QLocale &locale = {});

//! `exit 137: killed, often for want of memory`, `killed by signal 9 (KILL)`; empty where there was no exit.
[[nodiscard]] QString exitText(const Outcome &outcome);
//! Why the run ended badly, in its first line.
[[nodiscard]] QString failureText(const Run &run);
//! Ended in a state that somebody should look at.
[[nodiscard]] bool endedBadly(RunStatus status);
//! All that is known of a failure as text, to be sent to somebody.
[[nodiscard]] QString failureReport(const Run &run, const std::optional<FoundError> &found = {}, const QLocale &locale = {});

} // namespace runsheet
