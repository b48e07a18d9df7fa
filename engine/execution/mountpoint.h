// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace runsheet {

//! Whether something is mounted on this folder, also a part of the same file system (bind mount), which the device does not tell.
//! What removes trees must not go in there. Unknown counts as no: kernels before 5.8 do not say.
[[nodiscard]] bool isMountPoint(int folder);

} // namespace runsheet
