// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace runsheet {

//! A cell of a table that goes to other programs. A text that a spreadsheet would take for a formula gets an apostrophe in front, which
//! it takes for text: names and output come from outside, and a formula may call a web page. Numbers stay as they are.
[[nodiscard]] QString spreadsheetCell(const QString &text);

} // namespace runsheet
