// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <vector>

namespace runsheet {

//! Takes points in the order of the rows and keeps a bounded number: where there are too many, the lowest and the highest of each group of
//! neighbours, so that no peak gets lost.
class PlotReducer
{
public:
    //! Keeps at most twice `mostGroups` points.
    explicit PlotReducer(size_t mostGroups) : m_mostGroups(mostGroups) {}
    void add(QPointF point);
    //! 1: all points are there.
    [[nodiscard]] qint64 pointsPerGroup() const { return m_perGroup; }
    [[nodiscard]] std::vector<QPointF> points() const;

private:
    struct Group
    {
        QPointF low, high;
        bool isHighFirst = false;
    };
    [[nodiscard]] static Group merged(const Group &first, const Group &second);
    void halve();

    std::vector<Group> m_groups;
    size_t m_mostGroups;
    qint64 m_perGroup = 1;
    qint64 m_inLast = 0; //!< points of the last group
};

} // namespace runsheet
