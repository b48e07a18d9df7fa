// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/runrows.h"

#include "engine/store/statejson.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// Where a list sorts by duration: ended runs by their length; those under way have no fixed one and count as longer than
// any that ended, the earliest start first. So the order is an index and does not change while time passes.
std::optional<qint64> sortedElapsed(const Run &run)
{
    constexpr qint64 longerThanAll = qint64(1) << 60;
    if (!run.startedAt)
        return std::nullopt;
    if (isUnderWay(run.status()))
        return longerThanAll - toMs(*run.startedAt);
    return run.duration(run.endedAt.value_or(*run.startedAt)).value_or(Duration(0)).count();
}

// The next instant at which somebody has to look at a run that has not started.
std::optional<Instant> dueOf(const StoredRun &stored)
{
    const Run &run = stored.run;
    std::optional<Instant> due;
    if (run.status() == RunStatus::Waiting || run.status() == RunStatus::Queued)
        due = stored.startDeadline;
    const auto *waiting = std::get_if<Waiting>(&run.state);
    if (waiting && waiting->prerequisites == 0 && waiting->notBefore && !run.held)
        due = due ? std::min(*due, *waiting->notBefore) : *waiting->notBefore;
    return due;
}

void readOutcome(Statement &row, Outcome &outcome)
{
    std::optional<QString> code;
    QString text;
    QString trace;
    row.read(outcome.text, outcome.exitCode, outcome.signal, code, text, trace);
    if (code)
        outcome.error = RunError{*code, text, trace};
}

std::optional<QString> codeOf(const std::optional<RunError> &error)
{
    return error ? std::optional(error->code) : std::nullopt;
}

void bindError(Statement &statement, const std::optional<RunError> &error)
{
    const auto textOf = [&error](QString RunError::*member) { return error ? std::optional((*error).*member) : std::nullopt; };
    statement.bind(codeOf(error), textOf(&RunError::text), textOf(&RunError::trace));
}

void bindMeasures(Statement &statement, const Run &run)
{
    statement.bind(run.cpu, run.maxRssBytes, run.outputBytes, run.leftovers, run.runFolder, jsonText(run.stamp), run.artifactCount,
                   jsonText(storedProgress(run.progress)), run.lastLine, run.lastOutputAt, run.statusText.text, run.statusText.shownAs);
}

void insertLabels(Transaction &transaction, const Run &run)
{
    for (const QString &label : run.labels)
        transaction.db.prepare(u"INSERT OR IGNORE INTO run_label VALUES(?, ?)"_s).bind(run.key, label).run();
}

} // namespace

const QString &runColumns()
{
    static const QString columns =
        u"r.key, r.id, r.number, r.job, j.id, r.name, r.type, r.state, r.payload, r.held, r.status_text, r.status_class, r.reason,"
        " r.outcome_text, r.exit_code, r.signal, r.error_code, r.error_text, r.error_trace, r.progress, r.last_line,"
        " r.cause, r.scheduled_for, r.attempt, r.reruns, r.retry_of, r.parent, r.pool, r.space, r.priority, r.labels, r.owner,"
        " r.executor, r.executor_handle, r.created, r.eligible, r.queued, r.started, r.ended, r.last_output, r.cancel_requested,"
        " r.paused_total, r.delay, r.cpu, r.max_rss, r.output_bytes, r.leftovers, r.run_folder, r.stamp, r.artifact_count,"
        " r.definition, r.environment, r.nonce, r.boot_id, r.overlap_kind, r.overlap_most, r.not_before, r.start_deadline, r.deleted_at, r.queue"_s;
    return columns;
}

StoredRun readRun(Statement &row)
{
    StoredRun stored;
    Run &run = stored.run;
    row.read(run.key, run.id, run.number, run.jobKey, run.jobId, run.jobName, run.type);
    const int status = row.take<int>();
    run.state = stateFrom(status, objectOf(row.take<QString>()));
    row.read(run.held, run.statusText.text, run.statusText.shownAs, run.reason);
    readOutcome(row, run.outcome);
    run.progress = progressFrom(objectOf(row.take<QString>()));
    row.read(run.lastLine, run.cause, run.scheduledFor, run.attempt, run.reruns, run.retryOf, run.parent, run.pool, run.space,
             run.priority);
    run.labels = listOf(row.take<QString>());
    row.read(run.owner, run.executor, run.executorHandle, run.createdAt, run.eligibleAt, run.queuedAt, run.startedAt, run.endedAt,
             run.lastOutputAt, run.cancelRequestedAt, run.pausedTotal, run.delay, run.cpu, run.maxRssBytes, run.outputBytes, run.leftovers,
             run.runFolder);
    run.stamp = objectOf(row.take<QString>());
    row.read(run.artifactCount, stored.definition, stored.environment, stored.nonce, stored.bootId, stored.overlap.kind,
             stored.overlap.atMost, stored.notBefore, stored.startDeadline, stored.deletedAt, run.queue);
    return stored;
}

std::optional<StoredRun> findRun(Connection &db, RunKey key)
{
    static const QString text = u"SELECT "_s + runColumns() + u" FROM run r JOIN job j ON j.key = r.job WHERE r.key = ?"_s;
    Statement select = db.prepare(text);
    select.bind(key.value);
    return select.next() ? std::optional(readRun(select)) : std::nullopt;
}

StoredRun loadRun(Connection &db, RunKey key)
{
    std::optional<StoredRun> stored = findRun(db, key);
    if (!stored)
        missing(u"There is no such run any more; it was removed meanwhile."_s);
    return *std::move(stored);
}

