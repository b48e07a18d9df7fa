// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/queues/queueengine.h"

#include <QDateTime>

#include <algorithm>

namespace runsheet::test {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

template<class T>
Answer<T> ready(T value)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

template<class T>
Answer<T> failing(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
}

QString number(qint64 key)
{
    return QString::number(key);
}

QString wordOf(RunAction action)
{
    switch (action) {
    case RunAction::Hold:
        return u"hold"_s;
    case RunAction::Release:
        return u"release"_s;
    case RunAction::Cancel:
        return u"cancel"_s;
    default:
        return u"other"_s;
    }
}

} // namespace

Queue &QueueEngine::queueNamed(const QString &name)
{
    const auto found = std::ranges::find(queueList, name, &Queue::name);
    Q_ASSERT(found != queueList.end());
    return *found;
}

void QueueEngine::tellChanged()
{
    ChangeSet changes;
    for (const Queue &queue : std::as_const(queueList))
        changes.jobs.insert(queue.key);
    for (const Run &run : std::as_const(members))
        changes.runs.insert(run.key);
    changes.jobs.insert(JobKey{1});
    Q_EMIT changed(changes);
}

Answer<Queue> QueueEngine::queue(QString name)
{
    const auto found = std::ranges::find(queueList, name, &Queue::name);
    return found == queueList.end() ? failing<Queue>(notFound(u"There is no queue “%1”."_s.arg(name))) : ready(*found);
}

Answer<JobPage> QueueEngine::jobs(JobQuery /*query*/)
{
    return ready(JobPage{jobRows.size(), jobRows});
}

Answer<Job> QueueEngine::job(JobKey key)
{
    auto definition = std::make_shared<JobDefinition>();
    definition->trigger = triggers.value(key);
    Job job;
    job.key = key;
    job.definition = definition;
    return ready(job);
}

Answer<RunPage> QueueEngine::runs(RunQuery query)
{
    QList<Run> found;
    if (query.filter.parent) {
        std::ranges::copy_if(members, std::back_inserter(found), [&](const Run &run) { return run.parent == query.filter.parent; });
    } else {
        std::ranges::copy_if(rounds, std::back_inserter(found), [&](const Run &run) { return run.jobKey == query.filter.job; });
    }
    return ready(RunPage{found.size(), found});
}

Answer<std::optional<Duration>> QueueEngine::expectedDuration(JobKey job)
{
    const auto found = expected.constFind(job);
    return ready(found == expected.constEnd() ? std::nullopt : std::optional(*found));
}

Answer<QList<Calendar>> QueueEngine::calendars()
{
    Calendar target;
    target.name = u"TARGET days"_s;
    target.weekdays = 0b1000001;
    return ready(QList{target});
}

void QueueEngine::apply(const QueueDraft &draft, Queue &queue) const
{
    queue.name = draft.name.value_or(queue.name);
    queue.trigger = draft.trigger.value_or(queue.trigger);
    queue.enabled = draft.enabled.value_or(queue.enabled);
    queue.onFailure = draft.onFailure.value_or(queue.onFailure);
    ++queue.revision;
    if (!draft.sequence)
        return;
    queue.sequence.clear();
    for (const QString &id : *draft.sequence) {
        const auto row = std::ranges::find(jobRows, JobId{id}, &JobRow::id);
        if (row != jobRows.end())
            queue.sequence.append({.key = row->key, .id = row->id, .name = row->name, .enabled = row->enabled});
    }
}

Answer<Queue> QueueEngine::createQueue(QueueDraft draft, QString /*by*/)
{
    if (nextError)
        return failing<Queue>(*std::exchange(nextError, {}));
    drafts.append(draft);
    asked.append(u"create "_s + draft.name.value_or(QString()));
    Queue queue;
    queue.key = JobKey{900 + queueList.size()};
    apply(draft, queue);
    queueList.append(queue);
    tellChanged();
    return ready(queue);
}

Answer<Queue> QueueEngine::updateQueue(QString name, QueueDraft draft, QString /*by*/)
{
    if (nextError)
        return failing<Queue>(*std::exchange(nextError, {}));
    drafts.append(draft);
    asked.append(u"update "_s + name);
    apply(draft, queueNamed(name));
    const Queue stored = queueNamed(draft.name.value_or(name));
    tellChanged();
    return ready(stored);
}

Answer<Done> QueueEngine::deleteQueue(QString name, QString /*by*/)
{
    if (nextError)
        return failing<Done>(*std::exchange(nextError, {}));
    asked.append(u"delete "_s + name);
    m_trash.append(queueNamed(name));
    queueList.removeIf([&](const Queue &queue) { return queue.name == name; });
    tellChanged();
    return ready(Done());
}

Answer<QString> QueueEngine::undoJob(JobKey job, QString /*by*/)
{
    asked.append(u"undo "_s + number(job.value));
    queueList.append(m_trash.takeLast());
    tellChanged();
    return ready(u"The queue “%1” is back."_s.arg(queueList.last().name));
}

Answer<Submitted> QueueEngine::runQueue(QString name, QueuePart part, QString /*by*/)
{
    const QString kind = part.kind == QueuePart::Kind::Whole ? u"whole"_s : part.kind == QueuePart::Kind::From ? u"from"_s : u"only"_s;
    asked.append(u"run %1 %2 %3"_s.arg(name, kind, part.member).trimmed());
    return ready(Submitted());
}

