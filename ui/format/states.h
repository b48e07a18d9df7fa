// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QLocale>

namespace runsheet {

//! `Running`, `Failed`, ...: the state's word for people.
[[nodiscard]] QString stateWord(JobStatus status);
[[nodiscard]] QString stateWord(RunStatus status);
[[nodiscard]] QString stateWord(NodeStatus status);
//! A node's state as the state of a run that looks the same: for icon and colour.
[[nodiscard]] JobStatus shownAs(NodeStatus status);

//! The error that the job itself named, else the last thing that its program said; empty where it said nothing.
[[nodiscard]] QString errorLine(const Run &run);
//! The word in the State cell: the job's own status text where it has one, else the state's word.
[[nodiscard]] QString shownWord(const JobRow &row);
//! What stands behind the word, without a colon: why it waits, what failed, when it ended. `waitReason` is Engine::why().
[[nodiscard]] QString stateReason(const JobRow &row, const QString &waitReason, Instant now, const QLocale &locale = {});
//! Word, colon and reason in one line.
[[nodiscard]] QString stateSentence(const JobRow &row, const QString &waitReason, Instant now, const QLocale &locale = {});
//! `2 files so far`, `1 file`; empty where there is none.
[[nodiscard]] QString resultText(const JobRow &row);

} // namespace runsheet
