// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/scheduling/schedule.h"

namespace runsheet {

//! Makes schedules of definitions: keeps the zones that were asked for, the calendars and the system's zone. For one thread.
class ScheduleMaker
{
public:
    //! Reads the system's zone anew: nothing says that it is still the one it was.
    void refreshZone();
    void setCalendars(QHash<QString, Calendar> calendars) { m_names.calendars = std::move(calendars); }

    [[nodiscard]] Result<Schedule> scheduleOf(const Trigger &trigger, const JobId &job);
    [[nodiscard]] QList<FieldError> check(const Trigger &trigger);
    [[nodiscard]] const QHash<QString, Calendar> &calendars() const { return m_names.calendars; }
    [[nodiscard]] const CronZone &systemZone() const { return m_names.systemZone; }

private:
    ScheduleNames m_names;
};

} // namespace runsheet
