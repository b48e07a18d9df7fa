// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/parameterschema.h"

namespace runsheet {

//! The texts of a job type in the window's language. Those of types that are not ours stay as they are.
[[nodiscard]] JobTypeInfo inWindowLanguage(JobTypeInfo type);

} // namespace runsheet
