// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "ui/models/pin.h"

#include <QFuture>

namespace runsheet {

//! What stands where the pin points to, in this file, on a thread of the pool. A refusal says what is not there. A table is read once, with
//! the memory of one piece; a document only up to TextViewer's bound.
[[nodiscard]] QFuture<Result<QString>> readPinned(const Pin &pin, const Artifact &artifact);

} // namespace runsheet
