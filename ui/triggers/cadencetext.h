// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/policies.h"

#include <QList>

namespace runsheet {

//! That a job which takes so long cannot keep these times, and how often it really runs: one sentence, empty where it can. `times` in
//! order.
[[nodiscard]] QString cadenceText(const QList<Instant> &times, Duration expected, const OverlapPolicy &policy);

} // namespace runsheet
