// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/calendartext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::CalendarText)
};

const QString dayFormat = u"yyyy-MM-dd"_s;
const QString timeFormat = u"yyyy-MM-dd HH:mm"_s;
const QString between = u" to "_s;

QString timeText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant)).toString(timeFormat);
}

std::optional<Instant> timeFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text.simplified(), timeFormat);
    return time.isValid() ? std::optional(instantFromMs(time.toMSecsSinceEpoch())) : std::nullopt;
}

std::optional<Calendar::YearlyDay> yearlyFrom(const QString &line)
{
    const QDate day = QDate::fromString(u"2000-"_s + line, dayFormat); // a year with all days
    return day.isValid() ? std::optional(Calendar::YearlyDay{.month = day.month(), .day = day.day()}) : std::nullopt;
}

bool take(Calendar &calendar, const QString &line)
{
    if (const QDate day = QDate::fromString(line, dayFormat); day.isValid()) {
        calendar.days.insert(day);
        return true;
    }
    if (const auto yearly = yearlyFrom(line)) {
        calendar.yearlyDays.insert(*yearly);
        return true;
    }
    const QStringList ends = line.split(between);
    const auto from = timeFrom(ends.value(0));
    const auto until = timeFrom(ends.value(1));
    if (ends.size() != 2 || !from || !until || *from >= *until)
        return false;
    calendar.windows.push_back({.from = *from, .until = *until});
    return true;
}

} // namespace

QString calendarText(const Calendar &calendar)
{
    QStringList lines;
    for (const Calendar::YearlyDay &yearly : calendar.yearlyDays)
        lines.append(QDate(2000, yearly.month, yearly.day).toString(u"MM-dd"_s));
    for (const QDate &day : calendar.days)
        lines.append(day.toString(dayFormat));
    for (const Calendar::Window &window : calendar.windows)
        lines.append(timeText(window.from) + between + timeText(window.until));
    return lines.join(u'\n');
}

Result<Calendar> calendarWith(Calendar calendar, const QString &text)
{
    calendar.days.clear();
    calendar.yearlyDays.clear();
    calendar.windows.clear();
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString line = lines.at(number).simplified();
        if (!line.isEmpty() && !take(calendar, line))
            return badInput(
                Text::tr("Line %1, “%2”, is no day: write 2026-12-24, 12-25 for every year, or 2026-12-24 18:00 to 2026-12-25 06:00.")
                    .arg(number + 1)
                    .arg(line),
                {});
    }
    return calendar;
}

Calendar withDayToggled(Calendar calendar, QDate day)
{
    if (calendar.days.erase(day) == 0 && !isExcluded(calendar, day))
        calendar.days.insert(day);
    return calendar;
}

} // namespace runsheet
