// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/logchunk.h"
#include "engine/execution/log/plainfile.h"

#include <vector>

namespace runsheet {

//! The files that hold one stream of an attempt's output, in the order in which their bytes were written.
struct LogFiles
{
    std::optional<PlainFile> head;    //!< `out`: the beginning
    std::optional<PlainFile> full;    //!< the segment that was written before `current`
    std::optional<PlainFile> current; //!< the segment that is being written
    int currentNumber = 0;            //!< 1 or 2: of `current`; 0 while there is only the head
};

//! `out` or `err`: the beginning of the stream's file names.
[[nodiscard]] QByteArray logFileName(LogStream stream);
[[nodiscard]] LogFiles openLogFiles(const QByteArray &runFolder, LogStream stream);

} // namespace runsheet
