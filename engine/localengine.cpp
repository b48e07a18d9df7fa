// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localengine.h"

#include "engine/crashlog.h"
#include "engine/dispatch/waitreason.h"
#include "engine/domain/bytes.h"
#include "engine/execution/environment.h"
#include "engine/execution/log/logreader.h"
#include "engine/execution/processidentity.h"
#include "engine/execution/progress/reportfile.h"
#include "engine/execution/runfolder.h"
#include "engine/execution/threads.h"
#include "engine/jobtypes/draftresolve.h"
#include "engine/jobtypes/dropdraft.h"
#include "engine/recovery.h"
#include "engine/restoredruns.h"
#include "engine/store/reserve.h"

#include <QJsonDocument>
#include <QtConcurrentRun>

#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostCandidates = 10;
constexpr int readingThreads = 2;

Result<ReportLine> reportFrom(const QJsonObject &object)
{
    QList<FieldError> errors;
    for (const QString &key : unknownReportKeys(object))
        errors.append({key, u"is nothing that a run can report"_s});
    if (!errors.isEmpty())
        return badInput(u"A report has no key “%1”."_s.arg(visible(errors.first().field)), errors);
    const auto line = object.isEmpty() ? std::nullopt : reportLineFromJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!line)
        return badInput(u"This is no report: it is empty, too long, or a value is of the wrong kind."_s);
    return *line;
}

Error ambiguous(const QString &word, const QString &what, const QStringList &candidates)
{
    return {.code = ErrorCode::Ambiguous,
            .message = u"“%1” may mean several %2: %3. Name one by its id."_s.arg(visible(word), what, candidates.join(u", "_s)),
            .detail = {},
            .fields = {}};
}

} // namespace

LocalEngine::LocalEngine(Options options, std::unique_ptr<Store> store)
    : m_options(std::move(options)), m_types(builtInJobTypes()), m_store(std::move(store)), m_conditions(m_options.clock),
      m_storeWatch(m_options.folders.data), m_broadcast(m_options.clock, m_options.keepProgressEvery),
      m_dispatcher([this](const DispatchWish &wish) { return m_store->dispatchView(wish); }, m_options.clock),
      m_keeper({.store = *m_store,
                .dispatcher = m_dispatcher,
                .broadcast = m_broadcast,
                .clock = m_options.clock,
                .types = m_types,
                .dataFolder = m_options.folders.data,
                .runnerProgram = m_options.runnerProgram}),
      m_scheduler(*m_store, m_schedules, m_options.clock), m_submissions(*m_store, m_types, m_schedules, m_options.clock),
      m_crontabs(*m_store, m_submissions, m_options.folders.data), m_queues(*m_store, m_submissions, m_schedules),
      m_housekeeping(*m_store, m_options.clock)
{
    makeThreads(m_reading, readingThreads);
    m_store->onCommitted([this](const ChangeSet &changes) {
        QMetaObject::invokeMethod(this, [this, changes] {
            m_lastSeq = std::max<qint64>(m_lastSeq, changes.lastSeq);
            m_scheduler.note(changes.schedules);
            m_broadcast.fact(changes);
        }, Qt::QueuedConnection);
    });
    watchConditions();
    connect(&m_broadcast, &Broadcast::changed, this, &Engine::changed);
    connect(&m_broadcast, &Broadcast::measured, this, [this](const QList<ProgressUpdate> &updates) { m_store->writeProgress(updates); });
    connect(&m_dispatcher, &Dispatcher::due, this, [this] {
        m_store->advance(m_options.clock->now()).then(this, [this](const Result<QList<Moved>> &) { m_dispatcher.poke(); });
    });
    connect(&m_dispatcher, &Dispatcher::failed, this, &LocalEngine::fail);
    connect(&m_keeper, &RunKeeper::failed, this, &LocalEngine::fail);
    connect(&m_scheduler, &Scheduler::failed, this, &LocalEngine::fail);
    connect(&m_scheduler, &Scheduler::fired, this, &LocalEngine::takeFired);
    connect(&m_housekeeping, &Housekeeping::failed, this, &LocalEngine::fail);
}

LocalEngine::~LocalEngine()
{
    // First of all: what is still on its way is answered while everybody who waits for it is there (Qt 6.4 insists on that).
    m_store->close();
    m_reading.waitForDone();
}

