// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/statement.h"

namespace runsheet {

//! What version three brings for crontabs and queues.
void addCrontabs(Connection &connection);
void addQueues(Connection &connection);

} // namespace runsheet
