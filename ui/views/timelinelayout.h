// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/comingfire.h"
#include "engine/domain/run.h"

#include <functional>

namespace runsheet {

//! A stretch of time that a run took or takes, or that one is expected to take.
struct TimelineItem
{
    JobKey job;
    RunKey run; //!< invalid: it is still to come
    QString name;
    RunStatus status = RunStatus::Waiting;
    Instant begin{};
    Instant end{};                      //!< of what is known; of one to come: where it is expected to end
    std::optional<Instant> expectedEnd; //!< of one under way
    [[nodiscard]] bool isComing() const { return !run.isValid(); }
    //! Nobody knows when it ended.
    [[nodiscard]] bool isOpen() const { return status == RunStatus::Lost; }
    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

//! Nothing for a run that has not started and has not ended: it has no time yet.
[[nodiscard]] std::optional<TimelineItem> itemOf(const Run &run, Instant now);
[[nodiscard]] TimelineItem itemOf(const ComingFire &fire);

//! What of time is shown.
struct TimelineWindow
{
    Instant from{};
    Instant until{};
    Instant now{};
    friend bool operator==(const TimelineWindow &, const TimelineWindow &) = default;
};

//! In device-independent pixels, of a timeline whose time goes from left to right.
struct TimelineMeasures
{
    enum class Labels { Beside, Below };
    int width = 0;
    int lanes = 1;
    int least = 4;        //!< so wide is a block at least
    int leastFailed = 13; //!< and so wide one with a failure, for its sign
    int gap = 4;          //!< between a block and its label, and what comes next
    Labels labels = Labels::Beside;
    std::function<int(const QString &)> textWidth;
};

//! Something that is drawn: one run, or several that are too near to each other to be drawn apart.
struct TimelineBlock
{
    QList<int> items; //!< by their begin; what is worst colours it
    int lane = 0;
    int x = 0;
    int solid = 0; //!< so much of it is known
    int width = 0; //!< with what is only expected
    QString label; //!< empty: no room
    int labelX = 0;
    int labelRow = 0; //!< Labels::Below
    [[nodiscard]] int right() const { return x + width; }
};

struct TimelineLayout
{
    QList<TimelineBlock> blocks; //!< by time
    int labelRows = 0;
};

//! Lanes without overlap: each block in the first lane with room for it and its name, else without its name, else together with the last of
//! the lane that is free soonest. Runs below a pixel share a block with those of the same pixel, so that the work follows from the width.
//! Nothing in the window is left out. Pure.
[[nodiscard]] TimelineLayout layOut(const QList<TimelineItem> &items, const TimelineWindow &window, const TimelineMeasures &measures);
//! Where an instant stands; outside the window: at its nearer edge.
[[nodiscard]] int xOf(Instant instant, const TimelineWindow &window, int width);
//! The item that a block is coloured by.
[[nodiscard]] int worstOf(const TimelineBlock &block, const QList<TimelineItem> &items);

//! Round times of the computer's clock, at most `most` of them.
[[nodiscard]] QList<Instant> timelineTicks(const TimelineWindow &window, int most);

//! `Nightly FX load: Succeeded, 06:10 to 06:21, 11 min`
[[nodiscard]] QString sentenceOf(const TimelineItem &item);
//! A line for each item, the first ones only where there are many.
[[nodiscard]] QString textOf(const TimelineBlock &block, const QList<TimelineItem> &items);

} // namespace runsheet
