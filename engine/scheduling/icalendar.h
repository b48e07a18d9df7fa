// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "engine/scheduling/calendar.h"

#include <QStringList>

namespace runsheet {

//! What an `.ics` file says about excluded times.
struct ICalendar
{
    Calendar calendar;
    //! `line 12: RRULE:FREQ=WEEKLY`: what stands in the file and is not followed.
    QStringList notUnderstood;
};

//! Reads the events of an `.ics` file (RFC 5545): whole days, times as windows, days of every year. Cancelled events are left out. An event
//! with another rule of repetition counts for its first time and is named. `zone` is that of times without one. BadInput for what is no
//! such file.
[[nodiscard]] Result<ICalendar> readICalendar(const QByteArray &bytes, const QString &name, const CronZone &zone, CronZones &zones);

} // namespace runsheet
