// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/queue.h"
#include "engine/domain/run.h"

#include "ui/views/timelinelayout.h"

#include <QHash>

namespace runsheet {

//! One run of a queue, the one under way or the last, with the runs of its members.
struct QueueRound
{
    Run run;
    QList<Run> members; //!< in the order in which they were made, which is that of the sequence
    [[nodiscard]] bool isActive() const { return !isFinal(run.status()); }
    //! The newest run of this job in it; null where it has none.
    [[nodiscard]] const Run *runOf(JobKey job) const;
};

//! How long each job is expected to take, where it has a history.
using ExpectedDurations = QHash<JobKey, Duration>;

//! How many members are over.
[[nodiscard]] int membersOver(const QueueRound &round);
//! The one whose turn it is; null before the first and after the last.
[[nodiscard]] const Run *currentMember(const QueueRound &round);
//! The next one whose turn has not come; null where there is none.
[[nodiscard]] const Run *nextMember(const QueueRound &round);
//! When the rest is expected to be done; nothing where nothing is expected of one of them, or the round is over.
[[nodiscard]] std::optional<Instant> expectedEnd(const QueueRound &round, const ExpectedDurations &expected, Instant now);

//! `2 of 5 done, ends ≈ 07:53`: what stands behind the state's word in the head of the editor.
[[nodiscard]] QString roundText(const QueueRound &round, const ExpectedDurations &expected, Instant now);
//! What stands behind the word of a member: when it ended, what it waits for. `why` is Engine::why().
[[nodiscard]] QString memberText(const QueueRound &round, const Run &member, const QString &why, Instant now);
//! `started 06:45`, and which member took the most longer than usual, where that is much.
[[nodiscard]] QString roundHint(const QueueRound &round, const ExpectedDurations &expected, Instant now);

//! The members along the time, those to come where they are expected; and the time that this takes up.
struct RoundLine
{
    QList<TimelineItem> items;
    TimelineWindow window;
};
[[nodiscard]] RoundLine lineOf(const QueueRound &round, const ExpectedDurations &expected, Instant now);

} // namespace runsheet
