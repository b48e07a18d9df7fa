// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/moments.h"

#include "ui/format/durations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace runsheet {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Format)
};

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant));
}

QString shortDuration(seconds length, const QLocale &locale)
{
    if (length < minutes(1))
        return Text::tr("%1 s").arg(locale.toString(qint64(length.count())));
    if (length < hours(1))
        return Text::tr("%1 min").arg(locale.toString(qint64(floor<minutes>(length).count())));
    return Text::tr("%1 h").arg(locale.toString(qint64(floor<hours>(length).count())));
}

} // namespace

QString agoText(Instant then, Instant now, const QLocale &locale)
{
    const auto past = floor<seconds>(now - then);
    if (past < seconds(0) || past >= hours(12))
        return momentText(then, now, locale);
    if (past < seconds(1))
        return Text::tr("now");
    return Text::tr("%1 ago", "a length of time").arg(shortDuration(past, locale));
}

QString momentText(Instant then, Instant now, const QLocale &locale)
{
    const QDateTime time = localTime(then);
    const QDate today = localTime(now).date();
    const qint64 daysAhead = today.daysTo(time.date());
    if (daysAhead == 0)
        return Text::tr("today %1", "a time of day").arg(clockText(then, locale));
    if (qAbs(daysAhead) < 7)
        return Text::tr("%1 %2", "day of the week, time of day")
            .arg(locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat), clockText(then, locale));
    const bool thisYear = time.date().year() == today.year();
    return locale.toString(time.date(), thisYear ? Text::tr("d MMM", "date format") : Text::tr("d MMM yyyy", "date format"));
}

QString clockText(Instant then, const QLocale &locale)
{
    return locale.toString(localTime(then).time(), u"HH:mm"_s);
}

QString clockTextWithSeconds(Instant then, const QLocale &locale)
{
    return locale.toString(localTime(then).time(), u"HH:mm:ss"_s);
}

QString momentTip(Instant then, const QLocale &locale)
{
    const QDateTime time = localTime(then);
    const QString day = locale.toString(time.date(), Text::tr("ddd d MMM yyyy", "date format"));
    const QString utc = time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return Text::tr("%1 %2 %3\n%4 UTC", "day, time, zone, time")
        .arg(day, clockTextWithSeconds(then, locale), time.timeZoneAbbreviation(), utc);
}

} // namespace runsheet
