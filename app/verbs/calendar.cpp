// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/telling.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/domain/bytes.h"
#include "engine/scheduling/calendarjson.h"

#include <QFile>
#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QString textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue text : list.toArray())
        texts += text.toString();
    return texts.join(u", "_s);
}

void printCalendars(const QJsonObject &page)
{
    QList<QStringList> rows{{u"CALENDAR"_s, u"WEEKDAYS"_s, u"YEARLY"_s, u"DAYS"_s, u"WINDOWS"_s}};
    for (const QJsonValue calendar : page.value(u"items"_s).toArray())
        rows.append({calendar[u"name"].toString(), textsOf(calendar[u"weekdays"]), QString::number(calendar[u"yearly"].toArray().size()),
                     QString::number(calendar[u"days"].toArray().size()), QString::number(calendar[u"windows"].toArray().size())});
    if (rows.size() == 1)
        printNote(u"no calendars"_s);
    else
        printTable(rows);
}

void printCalendar(const QJsonObject &calendar)
{
    QList<QStringList> rows{{u"name"_s, calendar.value(u"name"_s).toString()}};
    for (const QString &key : {u"weekdays"_s, u"yearly"_s, u"days"_s}) {
        if (const QString texts = textsOf(calendar.value(key)); !texts.isEmpty())
            rows.append({key, texts});
    }
    for (const QJsonValue window : calendar.value(u"windows"_s).toArray())
        rows.append({u"window"_s, u"%1 to %2"_s.arg(shownInstant(window[u"from"]), shownInstant(window[u"until"]))});
    printTable(rows);
}

void printSaved(const QJsonObject &calendar)
{
    for (const QJsonValue line : calendar.value(u"notUnderstood"_s).toArray())
        printNote(u"not followed: "_s + line.toString());
}

struct ListOption
{
    const char *option;
    const char *key;
};
constexpr ListOption listOptions[] = {{"weekday", "weekdays"}, {"yearly", "yearly"}, {"day", "days"}};

Result<QJsonArray> windowsFrom(const CommandLine &line)
{
    QJsonArray windows;
    for (const QByteArray &word : line.all("window")) {
        const QStringList ends = QString::fromUtf8(word).split(u'/');
        const auto from = instantFromIso(ends.first());
        const auto until = instantFromIso(ends.last());
        if (ends.size() != 2 || !from || !until)
            return badInput(u"--window cannot be “%1”: write FROM/UNTIL, such as 2026-12-24T18:00/2026-12-27T06:00."_s.arg(visible(word)));
        windows.append(QJsonObject{{u"from"_s, toIso(*from)}, {u"until"_s, toIso(*until)}});
    }
    return windows;
}

Result<Done> putFile(QJsonObject &body, const CommandLine &line)
{
    if (!line.has("ics"))
        return Done{};
    QFile file(QFile::decodeName(line.bytes("ics")));
    if (!file.open(QIODevice::ReadOnly))
        return badInput(u"“%1” cannot be read: %2."_s.arg(visible(line.bytes("ics")), file.errorString()));
    body[u"ics"_s] = QString::fromUtf8(file.readAll());
    return Done{};
}

Result<QJsonObject> bodyFrom(const CommandLine &line)
{
    QJsonObject body;
    for (const ListOption &option : listOptions) {
        QJsonArray texts;
        for (const QByteArray &word : line.all(option.option))
            texts.append(QString::fromUtf8(word));
        if (!texts.isEmpty())
            body[QLatin1String(option.key)] = texts;
    }
    if (line.has("window")) {
        const auto windows = windowsFrom(line);
        if (!windows)
            return windows.error();
        body[u"windows"_s] = *windows;
    }
    if (const auto put = putFile(body, line); !put)
        return put.error();
    return body;
}

QByteArray pathOf(const SessionPtr &session)
{
    return "calendars/" + pathPart(session->line.words().first());
}

ExitStory list(SessionPtr session)
{
    return told(session, session->engine().get("calendars"), printCalendars);
}

ExitStory show(SessionPtr session)
{
    return told(session, session->engine().get(pathOf(session)), printCalendar);
}

//! Which day of which month.
struct AskedDay
{
    QDate month;
    int n = 1;
};