bool LocalEngine::drain()
{
    const bool wasOpen = !std::exchange(m_isClosed, true);
    if (wasOpen)
        m_store->close();
    const bool wasReading = drainPool(m_reading);
    const bool wasSubmitting = m_submissions.drain();
    const bool wasImporting = m_crontabs.drain();
    const bool wasCleaning = m_housekeeping.drain();
    return wasOpen || wasReading || wasSubmitting || wasImporting || wasCleaning;
}

void LocalEngine::fail(const Error &error)
{
    if (!m_stopping)
        Q_EMIT failed(error);
}

void LocalEngine::start()
{
    if (m_options.view)
        return;
    m_dispatcher.suspend();
    recoverAndServe();
}

// ---- what keeps it from all its work

void LocalEngine::watchConditions()
{
    m_store->onConditions([this](const Conditions &conditions) {
        QMetaObject::invokeMethod(this, [this, conditions] { m_conditions.takeStore(conditions); }, Qt::QueuedConnection);
    });
    connect(&m_conditions, &ConditionWatch::changed, this, [this](const Conditions &conditions) {
        settleDispatch();
        Q_EMIT conditionsChanged(conditions);
    });
    connect(&m_conditions, &ConditionWatch::tryAgain, this, [this] {
        m_store->probe();
        lookForRoom();
    });
    connect(&m_keeper, &RunKeeper::blocked, this, [this](const Error &) {
        const QByteArray root = m_store->stateRoot();
        m_conditions.note({Condition::Kind::DiskFull, fullDiskSentence(Reserve(root).wantedRoom(), root)});
    });
    if (m_options.isSafeMode)
        m_conditions.note({Condition::Kind::SafeMode, safeModeSentence(m_options.folders.data)});
    if (m_options.view)
        return;
    connect(&m_storeWatch, &StoreWatch::storeTouched, this, [this] { m_store->probe(); });
    connect(&m_storeWatch, &StoreWatch::crashLogTouched, this, &LocalEngine::lookAtCrashLog);
}

// For the run folders; the store looks after its own disk.
QCoro::Task<> LocalEngine::lookForRoom()
{
    const QByteArray root = m_store->stateRoot();
    auto looking = QtConcurrent::run(&m_reading, [root] { return roomAt(root) >= Reserve(root).wantedRoom(); });
    if (co_await looking)
        m_conditions.forget(Condition::Kind::DiskFull);
}

void LocalEngine::lookAtCrashLog()
{
    if (!callsForSafeMode(readCrashLog(m_options.folders.data)))
        m_conditions.forget(Condition::Kind::SafeMode);
}

void LocalEngine::settleDispatch()
{
    if (!m_isRecovered || m_stopping)
        return;
    if (stopsDispatch(m_conditions.all())) {
        m_dispatcher.suspend();
        m_scheduler.suspend();
    } else {
        m_dispatcher.resume();
        m_scheduler.resume();
    }
}

// ---- start-up

// A restored or shortened store may hold runs as not started that have run since: their folders say so.
Story<QStringList> LocalEngine::takeUpRestored()
{
    const QByteArray root = m_store->stateRoot();
    auto listing = QtConcurrent::run(&m_reading, [root] { return runFoldersIn(root); });
    const RunFolders folders = co_await listing;
    auto asking = m_store->notStarted();
    const auto rows = co_await asking;
    auto counting = m_store->unknownRuns(folders.keys());
    const auto unknown = co_await counting;
    if (!rows || !unknown)
        co_return rows ? unknown.error() : rows.error();
    const QList<UnderWay> open = *rows;
    auto looking = QtConcurrent::run(&m_reading, [open, folders, root] { return begunSince(open, folders, root); });
    const QList<BegunRun> found = co_await looking;
    auto settling = m_store->settle(found);
    const auto settled = co_await settling;
    if (!settled)
        co_return settled.error();
    QStringList notes = m_store->notes();
    if (!found.isEmpty())
        notes.append(u"%1 runs that it held as not started were found in their folders and taken over."_s.arg(found.size()));
    if (!unknown->isEmpty())
        notes.append(u"%1 run folders belong to runs that it does not know; their output stays in %2."_s.arg(unknown->size()).arg(visible(root + "/runs")));
    co_return notes;
}

