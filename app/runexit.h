// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace runsheet {

//! With what `run` ends for a run that is final (interfaces.md 1.1).
[[nodiscard]] int exitCodeOf(const QJsonObject &run);
//! Why there is no exit code of a program; empty where there is one.
[[nodiscard]] QString whyWithoutExitCode(const QJsonObject &run);

} // namespace runsheet
