// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/submitting.h"

#include "engine/domain/bytes.h"
#include "engine/store/insertedcounts.h"
#include "engine/store/jobrows.h"
#include "engine/store/plandriver.h"
#include "engine/store/queuerows.h"
#include "engine/store/requests.h"
#include "engine/store/runmover.h"
#include "engine/store/schedulerows.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

class Batch
{
public:
    Batch(Transaction &transaction, const QList<Submission> &submissions) : m_transaction(transaction), m_submissions(submissions) {}

    QList<StoredSubmission> make()
    {
        for (const Submission &submission : m_submissions)
            m_made.append(makeOne(submission));
        m_counts.write(m_transaction);
        for (qsizetype index = 0; index < m_made.size(); ++index)
            makeEdges(m_submissions[index], m_made[index]);
        for (const RunKey plan : std::as_const(m_plans))
            RunMover(m_transaction).followPlan(plan, m_transaction.now);
        for (qsizetype index = 0; index < m_made.size(); ++index) {
            if (!m_submissions[index].after.isEmpty() && !m_made[index].existed && m_made[index].run.isValid())
                RunMover(m_transaction).settle(m_made[index].run, m_transaction.now);
        }
        return m_made;
    }

private:
    StoredSubmission makeOne(const Submission &submission);
    std::optional<StoredSubmission> existing(const Submission &submission);
    StoredJob makeJob(const Submission &submission, std::optional<RunStatus> firstRun);
    Waiting waitOf(const Submission &submission) const;
    RunStatus statusAtFirst(const Submission &submission) const;
    void makeRun(const Submission &submission, const StoredJob &job, StoredSubmission &made);
    StoredRun newRun(const Submission &submission, const StoredJob &job);
    void insert(StoredRun &stored, const QString &by);
    void makeMembers(const Submission &submission, const Run &plan);
    void makeMember(const Submission &submission, const Run &plan, JobKey job);
    void makeEdges(const Submission &submission, const StoredSubmission &made);
    void countEdges(RunKey run);
    void makeEdge(RunKey run, RunKey on, EdgeCondition condition);
    void refresh(JobKey job);
    void requirePool(const QString &pool);
    DefinitionKey keep(const JobDefinition &definition);
    EnvironmentKey keep(const Environment &environment);

    Transaction &m_transaction;
    const QList<Submission> &m_submissions;
    QList<StoredSubmission> m_made;
    QList<RunKey> m_plans;
    InsertedCounts m_counts;
    // Thousands of one batch share these.
    QSet<QString> m_pools;
    std::optional<std::pair<JobDefinition, DefinitionKey>> m_definition;
    std::optional<std::pair<Environment, EnvironmentKey>> m_environment;
};

StoredSubmission Batch::makeOne(const Submission &submission)
{
    if (const std::optional<StoredSubmission> found = existing(submission))
        return *found;
    // The first run of a one-off is made with it; any other is the job's next.
    const bool isFirst = submission.makeRun && !submission.job && submission.kind == JobKind::OneOff;
    const StoredJob job = submission.job ? loadLiveJob(m_transaction.db, *submission.job)
                                         : makeJob(submission, isFirst ? std::optional(statusAtFirst(submission)) : std::nullopt);
    StoredSubmission made{.job = job.job.key, .jobId = job.job.id, .run = {}, .runId = {}, .name = job.name, .existed = false};
    if (submission.makeRun)
        makeRun(submission, job, made);
    if (submission.makeRun && !isFirst)
        refresh(made.job);
    return made;
}

std::optional<StoredSubmission> Batch::existing(const Submission &submission)
{
    if (submission.job || submission.draft.id.isEmpty())
        return std::nullopt;
    const std::optional<JobKey> key = findJobById(m_transaction.db, {submission.draft.id});
    if (!key)
        return std::nullopt;
    const StoredJob job = loadJob(m_transaction.db, *key);
    if (job.job.kind != submission.kind || job.definition != keepDefinition(m_transaction.db, submission.draft.definition))
        refuse(u"The id \"%1\" belongs to the job \"%2\" already, which has other content; choose another id or update that job."_s.arg(
            submission.draft.id, visible(job.name)));
    Statement run = m_transaction.db.prepare(u"SELECT key, id FROM run WHERE job = ? AND deleted_at IS NULL ORDER BY key DESC LIMIT 1"_s);
    run.bind(*key);
    StoredSubmission found{.job = *key, .jobId = job.job.id, .run = {}, .runId = {}, .name = job.name, .existed = true};
    if (run.next())
        run.read(found.run, found.runId);
    return found;
}

