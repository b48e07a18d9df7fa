// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/movedtrigger.h"

#include "engine/cron/cronparser.h"

#include <bit>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 daySeconds = 86'400;

qint64 wallOf(Instant instant, const CronZone &zone)
{
    const qint64 seconds = toMs(instant) / 1000;
    return seconds + zone.offsetAt(seconds);
}

std::optional<CronExpression> expressionOf(const Trigger &trigger)
{
    const bool isAuto = trigger.dialect.isEmpty() || trigger.dialect == u"auto"_s;
    const std::optional<CronDialect> dialect = isAuto ? cronDialectOf(trigger.expression) : cronDialectFromWord(trigger.dialect);
    if (!dialect)
        return std::nullopt;
    const CronParse parse = parseCron(trigger.expression, *dialect);
    const auto *parsed = std::get_if<ParsedCron>(&parse);
    return parsed ? std::optional(parsed->expression) : std::nullopt;
}

std::optional<Trigger> movedCron(Trigger trigger, qint64 from, qint64 to)
{
    std::optional<CronExpression> expression = expressionOf(trigger);
    if (!expression || std::popcount(expression->minutes) != 1 || std::popcount(expression->hours) != 1 ||
        from / daySeconds != to / daySeconds)
        return std::nullopt;
    const qint64 minute = to % daySeconds / 60;
    expression->minutes = quint64(1) << (minute % 60);
    expression->hours = quint32(1) << (minute / 60);
    trigger.expression = toString(*expression);
    trigger.dialect = toWord(expression->dialect);
    return trigger;
}

} // namespace

std::optional<Trigger> movedTrigger(Trigger trigger, const CronZone &zone, Instant from, Instant to)
{
    if (trigger.kind == Trigger::Kind::Once) {
        trigger.at = to;
        return trigger;
    }
    if (trigger.kind != Trigger::Kind::Cron)
        return std::nullopt;
    return movedCron(std::move(trigger), wallOf(from, zone), wallOf(to, zone));
}

} // namespace runsheet
