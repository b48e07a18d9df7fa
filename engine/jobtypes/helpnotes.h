// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/usage.h"

namespace runsheet {

//! What a description says of a value in passing: `[default: 10]`, `(choices: "a", "b")`, `[required]`, `can be given several times`.
struct HelpNotes
{
    QString defaultValue;
    QStringList choices;
    bool required = false;
    bool repeatable = false;
    QString type; //!< of yargs: string, number, array, boolean, count
};
[[nodiscard]] HelpNotes notesIn(const QString &description);

//! Takes the notes in its description over into what they are about.
void takeNotes(UsageOption &option);
void takeNotes(UsagePositional &positional);

} // namespace runsheet
