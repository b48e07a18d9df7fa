// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/scheduling/forecast.h"
#include "ui/triggers/triggerpreview.h"

namespace runsheet {

//! A sentence on what the forecast says of one trigger.
struct LoadText
{
    QString sentence; //!< empty: nothing can be said
    LoadTone tone = LoadTone::Calm;
    friend bool operator==(const LoadText &, const LoadText &) = default;
};

//! How these times of a job meet the others' fire times: the first that collides, else how the first of them fits. `job` is any fire time
//! of the job, for its pool and what is expected of it; `coming` may hold its own times, which are left out.
[[nodiscard]] LoadText loadText(const ComingFire &job, const QList<Instant> &times, const QList<ComingFire> &coming,
                                const QList<Pool> &pools, Instant now);

} // namespace runsheet
