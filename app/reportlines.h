// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace runsheet {

//! The lines that `report` writes for its options (interfaces.md 2), in the order in which a reader needs them.
[[nodiscard]] Result<QByteArrayList> reportLines(const CommandLine &line, const QByteArray &folder);
[[nodiscard]] QList<OptionSpec> reportOptions();

} // namespace runsheet
