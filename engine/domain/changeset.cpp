// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/changeset.h"

namespace runsheet {

void ChangeSet::merge(const ChangeSet &later)
{
    jobs |= later.jobs;
    runs |= later.runs;
    output |= later.output;
    schedules |= later.schedules;
    progress += later.progress;
    lastSeq = std::max(lastSeq, later.lastSeq);
    pools = pools || later.pools;
    calendars = calendars || later.calendars;
}

} // namespace runsheet
