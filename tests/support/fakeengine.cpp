// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeengine.h"

#include <QPromise>

#include <algorithm>

namespace runsheet::test {

using namespace Qt::StringLiterals;

namespace {

ChangeSet ofRun(RunKey key)
{
    ChangeSet changes;
    changes.runs.insert(key);
    return changes;
}

ChangeSet ofOutput(RunKey key)
{
    ChangeSet changes;
    changes.output.insert(key);
    return changes;
}

Submitted submittedOf(const Job &job)
{
    return {.run = {}, .runId = {}, .job = job.key, .jobId = job.id, .name = job.definition->name};
}

} // namespace

FakeEngine::FakeEngine()
{
    m_pools.append({.name = u"default"_s, .size = 2});
}

void FakeEngine::note(EventKind kind, RunKey key)
{
    const Run &run = m_runs[key].run;
    m_journal.append({.seq = m_journal.size() + 1,
                      .at = clock->now(),
                      .kind = kind,
                      .runId = run.id,
                      .jobId = run.jobId,
                      .state = run.status(),
                      .changed = {}});
}

void FakeEngine::tell(const ChangeSet &changes)
{
    ChangeSet told = changes;
    {
        const std::lock_guard lock(m_mutex);
        told.lastSeq = m_journal.size();
    }
    Q_EMIT changed(told);
}

void FakeEngine::moveLocked(RunKey key, const RunState &state)
{
    Run &run = m_runs[key].run;
    run.state = state;
    if (isFinal(run.status()))
        run.endedAt = clock->now();
    note(isFinal(run.status()) ? EventKind::RunEnded : EventKind::RunChanged, key);
}

void FakeEngine::move(RunKey key, const RunState &state)
{
    {
        const std::lock_guard lock(m_mutex);
        moveLocked(key, state);
    }
    tell(ofRun(key));
}

void FakeEngine::write(RunKey key, LogStream stream, const QByteArray &bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        FakeRun &run = m_runs[key];
        run.output[run.run.attempt].pieces.append({.stream = stream, .at = clock->now(), .bytes = bytes});
    }
    tell(ofOutput(key));
}

void FakeEngine::cutOutput(RunKey key, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    FakeRun &run = m_runs[key];
    run.output[run.run.attempt].cut += bytes;
}

void FakeEngine::begin(RunKey key)
{
    {
        const std::lock_guard lock(m_mutex);
        Run &run = m_runs[key].run;
        ++run.attempt;
        run.startedAt = clock->now();
        run.state = Running{};
        note(EventKind::RunStarted, key);
    }
    tell(ofRun(key));
}

void FakeEngine::end(RunKey key, int code)
{
    {
        const std::lock_guard lock(m_mutex);
        m_runs[key].run.outcome.exitCode = code;
        moveLocked(key, code == 0 ? RunState(Succeeded{}) : RunState(Failed{}));
    }
    tell(ofRun(key));
}

void FakeEngine::addArtifact(RunKey key, const Artifact &artifact)
{
    const std::lock_guard lock(m_mutex);
    m_runs[key].artifacts.append(artifact);
}

void FakeEngine::holdWhy(bool hold)
{
    std::vector<std::pair<RunKey, std::shared_ptr<QPromise<Result<QString>>>>> open;
    {
        const std::lock_guard lock(m_mutex);
        m_holdsWhy = hold;
        if (!hold)
            open.swap(m_heldWhys);
    }
    for (const auto &[key, promise] : open) {
        promise->addResult(u"It waits for a slot."_s);
        promise->finish();
    }
}

void FakeEngine::failNext(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_failure = error;
}

void FakeEngine::setDispatching(bool dispatching)
{
    const std::lock_guard lock(m_mutex);
    m_isDispatching = dispatching;
}

QList<JobDraft> FakeEngine::drafts() const
{
    const std::lock_guard lock(m_mutex);
    return m_drafts;
}

RunKey FakeEngine::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_runs.isEmpty() ? RunKey{} : m_runs.lastKey();
}

Run FakeEngine::runNow(RunKey run) const
{
    const std::lock_guard lock(m_mutex);
    return m_runs.value(run).run;
}

QStringList FakeEngine::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

JobKey FakeEngine::addJob(const JobDraft &draft, JobKind kind)
{
    const JobKey key{m_jobs.isEmpty() ? 1 : m_jobs.lastKey().value + 1};
    Job job;
    job.key = key;
    job.id = draft.id.isEmpty() ? newJobId() : JobId{draft.id};
    job.definition = std::make_shared<JobDefinition>(draft.definition);
    job.kind = kind;
    job.enabled = draft.enabled;
    job.draft = draft.draft;
    job.createdAt = job.modifiedAt = clock->now();
    m_jobs.insert(key, job);
    return key;
}