StoredJob Batch::makeJob(const Submission &submission, std::optional<RunStatus> firstRun)
{
    const JobDraft &draft = submission.draft;
    requirePool(draft.definition.pool);
    if (submission.kind == JobKind::Kept || submission.kind == JobKind::System)
        requireFreeName(m_transaction.db, draft.definition.space, draft.definition.name, {});
    StoredJob stored;
    Job &job = stored.job;
    job.id = draft.id.isEmpty() ? newJobId() : JobId{draft.id};
    job.definition = std::make_shared<const JobDefinition>(draft.definition);
    job.kind = submission.kind;
    job.enabled = draft.enabled;
    job.draft = draft.draft;
    job.createdAt = m_transaction.now;
    job.modifiedAt = m_transaction.now;
    stored.name = draft.definition.name;
    stored.definition = keep(draft.definition);
    insertJob(m_transaction, m_counts, stored, firstRun);
    if (submission.kind != JobKind::OneOff) {
        if (isTriggerLive(stored))
            setSchedule(m_transaction, stored, submission.schedule);
        const QJsonObject changed{{u"name"_s, stored.name}, {u"by"_s, submission.by}};
        journal(m_transaction,
                {.at = m_transaction.now, .kind = EventKind::JobCreated, .runId = {}, .jobId = job.id, .state = {}, .changed = changed});
    }
    return stored;
}

StoredRun Batch::newRun(const Submission &submission, const StoredJob &job)
{
    StoredRun stored;
    stored.definition = job.definition;
    DefinitionPtr definition = job.job.definition;
    if (submission.retryOf) {
        const StoredRun old = loadRun(m_transaction.db, *submission.retryOf);
        stored.definition = old.definition;
        definition = readDefinition(m_transaction.db, old.definition);
        stored.run.retryOf = old.run.id;
        stored.run.scheduledFor = old.run.scheduledFor; // the same work for the same time
        if (submission.cause == Cause::Rerun) { // and in the same place of its plan
            stored.run.parent = old.run.parent;
            stored.run.queue = old.run.queue;
        }
    }
    if (!definition)
        refuse(u"The definition of \"%1\" is damaged and is not run; look at it, save it anew and try again."_s.arg(visible(job.name)));
    Run &run = stored.run;
    run.jobKey = job.job.key;
    run.jobId = job.job.id;
    run.jobName = definition->name;
    run.type = definition->type;
    run.space = definition->space;
    run.pool = definition->pool;
    run.priority = definition->priority;
    run.labels = definition->labels;
    run.executor = definition->executor;
    run.owner = job.job.owner;
    stored.overlap = definition->overlap;
    if (definition->limits.startDeadline > Duration(0))
        stored.startDeadline = m_transaction.now + definition->limits.startDeadline;
    return stored;
}

Waiting Batch::waitOf(const Submission &submission) const
{
    Waiting waiting{submission.draft.at, int(submission.after.size())};
    if (submission.after.isEmpty() && submission.draft.delay > Duration(0))
        waiting.notBefore = std::max(waiting.notBefore.value_or(Instant{}), m_transaction.now + submission.draft.delay);
    return waiting;
}

RunStatus Batch::statusAtFirst(const Submission &submission) const
{
    const Waiting waiting = waitOf(submission);
    const bool eligible = waiting.prerequisites == 0 && waiting.notBefore.value_or(m_transaction.now) <= m_transaction.now;
    return eligible ? RunStatus::Queued : RunStatus::Waiting;
}

void Batch::makeRun(const Submission &submission, const StoredJob &job, StoredSubmission &made)
{
    StoredRun stored = newRun(submission, job);
    Run &run = stored.run;
    if (isPlan(run)) { // it takes no slot: its members do
        run.pool.clear();
        run.queue = run.jobName;
    } else {
        requirePool(run.pool);
    }
    stored.environment = keep(submission.draft.captured);
    stored.notBefore = submission.draft.at;
    run.delay = submission.draft.delay;
    run.state = waitOf(submission);
    if (statusAtFirst(submission) == RunStatus::Queued)
        (void)RunMover(m_transaction).step(stored, event::BecameEligible{}, m_transaction.now);
    run.id = newRunId();
    run.number = submission.job || submission.kind != JobKind::OneOff ? takeRunNumber(m_transaction, job.job.key) : 1;
    run.cause = submission.cause;
    if (submission.scheduledFor)
        run.scheduledFor = submission.scheduledFor;
    run.reruns = submission.reruns;
    run.createdAt = m_transaction.now;
    insert(stored, submission.by);
    made.run = run.key;
    made.runId = run.id;
    if (isPlan(run) && !submission.isToBeSkipped)
        makeMembers(submission, run);
}

