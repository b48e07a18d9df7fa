// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/rowsengine.h"

#include <algorithm>

namespace runsheet::test {

using namespace Qt::StringLiterals;

namespace {

template<class T>
Answer<T> ready(T value)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

template<class T>
Answer<T> refusal(const QString &sentence = u"Not here."_s)
{
    return QtFuture::makeReadyFuture(Result<T>(refused(sentence)));
}

QString number(JobKey job)
{
    return QString::number(job.value);
}

bool meets(const FilterTerm &term, const QStringList &labels, const QString &type, const QString &pool)
{
    switch (term.what) {
    case FilterTerm::What::Label:
        return labels.contains(term.value) != term.without;
    case FilterTerm::What::Type:
        return (type == term.value) != term.without;
    case FilterTerm::What::Pool:
        return (pool == term.value) != term.without;
    default:
        return term.without;
    }
}

bool matches(const Run &run, const RunFilter &filter)
{
    const auto isMet = [&](const FilterTerm &term) { return meets(term, run.labels, run.type, run.pool); };
    return (filter.states.isEmpty() || filter.states.contains(run.status())) && (!filter.job || run.jobKey == *filter.job) &&
           (filter.causes.isEmpty() || filter.causes.contains(run.cause)) && (!filter.since || run.createdAt >= *filter.since) &&
           (!filter.until || run.createdAt < *filter.until) && std::ranges::all_of(filter.terms, isMet) &&
           (filter.search.isEmpty() || run.jobName.contains(filter.search, Qt::CaseInsensitive));
}

bool matches(const JobRow &row, const JobFilter &filter)
{
    const auto isMet = [&](const FilterTerm &term) { return meets(term, row.labels, row.type, row.pool); };
    if (!std::ranges::all_of(filter.terms, isMet))
        return false;
    const QStringList words = filter.search.split(u' ', Qt::SkipEmptyParts);
    return (filter.states.isEmpty() || filter.states.contains(row.status)) &&
           (filter.label.isEmpty() || row.labels.contains(filter.label)) && (filter.space.isEmpty() || row.space == filter.space) &&
           (!filter.hasRestingTrigger || !row.enabled) && (!filter.hasNextFire || row.nextFireTime) &&
           std::ranges::all_of(words, [&](const QString &word) { return row.name.contains(word, Qt::CaseInsensitive); });
}

bool isLess(const JobRow &a, const JobRow &b, JobSort sort)
{
    if (sort == JobSort::Name && a.name != b.name)
        return a.name < b.name;
    if (sort == JobSort::NextFire && a.nextFireTime != b.nextFireTime)
        return a.nextFireTime < b.nextFireTime;
    return a.key < b.key;
}

QString wordOf(RunAction action)
{
    switch (action) {
    case RunAction::Cancel:
        return u"cancel"_s;
    case RunAction::Pause:
        return u"pause"_s;
    case RunAction::Resume:
        return u"resume"_s;
    case RunAction::Hold:
        return u"hold"_s;
    case RunAction::Release:
        return u"release"_s;
    case RunAction::Retry:
        return u"retry"_s;
    case RunAction::Delete:
        return u"delete"_s;
    default:
        return u"other"_s;
    }
}

} // namespace

JobRow *RowsEngine::find(JobKey job)
{
    const auto found = std::ranges::find(rows, job, &JobRow::key);
    return found == rows.end() ? nullptr : &*found;
}

void RowsEngine::tellChanged()
{
    ChangeSet changes;
    for (const JobRow &row : std::as_const(rows))
        changes.jobs.insert(row.key);
    if (changes.jobs.isEmpty())
        changes.jobs.insert(JobKey{1});
    changes.schedules = changes.jobs;
    Q_EMIT changed(changes);
}

void RowsEngine::answerPages(bool newestFirst)
{
    QList<std::function<void()>> waiting = std::exchange(m_waiting, {});
    if (newestFirst)
        std::ranges::reverse(waiting);
    for (const auto &answer : waiting)
        answer();
}

JobPage RowsEngine::page(const JobQuery &query) const
{
    JobPage page;
    QList<JobRow> matching;
    std::ranges::copy_if(rows, std::back_inserter(matching), [&](const JobRow &row) { return matches(row, query.filter); });
    std::ranges::sort(matching, [&](const JobRow &a, const JobRow &b) { return isLess(a, b, query.sort); });
    if (query.order == Qt::DescendingOrder)
        std::ranges::reverse(matching);
    page.total = matching.size();
    page.rows = matching.mid(query.offset, query.limit);
    return page;
}

Answer<JobPage> RowsEngine::jobs(JobQuery query)
{
    ++pageQueries;
    if (!defersPages)
        return ready(page(query));
    auto promise = std::make_shared<QPromise<Result<JobPage>>>();
    promise->start();
    m_waiting.append([promise, answer = page(query)] {
        promise->addResult(Result<JobPage>(answer));
        promise->finish();
    });
    return promise->future();
}

Answer<Counts> RowsEngine::counts(JobFilter filter)
{
    Counts counts;
    counts.slotsTotal = slotCount;
    for (const JobRow &row : std::as_const(rows)) {
        if (!matches(row, filter))
            continue;
        ++counts.all;
        ++counts.jobs[row.status];
        if (row.run && !isFinal(row.run->status()))
            ++counts.runs[row.run->status()];
        for (const QString &label : row.labels)
            ++counts.labels[label];
        ++counts.spaces[row.space];
    }
    return ready(counts);
}

Answer<QString> RowsEngine::why(RunKey run)
{
    return ready(reasons.value(run));
}

QList<JobKey> RowsEngine::jobsOf(const RunSelection &selection) const
{
    QList<JobKey> jobs;
    if (const auto *filter = std::get_if<RunFilter>(&selection))
        return filter->job ? QList{*filter->job} : jobs;
    for (const RunKey run : std::get<QList<RunKey>>(selection)) {
        for (const JobRow &row : rows) {
            if (row.run && row.run->key == run)
                jobs.append(row.key);
        }
    }
    return jobs;
}

Answer<QList<ActionOutcome>> RowsEngine::act(RunSelection selection, RunAction action, QString /*by*/)
{
    if (nextError)
        return QtFuture::makeReadyFuture(Result<QList<ActionOutcome>>(*std::exchange(nextError, {})));
    for (const JobKey job : jobsOf(selection))
        asked.append(wordOf(action) + u' ' + number(job));
    const auto *keys = std::get_if<QList<RunKey>>(&selection);
    for (const Run &run : std::as_const(history)) {
        if (keys && keys->contains(run.key))
            asked.append(wordOf(action) + u" run "_s + QString::number(run.key.value));
    }
    return ready(QList<ActionOutcome>());
}

Answer<Submitted> RowsEngine::runJob(JobKey job, Cause /*cause*/, QString /*by*/)
{
    if (nextError)
        return QtFuture::makeReadyFuture(Result<Submitted>(*std::exchange(nextError, {})));
    asked.append(u"run "_s + number(job));
    Submitted made;
    made.job = job;
    return ready(made);
}

Answer<Done> RowsEngine::deleteJob(JobKey job, QString /*by*/)
{
    if (nextError)
        return QtFuture::makeReadyFuture(Result<Done>(*std::exchange(nextError, {})));
    asked.append(u"delete "_s + number(job));
    if (const JobRow *row = find(job)) {
        m_trash.append(*row);
        rows.removeIf([job](const JobRow &each) { return each.key == job; });
    }
    tellChanged();
    return ready(Done());
}

Answer<QString> RowsEngine::undoJob(JobKey job, QString /*by*/)
{
    const auto found = std::ranges::find(m_trash, job, &JobRow::key);
    if (found == m_trash.end() && m_changed.remove(job)) {
        asked.append(u"undo "_s + number(job));
        return ready(u"It is as it was."_s);
    }
    if (found == m_trash.end())
        return refusal<QString>();
    rows.append(*found);
    m_trash.erase(found);
    asked.append(u"undo "_s + number(job));
    tellChanged();
    return ready(u"“%1” is back."_s.arg(rows.last().name));
}

Answer<JobDraft> RowsEngine::draftForFiles(QList<QByteArray> paths)
{
    JobDraft draft;
    draft.draft = true;
    draft.definition.type = u"script"_s;
    draft.definition.name = QString::fromUtf8(paths.value(0).split('/').last());
    asked.append(u"draft "_s + draft.definition.name);
    return ready(draft);
}

Answer<Run> RowsEngine::run(RunKey run)
{
    for (const JobRow &row : std::as_const(rows)) {
        if (row.run && row.run->key == run)
            return ready(*row.run);
    }
    for (const Run &past : std::as_const(history)) {
        if (past.key == run)
            return ready(past);
    }
    return QtFuture::makeReadyFuture(Result<Run>(notFound(u"No such run."_s)));
}

Answer<RunReport> RowsEngine::report(RunKey run)
{
    RunReport report = reports.value(run);
    for (const JobRow &row : std::as_const(rows)) {
        if (row.run && row.run->key == run)
            report.progress = row.run->progress;
    }
    return ready(report);
}

Answer<Job> RowsEngine::job(JobKey key)
{
    const JobRow *row = find(key);
    const auto fire = std::ranges::find(fires, key, &ComingFire::job);
    if (!row && fire == fires.end())
        return refusal<Job>();
    auto definition = std::make_shared<JobDefinition>();
    definition->name = row ? row->name : fire->jobName;
    definition->type = u"script"_s;
    definition->trigger = triggers.value(key);
    Job job;
    job.key = key;
    job.definition = definition;
    return ready(job);
}
QList<Run> RowsEngine::historyOf(const RunFilter &filter) const
{
    QList<Run> found;
    std::ranges::copy_if(history, std::back_inserter(found), [&](const Run &run) { return matches(run, filter); });
    return found;
}
Answer<RunPage> RowsEngine::runs(RunQuery query)
{
    QList<Run> found = historyOf(query.filter);
    if (query.order == Qt::AscendingOrder)
        std::ranges::reverse(found);
    return ready(RunPage{found.size(), found.mid(query.offset, query.limit)});
}
Answer<RunTally> RowsEngine::tally(RunFilter filter, Instant quartersSince)
{
    RunTally tally;
    for (const Run &run : historyOf(filter)) {
        ++tally.states[run.status()];
        ++tally.causes[run.cause];
        const auto known = std::ranges::find(tally.jobs, run.jobKey, &JobTally::job);
        known == tally.jobs.end() ? tally.jobs.append({run.jobKey, run.jobName, 1}) : void(++known->count);
        if (run.createdAt >= quartersSince)
            tally.quarters.append({instantFromMs(toMs(run.createdAt) / 900'000 * 900'000), run.status(), 1});
    }
    return ready(tally);
}
Answer<QList<Artifact>> RowsEngine::artifacts(RunKey /*run*/)
{
    return ready(QList<Artifact>());
}
Answer<LogChunk> RowsEngine::log(RunKey /*run*/, LogQuery /*query*/)
{
    return ready(LogChunk());
}
Answer<QList<JournalEntry>> RowsEngine::events(qint64 /*since*/, int /*limit*/)
{
    return ready(QList<JournalEntry>());
}
Answer<QList<Pool>> RowsEngine::pools()
{
    return ready(knownPools);
}
Answer<QList<Calendar>> RowsEngine::calendars()
{
    return ready(knownCalendars);
}
Answer<SchedulePage> RowsEngine::schedule(ScheduleQuery query)
{
    SchedulePage page;
    QMap<Instant, qint64> quarters;
    for (const ComingFire &fire : std::as_const(fires)) {
        const bool isLater = std::ranges::find(page.items, fire.job, &ComingFire::job) != page.items.end();
        const bool isLeftOut = query.isNextOnly ? isLater : fire.at <= query.from || fire.at > query.until;
        if (isLeftOut || (query.job && fire.job != *query.job))
            continue;
        ++page.total;
        ++quarters[instantFromMs(toMs(fire.at) / 900'000 * 900'000)];
        if (page.items.size() < query.limit)
            page.items.append(fire);
    }
    for (auto quarter = quarters.cbegin(); query.countsQuarters && quarter != quarters.cend(); ++quarter)
        page.quarters.append({quarter.key(), quarter.value()});
    return ready(page);
}
Answer<SkippedFire> RowsEngine::skipNextFire(JobKey job, QString /*by*/)
{
    asked.append(u"skip "_s + number(job));
    const auto next = std::ranges::find(fires, job, &ComingFire::job);
    if (next == fires.end())
        return refusal<SkippedFire>();
    const ComingFire fire = *next;
    m_leftOut.append(fire);
    fires.erase(next);
    Run skipped;
    skipped.key = RunKey{90'000 + m_leftOut.size()};
    skipped.jobKey = fire.job;
    skipped.jobName = fire.jobName;
    skipped.pool = fire.pool;
    skipped.scheduledFor = skipped.createdAt = fire.at;
    skipped.state = Skipped{.cause = SkipCause::ByHand, .subject = {}};
    history.prepend(skipped);
    tellChanged();
    return ready(SkippedFire{.at = fire.at, .next = {}});
}
Answer<SkippedFire> RowsEngine::keepSkippedFire(JobKey job, QString /*by*/)
{
    asked.append(u"unskip "_s + number(job));
    if (m_leftOut.isEmpty())
        return refusal<SkippedFire>();
    const ComingFire fire = m_leftOut.takeLast();
    history.removeIf([&](const Run &run) { return run.jobKey == fire.job && run.scheduledFor == fire.at; });
    fires.append(fire);
    std::ranges::sort(fires, {}, &ComingFire::at);
    tellChanged();
    return ready(SkippedFire{.at = fire.at, .next = fire.at});
}
Answer<QString> RowsEngine::whyJob(JobKey /*job*/)
{
    return refusal<QString>();
}
Answer<std::optional<Duration>> RowsEngine::expectedDuration(JobKey /*job*/)
{
    return ready(std::optional<Duration>());
}
QList<JobTypeInfo> RowsEngine::jobTypes() const
{
    return {{.key = u"script"_s, .name = u"Script"_s, .description = {}, .queueable = true, .parameters = {}}};
}
EngineStatus RowsEngine::status() const
{
    return {.version = u"0.1.0"_s, .pid = 1, .dataFolder = {}, .dispatching = true};
}
Answer<QList<QByteArray>> RowsEngine::commandOf(JobDefinition /*definition*/)
{
    return ready(QList<QByteArray>());
}
Answer<QList<Submitted>> RowsEngine::submit(QList<JobDraft> /*drafts*/, Cause /*cause*/, QString /*by*/)
{
    return refusal<QList<Submitted>>();
}
Answer<Submitted> RowsEngine::createJob(JobDraft /*draft*/, QString /*by*/)
{
    return refusal<Submitted>();
}
Answer<Submitted> RowsEngine::updateJob(JobKey job, JobDraft draft, QString /*by*/)
{
    asked.append(u"update "_s + number(job) + u' ' + draft.definition.name);
    m_changed.insert(job);
    Submitted changed;
    changed.job = job;
    return ready(changed);
}
Answer<Submitted> RowsEngine::duplicateJob(JobKey job, QString /*by*/)
{
    asked.append(u"duplicate "_s + number(job));
    return ready(Submitted());
}
Answer<Job> RowsEngine::setJobEnabled(JobKey job, bool enabled, QString /*by*/)
{
    asked.append((enabled ? u"switch on "_s : u"switch off "_s) + number(job));
    return ready(Job());
}
Answer<QList<ActionOutcome>> RowsEngine::patch(RunSelection /*selection*/, RunPatch /*patch*/, QString /*by*/)
{
    return ready(QList<ActionOutcome>());
}
Answer<QString> RowsEngine::undoDelete(RunKey run, QString /*by*/)
{
    asked.append(u"undelete run "_s + QString::number(run.value));
    return ready(u"Run %1 is back."_s.arg(run.value));
}
Answer<CrontabImported> RowsEngine::importCrontab(QByteArray /*bytes*/, QString /*by*/)
{
    return refusal<CrontabImported>();
}
Answer<CrontabExported> RowsEngine::exportCrontab()
{
    return refusal<CrontabExported>();
}
Answer<Queue> RowsEngine::createQueue(QueueDraft /*draft*/, QString /*by*/)
{
    return refusal<Queue>();
}
Answer<Queue> RowsEngine::updateQueue(QString /*name*/, QueueDraft /*draft*/, QString /*by*/)
{
    return refusal<Queue>();
}
Answer<Done> RowsEngine::deleteQueue(QString /*name*/, QString /*by*/)
{
    return refusal<Done>();
}
Answer<Submitted> RowsEngine::runQueue(QString /*name*/, QueuePart /*part*/, QString /*by*/)
{
    return refusal<Submitted>();
}
Answer<QList<Queue>> RowsEngine::queues()
{
    return ready(knownQueues);
}
Answer<Queue> RowsEngine::queue(QString /*name*/)
{
    return refusal<Queue>();
}
Answer<QList<QueueMember>> RowsEngine::queueable(QString /*name*/)
{
    return refusal<QList<QueueMember>>();
}
Answer<Pool> RowsEngine::createPool(Pool /*pool*/)
{
    return refusal<Pool>();
}
Answer<Pool> RowsEngine::updatePool(QString name, std::optional<int> size, std::optional<bool> held)
{
    const auto pool = std::ranges::find(knownPools, name, &Pool::name);
    if (pool == knownPools.end())
        return refusal<Pool>();
    pool->size = size.value_or(pool->size);
    pool->held = held.value_or(pool->held);
    ChangeSet changes;
    changes.pools = true;
    Q_EMIT changed(changes);
    return ready(*pool);
}
Answer<Done> RowsEngine::deletePool(QString /*name*/)
{
    return refusal<Done>();
}
Answer<Calendar> RowsEngine::createCalendar(Calendar calendar)
{
    if (nextError)
        return QtFuture::makeReadyFuture(Result<Calendar>(*std::exchange(nextError, {})));
    asked.append(u"create calendar "_s + calendar.name);
    knownCalendars.append(calendar);
    return ready(calendar);
}
Answer<Calendar> RowsEngine::replaceCalendar(Calendar calendar)
{
    asked.append(u"replace calendar "_s + calendar.name);
    knownCalendars.removeIf([&](const Calendar &each) { return each.name == calendar.name; });
    knownCalendars.append(calendar);
    return ready(calendar);
}
Answer<Done> RowsEngine::deleteCalendar(QString name)
{
    if (nextError)
        return QtFuture::makeReadyFuture(Result<Done>(*std::exchange(nextError, {})));
    asked.append(u"delete calendar "_s + name);
    knownCalendars.removeIf([&](const Calendar &each) { return each.name == name; });
    return ready(Done());
}
Answer<Done> RowsEngine::stop(QString /*reason*/, bool /*stopRuns*/)
{
    return ready(Done());
}
Answer<RunKey> RowsEngine::resolveRun(QString /*word*/, Purpose /*purpose*/)
{
    return refusal<RunKey>();
}
Answer<JobKey> RowsEngine::resolveJob(QString /*word*/, Purpose /*purpose*/)
{
    return refusal<JobKey>();
}

} // namespace runsheet::test
