// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localengine.h"

#include "engine/dispatch/waitreason.h"
#include "engine/domain/bytes.h"
#include "engine/execution/log/logreader.h"
#include "engine/execution/processidentity.h"
#include "engine/execution/runfolder.h"
#include "engine/execution/threads.h"
#include "engine/jobtypes/dropdraft.h"
#include "engine/recovery.h"

#include <QtConcurrentRun>

#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostCandidates = 10;
constexpr int readingThreads = 2;

Error ambiguous(const QString &word, const QString &what, const QStringList &candidates)
{
    return {.code = ErrorCode::Ambiguous,
            .message = u"“%1” may mean several %2: %3. Name one by its id."_s.arg(visible(word), what, candidates.join(u", "_s)),
            .detail = {},
            .fields = {}};
}

} // namespace

LocalEngine::LocalEngine(Options options, std::unique_ptr<Store> store)
    : m_options(std::move(options)), m_types(builtInJobTypes()), m_store(std::move(store)),
      m_broadcast(m_options.clock, m_options.keepProgressEvery),
      m_dispatcher([this](const DispatchWish &wish) { return m_store->dispatchView(wish); }, m_options.clock),
      m_keeper({.store = *m_store,
                .dispatcher = m_dispatcher,
                .broadcast = m_broadcast,
                .clock = m_options.clock,
                .types = m_types,
                .dataFolder = m_options.folders.data,
                .runnerProgram = m_options.runnerProgram}),
      m_submissions(*m_store, m_types), m_housekeeping(*m_store, m_options.clock)
{
    makeThreads(m_reading, readingThreads);
    m_store->onCommitted([this](const ChangeSet &changes) {
        QMetaObject::invokeMethod(this, [this, changes] {
            m_lastSeq = std::max<qint64>(m_lastSeq, changes.lastSeq);
            m_broadcast.fact(changes);
        }, Qt::QueuedConnection);
    });
    connect(&m_broadcast, &Broadcast::changed, this, &Engine::changed);
    connect(&m_broadcast, &Broadcast::measured, this, [this](const QList<ProgressUpdate> &updates) { m_store->writeProgress(updates); });
    connect(&m_dispatcher, &Dispatcher::due, this, [this] {
        m_store->advance(m_options.clock->now()).then(this, [this](const Result<QList<Moved>> &) { m_dispatcher.poke(); });
    });
    connect(&m_dispatcher, &Dispatcher::failed, this, &LocalEngine::fail);
    connect(&m_keeper, &RunKeeper::failed, this, &LocalEngine::fail);
    connect(&m_housekeeping, &Housekeeping::failed, this, &LocalEngine::fail);
}

LocalEngine::~LocalEngine()
{
    // First of all: what is still on its way is answered while everybody who waits for it is there (Qt 6.4 insists on that).
    m_store->close();
    m_reading.waitForDone();
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

// ---- start-up

QCoro::Task<> LocalEngine::recoverAndServe()
{
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
    RecoveryReport report;
    for (const RecoveryAction &action : actions) {
        note(report, action);
        m_keeper.recover(action);
    }
    const QJsonObject details{{u"adopted"_s, report.adopted}, {u"ended"_s, report.ended}, {u"requeued"_s, report.requeued}, {u"lost"_s, int(report.lost.size())}};
    m_store->note(EventKind::EngineStarted, details);
    Q_EMIT recovered(report);
    if (m_options.onlyOwnRuns)
        m_dispatcher.restrictTo(m_allowed);
    else
        m_housekeeping.begin();
    m_dispatcher.resume();
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
    return m_store->setJobEnabled(job, enabled, by);
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
    return {.version = QStringLiteral(RUNSHEET_VERSION), .pid = getpid(), .dataFolder = m_options.folders.data, .dispatching = !m_options.onlyOwnRuns, .lastSeq = m_lastSeq};
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
        return QList<QByteArray>(type->command(definition));
    });
}

} // namespace runsheet
