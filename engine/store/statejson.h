// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/progress.h"
#include "engine/domain/runstate.h"

#include <QJsonObject>

namespace runsheet {

//! What a state carries, for its column. The state itself is a number in a column of its own.
[[nodiscard]] QJsonObject payloadOf(const RunState &state);
//! What cannot be read stays at its default: a row with a broken payload is still shown and can still end.
[[nodiscard]] RunState stateFrom(int status, const QJsonObject &payload);

[[nodiscard]] QJsonObject storedProgress(const Progress &progress);
[[nodiscard]] Progress progressFrom(const QJsonObject &object);

//! That there is something that the row of its run does not say.
[[nodiscard]] bool hasDetails(const RunReport &report);
//! Nodes and values, compressed.
[[nodiscard]] QByteArray packedReport(const RunReport &report);
[[nodiscard]] RunReport unpackedReport(const QByteArray &body);

} // namespace runsheet
