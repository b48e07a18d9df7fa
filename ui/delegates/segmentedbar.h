// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/progress.h"
#include "engine/domain/runstate.h"
#include "ui/theme/statecolors.h"

#include <QList>
#include <QLocale>

#include <optional>

class QPainter;
class QRect;

namespace runsheet {

//! How far something is, for one bar: the parts of a whole that went well, go on, failed or were left out.
struct SegmentedBar
{
    enum class Kind { Measured, Estimated, Unknown };
    Kind kind = Kind::Unknown;
    std::optional<Fill> only{}; //!< one colour for all that is done: paused
    double good = 0;
    double running = 0;
    double skipped = 0;
    double failed = 0;
    double total = 1;
    double count = 0; //!< Unknown: so many are done, of nobody knows how many
};

//! Of a run. Nothing where it has told nothing and no estimate exists.
[[nodiscard]] std::optional<SegmentedBar> barOf(const Progress &progress, RunStatus status);
[[nodiscard]] std::optional<SegmentedBar> barOf(const Node &node);
//! `61 %`, `≈ 38 %`, or a count where the total is unknown.
[[nodiscard]] QString barText(const SegmentedBar &bar, const QLocale &locale = {});

//! A piece of a bar from `x`, in pixels from its left end.
struct BarPiece
{
    Fill fill = Fill::Done;
    int x = 0;
    int width = 0;
    friend bool operator==(const BarPiece &, const BarPiece &) = default;
};
//! Where the pieces of a bar of `width` pixels stand: done and running from the left, skipped and failed at the right edge.
//! What is not nothing has three pixels at least, taken from the widest; nothing stands past the edge.
[[nodiscard]] QList<BarPiece> layOut(const SegmentedBar &bar, int width);

//! Fills the width of `rect`, in its middle, as high as the font's metrics say.
void paintBar(QPainter *painter, const QRect &rect, const SegmentedBar &bar, const QPalette &palette);

} // namespace runsheet

Q_DECLARE_METATYPE(runsheet::SegmentedBar)
