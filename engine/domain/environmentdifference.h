// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"

#include <optional>

namespace runsheet {

//! A variable that a job and its user's terminal do not have alike.
struct EnvironmentDifference
{
    QByteArray name;
    std::optional<QByteArray> inJob;
    std::optional<QByteArray> inTerminal;
    friend bool operator==(const EnvironmentDifference &, const EnvironmentDifference &) = default;
};

//! By name. Without what only a shell keeps for itself (PWD, SHLVL, PS1, ...) and what belongs to one window of a terminal.
[[nodiscard]] QList<EnvironmentDifference> environmentDifferences(const Environment &job, const Environment &terminal);

//! Its name says that the value is not for everybody's eyes: TOKEN, PASSWORD, API_KEY.
[[nodiscard]] bool looksSecret(const QByteArray &name);

} // namespace runsheet
