// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronexpression.h"
#include "engine/cron/cronzone.h"
#include "engine/domain/instant.h"

namespace runsheet {

//! What a change of the clock does to an expression with fixed times. One that runs freely (a minute or an hour of `*`, `*/n` or `0/n`)
//! fires through every change as if there was none.
enum class DstPolicy {
    RunOnce, //!< as cron: what is skipped runs once after the gap, what comes twice runs the first time
    Skip,    //!< what is skipped does not run, what comes twice runs the first time
    Repeat   //!< what is skipped does not run, what comes twice runs twice
};

//! `run-once`, `skip`, `repeat`.
[[nodiscard]] QString toWord(DstPolicy policy);
[[nodiscard]] std::optional<DstPolicy> dstPolicyFromWord(QStringView word);

//! The first fire time that is later than `after`, in whole seconds. Nothing when there is none in a hundred years, or to the end of the
//! last year that the expression names.
[[nodiscard]] std::optional<Instant> nextFireTime(const CronExpression &expression, Instant after, const CronZone &zone,
                                                  DstPolicy policy = DstPolicy::RunOnce);
//! The last fire time that is earlier than `before`. Nothing when there is none in a hundred years.
[[nodiscard]] std::optional<Instant> previousFireTime(const CronExpression &expression, Instant before, const CronZone &zone,
                                                      DstPolicy policy = DstPolicy::RunOnce);

} // namespace runsheet
