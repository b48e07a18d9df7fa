// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace runsheet {

//! `runsheet render-svg WIDTH HEIGHT`: draws the SVG picture that comes on standard input, no larger than that, and writes toWire() to
//! standard output. A process of its own, which gives up what it does not need before it looks at the picture: it has limits of memory,
//! time and files, may open no socket and start no program, and ends with the window that asked. Exit code: 0, exitCodeOf() a verdict, or
//! 2 when it was called wrongly.
[[nodiscard]] int drawSvgFromInput(int &argc, char **argv);

} // namespace runsheet
