// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/jobtypes/jobtype.h"

namespace runsheet {

//! What a drop or a paste of these files (absolute paths) makes: a script or a program, with the data files beside it as its
//! arguments. Refused with a sentence that names the file: what is missing, a folder, a FIFO, a device, several programs, only
//! data. Reads the file system, runs nothing. File names become arguments and names, never command text.
[[nodiscard]] Result<JobDraft> draftForFiles(const QList<QByteArray> &paths, const JobTypeRegistry &types);

//! `load_prices.py` in plain words: "Load prices".
[[nodiscard]] QString plainName(const QByteArray &path);

} // namespace runsheet