Answer<QList<ActionOutcome>> QueueEngine::act(RunSelection selection, RunAction action, QString /*by*/)
{
    for (const RunKey run : std::get<QList<RunKey>>(selection)) {
        asked.append(wordOf(action) + u' ' + number(run.value));
        for (Run &member : members) {
            if (member.key == run && action != RunAction::Cancel)
                member.held = action == RunAction::Hold;
        }
    }
    tellChanged();
    return ready(QList<ActionOutcome>());
}

Instant queueNow()
{
    return instantFromMs(QDateTime(QDate(2026, 10, 20), QTime(7, 12)).toMSecsSinceEpoch());
}

namespace {

void addJob(QueueEngine &engine, qint64 key, const QString &name, const QString &type = u"script"_s)
{
    JobRow row;
    row.key = JobKey{key};
    row.id = JobId{u"job%1"_s.arg(key)};
    row.name = name;
    row.type = type;
    engine.jobRows.append(row);
}

QueueMember memberOf(const QueueEngine &engine, qint64 key)
{
    const auto row = std::ranges::find(engine.jobRows, JobKey{key}, &JobRow::key);
    return {.key = row->key, .id = row->id, .name = row->name, .enabled = row->enabled};
}

Queue queueOf(const QueueEngine &engine, qint64 key, const QString &name, const QList<qint64> &jobs, const QString &cron)
{
    Queue queue;
    queue.key = JobKey{key};
    queue.id = JobId{u"queue%1"_s.arg(key)};
    queue.name = name;
    queue.trigger.kind = Trigger::Kind::Cron;
    queue.trigger.expression = cron;
    queue.trigger.calendar = u"TARGET days"_s;
    for (const qint64 job : jobs)
        queue.sequence.append(memberOf(engine, job));
    queue.nextFireTime = queueNow() + minutes(1413);
    return queue;
}

Run memberRun(const QueueEngine &engine, qint64 key, qint64 job, const RunState &state)
{
    Run run;
    run.key = RunKey{key};
    run.id = RunId{u"run%1"_s.arg(key)};
    run.jobKey = JobKey{job};
    run.jobName = memberOf(engine, job).name;
    run.parent = RunId{u"round"_s};
    run.state = state;
    return run;
}

void addRound(QueueEngine &engine)
{
    Run round;
    round.key = RunKey{1000};
    round.id = RunId{u"round"_s};
    round.jobKey = JobKey{100};
    round.jobName = u"Morning risk chain"_s;
    round.state = Running{};
    round.startedAt = queueNow() - minutes(27);
    engine.rounds = {round};
    Run curve = memberRun(engine, 1001, 1, Succeeded{});
    curve.startedAt = queueNow() - minutes(27);
    curve.endedAt = *curve.startedAt + minutes(7) + seconds(14);
    Run match = memberRun(engine, 1002, 2, Succeeded{});
    match.startedAt = curve.endedAt;
    match.endedAt = *match.startedAt + minutes(2) + seconds(3);
    Run load = memberRun(engine, 1003, 3, Running{});
    load.startedAt = queueNow() - minutes(11) - seconds(8);
    load.progress.done = 61;
    load.progress.total = 100;
    load.progress.fraction = 0.61;
    load.progress.itemsRunning = 5;
    load.progress.eta = queueNow() + minutes(4);
    engine.members = {curve, match, load, memberRun(engine, 1004, 4, Waiting{.notBefore = {}, .prerequisites = 1}),
                      memberRun(engine, 1005, 5, Waiting{.notBefore = {}, .prerequisites = 1})};
}

} // namespace

void fillQueues(QueueEngine &engine)
{
    engine.types = {{.key = u"script"_s, .name = u"Script"_s, .description = {}, .queueable = true, .parameters = {}},
                    {.key = u"command"_s, .name = u"Command"_s, .description = {}, .queueable = true, .parameters = {}}};
    const QStringList chain{u"Curve download"_s, u"Trade match"_s, u"Nightly FX load"_s, u"Exposures"_s, u"Risk report"_s};
    for (qint64 key = 1; key <= 5; ++key)
        addJob(engine, key, chain.at(key - 1));
    const QStringList others{u"Branch prices"_s,         u"Branch sync"_s,    u"Client statements"_s, u"Counterparty exposure"_s,
                             u"Holiday calendar sync"_s, u"Housekeeping"_s,   u"Liquidity buckets"_s, u"Monthly close"_s,
                             u"PnL attribution"_s,       u"Price cleaning"_s, u"Settlement match"_s};
    for (qint64 key = 10; key < 10 + others.size(); ++key)
        addJob(engine, key, others.at(key - 10), key % 3 == 0 ? u"command"_s : u"script"_s);
    engine.jobRows[9].enabled = false;
    engine.jobRows[10].kind = JobKind::System;
    engine.queueList = {queueOf(engine, 100, u"Morning risk chain"_s, {1, 2, 3, 4, 5}, u"45 6 * * 1-5"_s),
                        queueOf(engine, 101, u"Weekly housekeeping"_s, {17}, u"0 3 * * 0"_s)};
    engine.expected = {{JobKey{4}, minutes(3)}, {JobKey{5}, minutes(33)}, {JobKey{100}, minutes(62)}, {JobKey{3}, minutes(6)}};
    addRound(engine);
}

} // namespace runsheet::test
