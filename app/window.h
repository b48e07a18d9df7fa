// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "engine/folders.h"

namespace runsheet {

//! The program without a verb: opens the window and returns the exit code when it is gone. Makes the application object.
[[nodiscard]] int runWindow(int &argc, char **argv, const CommandLine &line, const Folders &folders);

} // namespace runsheet
