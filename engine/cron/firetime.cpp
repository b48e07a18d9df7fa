// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/firetime.h"

#include "engine/cron/wallmatch.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int searchedYears = 100;
// Longer gaps are moves of the date line: nobody slept through them.
constexpr qint64 longestMadeUpGap = 3 * 3600;
// A year has four digits.
constexpr qint64 lastInstant = 253402300799;
constexpr qint64 firstInstant = -lastInstant;
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr qint64 neverBefore = std::numeric_limits<qint64>::min();

struct DstRules
{
    bool makesUp = false;     //!< for what a gap skips
    bool runsOnlyOnce = true; //!< what an overlap shows twice
};

DstRules rulesOf(const CronExpression &expression, DstPolicy policy)
{
    if (expression.isFreeRunning())
        return {.makesUp = false, .runsOnlyOnce = false};
    return {.makesUp = policy == DstPolicy::RunOnce, .runsOnlyOnce = policy != DstPolicy::Repeat};
}

qint64 plusYears(qint64 wall, int years)
{
    const std::chrono::sys_seconds time{std::chrono::seconds(wall)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    std::chrono::year_month_day date = std::chrono::year_month_day(day) + std::chrono::years(years);
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    return (std::chrono::sys_days(date) + (time - day)).time_since_epoch().count();
}

qint64 endOfYear(int year)
{
    const std::chrono::sys_days next = std::chrono::year(year + 1) / 1 / 1;
    return std::chrono::sys_seconds(next).time_since_epoch().count() - 1;
}

//! To where a search on the wall clock goes: to the end of the last year named, else for a hundred years.
qint64 lastWall(const CronExpression &expression, qint64 wall)
{
    for (size_t index = expression.years.size(); expression.years.any() && index-- > 0;) {
        if (expression.years.test(index))
            return endOfYear(CronExpression::firstYear + int(index));
    }
    return plusYears(wall, searchedYears);
}

//! From where on the wall clock shows times of this stretch that were not shown in the one before.
qint64 firstNewWall(const CronZone &zone, size_t index)
{
    const CronZone::Stretch &stretch = zone.stretch(index);
    return index == 0 ? stretch.wallBegin() : std::max(stretch.wallBegin(), zone.stretch(index - 1).wallEnd());
}

qint64 gapBefore(const CronZone &zone, size_t index)
{
    return index == 0 ? 0 : zone.stretch(index).offset - zone.stretch(index - 1).offset;
}

std::optional<qint64> nextInstant(const CronExpression &expression, qint64 after, const CronZone &zone, DstRules rules)
{
    size_t index = zone.stretchAt(after);
    qint64 wall = after + 1 + zone.stretch(index).offset;
    if (rules.runsOnlyOnce)
        wall = std::max(wall, firstNewWall(zone, index));
    const qint64 last = lastWall(expression, wall);
    // One search serves all stretches that follow, until a change of the clock takes its answer away or comes before it.
    qint64 match = firstMatch(expression, wall, last).value_or(never);
    while (match >= zone.stretch(index).wallEnd()) {
        const qint64 oldEnd = zone.stretch(index).wallEnd();
        if (++index == zone.count() || oldEnd > last)
            return std::nullopt;
        const CronZone::Stretch &stretch = zone.stretch(index);
        const qint64 gap = gapBefore(zone, index);
        if (gap > 0 && match < stretch.wallBegin()) {
            if (rules.makesUp && gap <= longestMadeUpGap)
                return stretch.begin;
            match = firstMatch(expression, stretch.wallBegin(), last).value_or(never);
        } else if (gap < 0 && !rules.runsOnlyOnce) {
            match = firstMatch(expression, stretch.wallBegin(), oldEnd - 1).value_or(match);
        }
    }
    return match - zone.stretch(index).offset;
}

std::optional<qint64> previousInstant(const CronExpression &expression, qint64 before, const CronZone &zone, DstRules rules)
{
    size_t index = zone.stretchAt(before - 1);
    const qint64 wall = before - 1 + zone.stretch(index).offset;
    const qint64 first = plusYears(wall, -searchedYears);
    qint64 match = lastMatch(expression, first, wall).value_or(neverBefore);
    for (;; --index) {
        const CronZone::Stretch &stretch = zone.stretch(index);
        const qint64 begin = rules.runsOnlyOnce ? firstNewWall(zone, index) : stretch.wallBegin();
        if (match >= begin && match < stretch.wallEnd())
            return match - stretch.offset;
        if (index == 0 || stretch.wallBegin() < first)
            return std::nullopt;
        const qint64 gap = gapBefore(zone, index);
        const qint64 oldEnd = zone.stretch(index - 1).wallEnd();
        if (gap > 0 && match >= oldEnd) {
            if (rules.makesUp && gap <= longestMadeUpGap)
                return stretch.begin;
            match = lastMatch(expression, first, oldEnd - 1).value_or(neverBefore);
        } else if (gap < 0) {
            match = lastMatch(expression, std::max(first, stretch.wallBegin()), oldEnd - 1).value_or(match);
        }
    }
}

std::optional<Instant> inMilliseconds(std::optional<qint64> instant)
{
    return instant ? std::optional(Instant(seconds(*instant))) : std::nullopt;
}

bool isSearchable(const CronExpression &expression, qint64 instant)
{
    return !expression.isAtEngineStart && instant > firstInstant && instant < lastInstant;
}

} // namespace

QString toWord(DstPolicy policy)
{
    switch (policy) {
    case DstPolicy::RunOnce:
        return u"run-once"_s;
    case DstPolicy::Skip:
        return u"skip"_s;
    case DstPolicy::Repeat:
        break;
    }
    return u"repeat"_s;
}

std::optional<DstPolicy> dstPolicyFromWord(QStringView word)
{
    for (const DstPolicy policy : {DstPolicy::RunOnce, DstPolicy::Skip, DstPolicy::Repeat}) {
        if (word == toWord(policy))
            return policy;
    }
    return std::nullopt;
}

std::optional<Instant> nextFireTime(const CronExpression &expression, Instant after, const CronZone &zone, DstPolicy policy)
{
    const qint64 second = std::chrono::floor<seconds>(after).time_since_epoch().count();
    if (!isSearchable(expression, second))
        return std::nullopt;
    return inMilliseconds(nextInstant(expression, second, zone, rulesOf(expression, policy)));
}

std::optional<Instant> previousFireTime(const CronExpression &expression, Instant before, const CronZone &zone, DstPolicy policy)
{
    const qint64 second = std::chrono::ceil<seconds>(before).time_since_epoch().count();
    if (!isSearchable(expression, second))
        return std::nullopt;
    return inMilliseconds(previousInstant(expression, second, zone, rulesOf(expression, policy)));
}

} // namespace runsheet