QCoro::Task<> LocalEngine::recoverAndServe()
{
    RecoveryReport report;
    const auto past = m_store->missesChanges() ? Scheduler::Past::Unknown : Scheduler::Past::Known;
    if (past == Scheduler::Past::Unknown) {
        const auto notes = co_await takeUpRestored();
        if (!notes) {
            fail(notes.error());
            co_return;
        }
        report.notes = *notes;
    }
    auto asking = m_store->underWay();
    const auto rows = co_await asking;
    if (!rows) {
        fail(rows.error());
        co_return;
    }
    const QByteArray bootId = currentBootId();
    const QList<UnderWay> underWay = *rows;
    const auto types = m_types;
    auto inspecting = QtConcurrent::run(&m_reading, [underWay, bootId, types] { return inspectAll(underWay, bootId, *types); });
    const QList<RecoveryAction> actions = co_await inspecting;
    for (const RecoveryAction &action : actions) {
        note(report, action);
        m_keeper.recover(action);
    }
    if (!m_options.onlyOwnRuns) {
        const auto missed = co_await beginSchedules(past);
        report.leftOut = missed ? missed->leftOut : 0;
        report.catchUps = missed ? missed->catchUps : 0;
    }
    const QJsonObject details{{u"adopted"_s, report.adopted},
                              {u"ended"_s, report.ended},
                              {u"requeued"_s, report.requeued},
                              {u"lost"_s, int(report.lost.size())},
                              {u"missed"_s, double(report.leftOut)},
                              {u"caughtUp"_s, double(report.catchUps)}};
    m_store->note(EventKind::EngineStarted, details);
    Q_EMIT recovered(report);
    if (m_options.onlyOwnRuns)
        m_dispatcher.restrictTo(m_allowed);
    else
        m_housekeeping.begin();
    m_isRecovered = true;
    settleDispatch();
}

void LocalEngine::allow(RunKey run)
{
    QMetaObject::invokeMethod(this, [this, run] {
        m_allowed.insert(run);
        if (m_options.onlyOwnRuns)
            m_dispatcher.restrictTo(m_allowed);
    }, Qt::QueuedConnection);
}

// ---- definitions and submissions

Answer<QList<Submitted>> LocalEngine::submit(QList<JobDraft> drafts, Cause cause, QString by)
{
    return thenPoke(tell<QList<Submitted>>(this, [=, this] { return m_submissions.submit(drafts, cause, by); }));
}

Answer<Submitted> LocalEngine::createJob(JobDraft draft, QString by)
{
    return tell<Submitted>(this, [=, this] { return m_submissions.createJob(draft, by); });
}

Answer<Submitted> LocalEngine::updateJob(JobKey job, JobDraft draft, QString by)
{
    return tell<Submitted>(this, [=, this] { return m_submissions.updateJob(job, draft, by); });
}

Answer<Submitted> LocalEngine::duplicateJob(JobKey job, QString by)
{
    return tell<Submitted>(this, [=, this] { return m_submissions.duplicateJob(job, by); });
}

Answer<Submitted> LocalEngine::runJob(JobKey job, Cause cause, QString by)
{
    return thenPoke(tell<Submitted>(this, [=, this] { return m_submissions.runJob(job, cause, by); }));
}

Answer<Done> LocalEngine::deleteJob(JobKey job, QString by)
{
    return m_store->deleteJob(job, by);
}

Answer<Job> LocalEngine::setJobEnabled(JobKey job, bool enabled, QString by)
{
    return tell<Job>(this, [=, this] { return m_submissions.setJobEnabled(job, enabled, by); });
}

Answer<QString> LocalEngine::undoJob(JobKey job, QString by)
{
    return m_store->undoJob(job, by);
}

Answer<QString> LocalEngine::undoDelete(RunKey run, QString by)
{
    return m_store->undeleteRuns(run, by);
}

Answer<Pool> LocalEngine::createPool(Pool pool)
{
    return thenPoke(m_store->createPool(std::move(pool)));
}

Answer<Pool> LocalEngine::updatePool(QString name, std::optional<int> size, std::optional<bool> held)
{
    return thenPoke(m_store->updatePool(name, size, held));
}

Answer<Done> LocalEngine::deletePool(QString name)
{
    return m_store->deletePool(name);
}

// ---- queries

