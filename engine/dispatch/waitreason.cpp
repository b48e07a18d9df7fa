// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/waitreason.h"

#include "engine/domain/bytes.h"
#include "engine/domain/queue.h"

#include <QDateTime>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;
using Kind = WaitReason::Kind;

WaitReason reasonOf(Kind kind, const QString &subject = {})
{
    WaitReason reason;
    reason.kind = kind;
    reason.subject = subject;
    return reason;
}

std::optional<WaitReason> openPrerequisite(const Run &run)
{
    WaitReason reason = reasonOf(Kind::Prerequisite);
    for (const Edge &edge : run.prerequisites) {
        if (edge.released)
            continue;
        if (reason.subject.isEmpty())
            reason.subject = edge.onName.isEmpty() ? edge.onId.value : edge.onName;
        else
            ++reason.more;
    }
    return reason.subject.isEmpty() ? std::nullopt : std::optional(reason);
}

WaitReason whyNotEligible(const WaitFacts &facts, const Waiting &waiting)
{
    if (const auto prerequisite = openPrerequisite(facts.run))
        return *prerequisite;
    if (waiting.prerequisites > 0 && facts.run.parent)
        return reasonOf(Kind::Turn, facts.run.queue);
    WaitReason reason = reasonOf(facts.run.attempt > 0 ? Kind::NextAttempt : Kind::NotBefore);
    reason.until = waiting.notBefore;
    return waiting.notBefore ? reason : reasonOf(Kind::AboutToStart);
}

bool overlapForbids(const WaitFacts &facts)
{
    if (!facts.run.definition)
        return false;
    const OverlapPolicy &overlap = facts.run.definition->overlap;
    if (overlap.kind == OverlapPolicy::Kind::Queue || overlap.kind == OverlapPolicy::Kind::Replace)
        return facts.activeOfJob > 0;
    return overlap.kind == OverlapPolicy::Kind::Allow && overlap.atMost > 0 && facts.activeOfJob >= overlap.atMost;
}

WaitReason whyNoSlot(const WaitFacts &facts)
{
    if (!facts.dispatching)
        return reasonOf(Kind::NotDispatching);
    if (!facts.pool)
        return reasonOf(Kind::PoolMissing, facts.run.pool);
    if (facts.pool->held)
        return reasonOf(Kind::PoolHeld, facts.run.pool);
    if (overlapForbids(facts))
        return reasonOf(Kind::Overlap, facts.run.jobName);
    const bool hasSlot = facts.pool->used < facts.pool->size;
    if (hasSlot && facts.restsUntil) {
        WaitReason lack = reasonOf(Kind::Shortage);
        lack.until = facts.restsUntil;
        return lack;
    }
    if (hasSlot)
        return reasonOf(Kind::AboutToStart);
    WaitReason reason = reasonOf(Kind::PoolFull, facts.run.pool);
    reason.used = facts.pool->used;
    reason.size = facts.pool->size;
    return reason;
}

QString localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString quoted(const QString &name)
{
    return u'“' + visible(name) + u'”';
}

} // namespace

WaitReason whyWaiting(const WaitFacts &facts)
{
    const RunStatus status = facts.run.status();
    if (status != RunStatus::Waiting && status != RunStatus::Queued)
        return {};
    if (facts.run.held)
        return reasonOf(Kind::Held);
    if (const auto *waiting = std::get_if<Waiting>(&facts.run.state))
        return whyNotEligible(facts, *waiting);
    if (facts.run.type == queueTypeKey) // it needs no slot
        return reasonOf(Kind::Overlap, facts.run.jobName);
    return whyNoSlot(facts);
}

QString sentence(const WaitReason &reason)
{
    switch (reason.kind) {
    case Kind::NotWaiting:
        return {};
    case Kind::Held:
        return u"held; release it to let it go on"_s;
    case Kind::Prerequisite:
        return reason.more == 0 ? u"after %1"_s.arg(quoted(reason.subject))
                                : u"after %1 and %2 more"_s.arg(quoted(reason.subject)).arg(reason.more);
    case Kind::Turn:
        return u"its turn in the queue %1 has not come"_s.arg(quoted(reason.subject));
    case Kind::NotBefore:
        return u"not before %1"_s.arg(localTime(*reason.until));
    case Kind::NextAttempt:
        return u"next attempt at %1"_s.arg(localTime(*reason.until));
    case Kind::PoolHeld:
        return u"pool %1 is held; release the pool to let it start"_s.arg(quoted(reason.subject));
    case Kind::PoolMissing:
        return u"pool %1 is not there; make it or choose another pool"_s.arg(quoted(reason.subject));
    case Kind::PoolFull:
        return u"pool %1 is full (%2 of %3)"_s.arg(quoted(reason.subject)).arg(reason.used).arg(reason.size);
    case Kind::Overlap:
        return u"another run of %1 is active"_s.arg(quoted(reason.subject));
    case Kind::NotDispatching:
        return u"starts when an engine serves; open the window or start \"runsheet serve\""_s;
    case Kind::Shortage:
        return u"the computer has too few file handles, processes or memory; tried again at %1"_s.arg(localTime(*reason.until));
    case Kind::AboutToStart:
        return u"about to start"_s;
    }
    return {};
}

} // namespace runsheet
