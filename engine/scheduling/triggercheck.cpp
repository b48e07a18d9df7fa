// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/triggercheck.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;
using Kind = Trigger::Kind;

constexpr Duration shortest = seconds(1);
constexpr Duration longest = std::chrono::hours(24 * 365 * 100);

//! Gathers what does not fit.
class Checker
{
public:
    void require(bool isMet, const QString &field, const QString &message)
    {
        if (!isMet)
            m_errors.append({u"trigger."_s + field, message});
    }
    void requireBetween(Duration least, Duration duration, const QString &field)
    {
        require(duration >= least, field, least > Duration::zero() ? u"must be at least 1 s"_s : u"must not be negative"_s);
        require(duration <= longest, field, u"must be at most 100 years"_s);
    }
    void add(const QList<FieldError> &errors) { m_errors += errors; }
    [[nodiscard]] const QList<FieldError> &errors() const { return m_errors; }

private:
    QList<FieldError> m_errors;
};

// A value that nothing heeds would be a promise that is not kept.
void checkUnused(Checker &checker, const Trigger &trigger)
{
    const bool isCron = trigger.kind == Kind::Cron;
    const bool isAny = trigger.kind != Kind::None;
    checker.require(isCron || trigger.expression.isEmpty(), u"expression"_s, u"goes with the kind cron"_s);
    checker.require(isCron || trigger.dialect.isEmpty(), u"dialect"_s, u"goes with a cron expression"_s);
    checker.require(isCron || trigger.dst.isEmpty(), u"dst"_s, u"goes with a cron expression"_s);
    checker.require(isAny || trigger.zone.isEmpty(), u"zone"_s, u"goes with a trigger, such as a cron expression"_s);
    checker.require(trigger.kind == Kind::FixedRate || trigger.every == Duration::zero(), u"every"_s, u"goes with the kind fixedRate"_s);
    checker.require(trigger.kind == Kind::FixedDelay || trigger.delay == Duration::zero(), u"delay"_s, u"goes with the kind fixedDelay"_s);
    checker.require(trigger.kind == Kind::FixedDelay || trigger.from == Trigger::DelayFrom::End, u"from"_s,
                    u"goes with the kind fixedDelay"_s);
    checker.require(trigger.kind == Kind::FixedRate || trigger.kind == Kind::FixedDelay || !trigger.initialDelay, u"initialDelay"_s,
                    u"goes with fixedRate and fixedDelay"_s);
    checker.require(trigger.kind == Kind::Once || !trigger.at, u"at"_s, u"goes with the kind once"_s);
    const QString withTrigger = u"goes with a trigger: say when it is to fire"_s;
    checker.require(isAny || !trigger.start, u"start"_s, withTrigger);
    checker.require(isAny || !trigger.end, u"end"_s, withTrigger);
    checker.require(isAny || trigger.jitter == Duration::zero(), u"jitter"_s, withTrigger);
    checker.require(isAny || trigger.calendar.isEmpty(), u"calendar"_s, withTrigger);
}

void checkUsed(Checker &checker, const Trigger &trigger)
{
    if (trigger.kind == Kind::FixedRate)
        checker.requireBetween(shortest, trigger.every, u"every"_s);
    if (trigger.kind == Kind::FixedDelay)
        checker.requireBetween(shortest, trigger.delay, u"delay"_s);
    if (trigger.kind == Kind::Once)
        checker.require(trigger.at.has_value(), u"at"_s, u"is needed: the time at which it fires"_s);
    if (trigger.initialDelay)
        checker.requireBetween(Duration::zero(), *trigger.initialDelay, u"initialDelay"_s);
    checker.requireBetween(Duration::zero(), trigger.jitter, u"jitter"_s);
    checker.require(!trigger.start || !trigger.end || *trigger.start <= *trigger.end, u"end"_s, u"must not be before start"_s);
}

} // namespace

QList<FieldError> checkTrigger(const Trigger &trigger, ScheduleNames &names)
{
    Checker checker;
    checkUnused(checker, trigger);
    if (trigger.kind == Kind::None)
        return checker.errors();
    checkUsed(checker, trigger);
    if (const Result<Schedule> schedule = scheduleOf(trigger, names, 0); !schedule)
        checker.add(schedule.error().fields);
    return checker.errors();
}

} // namespace runsheet
