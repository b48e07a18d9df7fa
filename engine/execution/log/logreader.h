// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/logchunk.h"
#include "engine/domain/result.h"

namespace runsheet {

//! Reads part of an attempt's output from its run folder (reliability.md 5.2: head in `out`, tail turning in `out.1`, `out.2`,
//! order and times of both streams in `log.idx`). Blocking, bounded by the query; for an i/o thread. A folder or file that is missing
//! reads as empty; `live` is left to the caller.
[[nodiscard]] Result<LogChunk> readLog(const QByteArray &runFolder, const LogQuery &query);

} // namespace runsheet
