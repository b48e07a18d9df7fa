// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/usage.h"

#include <optional>

namespace runsheet {

//! How a help text sets its options: in one column, or with the value in a column of its own between lines of a box.
enum class HelpLayout { Plain, Box };

//! A line of a help text that begins with an option.
struct OptionLine
{
    UsageOption option;
    QString description;
    qsizetype descriptionAt = -1; //!< its column in the line; -1: it has none
};

//! Reads `-o FILE, --out=FILE  where to write` in the ways in which argparse, click, docopt, optparse, getopt, clap, commander, yargs
//! and others write it. `line` begins with its dash; tabs are spaces already.
[[nodiscard]] std::optional<OptionLine> readOptionLine(const QString &line, HelpLayout layout);

//! The value of an option as it is written behind its name, taken into `option`: `FILE`, `<a|b>`, `{a,b}`, `[VALUE]`, `X Y`.
void takeValueWord(UsageOption &option, const QString &word);

} // namespace runsheet
