// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"
#include "engine/domain/bytes.h"
#include "engine/scheduling/calendarjson.h"
#include "engine/scheduling/icalendar.h"

#include <QTimeZone>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

//! A calendar as it was written, and what of an `.ics` file in it is not followed.
struct Written
{
    Calendar calendar;
    QStringList notUnderstood;
};

Result<Written> calendarFrom(QJsonObject body)
{
    const QJsonValue file = body.take(u"ics"_s);
    const Result<Calendar> calendar = calendarFromJson(body);
    if (!calendar)
        return calendar.error();
    if (file.isUndefined() || file.isNull())
        return Written{.calendar = *calendar, .notUnderstood = {}};
    CronZones zones;
    const auto read = readICalendar(file.toString().toUtf8(), calendar->name, CronZone(QTimeZone::systemTimeZone()), zones);
    if (!read)
        return read.error();
    return Written{.calendar = united(*calendar, read->calendar), .notUnderstood = read->notUnderstood};
}

void answerCalendar(const HttpAnswer &answer, const Calendar &calendar, const QStringList &notUnderstood, int status)
{
    QJsonObject object = toJson(calendar);
    if (!notUnderstood.isEmpty())
        object[u"notUnderstood"_s] = QJsonArray::fromStringList(notUnderstood);
    answer.send(jsonResponse(object, status));
}

void listCalendars(const ApiContext &context, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.calendars(), answer, [answer](const QList<Calendar> &calendars) {
        QJsonArray items;
        for (const Calendar &calendar : calendars)
            items.append(toJson(calendar));
        answer.send(jsonResponse(listOf(items, calendars.size())));
    });
}

template<class Go>
void withCalendar(const ApiContext &context, const QString &name, const HttpAnswer &answer, Go go)
{
    whenReady(context.hop, context.engine.calendars(), answer, [answer, name, go = std::move(go)](const QList<Calendar> &calendars) {
        const auto found = std::ranges::find(calendars, name, &Calendar::name);
        if (found == calendars.end())
            return answer.send(errorResponse(
                notFound(u"There is no calendar “%1”; “runsheet calendar list” shows those that are there."_s.arg(visible(name)))));
        go(*found);
    });
}

void createCalendar(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const Result<Written> written = calendarFrom(call.body);
    if (!written)
        return answer.send(errorResponse(written.error()));
    whenReady(context.hop, context.engine.createCalendar(written->calendar), answer,
              [answer, notUnderstood = written->notUnderstood](const Calendar &made) { answerCalendar(answer, made, notUnderstood, 201); });
}

void replaceWith(const ApiContext &context, const QJsonObject &body, const HttpAnswer &answer)
{
    const Result<Written> written = calendarFrom(body);
    if (!written)
        return answer.send(errorResponse(written.error()));
    whenReady(
        context.hop, context.engine.replaceCalendar(written->calendar), answer,
        [answer, notUnderstood = written->notUnderstood](const Calendar &changed) { answerCalendar(answer, changed, notUnderstood, 200); });
}

// What is named takes the place of what was there; the events of a file are added.
void changeCalendar(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    withCalendar(context, call.word(0), answer, [&context, answer, body = call.body](const Calendar &before) {
        QJsonObject object = toJson(before);
        for (auto entry = body.begin(); entry != body.end(); ++entry)
            object[entry.key()] = entry.value();
        object[u"name"_s] = before.name;
        replaceWith(context, object, answer);
    });
}

} // namespace

void addCalendarRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "calendars", ApiBody::None,
               [&context](const ApiCall &, const HttpAnswer &answer) { listCalendars(context, answer); });
    router.add("POST", "calendars", ApiBody::Json,
               [&context](const ApiCall &call, const HttpAnswer &answer) { createCalendar(context, call, answer); });
    router.add("GET", "calendars/*", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        withCalendar(context, call.word(0), answer, [answer](const Calendar &calendar) { answerCalendar(answer, calendar, {}, 200); });
    });
    router.add("PUT", "calendars/*", ApiBody::Json, [&context](const ApiCall &call, const HttpAnswer &answer) {
        QJsonObject body = call.body;
        body[u"name"_s] = call.word(0);
        replaceWith(context, body, answer);
    });
    router.add("PATCH", "calendars/*", ApiBody::Json,
               [&context](const ApiCall &call, const HttpAnswer &answer) { changeCalendar(context, call, answer); });
    router.add("DELETE", "calendars/*", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        whenReady(context.hop, context.engine.deleteCalendar(call.word(0)), answer, [answer](Done) {
            answer.send(jsonResponse({{u"done"_s, true}}));
        });
    });
}

} // namespace runsheet
