// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QLocale>

namespace runsheet {

//! `14 min ago` within 12 hours, else as momentText().
[[nodiscard]] QString agoText(Instant then, Instant now, const QLocale &locale = {});
//! `today 07:30`, `Wed 02:30` within 7 days to either side, else `30 Oct`, with the year where it is another.
[[nodiscard]] QString momentText(Instant then, Instant now, const QLocale &locale = {});
//! `07:30`, or `07:30:12`, in the time zone of the computer.
[[nodiscard]] QString clockText(Instant then, const QLocale &locale = {});
[[nodiscard]] QString clockTextWithSeconds(Instant then, const QLocale &locale = {});
//! For tips: the absolute time with its zone, and UTC on a second line.
[[nodiscard]] QString momentTip(Instant then, const QLocale &locale = {});

} // namespace runsheet
