// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <optional>

class QKeyEvent;

namespace runsheet {

// What keys mean where days stand seven in a row.

//! The day that a key leads to; nothing: the key moves nothing.
[[nodiscard]] std::optional<QDate> dayAfterKey(const QKeyEvent &event, QDate day, Qt::LayoutDirection direction);
[[nodiscard]] bool choosesDay(const QKeyEvent &event);

} // namespace runsheet