Result<AskedDay> askedDayFrom(const CommandLine &line)
{
    bool isNumber = false;
    AskedDay asked{.month = QDate::currentDate(), .n = line.words().at(1).toInt(&isNumber)};
    if (!isNumber || asked.n == 0)
        return badInput(u"“%1” is no day to count to: 2 is the second business day, -1 the last."_s.arg(visible(line.words().at(1))));
    if (line.has("month"))
        asked.month = QDate::fromString(QString::fromUtf8(line.bytes("month")) + u"-01"_s, Qt::ISODate);
    if (!asked.month.isValid())
        return badInput(u"--month cannot be “%1”: write it as 2026-12."_s.arg(visible(line.bytes("month"))));
    return asked;
}

ExitStory businessDayOf(SessionPtr session)
{
    const Result<AskedDay> asked = askedDayFrom(session->line);
    if (!asked)
        co_return fail(asked.error());
    Story<QJsonObject> asking = session->engine().get(pathOf(session));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer.error());
    const Result<Calendar> calendar = calendarFromJson(*answer);
    if (!calendar)
        co_return fail(calendar.error());
    const std::optional<QDate> day = businessDay(*calendar, asked->month.year(), asked->month.month(), asked->n);
    if (!day)
        co_return fail(notFound(u"This month has not so many days that “%1” leaves."_s.arg(visible(calendar->name))));
    if (session->line.isJson())
        printDocument({{u"day"_s, day->toString(Qt::ISODate)}});
    else
        printLine(day->toString(Qt::ISODate));
    co_return 0;
}

ExitStory create(SessionPtr session)
{
    Result<QJsonObject> body = bodyFrom(session->line);
    const Result<QString> name = textOf(session->line.words().first(), u"The calendar's name"_s);
    if (!name || !body)
        return failed(name ? body.error() : name.error());
    (*body)[u"name"_s] = *name;
    return told(session, session->engine().send("POST", "calendars", *body), printSaved);
}

ExitStory update(SessionPtr session)
{
    const Result<QJsonObject> body = bodyFrom(session->line);
    return body ? told(session, session->engine().send("PATCH", pathOf(session), *body), printSaved) : failed(body.error());
}

ExitStory remove(SessionPtr session)
{
    if (!isConfirmed(u"Really delete the calendar?"_s, session->line.has("yes")))
        return failed(refused(u"Nothing was done."_s));
    return told(session, session->engine().send("DELETE", pathOf(session)), printSaved);
}

Verb nameVerb(const QByteArray &word, const QByteArray &summary, ExitStory (*go)(SessionPtr), const QList<OptionSpec> &options = {})
{
    return {{.verb = "calendar " + word, .words = "NAME", .summary = summary, .options = options, .leastWords = 1, .mostWords = 1}, go};
}

} // namespace

QList<Verb> calendarVerbs()
{
    const QList<OptionSpec> rules{{"weekday", "DAY", "excluded in every week: sun, mon, ..., sat", true},
                                  {"yearly", "MM-DD", "a day that is excluded in every year", true},
                                  {"day", "YYYY-MM-DD", "a day that is excluded", true},
                                  {"window", "FROM/UNTIL", "a time that is excluded", true},
                                  {"ics", "FILE", "the events of an .ics file"}};
    return {
        {{.verb = "calendar list", .words = "", .summary = "Lists the calendars: days and times at which nothing fires.", .options = {}},
         list},
        nameVerb("show", "Shows a calendar.", show),
        {{.verb = "calendar business-day",
          .words = "NAME N",
          .summary = "Prints the Nth day of a month that a calendar leaves; -1 is the last.",
          .options = {{"month", "YYYY-MM", "of this month; default: the present one"}},
          .leastWords = 2,
          .mostWords = 2},
         businessDayOf},
        nameVerb("create", "Makes a calendar. A job refers to it with --calendar NAME.", create, rules),
        nameVerb("update", "Replaces what is named; the events of a file are added.", update, rules),
        nameVerb("delete", "Removes a calendar that no job refers to.", remove, {{"yes", "", "do not ask"}}),
    };
}

} // namespace runsheet
