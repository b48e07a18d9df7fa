// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a fake engine answers to questions.

#include "tests/support/fakeengine.h"

#include <QPromise>

#include <algorithm>
#include <unistd.h>

namespace runsheet::test {

using namespace Qt::StringLiterals;

namespace {

Parameter parameter(const QString &name, ParameterType type, bool required)
{
    Parameter made;
    made.name = made.label = name;
    made.type = type;
    made.required = required;
    return made;
}

} // namespace

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
    return (filter.states.isEmpty() || filter.states.contains(run.status())) &&
           (filter.label.isEmpty() || run.labels.contains(filter.label)) &&
           (filter.jobWord.isEmpty() || run.jobName == filter.jobWord || run.jobId.value == filter.jobWord) &&
           !(filter.notFinal && isFinal(run.status())) && (filter.search.isEmpty() || run.jobName.contains(filter.search));
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
    for (const LogPiece &piece :
         output.pieces.mid(query.tailLines ? std::max<qsizetype>(0, output.pieces.size() - *query.tailLines) : query.from)) {
        const bool isWanted =
            query.which == LogQuery::Which::Both || (query.which == LogQuery::Which::Out) == (piece.stream == LogStream::Out);
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

Answer<QList<Calendar>> FakeEngine::calendars()
{
    const std::lock_guard lock(m_mutex);
    return answer<QList<Calendar>>(m_calendars.values());
}

// Every job once, at the query's end.
Answer<SchedulePage> FakeEngine::schedule(ScheduleQuery query)
{
    const std::lock_guard lock(m_mutex);
    SchedulePage page;
    for (auto job = m_jobs.begin(); job != m_jobs.end(); ++job) {
        if (query.job && *query.job != job.key())
            continue;
        page.items.append({.at = query.until,
                           .job = job.key(),
                           .jobId = job->id,
                           .jobName = job->definition->name,
                           .jobType = job->definition->type,
                           .kind = job->definition->trigger.kind,
                           .expected = seconds(90),
                           .pool = job->definition->pool});
    }
    page.total = page.items.size();
    return answer<SchedulePage>(page);
}

Answer<QString> FakeEngine::whyJob(JobKey)
{
    const std::lock_guard lock(m_mutex);
    return answer<QString>(u"it has no trigger: it runs when somebody runs it"_s);
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
