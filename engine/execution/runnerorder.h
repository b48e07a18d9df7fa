// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "engine/execution/executor.h"
#include "engine/execution/uniquefd.h"

namespace runsheet {

//! An order as the runner takes it (runner/order.h). Holds the environment: never kept, never written to a file with a name.
struct RunnerOrder
{
    QByteArray message;
    UniqueFd longOrder; //!< memfd with everything, where it does not fit into a message
    bool endLeftovers = true;
};

//! Of each of the two segments that keep a stream's end.
[[nodiscard]] quint64 segmentBytes(const ProcessOrder &order);
//! BadInput for a NUL inside, ExecutionFailed when there is no memory for a long one.
[[nodiscard]] Result<RunnerOrder> encodeOrder(const ProcessOrder &order, quint32 umask);

} // namespace runsheet
