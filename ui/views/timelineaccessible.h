// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace runsheet {

//! Makes the blocks of every TimelineStrip known to accessibility: each is a list item with its sentence as a name, and can be pressed.
//! May be called again.
void installTimelineAccessibility();

} // namespace runsheet
