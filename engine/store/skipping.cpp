// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/skipping.h"

#include "engine/store/jobrows.h"
#include "engine/store/runcommands.h"
#include "engine/store/skippedrun.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void requireUnmoved(Transaction &transaction, const SkipOrder &order)
{
    Statement find = transaction.db.prepare(u"SELECT 1 FROM schedule WHERE job = ? AND counts_from = ? AND last_fire IS ?"_s);
    find.bind(order.job, order.countsFrom, order.lastFire);
    if (!find.next())
        refuse(u"Its schedule has just moved on. Look at its next fire time, and ask again."_s);
}

std::optional<RunKey> runOf(Connection &db, const SkipOrder &order)
{
    Statement find = db.prepare(u"SELECT key FROM run WHERE job = ? AND scheduled_for = ? AND cause IN (1, 2, 5)"_s);
    find.bind(order.job, order.fireTime);
    return find.next() ? std::optional(find.take<RunKey>()) : std::nullopt;
}

void showNext(Transaction &transaction, const SkipOrder &order)
{
    transaction.db.prepare(u"UPDATE job SET next_fire = ? WHERE key = ?"_s).bind(order.nextFireTime, order.job).run();
    refreshJob(transaction, order.job);
}

} // namespace

void leaveFireOut(Transaction &transaction, const SkipOrder &order)
{
    requireUnmoved(transaction, order);
    if (runOf(transaction.db, order))
        refuse(u"This fire time has its run already."_s);
    const QString by = order.by.isEmpty() ? QString() : u" by %1"_s.arg(order.by);
    (void)makeSkippedRun(transaction, order.job, order.fireTime, {.cause = SkipCause::ByHand, .subject = {}},
                         u"left out%1 before its time came."_s.arg(by));
    showNext(transaction, order);
}

// The run stays, as what was once decided, but no longer stands for the fire time.
void takeFireBackIn(Transaction &transaction, const SkipOrder &order)
{
    requireUnmoved(transaction, order);
    const std::optional<RunKey> run = runOf(transaction.db, order);
    if (!run)
        refuse(u"This fire time was not left out."_s);
    transaction.db.prepare(u"UPDATE run SET scheduled_for = NULL WHERE key = ?"_s).bind(*run).run();
    (void)markDeleted(transaction, {*run}, order.by);
    showNext(transaction, order);
}

} // namespace runsheet
