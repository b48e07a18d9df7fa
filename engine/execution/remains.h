// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/runstate.h"

namespace runsheet {

//! Ends what is left of a run whose runner was killed: the processes of the program's session, and those that carry this
//! RUNSHEET_RUN_ID in their environment; only ones that started no earlier than the program. How many there were.
//! Nothing of another boot is touched. Blocking, looks through /proc; for an i/o thread.
int endRemains(const RunId &run, const ProcessIdentity &program);

} // namespace runsheet
