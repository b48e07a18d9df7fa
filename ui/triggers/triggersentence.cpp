// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/triggersentence.h"

#include "engine/cron/cronsentence.h"
#include "ui/format/durations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::TriggerSentence)
};

//! Without parts that are zero: `10 min`, `1 min 30 s`.
QString lengthText(Duration length)
{
    using namespace std::chrono;
    const bool isWhole = length < days(1) ? length % minutes(1) == Duration::zero() : length % hours(1) == Duration::zero();
    return isWhole && length > Duration::zero() ? roughDurationText(length) : durationText(length);
}

QString delayText(const Trigger &trigger)
{
    const QString delay = lengthText(trigger.delay);
    return trigger.from == Trigger::DelayFrom::End ? Text::tr("%1 after its run ended", "a length of time").arg(delay)
                                                   : Text::tr("%1 after its run started", "a length of time").arg(delay);
}

QString onceText(const Trigger &trigger, const QTimeZone &zone, const QLocale &locale)
{
    if (!trigger.at)
        return Text::tr("Once");
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMs(*trigger.at), zone);
    return Text::tr("Once, on %1 at %2", "a day, a time of day")
        .arg(locale.toString(time.date(), Text::tr("ddd d MMM yyyy", "date format")), locale.toString(time.time(), u"HH:mm"_s));
}

QString firstText(const Trigger &trigger)
{
    if (!trigger.initialDelay)
        return u"."_s;
    if (*trigger.initialDelay == Duration::zero())
        return Text::tr(", for the first time at once.");
    return Text::tr(", for the first time after %1.", "a length of time").arg(lengthText(*trigger.initialDelay));
}

} // namespace

QString zoneText(const QTimeZone &zone)
{
    const QString id = QString::fromUtf8(zone.id());
    if (id == "UTC"_L1 || id.isEmpty())
        return u"UTC"_s;
    return Text::tr("%1 time", "a city").arg(id.section(u'/', -1).replace(u'_', u' '));
}

QTimeZone zoneOf(const Trigger &trigger)
{
    return trigger.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(trigger.zone.toUtf8());
}

TriggerSentence sentenceOf(const Schedule &schedule, const QTimeZone &zone, const QLocale &locale)
{
    const Trigger &trigger = schedule.trigger;
    const QString zoned = u", "_s + zoneText(zone) + u'.';
    switch (trigger.kind) {
    case Trigger::Kind::None:
        return {Text::tr("Never by itself"), Text::tr(". It runs when you say so.")};
    case Trigger::Kind::Cron:
        return {describe(schedule.expression, locale), zoned};
    case Trigger::Kind::FixedDelay:
        return {delayText(trigger), firstText(trigger)};
    case Trigger::Kind::FixedRate:
        return {Text::tr("Every %1", "a length of time").arg(lengthText(trigger.every)), firstText(trigger)};
    case Trigger::Kind::Once:
        return {onceText(trigger, zone, locale), zoned};
    case Trigger::Kind::EngineStart:
        break;
    }
    return {Text::tr("Whenever the engine starts"), u"."_s};
}

} // namespace runsheet