void insertRun(Transaction &transaction, StoredRun &stored)
{
    Run &run = stored.run;
    Statement insert = transaction.db.prepare(
        u"INSERT INTO run(id, job, number, definition, environment, name, type, space, pool, priority, labels, owner, executor,"
        " overlap_kind, overlap_most, state, payload, cause, scheduled_for, reruns, retry_of, parent, created, eligible, queued,"
        " not_before, delay, start_deadline, due, queue)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(run.id, run.jobKey, run.number, stored.definition, stored.environment, run.jobName, run.type, run.space, run.pool,
                run.priority, jsonText(run.labels), run.owner, run.executor, stored.overlap.kind, stored.overlap.atMost, run.status(),
                jsonText(payloadOf(run.state)));
    insert.bind(run.cause, run.scheduledFor, run.reruns, run.retryOf, run.parent, run.createdAt, run.eligibleAt, run.queuedAt,
                stored.notBefore, run.delay, stored.startDeadline, dueOf(stored), run.queue);
    insert.run();
    run.key = {insert.insertedKey()};
    // The first run of a job is the one that it shows.
    transaction.db.prepare(u"UPDATE job SET active_runs = active_runs + ?, focus_run = ifnull(focus_run, ?) WHERE key = ?"_s)
        .bind(isFinal(run.status()) ? 0 : 1, run.key, run.jobKey)
        .run();
    insertLabels(transaction, run);
}

void saveMovedRun(Transaction &transaction, const StoredRun &stored)
{
    const Run &run = stored.run;
    Statement update = transaction.db.prepare(
        u"UPDATE run SET state = ?, payload = ?, held = ?, nonce = ?, boot_id = ?, reason = ?, outcome_text = ?, "
        u"exit_code = ?,"
        " signal = ?, error_code = ?, error_text = ?, error_trace = ?, attempt = ?, eligible = ?, queued = ?, started = ?, ended = ?,"
        " cancel_requested = ?, paused_total = ?, elapsed = ?, due = ?, cpu = ?, max_rss = ?, output_bytes = ?, leftovers = ?,"
        " run_folder = ?, stamp = ?, artifact_count = ?, progress = ?, last_line = ?, last_output = ?, status_text = ?, status_class = ?"
        " WHERE key = ?"_s);
    update.bind(run.status(), jsonText(payloadOf(run.state)), run.held, stored.nonce, stored.bootId, run.reason,
                run.outcome.text, run.outcome.exitCode, run.outcome.signal);
    bindError(update, run.outcome.error);
    update.bind(run.attempt, run.eligibleAt, run.queuedAt, run.startedAt, run.endedAt, run.cancelRequestedAt, run.pausedTotal,
                sortedElapsed(run), dueOf(stored));
    bindMeasures(update, run);
    update.bind(run.key.value).run();
}

void writeAttempt(Transaction &transaction, RunKey run, const Attempt &attempt, const QByteArray &nonce)
{
    Statement insert = transaction.db.prepare(
        u"INSERT OR REPLACE INTO attempt(run, n, nonce, started, ended, exit_code, signal, error_code, error_text, error_trace)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(run, attempt.n, nonce, attempt.startedAt, attempt.endedAt, attempt.exitCode, attempt.signal);
    bindError(insert, attempt.error);
    insert.run();
}

QList<Attempt> readAttempts(Connection &db, RunKey run)
{
    QList<Attempt> attempts;
    Statement select = db.prepare(
        u"SELECT n, started, ended, exit_code, signal, error_code, error_text, error_trace FROM attempt WHERE run = ? ORDER BY n"_s);
    select.bind(run);
    while (select.next()) {
        Attempt attempt;
        std::optional<QString> code;
        RunError error;
        select.read(attempt.n, attempt.startedAt, attempt.endedAt, attempt.exitCode, attempt.signal, code, error.text, error.trace);
        if (code) {
            error.code = *code;
            attempt.error = error;
        }
        attempts.append(attempt);
    }
    return attempts;
}

QList<Edge> readEdges(Connection &db, RunKey run)
{
    QList<Edge> edges;
    Statement select =
        db.prepare(u"SELECT prerequisite, on_id, on_name, condition, released FROM edge WHERE run = ? ORDER BY prerequisite"_s);
    select.bind(run);
    while (select.next()) {
        Edge edge;
        select.read(edge.on, edge.onId, edge.onName, edge.condition, edge.released);
        edges.append(edge);
    }
    return edges;
}

void writeArtifacts(Transaction &transaction, RunKey run, const QList<Artifact> &artifacts)
{
    transaction.db.prepare(u"DELETE FROM artifact WHERE run = ?"_s).bind(run).run();
    int n = 0;
    for (const Artifact &artifact : artifacts) {
        transaction.db.prepare(u"INSERT INTO artifact VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(run, n++, artifact.name, artifact.path, artifact.title, artifact.mediaType, artifact.size, artifact.sha256,
                  artifact.modifiedAt, artifact.owner, artifact.expired)
            .run();
    }
}

QList<Artifact> readArtifacts(Connection &db, RunKey run)
{
    QList<Artifact> artifacts;
    Statement select = db.prepare(
        u"SELECT name, path, title, media_type, size, sha256, modified, owner, expired FROM artifact WHERE run = ? ORDER BY n"_s);
    select.bind(run);
    while (select.next()) {
        Artifact artifact;
        select.read(artifact.name, artifact.path, artifact.title, artifact.mediaType, artifact.size, artifact.sha256, artifact.modifiedAt,
                    artifact.owner, artifact.expired);
        artifacts.append(artifact);
    }
    return artifacts;
}

} // namespace runsheet
