// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeengine.h"

#include <QPromise>

#include <algorithm>
#include <unistd.h>

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

Parameter parameter(const QString &name, ParameterType type, bool required)
{
    Parameter made;
    made.name = made.label = name;
    made.type = type;
    made.required = required;
    return made;
}

} // namespace

FakeEngine::FakeEngine()
{
    m_pools.append({.name = u"default"_s, .size = 2});
}

template<class T>
Answer<T> FakeEngine::answer(Result<T> result)
{
    if (m_failure)
        return QtFuture::makeReadyFuture(Result<T>(*std::exchange(m_failure, std::nullopt)));
    return QtFuture::makeReadyFuture(std::move(result));
}

void FakeEngine::note(EventKind kind, RunKey key)
{
    const Run &run = m_runs[key].run;
    m_journal.append({.seq = m_journal.size() + 1, .at = clock->now(), .kind = kind, .runId = run.id, .jobId = run.jobId, .state = run.status(), .changed = {}});
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
    return answer<Submitted>(Submitted{.run = {}, .runId = {}, .job = job.key, .jobId = job.id, .name = job.definition->name});
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
    return answer<Submitted>(Submitted{.run = {}, .runId = {}, .job = job.key, .jobId = job.id, .name = job.definition->name});
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
    ActionOutcome outcome{.key = key, .id = run.id, .changed = true, .state = run.status(), .message = u"done"_s, .refusal = {}, .made = {}};
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
        outcomes.append({.key = key, .id = run.id, .changed = true, .state = run.status(), .message = u"changed"_s, .refusal = {}, .made = {}});
    }
    return answer<QList<ActionOutcome>>(outcomes);
}

