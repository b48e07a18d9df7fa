// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotreducer.h"

namespace runsheet {

PlotReducer::Group PlotReducer::merged(const Group &first, const Group &second)
{
    const bool isLowFirst = first.low.y() <= second.low.y();
    const bool isHighFirst = first.high.y() >= second.high.y();
    Group group{isLowFirst ? first.low : second.low, isHighFirst ? first.high : second.high, !isLowFirst};
    if (isLowFirst == isHighFirst)
        group.isHighFirst = isLowFirst ? first.isHighFirst : second.isHighFirst;
    return group;
}

void PlotReducer::add(QPointF point)
{
    const Group alone{point, point};
    if (m_inLast > 0 && m_inLast < m_perGroup) {
        m_groups.back() = merged(m_groups.back(), alone);
        ++m_inLast;
        return;
    }
    if (m_groups.size() >= m_mostGroups)
        halve();
    m_groups.push_back(alone);
    m_inLast = 1;
}

void PlotReducer::halve()
{
    size_t kept = 0;
    for (size_t i = 0; i < m_groups.size(); i += 2)
        m_groups[kept++] = i + 1 < m_groups.size() ? merged(m_groups[i], m_groups[i + 1]) : m_groups[i];
    m_groups.resize(kept);
    m_perGroup *= 2;
}

std::vector<QPointF> PlotReducer::points() const
{
    std::vector<QPointF> points;
    points.reserve(m_perGroup == 1 ? m_groups.size() : 2 * m_groups.size());
    for (const Group &group : m_groups) {
        points.push_back(group.isHighFirst ? group.high : group.low);
        if (group.low != group.high)
            points.push_back(group.isHighFirst ? group.low : group.high);
    }
    return points;
}

} // namespace runsheet
