// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/task.h"

namespace runsheet {

//! How much the demo pretends to do. The same plan makes the same items fail.
struct DemoPlan
{
    int processes = 1;
    int stages = 3;
    int items = 10; //!< of each stage
    Duration itemTime = milliseconds(100);
    double failureRate = 0;
    quint32 seed = 1;
};

//! The model of a task: names its parts, passes time by the context only, ends early when asked, counts its failures instead
//! of failing for them, and leaves an artifact (items.csv) and values.
[[nodiscard]] Result<Done> runDemo(const DemoPlan &plan, TaskContext &context);

} // namespace runsheet