Story<RunKey> LocalEngine::doResolveRun(QString word, Purpose purpose)
{
    auto asking = purpose == Purpose::Undo ? m_store->resolveDeletedRun(word) : m_store->resolveRun(word);
    const auto found = co_await asking;
    if (!found)
        co_return found.error();
    if (found->isEmpty())
        co_return notFound(u"There is no run “%1”. “runsheet list” shows those that are there."_s.arg(visible(word)));
    if (purpose != Purpose::Act || found->size() == 1)
        co_return found->constFirst();
    QStringList candidates;
    for (const RunKey key : found->first(std::min<qsizetype>(found->size(), mostCandidates))) {
        auto reading = m_store->run(key);
        const auto run = co_await reading;
        if (run)
            candidates += run->id.value;
    }
    co_return ambiguous(word, u"runs"_s, candidates);
}

Story<JobKey> LocalEngine::doResolveJob(QString word, Purpose purpose)
{
    auto asking = purpose == Purpose::Undo ? m_store->resolveDeletedJob(word) : m_store->resolveJob(word);
    const auto found = co_await asking;
    if (!found)
        co_return found.error();
    if (found->isEmpty())
        co_return notFound(u"There is no job “%1”. “runsheet job list” shows those that are there."_s.arg(visible(word)));
    if (purpose != Purpose::Act || found->size() == 1)
        co_return found->constFirst();
    QStringList candidates;
    for (const JobKey key : found->first(std::min<qsizetype>(found->size(), mostCandidates))) {
        auto reading = m_store->job(key);
        const auto job = co_await reading;
        if (job)
            candidates += job->id.value;
    }
    co_return ambiguous(word, u"jobs"_s, candidates);
}

Answer<RunKey> LocalEngine::resolveRun(QString word, Purpose purpose)
{
    return tell<RunKey>(this, [=, this] { return doResolveRun(word, purpose); });
}

Answer<JobKey> LocalEngine::resolveJob(QString word, Purpose purpose)
{
    return tell<JobKey>(this, [=, this] { return doResolveJob(word, purpose); });
}

Answer<Run> LocalEngine::run(RunKey run)
{
    return m_store->run(run);
}

Answer<Job> LocalEngine::job(JobKey job)
{
    return m_store->job(job);
}

Answer<RunPage> LocalEngine::runs(RunQuery query)
{
    return m_store->runs(std::move(query));
}

Answer<JobPage> LocalEngine::jobs(JobQuery query)
{
    return m_store->jobs(std::move(query));
}

Answer<Counts> LocalEngine::counts(JobFilter filter)
{
    return m_store->counts(std::move(filter));
}

Answer<RunTally> LocalEngine::tally(RunFilter filter, Instant quartersSince)
{
    return m_store->tally(std::move(filter), quartersSince);
}

Story<QString> LocalEngine::doWhy(RunKey run)
{
    auto reading = m_store->run(run);
    const auto found = co_await reading;
    if (!found)
        co_return found.error();
    const DispatchWish wish{.beyond = 0, .only = QSet<RunKey>{run}};
    auto viewing = m_store->dispatchView(wish);
    const auto view = co_await viewing;
    if (!view)
        co_return view.error();
    const bool waits = found->status() == RunStatus::Waiting || found->status() == RunStatus::Queued;
    if (waits && !found->definition)
        co_return u"its definition is damaged and is not run; cancel it and submit it again, or restore a backup"_s;
    for (const Condition &condition : m_conditions.all()) {
        if (waits && stopsDispatch(condition.kind))
            co_return condition.message;
    }
    WaitFacts facts{.run = *found, .pool = {}, .activeOfJob = 0, .dispatching = !m_options.onlyOwnRuns || m_allowed.contains(run), .restsUntil = m_keeper.restsUntil(), .now = m_options.clock->now()};
    for (const Pool &pool : view->pools) {
        if (pool.name == found->pool)
            facts.pool = pool;
    }
    for (const Candidate &candidate : view->candidates) {
        if (candidate.run == run)
            facts.activeOfJob = candidate.activeOfJob;
    }
    co_return sentence(whyWaiting(facts));
}

Answer<QString> LocalEngine::why(RunKey run)
{
    return tell<QString>(this, [=, this] { return doWhy(run); });
}

Story<RunReport> LocalEngine::doReport(RunKey run)
{
    if (auto live = m_keeper.liveReport(run))
        co_return *std::move(live);
    auto reading = m_store->report(run);
    const auto stored = co_await reading;
    co_return stored;
}

