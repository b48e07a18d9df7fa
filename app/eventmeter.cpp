// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventmeter.h"

namespace runsheet {

using namespace Qt::StringLiterals;

void EventMeter::took(std::chrono::nanoseconds duration)
{
    m_busy += duration.count();
    if (duration.count() > m_longest)
        m_longest = duration.count();
    if (duration > stall)
        ++m_stalls;
}

void EventMeter::painted(std::chrono::milliseconds sinceProcessStart)
{
    if (m_firstFrame == 0)
        m_firstFrame = sinceProcessStart.count();
}

QJsonObject EventMeter::facts() const
{
    constexpr double nsPerMs = 1e6;
    const std::chrono::duration<double, std::milli> watched = Clock::now() - m_since;
    const qint64 firstFrame = m_firstFrame;
    return {{u"firstFrameMs"_s, firstFrame > 0 ? QJsonValue(double(firstFrame)) : QJsonValue()},
            {u"stalls"_s, double(m_stalls)},
            {u"longestMs"_s, double(m_longest) / nsPerMs},
            {u"busyMs"_s, double(m_busy) / nsPerMs},
            {u"watchedMs"_s, watched.count()}};
}

} // namespace runsheet