Submitted FakeEngine::addRun(JobKey jobKey, Cause cause)
{
    const Job &job = m_jobs[jobKey];
    const RunKey key{m_runs.isEmpty() ? 1 : m_runs.lastKey().value + 1};
    Run run;
    run.key = key;
    run.id = newRunId();
    run.jobKey = jobKey;
    run.jobId = job.id;
    run.jobName = job.definition->name;
    run.type = job.definition->type;
    run.definition = job.definition;
    run.state = Queued{};
    run.cause = cause;
    run.pool = job.definition->pool;
    run.space = job.definition->space;
    run.priority = job.definition->priority;
    run.labels = job.definition->labels;
    run.createdAt = clock->now();
    m_runs.insert(key, {.run = run, .output = {}, .artifacts = {}});
    note(EventKind::RunCreated, key);
    return {.run = key, .runId = run.id, .job = jobKey, .jobId = job.id, .name = run.jobName};
}

Answer<QList<Submitted>> FakeEngine::submit(QList<JobDraft> drafts, Cause cause, QString)
{
    QList<Submitted> made;
    ChangeSet changes;
    Answer<QList<Submitted>> answered;
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure)
            return answer<QList<Submitted>>(made);
        m_drafts += drafts;
        for (const JobDraft &draft : drafts) {
            made.append(addRun(addJob(draft, JobKind::OneOff), cause));
            changes.runs.insert(made.last().run);
        }
        answered = answer<QList<Submitted>>(made);
    }
    tell(changes);
    return answered;
}

Answer<Submitted> FakeEngine::createJob(JobDraft draft, QString)
{
    const std::lock_guard lock(m_mutex);
    m_drafts += draft;
    const Job job = m_jobs[addJob(draft, JobKind::Kept)];
    return answer<Submitted>(submittedOf(job));
}

Answer<Submitted> FakeEngine::updateJob(JobKey key, JobDraft draft, QString)
{
    const std::lock_guard lock(m_mutex);
    Job &job = m_jobs[key];
    job.definition = std::make_shared<JobDefinition>(draft.definition);
    job.enabled = draft.enabled;
    ++job.revision;
    return answer<Submitted>(Submitted{.run = {}, .runId = {}, .job = key, .jobId = job.id, .name = job.definition->name});
}

Answer<Submitted> FakeEngine::duplicateJob(JobKey key, QString)
{
    const std::lock_guard lock(m_mutex);
    JobDraft draft;
    draft.definition = *m_jobs[key].definition;
    draft.definition.name += u" (2)"_s;
    const Job job = m_jobs[addJob(draft, JobKind::Kept)];
    return answer<Submitted>(submittedOf(job));
}

Answer<Done> FakeEngine::deleteJob(JobKey key, QString)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.remove(key);
    return answer<Done>(Done{});
}

Answer<Job> FakeEngine::setJobEnabled(JobKey key, bool enabled, QString)
{
    const std::lock_guard lock(m_mutex);
    m_jobs[key].enabled = enabled;
    return answer<Job>(m_jobs[key]);
}

Answer<Submitted> FakeEngine::runJob(JobKey key, Cause cause, QString)
{
    const std::lock_guard lock(m_mutex);
    return answer<Submitted>(addRun(key, cause));
}

Answer<QString> FakeEngine::undoJob(JobKey, QString)
{
    const std::lock_guard lock(m_mutex);
    return answer<QString>(u"The last change was taken back."_s);
}

ActionOutcome FakeEngine::actOn(RunKey key, RunAction action)
{
    Run &run = m_runs[key].run;
    ActionOutcome outcome{
        .key = key, .id = run.id, .changed = true, .state = run.status(), .message = u"done"_s, .refusal = {}, .made = {}};
    const auto refuse = [&outcome](const QString &why) {
        outcome.changed = false;
        outcome.refusal = ErrorCode::Refused;
        outcome.message = why;
    };
    const bool isOver = isFinal(run.status());
    switch (action) {
    case RunAction::Cancel:
    case RunAction::Kill:
        if (isOver)
            refuse(u"It has ended already."_s);
        else
            moveLocked(key, Cancelled{.by = u"test"_s, .forced = action == RunAction::Kill});
        break;
    case RunAction::Retry:
    case RunAction::RetryFailedOnly:
        outcome.made = addRun(run.jobKey, Cause::Retry);
        m_runs[outcome.made->run].run.retryOf = outcome.id;
        break;
    case RunAction::Delete:
    case RunAction::DeleteNow:
        if (isOver)
            m_runs.remove(key);
        else
            refuse(u"It has not ended. Cancel it first."_s);
        return outcome;
    case RunAction::Hold:
    case RunAction::Release:
        run.held = action == RunAction::Hold;
        break;
    case RunAction::Pause:
    case RunAction::Resume:
        moveLocked(key, action == RunAction::Pause ? RunState(Paused{}) : RunState(Running{}));
        break;
    }
    outcome.state = m_runs[key].run.status();
    return outcome;
}