Answer<RunReport> LocalEngine::report(RunKey run)
{
    return tell<RunReport>(this, [=, this] { return doReport(run); });
}

Story<Done> LocalEngine::doAddReport(RunKey run, QByteArray token, QJsonObject report)
{
    auto asking = m_store->underWay(run);
    const auto found = co_await asking;
    if (!found)
        co_return found.error();
    if (!isRunToken(token, found->run.id, found->nonce))
        co_return Error{.code = ErrorCode::NotPermitted,
                        .message = u"This is not the token of run %1's present attempt. Its program finds it in RUNSHEET_RUN_TOKEN."_s.arg(found->run.id.value),
                        .detail = {},
                        .fields = {}};
    const auto line = reportFrom(report);
    if (!line)
        co_return line.error();
    auto adding = QtConcurrent::run(&m_reading, [folder = found->run.runFolder, line = *line] { return appendReport(folder, line); });
    const Result<Done> added = co_await adding;
    co_return added;
}

Answer<Done> LocalEngine::addReport(RunKey run, QByteArray token, QJsonObject report)
{
    return tell<Done>(this, [=, this] { return doAddReport(run, token, report); });
}

Answer<QList<Artifact>> LocalEngine::artifacts(RunKey run)
{
    return m_store->artifacts(run);
}

Story<LogChunk> LocalEngine::doLog(RunKey run, LogQuery query)
{
    auto asking = m_store->run(run);
    const auto found = co_await asking;
    if (!found)
        co_return found.error();
    const int attempt = query.attempt.value_or(found->attempt);
    const bool isOver = isFinal(found->status());
    if (attempt < 1 || (attempt > found->attempt && !isOver)) // it has not begun yet
        co_return LogChunk{.pieces = {}, .next = query.from, .cutBytes = 0, .atEnd = true, .live = !isOver};
    if (attempt > found->attempt)
        co_return notFound(u"Run %1 has no attempt %2; its last one is %3."_s.arg(found->id.value).arg(attempt).arg(found->attempt));
    const QByteArray folder = attempt == found->attempt ? found->runFolder : runFolderPath(m_store->stateRoot(), found->id, attempt);
    const bool isLive = attempt == found->attempt && !isOver;
    auto reading = QtConcurrent::run(&m_reading, [folder, query] { return readLog(folder, query); });
    Result<LogChunk> chunk = co_await reading;
    if (chunk)
        chunk->live = isLive;
    co_return chunk;
}

Answer<LogChunk> LocalEngine::log(RunKey run, LogQuery query)
{
    return tell<LogChunk>(this, [=, this] { return doLog(run, query); });
}

Answer<QList<JournalEntry>> LocalEngine::events(qint64 since, int limit)
{
    return m_store->events(since, limit);
}

Answer<QList<Pool>> LocalEngine::pools()
{
    return m_store->pools();
}

Answer<std::optional<Duration>> LocalEngine::expectedDuration(JobKey job)
{
    return m_store->expectedDuration(job);
}

QList<JobTypeInfo> LocalEngine::jobTypes() const
{
    return m_types->infos();
}

EngineStatus LocalEngine::status() const
{
    return {.version = QStringLiteral(RUNSHEET_VERSION), .pid = getpid(), .dataFolder = m_options.folders.data, .dispatching = !m_options.onlyOwnRuns, .conditions = m_conditions.all(), .lastSeq = m_lastSeq};
}

Answer<JobDraft> LocalEngine::draftForFiles(QList<QByteArray> paths)
{
    return QtConcurrent::run(&m_reading, [types = m_types, paths] { return runsheet::draftForFiles(paths, *types); });
}

Answer<QList<QByteArray>> LocalEngine::commandOf(JobDefinition definition)
{
    return QtConcurrent::run(&m_reading, [types = m_types, definition]() -> Result<QList<QByteArray>> {
        const JobType *type = types->find(definition.type);
        if (!type)
            return notFound(u"There is no job type “%1”."_s.arg(visible(definition.type)));
        // With what is found now; what cannot be found yet is shown as it was written.
        const Result<Work> work = type->prepare(definition, pathOf(definition.environment, passedOn(ownEnvironment())));
        const ProgramCall *call = work ? std::get_if<ProgramCall>(&*work) : nullptr;
        return QList<QByteArray>(call ? call->argv : type->command(definition));
    });
}

} // namespace runsheet
