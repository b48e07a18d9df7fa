// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include <QThread>

#include <algorithm>

namespace runsheet::test {

Instant FakeClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

Duration FakeClock::elapsed() const
{
    const std::lock_guard lock(m_mutex);
    return m_elapsed;
}

std::shared_ptr<void> FakeClock::after(Duration delay, QObject *context, std::function<void()> fire)
{
    const std::lock_guard lock(m_mutex);
    auto handle = std::make_shared<int>(0);
    m_timers.push_back({m_elapsed + delay, ++m_order, context, std::move(fire), handle});
    return handle;
}

void FakeClock::advance(Duration by)
{
    std::vector<Timer> due;
    {
        const std::lock_guard lock(m_mutex);
        m_now += by;
        m_elapsed += by;
        const auto isDue = [this](const Timer &timer) { return timer.due <= m_elapsed; };
        std::ranges::copy_if(m_timers, std::back_inserter(due), isDue);
        std::erase_if(m_timers, isDue);
    }
    std::ranges::sort(due, {}, [](const Timer &timer) { return std::pair(timer.due, timer.order); });
    for (const Timer &timer : due) {
        if (!timer.context || timer.handle.expired())
            continue;
        if (timer.context->thread() == QThread::currentThread())
            timer.fire();
        else
            QMetaObject::invokeMethod(timer.context, timer.fire, Qt::QueuedConnection);
    }
}

void FakeClock::set(Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_now = now;
}

int FakeClock::armed() const
{
    const std::lock_guard lock(m_mutex);
    return int(std::ranges::count_if(m_timers, [](const Timer &timer) { return timer.context && !timer.handle.expired(); }));
}

} // namespace runsheet::test
