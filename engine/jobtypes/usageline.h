// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/usage.h"

namespace runsheet {

//! The ways to call a program, as its help text gives them behind `usage:`, each in one line and without the program's name.
[[nodiscard]] QStringList usageLines(const QStringList &lines);

//! Takes over what a usage line says: the positionals in their order, which options must be there, which take a value. Where `usage`
//! has no options yet, the line is all there is, and its options are new. `isOnly`: there is no other way to call the program.
void takeUsageLine(Usage &usage, const QString &line, bool isOnly);

} // namespace runsheet
