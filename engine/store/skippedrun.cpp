// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/skippedrun.h"

#include "engine/store/runmover.h"
#include "engine/store/submitting.h"

namespace runsheet {

RunKey makeSkippedRun(Transaction &transaction, JobKey job, Instant fireTime, const Skipped &why, const QString &text)
{
    Submission submission;
    submission.job = job;
    submission.cause = Cause::Schedule;
    submission.scheduledFor = fireTime;
    submission.isToBeSkipped = true;
    const RunKey run = submitAll(transaction, {submission}).constFirst().run;
    StoredRun stored = loadRun(transaction.db, run);
    stored.run.reason = text;
    stored.run.outcome.text = text;
    (void)RunMover(transaction).move(stored, event::WasSkipped{why}, transaction.now);
    return run;
}

} // namespace runsheet
