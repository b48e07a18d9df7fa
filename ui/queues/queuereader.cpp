// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queuereader.h"

#include "ui/details/onanswer.h"

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMembers = 1000;
constexpr int mostJobs = 5000;

Run chosenOf(const QList<Run> &newestFirst)
{
    const auto active = std::ranges::find_if(newestFirst, [](const Run &run) { return !isFinal(run.status()); });
    return active == newestFirst.end() ? newestFirst.first() : *active;
}

} // namespace

QueueReader::QueueReader(Engine &engine, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_engine(engine), m_queuePacer(clock, milliseconds(250), nullptr), m_jobsPacer(clock, seconds(2), nullptr),
      m_roundPacer(clock, milliseconds(250), nullptr)
{
    connect(&m_queuePacer, &Pacer::due, this, &QueueReader::readQueue);
    connect(&m_jobsPacer, &Pacer::due, this, &QueueReader::readJobs);
    connect(&m_roundPacer, &Pacer::due, this, &QueueReader::readRound);
}

void QueueReader::setQueue(const QString &name)
{
    ++m_subject;
    m_name = name;
    m_key = {};
    m_queue.reset();
    m_round.reset();
    m_why.clear();
    m_isLoaded = false;
    readQueue();
    readJobs();
}

void QueueReader::follow(const Queue &queue)
{
    ++m_subject;
    m_name = queue.name;
    m_key = queue.key;
    m_queue = queue;
    readQueue();
    readRound();
}

void QueueReader::readQueue()
{
    onAnswer(m_engine.queues(), this, [this, subject = m_subject](const Result<QList<Queue>> &answer) {
        if (subject == m_subject)
            takeQueues(answer);
    });
}

void QueueReader::takeQueues(const Result<QList<Queue>> &answer)
{
    if (!answer)
        return Q_EMIT failed(answer.error());
    const bool isFirst = !m_isLoaded;
    m_queues = *answer;
    m_names.clear();
    m_queue.reset();
    for (const Queue &queue : std::as_const(m_queues)) {
        m_names.append(queue.name);
        if (m_key.isValid() ? queue.key == m_key : !m_name.isEmpty() && queue.name == m_name)
            m_queue = queue;
    }
    if (m_queue) {
        m_key = m_queue->key;
        m_name = m_queue->name;
    }
    m_isLoaded = true;
    updateCandidates();
    Q_EMIT queueRead();
    if (m_queue && isFirst)
        readRound();
    readExpected();
}

void QueueReader::readJobs()
{
    JobQuery query{.filter = {}, .sort = JobSort::Name, .order = Qt::AscendingOrder, .offset = 0, .limit = mostJobs};
    query.filter.withOneOffs = false;
    onAnswer(m_engine.jobs(query), this, [this](const Result<JobPage> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        const bool isFirst = !std::exchange(m_hasJobs, true);
        m_jobs = answer->rows;
        updateCandidates();
        if (isFirst && m_isLoaded)
            Q_EMIT queueRead();
    });
}

void QueueReader::updateCandidates()
{
    m_candidates = candidatesFrom(m_jobs, m_queues, m_key);
    Q_EMIT candidatesRead();
}

void QueueReader::readRound()
{
    if (!m_key.isValid())
        return;
    RunQuery query;
    query.filter.job = m_key;
    query.limit = 5; // one that its overlap rule left out may be newer than the one under way
    onAnswer(m_engine.runs(query), this, [this, subject = m_subject](const Result<RunPage> &answer) {
        if (subject != m_subject || !answer)
            return;
        if (answer->rows.isEmpty())
            m_round.reset();
        else
            return readMembers(chosenOf(answer->rows));
        Q_EMIT roundRead();
    });
}

void QueueReader::readMembers(const Run &run)
{
    RunQuery query;
    query.filter.parent = run.id;
    query.order = Qt::AscendingOrder;
    query.limit = mostMembers;
    onAnswer(m_engine.runs(query), this, [this, run, subject = m_subject](const Result<RunPage> &answer) {
        if (subject == m_subject && answer)
            takeRound({.run = run, .members = answer->rows});
    });
}

namespace {

// A run that follows a lost one stands in its place.
QList<Run> inPlace(QList<Run> runs)
{
    std::ranges::sort(runs, {}, &Run::key);
    QList<Run> members;
    for (const Run &run : std::as_const(runs)) {
        const auto lost = run.retryOf ? std::ranges::find(members, *run.retryOf, &Run::id) : members.end();
        if (lost == members.end())
            members.append(run);
        else
            *lost = run;
    }
    return members;
}

} // namespace

void QueueReader::takeRound(const QueueRound &round)
{
    m_round = {.run = round.run, .members = inPlace(round.members)};
    m_why.clear();
    askWhy();
    readExpected(); // a round that has ended is one more to expect the next from
    Q_EMIT roundRead();
}

void QueueReader::askWhy()
{
    const Run *current = currentMember(*m_round);
    if (!current || isUnderWay(current->status()))
        return;
    onAnswer(m_engine.why(current->key), this, [this, subject = m_subject](const Result<QString> &answer) {
        if (subject != m_subject || !answer)
            return;
        m_why = *answer;
        Q_EMIT roundRead();
    });
}

void QueueReader::readExpected()
{
    if (!m_queue)
        return;
    readExpected(m_queue->key);
    for (const QueueMember &member : std::as_const(m_queue->sequence))
        readExpected(member.key);
}

void QueueReader::readExpected(JobKey job)
{
    onAnswer(m_engine.expectedDuration(job), this, [this, job](const Result<std::optional<Duration>> &answer) {
        if (!answer || !answer->has_value() || m_expected.value(job) == **answer)
            return;
        m_expected.insert(job, **answer);
        Q_EMIT expectedRead();
    });
}

bool QueueReader::isOfRound(const ChangeSet &changes) const
{
    if (changes.jobs.contains(m_key))
        return true;
    return m_round && (changes.runs.contains(m_round->run.key) ||
                       std::ranges::any_of(m_round->members, [&](const Run &run) { return changes.runs.contains(run.key); }));
}

void QueueReader::setShown(bool shown)
{
    m_isShown = shown;
    if (!shown || m_subject == 0 || !std::exchange(m_isStale, false))
        return;
    for (Pacer *pacer : {&m_queuePacer, &m_jobsPacer, &m_roundPacer})
        pacer->request();
}

void QueueReader::apply(const ChangeSet &changes)
{
    if (!m_isShown) {
        m_isStale = true;
        return;
    }
    if (!changes.jobs.isEmpty()) { // one may have been made, renamed, switched off or put into another queue
        m_queuePacer.request();
        m_jobsPacer.request();
    }
    if (m_key.isValid() && isOfRound(changes))
        m_roundPacer.request();
    patch(changes.progress);
}

void QueueReader::patch(const QList<ProgressUpdate> &updates)
{
    if (!m_round)
        return;
    bool isPatched = false;
    for (const ProgressUpdate &update : updates) {
        const auto member = std::ranges::find(m_round->members, update.run, &Run::key);
        if (member == m_round->members.end() || isFinal(member->status()))
            continue;
        member->progress = update.progress;
        isPatched = true;
    }
    if (isPatched)
        Q_EMIT roundRead();
}

} // namespace runsheet
