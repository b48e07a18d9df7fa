// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace runsheet {

//! What a run's result depends on beside its definition: the script's SHA-256, its interpreter, the git commit it lay in.
//! Reads files only, runs nothing; what cannot be read is left out.
[[nodiscard]] QJsonObject stampOf(const QByteArray &script, const QByteArray &interpreter);

} // namespace runsheet