Answer<QList<ActionOutcome>> FakeEngine::act(RunSelection selection, RunAction action, QString)
{
    QList<ActionOutcome> outcomes;
    ChangeSet changes;
    Answer<QList<ActionOutcome>> answered;
    {
        const std::lock_guard lock(m_mutex);
        m_calls += u"act:%1"_s.arg(int(action));
        for (const RunKey key : selected(selection)) {
            outcomes.append(actOn(key, action));
            changes.runs.insert(key);
        }
        answered = answer<QList<ActionOutcome>>(outcomes);
    }
    tell(changes);
    return answered;
}

Answer<QList<ActionOutcome>> FakeEngine::patch(RunSelection selection, RunPatch patch, QString)
{
    const std::lock_guard lock(m_mutex);
    QList<ActionOutcome> outcomes;
    for (const RunKey key : selected(selection)) {
        Run &run = m_runs[key].run;
        run.priority = patch.priority.value_or(run.priority);
        run.pool = patch.pool.value_or(run.pool);
        outcomes.append(
            {.key = key, .id = run.id, .changed = true, .state = run.status(), .message = u"changed"_s, .refusal = {}, .made = {}});
    }
    return answer<QList<ActionOutcome>>(outcomes);
}

//! The token of a run is the word "token-of-" and its id.
Answer<Done> FakeEngine::addReport(RunKey run, QByteArray token, QJsonObject report)
{
    const std::lock_guard lock(m_mutex);
    if (token != "token-of-" + m_runs.value(run).run.id.value.toUtf8())
        return answer<Done>(Error{.code = ErrorCode::NotPermitted, .message = u"Not its token."_s, .detail = {}, .fields = {}});
    m_calls.append(u"report:%1"_s.arg(report.keys().join(u',')));
    return answer<Done>(Done{});
}

Answer<QString> FakeEngine::undoDelete(RunKey, QString)
{
    const std::lock_guard lock(m_mutex);
    return answer<QString>(u"1 run is back."_s);
}

Answer<CrontabImported> FakeEngine::importCrontab(QByteArray /*bytes*/, QString /*by*/)
{
    return answer<CrontabImported>(refused(u"There are no crontabs here."_s));
}

Answer<CrontabExported> FakeEngine::exportCrontab()
{
    return answer<CrontabExported>(notFound(u"There are no crontabs here."_s));
}

Answer<Queue> FakeEngine::createQueue(QueueDraft /*draft*/, QString /*by*/)
{
    return answer<Queue>(refused(u"There are no queues here."_s));
}

Answer<Queue> FakeEngine::updateQueue(QString /*name*/, QueueDraft /*draft*/, QString /*by*/)
{
    return answer<Queue>(refused(u"There are no queues here."_s));
}

Answer<Done> FakeEngine::deleteQueue(QString /*name*/, QString /*by*/)
{
    return answer<Done>(refused(u"There are no queues here."_s));
}

Answer<Submitted> FakeEngine::runQueue(QString /*name*/, QueuePart /*part*/, QString /*by*/)
{
    return answer<Submitted>(refused(u"There are no queues here."_s));
}

Answer<QList<Queue>> FakeEngine::queues()
{
    return answer<QList<Queue>>(QList<Queue>());
}

Answer<Queue> FakeEngine::queue(QString /*name*/)
{
    return answer<Queue>(refused(u"There are no queues here."_s));
}

Answer<QList<QueueMember>> FakeEngine::queueable(QString /*name*/)
{
    return answer<QList<QueueMember>>(refused(u"There are no queues here."_s));
}

Answer<Pool> FakeEngine::createPool(Pool pool)
{
    const std::lock_guard lock(m_mutex);
    m_pools.append(pool);
    return answer<Pool>(pool);
}

Answer<Pool> FakeEngine::updatePool(QString name, std::optional<int> size, std::optional<bool> held)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_pools, name, &Pool::name);
    if (found == m_pools.end())
        return answer<Pool>(notFound(u"There is no pool “%1”."_s.arg(name)));
    found->size = size.value_or(found->size);
    found->held = held.value_or(found->held);
    return answer<Pool>(*found);
}

Answer<Done> FakeEngine::deletePool(QString name)
{
    const std::lock_guard lock(m_mutex);
    m_pools.removeIf([&name](const Pool &pool) { return pool.name == name; });
    return answer<Done>(Done{});
}

Answer<Calendar> FakeEngine::createCalendar(Calendar calendar)
{
    const std::lock_guard lock(m_mutex);
    m_calendars.insert(calendar.name, calendar);
    return answer<Calendar>(calendar);
}

Answer<Calendar> FakeEngine::replaceCalendar(Calendar calendar)
{
    return createCalendar(std::move(calendar));
}

Answer<Done> FakeEngine::deleteCalendar(QString name)
{
    const std::lock_guard lock(m_mutex);
    m_calendars.remove(name);
    return answer<Done>(Done{});
}

Answer<Done> FakeEngine::stop(QString reason, bool stopRuns)
{
    {
        const std::lock_guard lock(m_mutex);
        m_calls += u"stop:%1:%2"_s.arg(reason).arg(stopRuns);
    }
    Q_EMIT stopped();
    return QtFuture::makeReadyFuture(Result<Done>(Done{}));
}

} // namespace runsheet::test
