// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localengine.h"

#include <algorithm>

// Crontabs and queues.

namespace runsheet {

Answer<CrontabImported> LocalEngine::importCrontab(QByteArray bytes, QString by)
{
    return tell<CrontabImported>(this, [=, this] { return m_crontabs.import(bytes, by); });
}

Answer<CrontabExported> LocalEngine::exportCrontab()
{
    return tell<CrontabExported>(this, [this] { return m_crontabs.exportNow(); });
}

Answer<Queue> LocalEngine::createQueue(QueueDraft draft, QString by)
{
    return tell<Queue>(this, [=, this] { return m_queues.create(draft, by); });
}

Answer<Queue> LocalEngine::updateQueue(QString name, QueueDraft draft, QString by)
{
    return tell<Queue>(this, [=, this] { return m_queues.update(name, draft, by); });
}

Answer<Done> LocalEngine::deleteQueue(QString name, QString by)
{
    return tell<Done>(this, [=, this] { return m_queues.remove(name, by); });
}

Answer<Submitted> LocalEngine::runQueue(QString name, QueuePart part, QString by)
{
    return thenPoke(tell<Submitted>(this, [=, this] { return doRunQueue(name, part, by); }));
}

Story<Submitted> LocalEngine::doRunQueue(QString name, QueuePart part, QString by)
{
    const auto made = co_await m_queues.run(name, part, by);
    if (!made)
        co_return made.error();
    co_return Submitted{made->run, made->runId, made->job, made->jobId, made->name, false};
}

Answer<QList<Queue>> LocalEngine::queues()
{
    return m_store->queues();
}

Answer<Queue> LocalEngine::queue(QString name)
{
    return m_store->queue(name);
}

Answer<QList<QueueMember>> LocalEngine::queueable(QString name)
{
    return m_store->queueable(name);
}

// ---- what is asked of a plan's run, and so of its members

Story<QList<Run>> LocalEngine::activeMembers(RunId plan)
{
    RunFilter filter;
    filter.parent = plan;
    filter.notFinal = true;
    auto selecting = m_store->select(filter);
    const auto keys = co_await selecting;
    if (!keys)
        co_return keys.error();
    QList<Run> members;
    for (const RunKey key : *keys) {
        auto reading = m_store->run(key);
        const auto member = co_await reading;
        if (member && isUnderWay(member->status()))
            members.append(*member);
    }
    co_return members;
}

Story<QList<JobKey>> LocalEngine::membersToRetry(RunId plan)
{
    RunFilter filter;
    filter.parent = plan;
    auto selecting = m_store->select(filter);
    const auto keys = co_await selecting;
    if (!keys)
        co_return keys.error();
    QList<JobKey> sequence;
    QHash<JobKey, RunStatus> ends;   // a run that followed a lost one counts instead of it
    for (const RunKey key : *keys) { // in the order of the sequence
        auto reading = m_store->run(key);
        const auto member = co_await reading;
        if (!member)
            continue;
        if (!ends.contains(member->jobKey))
            sequence.append(member->jobKey);
        ends.insert(member->jobKey, member->status());
    }
    const auto first = std::ranges::find_if(std::as_const(sequence), [&ends](JobKey job) { return ends.value(job) != RunStatus::Succeeded; });
    co_return sequence.mid(first - sequence.cbegin());
}

// The wish is in their rows already.
Story<Done> LocalEngine::stopMembers(RunId plan, StopWish wish)
{
    const auto members = co_await activeMembers(plan);
    if (!members)
        co_return members.error();
    for (const Run &member : *members) {
        if (member.status() == RunStatus::Stopping)
            m_keeper.stop(member.key, wish);
    }
    co_return Done{};
}

Story<ActionOutcome> LocalEngine::pausePlan(RunKey plan, bool pauses, QString by)
{
    auto asking = m_store->pausePlan(plan, pauses, by);
    const auto touched = co_await asking;
    if (!touched)
        co_return touched.error();
    ActionOutcome outcome;
    outcome.key = plan;
    outcome.id = touched->id;
    outcome.changed = touched->changed;
    outcome.state = touched->state;
    outcome.message = touched->refusal ? touched->refusal->message : pauses ? QStringLiteral("paused") : QStringLiteral("resumed");
    if (touched->refusal) {
        outcome.refusal = touched->refusal->code;
        co_return outcome;
    }
    const auto members = co_await activeMembers(touched->id);
    if (!members)
        co_return members.error();
    for (const Run &member : *members) {
        const bool isMeant =
            pauses ? member.status() == RunStatus::Running || member.status() == RunStatus::Starting : member.status() == RunStatus::Paused;
        if (!isMeant)
            continue;
        auto switching = pauses ? m_keeper.pause(member.key) : m_keeper.resume(member.key);
        co_await switching;
    }
    auto reading = m_store->run(plan);
    const auto now = co_await reading;
    if (now)
        outcome.state = now->status();
    co_return outcome;
}

} // namespace runsheet
