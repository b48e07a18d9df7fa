// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/calendarjson.h"

#include "engine/cron/crondialect.h"
#include "engine/domain/fieldreader.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int daysOfWeek = 7;
constexpr qsizetype longestName = 200;

std::optional<int> weekdayOf(const QString &word)
{
    for (int day = 0; day < daysOfWeek; ++day) {
        if (word.compare(weekdayName(day), Qt::CaseInsensitive) == 0)
            return day;
    }
    return std::nullopt;
}

void readWeekdays(FieldReader &reader, Calendar &calendar)
{
    QStringList words;
    reader.read("weekdays", words);
    for (const QString &word : std::as_const(words)) {
        if (const auto day = weekdayOf(word))
            calendar.weekdays |= quint8(1 << *day);
        else
            reader.fail("weekdays", u"must be sun, mon, tue, wed, thu, fri or sat"_s);
    }
}

void readYearlyDays(FieldReader &reader, Calendar &calendar)
{
    QStringList words;
    reader.read("yearly", words);
    for (const QString &word : std::as_const(words)) {
        const QDate day = QDate::fromString(u"2024-"_s + word, Qt::ISODate); // a leap year has all days
        if (day.isValid())
            calendar.yearlyDays.insert({.month = day.month(), .day = day.day()});
        else
            reader.fail("yearly", u"must be days such as 12-25, month first"_s);
    }
}

void readDays(FieldReader &reader, Calendar &calendar)
{
    QStringList words;
    reader.read("days", words);
    for (const QString &word : std::as_const(words)) {
        const QDate day = QDate::fromString(word, Qt::ISODate);
        if (day.isValid())
            calendar.days.insert(day);
        else
            reader.fail("days", u"must be days such as 2026-12-24"_s);
    }
}

void readWindows(FieldReader &reader, Calendar &calendar)
{
    const QJsonValue value = reader.take("windows");
    for (const QJsonValue one : value.toArray()) {
        const auto from = instantFromIso(one[u"from"].toString());
        const auto until = instantFromIso(one[u"until"].toString());
        if (from && until && *from < *until)
            calendar.windows.push_back({.from = *from, .until = *until});
        else
            reader.fail("windows", u"must each have from and until, a later time"_s);
    }
    if (!value.isUndefined() && !value.isArray())
        reader.fail("windows", u"must be a list"_s);
}

} // namespace

QJsonObject toJson(const Calendar &calendar)
{
    QJsonArray weekdays, yearly, days, windows;
    for (int day = 0; day < daysOfWeek; ++day) {
        if (calendar.weekdays >> day & 1)
            weekdays.append(QString(weekdayName(day)).toLower());
    }
    for (const auto &[month, day] : calendar.yearlyDays)
        yearly.append(QDate(2024, month, day).toString(u"MM-dd"_s));
    for (const QDate day : calendar.days)
        days.append(day.toString(Qt::ISODate));
    for (const Calendar::Window &window : calendar.windows)
        windows.append(QJsonObject{{u"from"_s, toIso(window.from)}, {u"until"_s, toIso(window.until)}});
    return {{u"name"_s, calendar.name}, {u"weekdays"_s, weekdays}, {u"yearly"_s, yearly}, {u"days"_s, days}, {u"windows"_s, windows}};
}

Result<Calendar> calendarFromJson(const QJsonObject &object)
{
    Calendar calendar;
    FieldReader reader(object);
    reader.read("name", calendar.name);
    if (calendar.name.isEmpty() || calendar.name.size() > longestName)
        reader.fail("name", u"must be a text of 1 to 200 characters"_s);
    readWeekdays(reader, calendar);
    readYearlyDays(reader, calendar);
    readDays(reader, calendar);
    readWindows(reader, calendar);
    if (const auto errors = reader.errors(); !errors.isEmpty())
        return badInput(u"The calendar cannot be used: %1 %2."_s.arg(errors.first().field, errors.first().message), errors);
    return calendar;
}

Calendar united(Calendar calendar, const Calendar &other)
{
    calendar.weekdays |= other.weekdays;
    calendar.yearlyDays.insert(other.yearlyDays.begin(), other.yearlyDays.end());
    calendar.days.insert(other.days.begin(), other.days.end());
    calendar.windows.insert(calendar.windows.end(), other.windows.begin(), other.windows.end());
    return calendar;
}

} // namespace runsheet