Answer<QString> FakeEngine::undoDelete(RunKey, QString)
{
    const std::lock_guard lock(m_mutex);
    return answer<QString>(u"1 run is back."_s);
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

Answer<Done> FakeEngine::stop(QString reason, bool stopRuns)
{
    {
        const std::lock_guard lock(m_mutex);
        m_calls += u"stop:%1:%2"_s.arg(reason).arg(stopRuns);
    }
    Q_EMIT stopped();
    return QtFuture::makeReadyFuture(Result<Done>(Done{}));
}

Answer<RunKey> FakeEngine::resolveRun(QString word, Purpose)
{
    const std::lock_guard lock(m_mutex);
    QList<RunKey> fits;
    for (const FakeRun &candidate : m_runs) {
        const Run &run = candidate.run;
        if (run.id.value == word || run.jobId.value == word || run.jobName == word || (word.size() >= 6 && run.id.value.startsWith(word)))
            fits.prepend(run.key);
    }
    return answer<RunKey>(fits.isEmpty() ? Result<RunKey>(notFound(u"There is no run “%1”."_s.arg(word))) : Result<RunKey>(fits.first()));
}

Answer<JobKey> FakeEngine::resolveJob(QString word, Purpose)
{
    const std::lock_guard lock(m_mutex);
    for (const Job &job : m_jobs) {
        if (job.id.value == word || job.definition->name == word)
            return answer<JobKey>(job.key);
    }
    return answer<JobKey>(notFound(u"There is no job “%1”."_s.arg(word)));
}

Answer<Run> FakeEngine::run(RunKey key)
{
    const std::lock_guard lock(m_mutex);
    return answer<Run>(m_runs.contains(key) ? Result<Run>(m_runs[key].run) : Result<Run>(notFound(u"The run is gone."_s)));
}

Answer<Job> FakeEngine::job(JobKey key)
{
    const std::lock_guard lock(m_mutex);
    return answer<Job>(m_jobs.contains(key) ? Result<Job>(m_jobs[key]) : Result<Job>(notFound(u"The job is gone."_s)));
}

bool FakeEngine::matches(const Run &run, const RunFilter &filter) const
{
    return (filter.states.isEmpty() || filter.states.contains(run.status())) && (filter.label.isEmpty() || run.labels.contains(filter.label))
        && (filter.jobWord.isEmpty() || run.jobName == filter.jobWord || run.jobId.value == filter.jobWord) && !(filter.notFinal && isFinal(run.status()))
        && (filter.search.isEmpty() || run.jobName.contains(filter.search));
}

QList<RunKey> FakeEngine::selected(const RunSelection &selection) const
{
    if (const auto *keys = std::get_if<QList<RunKey>>(&selection))
        return *keys;
    QList<RunKey> keys;
    for (const FakeRun &candidate : m_runs) {
        if (matches(candidate.run, std::get<RunFilter>(selection)))
            keys.append(candidate.run.key);
    }
    return keys;
}

Answer<RunPage> FakeEngine::runs(RunQuery query)
{
    const std::lock_guard lock(m_mutex);
    RunPage page;
    for (const RunKey key : selected(query.filter))
        page.rows.prepend(m_runs[key].run);
    page.total = page.rows.size();
    page.rows = page.rows.mid(query.offset, query.limit);
    return answer<RunPage>(page);
}

Answer<JobPage> FakeEngine::jobs(JobQuery query)
{
    const std::lock_guard lock(m_mutex);
    JobPage page;
    for (const Job &job : m_jobs) {
        if (job.kind == JobKind::OneOff && !query.filter.withOneOffs)
            continue;
        JobRow row;
        row.key = job.key;
        row.id = job.id;
        row.name = job.definition->name;
        row.enabled = job.enabled;
        row.kind = job.kind;
        page.rows.append(row);
    }
    page.total = page.rows.size();
    return answer<JobPage>(page);
}

Answer<Counts> FakeEngine::counts(JobFilter)
{
    const std::lock_guard lock(m_mutex);
    Counts counts;
    counts.all = m_jobs.size();
    return answer<Counts>(counts);
}

Answer<QString> FakeEngine::why(RunKey key)
{
    const std::lock_guard lock(m_mutex);
    if (m_holdsWhy) {
        auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        m_heldWhys.emplace_back(key, promise);
        return promise->future();
    }
    const RunStatus status = m_runs.value(key).run.status();
    return answer<QString>(status == RunStatus::Queued || status == RunStatus::Waiting ? u"It waits for a slot."_s : QString());
}

Answer<RunReport> FakeEngine::report(RunKey key)
{
    const std::lock_guard lock(m_mutex);
    RunReport report;
    Node process;
    process.name = m_runs.value(key).run.jobName;
    report.nodes.append(process);
    report.values.append({.name = u"VaR"_s, .number = 1.82, .text = {}, .unit = u"m"_s});
    return answer<RunReport>(report);
}

Answer<QList<Artifact>> FakeEngine::artifacts(RunKey key)
{
    const std::lock_guard lock(m_mutex);
    return answer<QList<Artifact>>(m_runs.value(key).artifacts);
}

// `from` and `next` count pieces here, which a reader cannot tell from bytes.
Answer<LogChunk> FakeEngine::log(RunKey key, LogQuery query)
{
    const std::lock_guard lock(m_mutex);
    const FakeRun &run = m_runs[key];
    const int attempt = query.attempt.value_or(run.run.attempt);
    const Output output = run.output.value(attempt);
    LogChunk chunk;
    chunk.live = attempt == run.run.attempt && isUnderWay(run.run.status());
    chunk.next = output.pieces.size();
    chunk.cutBytes = query.from == 0 && !query.tailLines ? output.cut : 0;
    for (const LogPiece &piece : output.pieces.mid(query.tailLines ? std::max<qsizetype>(0, output.pieces.size() - *query.tailLines) : query.from)) {
        const bool isWanted = query.which == LogQuery::Which::Both || (query.which == LogQuery::Which::Out) == (piece.stream == LogStream::Out);
        if (isWanted)
            chunk.pieces.append(piece);
    }
    return answer<LogChunk>(chunk);
}

Answer<QList<JournalEntry>> FakeEngine::events(qint64 since, int limit)
{
    const std::lock_guard lock(m_mutex);
    return answer<QList<JournalEntry>>(m_journal.mid(std::max<qint64>(since, 0), limit));
}

Answer<QList<Pool>> FakeEngine::pools()
{
    const std::lock_guard lock(m_mutex);
    return answer<QList<Pool>>(m_pools);
}

Answer<std::optional<Duration>> FakeEngine::expectedDuration(JobKey)
{
    const std::lock_guard lock(m_mutex);
    return answer<std::optional<Duration>>(std::optional<Duration>());
}

QList<JobTypeInfo> FakeEngine::jobTypes() const
{
    JobTypeInfo command{.key = u"command"_s, .name = u"Command"_s, .description = u"Executes a program."_s, .parameters = {}};
    command.parameters.append(parameter(u"program"_s, ParameterType::Path, true));
    JobTypeInfo demo{.key = u"demo"_s, .name = u"Demo"_s, .description = u"Simulates work."_s, .parameters = {}};
    demo.parameters.append(parameter(u"stages"_s, ParameterType::Integer, false));
    return {command, demo};
}

EngineStatus FakeEngine::status() const
{
    const std::lock_guard lock(m_mutex);
    return {.version = u"0.1.0"_s, .pid = getpid(), .dataFolder = "/data", .dispatching = m_isDispatching, .lastSeq = m_journal.size()};
}

Answer<JobDraft> FakeEngine::draftForFiles(QList<QByteArray> paths)
{
    const std::lock_guard lock(m_mutex);
    JobDraft draft;
    draft.definition.type = u"script"_s;
    draft.definition.name = QString::fromUtf8(paths.value(0));
    return answer<JobDraft>(draft);
}

Answer<QList<QByteArray>> FakeEngine::commandOf(JobDefinition)
{
    const std::lock_guard lock(m_mutex);
    return answer<QList<QByteArray>>(QList<QByteArray>{"/bin/true"});
}

} // namespace runsheet::test
