// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronparser.h"
#include "engine/cron/cronzone.h"
#include "engine/domain/instant.h"
#include "engine/domain/result.h"

namespace runsheet {

//! The dialect of `--dialect` or of a line of a batch; `auto`, or nothing, takes it from the number of fields.
[[nodiscard]] Result<CronDialect> cronDialectFor(const QByteArray &word, QStringView expression);
//! BadInput with `column N: ...`, and the field with what is allowed.
[[nodiscard]] Error toError(const CronError &error);
[[nodiscard]] Result<ParsedCron> parsedCron(QStringView expression, CronDialect dialect);
//! Empty is UTC. BadInput names a zone that there is not.
[[nodiscard]] Result<CronZone> cronZoneFor(const QByteArray &name, CronZones &zones);

//! `2026-11-21T07:30:00+01:00`, in the zone.
[[nodiscard]] QString isoInZone(Instant instant, const CronZone &zone);
//! Reads ISO 8601; a time without offset is the zone's.
[[nodiscard]] std::optional<Instant> instantInZone(const QString &text, const CronZone &zone);

//! Answers one line of `cron next --batch`: both without their line feed.
[[nodiscard]] QByteArray cronAnswer(const QByteArray &line, CronZones &zones);

} // namespace runsheet
