// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/timelinelayout.h"

#include <QFont>
#include <QRect>

class QPainter;
class QPalette;

namespace runsheet {

//! Where the parts of a timeline stand in a widget, from its font.
struct TimelineGeometry
{
    QRect area;                                      //!< of blocks and axis
    Qt::LayoutDirection direction = Qt::LeftToRight; //!< of time
    int axis = 0;                                    //!< height of the axis over the lanes
    int pitch = 0;                                   //!< from one lane to the next
    int block = 0;                                   //!< height of a block
    QFont axisFont;
    QFont labelFont;

    [[nodiscard]] QRect rectOf(const TimelineBlock &block) const;
    //! From a place counted in the direction of time.
    [[nodiscard]] QRect visual(const QRect &rect) const;
};
[[nodiscard]] TimelineGeometry timelineGeometry(const QFont &font, const QRect &area, Qt::LayoutDirection direction);
//! With the widths of this font.
[[nodiscard]] TimelineMeasures timelineMeasures(const TimelineGeometry &geometry, const QFont &font, int lanes);

//! A timeline that is ready to be drawn.
struct TimelinePicture
{
    const QList<TimelineItem> &items;
    const TimelineWindow &window;
    const TimelineLayout &layout;
    const TimelineGeometry &geometry;
    int current = -1; //!< the block with the ring
};
//! The past is filled by its state, what is expected is an outline with hatching; a failure has its sign, a lost end is open.
void paintTimeline(QPainter *painter, const TimelinePicture &picture, const QPalette &palette);

} // namespace runsheet
