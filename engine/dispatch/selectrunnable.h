// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/dispatchview.h"

#include <QHash>
#include <QList>

namespace runsheet {

//! What may be claimed now: highest priority first, then the oldest, while its pool has a free slot and its job's overlap rule
//! allows one more; then as many more as `ahead` names for the pool. Pure. A held pool starts nothing; a pool that is not listed
//! has no slots.
[[nodiscard]] QList<Choice> selectRunnable(const DispatchView &view, const QHash<QString, int> &ahead = {});

} // namespace runsheet
