// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/triggertext.h"

#include "engine/cron/cronparser.h"
#include "engine/cron/cronsentence.h"
#include "ui/format/durations.h"
#include "ui/format/moments.h"

#include <QCoreApplication>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Trigger)
};

CronParse parsed(const Trigger &trigger)
{
    return parseCron(trigger.expression, cronDialectFromWord(trigger.dialect).value_or(cronDialectOf(trigger.expression)));
}

QString cronSentence(const Trigger &trigger, const QLocale &locale)
{
    const CronParse parse = parsed(trigger);
    const auto *cron = std::get_if<ParsedCron>(&parse);
    if (!cron)
        return {};
    const QString sentence = describe(cron->expression, locale);
    return trigger.zone.isEmpty() ? sentence : Text::tr("%1, in %2", "when, time zone").arg(sentence, trigger.zone);
}

} // namespace

QString triggerSentence(const Trigger &trigger, const QLocale &locale)
{
    switch (trigger.kind) {
    case Trigger::Kind::None:
        return Text::tr("No trigger: it runs by hand only");
    case Trigger::Kind::Cron:
        return cronSentence(trigger, locale);
    case Trigger::Kind::FixedRate:
        return Text::tr("Every %1", "a length of time").arg(durationText(trigger.every, locale));
    case Trigger::Kind::FixedDelay:
        return (trigger.from == Trigger::DelayFrom::End ? Text::tr("%1 after the end of the last run", "a length of time")
                                                        : Text::tr("%1 after the start of the last run", "a length of time"))
            .arg(durationText(trigger.delay, locale));
    case Trigger::Kind::Once:
        return trigger.at ? Text::tr("Once, at %1", "a time").arg(momentTip(*trigger.at, locale).section(u'\n', 0, 0)) : QString();
    case Trigger::Kind::EngineStart:
        break;
    }
    return Text::tr("When the engine starts");
}

QString triggerFault(const Trigger &trigger)
{
    if (trigger.kind != Trigger::Kind::Cron)
        return {};
    const CronParse parse = parsed(trigger);
    const auto *error = std::get_if<CronError>(&parse);
    return error ? Text::tr("Column %1: %2", "where, what is wrong").arg(QLocale().toString(error->column), sentence(*error)) : QString();
}

} // namespace runsheet