void Batch::insert(StoredRun &stored, const QString &by)
{
    Run &run = stored.run;
    insertRun(m_transaction, stored);
    m_counts.add(run);
    m_transaction.changes.runs.insert(run.key);
    const QJsonObject changed = by.isEmpty() ? QJsonObject() : QJsonObject{{u"by"_s, by}};
    journal(m_transaction, {.at = run.createdAt,
                            .kind = EventKind::RunCreated,
                            .runId = run.id,
                            .jobId = run.jobId,
                            .state = run.status(),
                            .changed = changed});
    m_transaction.db.prepare(u"INSERT INTO search_queue VALUES(?)"_s).bind(run.key).run();
}

// All at once, in the order of the sequence: what it is to do is fixed with the run.
void Batch::makeMembers(const Submission &submission, const Run &plan)
{
    for (const JobKey job : submission.members.value_or(readSequence(m_transaction.db, plan.jobKey)))
        makeMember(submission, plan, job);
    m_plans.append(plan.key);
}

void Batch::makeMember(const Submission &submission, const Run &plan, JobKey key)
{
    const StoredJob job = loadLiveJob(m_transaction.db, key);
    StoredRun stored = newRun({}, job);
    Run &run = stored.run;
    stored.startDeadline.reset(); // it counts from its turn
    run.id = newRunId();
    run.number = takeRunNumber(m_transaction, key);
    run.cause = Cause::Queue;
    run.parent = plan.id;
    run.queue = plan.jobName;
    run.state = Waiting{{}, 1}; // its turn
    run.createdAt = m_transaction.now;
    if (plan.cause == Cause::Schedule || plan.cause == Cause::CatchUp)
        run.scheduledFor = plan.scheduledFor;
    insert(stored, submission.by);
    refresh(key);
}

void Batch::refresh(JobKey job)
{
    m_counts.write(m_transaction);
    refreshJob(m_transaction, job);
}

void Batch::makeEdges(const Submission &submission, const StoredSubmission &made)
{
    if (made.existed || !made.run.isValid())
        return;
    for (const Submission::Prerequisite &prerequisite : submission.after) {
        const RunKey on = prerequisite.sibling >= 0 ? m_made.value(prerequisite.sibling).run : prerequisite.run;
        makeEdge(made.run, on, prerequisite.on);
    }
    // The same prerequisite named twice is one edge.
    if (!submission.after.isEmpty())
        countEdges(made.run);
}

void Batch::countEdges(RunKey run)
{
    StoredRun stored = loadRun(m_transaction.db, run);
    auto &waiting = std::get<Waiting>(stored.run.state);
    waiting.prerequisites = int(readEdges(m_transaction.db, run).size());
    saveMovedRun(m_transaction, stored);
}

void Batch::makeEdge(RunKey run, RunKey on, EdgeCondition condition)
{
    const std::optional<StoredRun> prerequisite = findRun(m_transaction.db, on);
    if (!prerequisite)
        missing(u"A run that this one is to follow is not there any more; it was removed meanwhile."_s);
    if (on == run)
        throw StoreFailure{badInput(u"The run \"%1\" cannot follow itself."_s.arg(visible(prerequisite->run.jobName)))};
    m_transaction.db.prepare(u"INSERT OR IGNORE INTO edge(run, prerequisite, condition, on_id, on_name) VALUES(?, ?, ?, ?, ?)"_s)
        .bind(run, on, condition, prerequisite->run.id, prerequisite->run.jobName)
        .run();
}

void Batch::requirePool(const QString &pool)
{
    if (m_pools.contains(pool))
        return;
    Statement find = m_transaction.db.prepare(u"SELECT 1 FROM pool WHERE name = ?"_s);
    find.bind(pool);
    if (!find.next())
        throw StoreFailure{badInput(u"There is no pool \"%1\"; make it with \"pool create\" or name another."_s.arg(visible(pool)),
                                    {{u"pool"_s, u"is not a pool that is there"_s}})};
    m_pools.insert(pool);
}

DefinitionKey Batch::keep(const JobDefinition &definition)
{
    if (!m_definition || m_definition->first != definition)
        m_definition = {definition, keepDefinition(m_transaction.db, definition)};
    return m_definition->second;
}

EnvironmentKey Batch::keep(const Environment &environment)
{
    if (!m_environment || m_environment->first != environment)
        m_environment = {environment, keepEnvironment(m_transaction.db, environment)};
    return m_environment->second;
}

} // namespace

QList<StoredSubmission> submitAll(Transaction &transaction, const QList<Submission> &submissions)
{
    const std::optional<RequestKey> request = submissions.isEmpty() ? std::nullopt : submissions.first().draft.request;
    if (!request)
        return Batch(transaction, submissions).make();
    if (const auto before = answeredBefore(transaction, *request))
        return *before;
    const QList<StoredSubmission> made = Batch(transaction, submissions).make();
    rememberAnswer(transaction, *request, made);
    return made;
}

} // namespace runsheet
