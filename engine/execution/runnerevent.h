// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/record.h"
#include "engine/execution/runner/order.h"

#include <QByteArrayList>

namespace runsheet {

// What a runner tells over its socket, as the values that its record holds, too.

[[nodiscard]] RecordedStart startOf(const runner_event &event, const QByteArray &bootId);
[[nodiscard]] RecordedEnd endOf(const runner_event &event);
[[nodiscard]] Instant instantOf(qint64 us);
//! The wish for a word of the control FIFO: cancel, kill, pause, resume.
[[nodiscard]] runner_wish_kind wishOf(const QByteArray &word);

} // namespace runsheet
