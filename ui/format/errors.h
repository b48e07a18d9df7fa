// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/error.h"

namespace runsheet {

//! The sentence for people: the error's own, else what its code means; then each field with what is allowed.
[[nodiscard]] QString describe(const Error &error);

} // namespace runsheet
