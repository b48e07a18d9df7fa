// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/run.h"

#include <QStringList>

namespace runsheet {

//! Runs that ended the same way while nobody looked.
struct AwayPart
{
    RunStatus status = RunStatus::Succeeded;
    int count = 0;
    QStringList lines; //!< two at most: which, and why
    Run newest;        //!< the one to look at first
};

//! The parts of the card "While you were away", what went well first, then the worse. `endedNewestFirst` may go back further than `since`.
[[nodiscard]] QList<AwayPart> awayParts(const QList<Run> &endedNewestFirst, Instant since, Instant now);
//! `8 succeeded`, `2 failed`, ...
[[nodiscard]] QString awayTitle(const AwayPart &part);

} // namespace runsheet
