// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "engine/execution/progress/reportline.h"

namespace runsheet {

//! Appends a line to the report of a run, as its program could: whoever follows the run folder finds it there, now or after a crash.
//! Blocking; for an i/o thread. No link is followed.
[[nodiscard]] Result<Done> appendReport(const QByteArray &runFolder, const ReportLine &line);

} // namespace runsheet
