// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/misfire.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// Beyond this only the ends are looked at: a clock that jumps by years must not stop the engine.
constexpr qint64 mostCounted = 1'000'000;

//! Takes missed fire times in their order and keeps the latest of them.
class Gap
{
public:
    explicit Gap(size_t kept) : m_kept(kept) {}

    void add(Instant fireTime)
    {
        if (m_count++ == 0)
            m_first = fireTime;
        m_latest.push_back(fireTime);
        if (m_latest.size() > 2 * m_kept + 64) // seldom, for many
            m_latest.erase(m_latest.begin(), m_latest.end() - qsizetype(m_kept));
    }

    //! Goes on from here without having seen what lies between.
    void leap() { m_isAtLeast = true; }

    [[nodiscard]] bool isFull() const { return m_count >= mostCounted; }

    void decide(const MisfirePolicy &policy, Instant now, DueFires &due) const
    {
        size_t runs = std::min(runsAtMost(policy), m_latest.size());
        while (runs > 0 && now - m_latest.at(m_latest.size() - runs) > policy.window)
            --runs;
        due.catchUp.assign(m_latest.end() - qsizetype(runs), m_latest.end());
        const qint64 left = m_count - qint64(runs);
        if (left > 0)
            due.leftOut = LeftOut{.from = m_first, .to = latestBefore(runs), .count = left, .isAtLeast = m_isAtLeast};
    }

    static size_t runsAtMost(const MisfirePolicy &policy)
    {
        switch (policy.kind) {
        case MisfirePolicy::Kind::Once:
            return 1;
        case MisfirePolicy::Kind::Skip:
            return 0;
        case MisfirePolicy::Kind::All:
            break;
        }
        return size_t(std::max(0, policy.atMost));
    }

private:
    [[nodiscard]] Instant latestBefore(size_t runs) const { return m_latest.at(m_latest.size() - runs - 1); }

    size_t m_kept;
    qint64 m_count = 0;
    bool m_isAtLeast = false;
    Instant m_first;
    std::vector<Instant> m_latest;
};

bool canBeMissed(const Schedule &schedule)
{
    return schedule.trigger.kind != Trigger::Kind::FixedDelay;
}

} // namespace

DueFires decideDue(const Schedule &schedule, const ScheduleHistory &history, const MisfirePolicy &policy, Instant now, Instant readySince)
{
    DueFires due;
    Gap gap(Gap::runsAtMost(policy) + 1);
    ScheduleHistory reached = history;
    for (std::optional<Due> next = nextDue(schedule, reached); next && next->at <= now; next = nextDue(schedule, reached)) {
        const bool isMissed = canBeMissed(schedule) && (next->at < readySince || now - next->at > longestLateness);
        if (isMissed)
            gap.add(next->fireTime);
        else
            due.onTime.push_back(next->fireTime);
        due.lastFire = reached.lastFire = next->fireTime;
        if (!canBeMissed(schedule))
            break; // the next delay begins with the run that this one makes
        const Instant recent = now - std::max(policy.window, longestLateness) - schedule.trigger.jitter;
        const std::optional<Instant> beforeRecent =
            gap.isFull() && next->fireTime < recent ? lastFireTime(schedule, reached, recent) : std::nullopt;
        if (beforeRecent) {
            gap.leap();
            gap.add(*beforeRecent);
            due.lastFire = reached.lastFire = *beforeRecent;
        }
    }
    gap.decide(policy, now, due);
    return due;
}

QString missedText(const LeftOut &leftOut)
{
    if (leftOut.count == 1)
        return u"1 fire time, %1, was missed"_s.arg(toIso(leftOut.to));
    const QString count = leftOut.isAtLeast ? u"more than %1"_s.arg(leftOut.count) : QString::number(leftOut.count);
    return u"%1 fire times from %2 to %3 were missed"_s.arg(count, toIso(leftOut.from), toIso(leftOut.to));
}

} // namespace runsheet
