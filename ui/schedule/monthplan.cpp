// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/monthplan.h"

#include <QDateTime>

#include <algorithm>

namespace runsheet {
namespace {

constexpr int daysOfWeek = 7;

QDate dayOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant)).date();
}

void addOutcome(PlannedDay &day, const QuarterTally &quarter)
{
    switch (quarter.status) {
    case RunStatus::Failed:
    case RunStatus::Expired:
    case RunStatus::Lost:
        day.failed += quarter.count;
        return;
    case RunStatus::Partial:
        day.partial += quarter.count;
        return;
    case RunStatus::Skipped: // nothing ran
        return;
    default:
        day.ran += quarter.count;
    }
}

} // namespace

Instant beginOf(QDate day)
{
    return instantFromMs(day.startOfDay().toMSecsSinceEpoch());
}

int hoursOf(QDate day)
{
    const Duration length = beginOf(day.addDays(1)) - beginOf(day);
    return int(std::chrono::round<std::chrono::hours>(length).count());
}

MonthPlan monthPlan(QDate month, QDate today, Qt::DayOfWeek firstDayOfWeek, const MonthFacts &facts)
{
    MonthPlan plan;
    plan.first = QDate(month.year(), month.month(), 1);
    const QDate last = plan.first.addMonths(1).addDays(-1);
    const int before = (plan.first.dayOfWeek() - int(firstDayOfWeek) + daysOfWeek) % daysOfWeek;
    const QDate begin = plan.first.addDays(-before);
    const qint64 weeks = (before + plan.first.daysInMonth() + daysOfWeek - 1) / daysOfWeek;
    for (qint64 i = 0; i < weeks * daysOfWeek; ++i) {
        PlannedDay day;
        day.day = begin.addDays(i);
        day.isOfMonth = day.day >= plan.first && day.day <= last;
        day.isToday = day.day == today;
        day.isExcluded = facts.calendar && isExcluded(*facts.calendar, day.day);
        day.hours = hoursOf(day.day);
        plan.days.append(day);
    }
    const auto find = [&](Instant instant) -> PlannedDay * {
        const qint64 place = begin.daysTo(dayOf(instant));
        return place >= 0 && place < plan.days.size() ? &plan.days[place] : nullptr;
    };
    for (const QuarterTally &quarter : facts.past) {
        if (PlannedDay *day = find(quarter.start))
            addOutcome(*day, quarter);
    }
    for (const QuarterFires &quarter : facts.planned) {
        if (PlannedDay *day = find(quarter.start))
            day->planned += quarter.count;
    }
    for (const Instant late : facts.late) {
        if (PlannedDay *day = find(late))
            day->isLate = true;
    }
    for (const PlannedDay &day : std::as_const(plan.days))
        plan.most = std::max(plan.most, day.total());
    return plan;
}

} // namespace runsheet
