// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/calendarrows.h"
#include "engine/store/firing.h"
#include "engine/store/schedulerows.h"
#include "engine/store/skipping.h"
#include "engine/store/sqlitestoreanswers.h"

// Schedules and calendars. All of it is new, and refused while the store is in trouble.

namespace runsheet {

Store::Answer<FireOutcome> SqliteStore::fire(FireOrder order)
{
    return write<FireOutcome>([order = std::move(order)](Transaction &t) { return fireSchedule(t, order); });
}

Store::Answer<Done> SqliteStore::skipFire(SkipOrder order)
{
    return write<Done>([order = std::move(order)](Transaction &t) { return leaveFireOut(t, order), Done{}; });
}

Store::Answer<Done> SqliteStore::keepFire(SkipOrder order)
{
    return write<Done>([order = std::move(order)](Transaction &t) { return takeFireBackIn(t, order), Done{}; });
}

Store::Answer<Done> SqliteStore::setNextFireTime(JobKey job, Instant countsFrom, std::optional<Instant> nextFireTime)
{
    return write<Done>([=](Transaction &t) { return saveNextFireTime(t, job, countsFrom, nextFireTime), Done{}; });
}

Store::Answer<Calendar> SqliteStore::createCalendar(Calendar calendar)
{
    return write<Calendar>([calendar = std::move(calendar)](Transaction &t) { return addCalendar(t, calendar); });
}

Store::Answer<Calendar> SqliteStore::replaceCalendar(Calendar calendar)
{
    return write<Calendar>([calendar = std::move(calendar)](Transaction &t) { return runsheet::replaceCalendar(t, calendar); });
}

Store::Answer<Done> SqliteStore::deleteCalendar(QString name)
{
    return write<Done>([name = std::move(name)](Transaction &t) { return removeCalendar(t, name), Done{}; });
}

Store::Answer<QList<Calendar>> SqliteStore::calendars()
{
    return read<QList<Calendar>>([](Connection &db) { return readCalendars(db); });
}

Store::Answer<QList<StoredSchedule>> SqliteStore::schedules()
{
    return read<QList<StoredSchedule>>([](Connection &db) { return readSchedules(db); });
}

Store::Answer<QList<StoredSchedule>> SqliteStore::schedules(QList<JobKey> jobs)
{
    return read<QList<StoredSchedule>>([jobs = std::move(jobs)](Connection &db) { return readSchedules(db, jobs); });
}

} // namespace runsheet
