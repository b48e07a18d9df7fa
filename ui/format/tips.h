// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace runsheet {

//! A tip that is never read as rich text: names and output come from outside.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace runsheet
