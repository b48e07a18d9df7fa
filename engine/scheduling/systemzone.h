// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronzone.h"

namespace runsheet {

//! The time zone of the computer as it is now. Qt knows it by its name and reads each name once: where another file was put in the place
//! of that zone's (a mount, as containers have it), the C library knows better, and the zone is found by what that file says. Reads
//! files; a millisecond, longer only then.
[[nodiscard]] CronZone currentSystemZone();

} // namespace runsheet
