// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace runsheet {

//! A tip that is never read as rich text: names and output come from outside.
[[nodiscard]] QString plainTip(const QString &text);
//! The same, but the text itself where nothing in it could be taken for rich text: for tips that accessibility reads out.
[[nodiscard]] QString literalTip(const QString &text);

} // namespace runsheet
