// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

#include <chrono>
#include <optional>

namespace runsheet {

//! A point in time, UTC, in whole milliseconds. What the store keeps and every comparison uses.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
//! A length of time. Never negative where a run reports it.
using Duration = std::chrono::milliseconds;

using std::chrono::milliseconds;
using std::chrono::seconds;

//! Milliseconds since 1970 UTC: the form of an instant in SQL.
[[nodiscard]] constexpr qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant instantFromMs(qint64 ms)
{
    return Instant(Duration(ms));
}

//! `2026-11-21T07:30:00.000Z`, the only form in JSON.
[[nodiscard]] QString toIso(Instant instant);
[[nodiscard]] QJsonValue toJson(const std::optional<Instant> &instant);
//! Reads ISO 8601; a time without offset is local time. Nothing when it is no time.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString &text);

//! Reads `90`, `90s`, `5m`, `2h`, `1d` and ISO 8601 durations (`PT1H30M`). Nothing when it is none, or negative.
[[nodiscard]] std::optional<Duration> durationFromText(const QString &text);

} // namespace runsheet
