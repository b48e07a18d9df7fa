// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/policies.h"
#include "engine/domain/run.h"

namespace runsheet {

// The sentences about how runs end, made in one place. Pure.

//! What helps to say why a program ended so.
struct EndCircumstances
{
    ResourceLimits limits;
    QString lastLine; //!< of its output
};

//! What a program's end adds up to, with the numbers behind it. `final` is what conclude() made of the record.
[[nodiscard]] Outcome outcomeOf(const ExitRecord &record, const RunState &final, const EndCircumstances &circumstances = {});
//! What a run that ended without a record says: cancelled or expired before the start, skipped, lost.
[[nodiscard]] Outcome outcomeOf(const RunState &final);
//! Why it was skipped or is lost; empty for another state.
[[nodiscard]] QString reasonOf(const RunState &final);
//! `SIGTERM`; `signal 77` for one without a name.
[[nodiscard]] QString signalName(int number);
//! What an exit code means by convention (126, 127, above 128, sysexits); empty where it means nothing.
[[nodiscard]] QString exitCodeMeaning(int code);

} // namespace runsheet
