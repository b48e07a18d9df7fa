// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/calendarrows.h"

#include "engine/domain/bytes.h"
#include "engine/scheduling/calendarjson.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

bool isThere(Connection &db, const QString &name)
{
    Statement find = db.prepare(u"SELECT 1 FROM calendar WHERE name = ?"_s);
    find.bind(name);
    return find.next();
}

void requireThere(Connection &db, const QString &name)
{
    if (!isThere(db, name))
        missing(u"There is no calendar \"%1\"; \"calendar list\" shows those that are there."_s.arg(visible(name)));
}

void save(Transaction &transaction, const Calendar &calendar)
{
    transaction.db.prepare(u"INSERT OR REPLACE INTO calendar(name, body) VALUES(?, ?)"_s)
        .bind(calendar.name, jsonText(toJson(calendar)))
        .run();
}

void note(Transaction &transaction, const QString &name, const QString &what)
{
    journal(transaction, {.at = transaction.now,
                          .kind = EventKind::CalendarChanged,
                          .runId = {},
                          .jobId = {},
                          .state = {},
                          .changed = {{u"calendar"_s, name}, {u"what"_s, what}}});
    transaction.changes.calendars = true;
}

} // namespace

QList<Calendar> readCalendars(Connection &db)
{
    QList<Calendar> calendars;
    Statement select = db.prepare(u"SELECT body FROM calendar ORDER BY name"_s);
    while (select.next()) {
        if (const Result<Calendar> calendar = calendarFromJson(objectOf(select.take<QString>())))
            calendars.append(*calendar);
    }
    return calendars;
}

Calendar addCalendar(Transaction &transaction, const Calendar &calendar)
{
    if (isThere(transaction.db, calendar.name))
        refuse(u"There is a calendar \"%1\" already; change it with \"calendar update\" or choose another name."_s.arg(
            visible(calendar.name)));
    save(transaction, calendar);
    note(transaction, calendar.name, u"created"_s);
    return calendar;
}

Calendar replaceCalendar(Transaction &transaction, const Calendar &calendar)
{
    requireThere(transaction.db, calendar.name);
    save(transaction, calendar);
    note(transaction, calendar.name, u"changed"_s);
    return calendar;
}

void removeCalendar(Transaction &transaction, const QString &name)
{
    requireThere(transaction.db, name);
    Statement users =
        transaction.db.prepare(u"SELECT count(*), min(job.name) FROM job JOIN definition ON definition.key = job.definition"
                               " WHERE has_trigger AND deleted_at IS NULL AND json_extract(json, '$.trigger.calendar') = ?"_s);
    users.bind(name);
    if (users.next()) {
        const auto count = users.take<qint64>();
        const auto job = users.take<QString>();
        if (count > 0)
            refuse(u"The calendar \"%1\" is used by %2 jobs, such as \"%3\"; give them another one first."_s.arg(visible(name))
                       .arg(count)
                       .arg(visible(job)));
    }
    transaction.db.prepare(u"DELETE FROM calendar WHERE name = ?"_s).bind(name).run();
    note(transaction, name, u"deleted"_s);
}

} // namespace runsheet
