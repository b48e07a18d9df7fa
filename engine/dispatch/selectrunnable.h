// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/dispatchview.h"

#include <QList>

namespace runsheet {

//! What may start now: highest priority first, then the oldest, while its pool has a free slot and its job's overlap rule
//! allows one more. Pure. A held pool starts nothing; a pool that is not listed has no slots.
[[nodiscard]] QList<Candidate> selectRunnable(const DispatchView &view);

} // namespace runsheet
