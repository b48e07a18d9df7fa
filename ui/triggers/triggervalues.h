// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/policies.h"

namespace runsheet {

//! When a job runs by itself, and what becomes of times that it cannot keep.
struct TriggerValues
{
    Trigger trigger;
    OverlapPolicy overlap;
    MisfirePolicy misfire;
    friend bool operator==(const TriggerValues &, const TriggerValues &) = default;
};

} // namespace runsheet
