// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/usage.h"

#include <QByteArray>

namespace runsheet {

//! What a help text says of a program's options and positionals: that of argparse, click, docopt, optparse (Python and R), getopts in its
//! usage line, GNU, git, commander, yargs, clap, Go, Boost and others that look alike. Empty where the text is none. A guess: what it
//! makes of a text is offered, never required. Takes any bytes; looks at the first 3,000 lines.
[[nodiscard]] Usage usageFromHelp(const QByteArray &text);

} // namespace runsheet
