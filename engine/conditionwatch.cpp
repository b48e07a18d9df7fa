// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/conditionwatch.h"

#include <algorithm>

namespace runsheet {
namespace {

constexpr Duration firstPause = seconds(1);
constexpr Duration longestPause = seconds(15);

} // namespace

ConditionWatch::ConditionWatch(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_all(std::make_shared<const Conditions>())
{
}

void ConditionWatch::takeStore(const Conditions &conditions)
{
    m_store = conditions;
    publish();
}

void ConditionWatch::note(const Condition &condition)
{
    m_others.removeIf([&condition](const Condition &other) { return other.kind == condition.kind; });
    m_others.append(condition);
    publish();
}

void ConditionWatch::forget(Condition::Kind kind)
{
    m_others.removeIf([kind](const Condition &condition) { return condition.kind == kind; });
    publish();
}

Conditions ConditionWatch::all() const
{
    return *m_all.load();
}

void ConditionWatch::publish()
{
    const Conditions now = m_store + m_others;
    if (now == all())
        return;
    m_all = std::make_shared<const Conditions>(now);
    if (!mayPass(now)) {
        m_timer.reset();
        m_pause = firstPause;
    } else if (!m_timer) {
        arm();
    }
    Q_EMIT changed(now);
}

void ConditionWatch::arm()
{
    m_timer = m_clock->after(m_pause, this, [this] {
        m_pause = std::min(2 * m_pause, longestPause);
        arm();
        Q_EMIT tryAgain();
    });
}

} // namespace runsheet
