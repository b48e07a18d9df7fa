// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/store/statement.h"

namespace runsheet {

using DefinitionKey = Key<struct DefinitionTag>;
using EnvironmentKey = Key<struct EnvironmentTag>;

//! Content-addressed: equal content is one row, whoever uses it.
[[nodiscard]] DefinitionKey keepDefinition(Connection &db, const JobDefinition &definition);
//! Null when the row is damaged: its hash does not fit, or it cannot be read.
[[nodiscard]] DefinitionPtr readDefinition(Connection &db, DefinitionKey key);
//! Removes those of a run or job that are used nowhere any more.
void dropUnusedDefinition(Connection &db, DefinitionKey key);

//! What was captured from callers. Thousands of submissions from one shell share one row.
[[nodiscard]] EnvironmentKey keepEnvironment(Connection &db, const Environment &environment);
[[nodiscard]] Environment readEnvironment(Connection &db, EnvironmentKey key);
void dropUnusedEnvironment(Connection &db, EnvironmentKey key);

//! The program and its arguments in one line, as far as the parameters tell. For show only.
[[nodiscard]] QString commandLineOf(const JobDefinition &definition);

} // namespace runsheet
