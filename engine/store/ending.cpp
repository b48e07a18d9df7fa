// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/ending.h"

#include "engine/domain/outcometext.h"
#include "engine/domain/retry.h"
#include "engine/store/runcommands.h"
#include "engine/store/runmover.h"
#include "engine/store/statejson.h"
#include "engine/store/submitting.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostReruns = 3;

QString withNote(const QString &text, const QString &note)
{
    if (note.isEmpty())
        return text;
    return text.isEmpty() ? note : text + u' ' + note;
}

//! One end, step by step. Every step asks transition(); the first refusal ends it with nothing written.
// Most programs report nothing: then there is no row.
void keepReport(Transaction &transaction, RunKey run, const RunReport &report)
{
    if (hasDetails(report))
        transaction.db.prepare(u"INSERT OR REPLACE INTO report(run, body) VALUES(?, ?)"_s).bind(run, packedReport(report)).run();
    else
        transaction.db.prepare(u"DELETE FROM report WHERE run = ?"_s).bind(run).run();
}

class Ending
{
public:
    Ending(Transaction &transaction, const RunEnd &end, StoredRun stored)
        : m_transaction(transaction), m_end(end), m_stored(std::move(stored)), m_before(m_stored.run.status()), m_mover(transaction)
    {
    }

    Result<QList<Moved>> take()
    {
        const auto *record = std::get_if<ExitRecord>(&m_end.how);
        const Result<Done> taken = record ? takeRecord(*record) : takeLoss(std::get<LostCause>(m_end.how));
        if (!taken)
            return taken.error();
        const Environment captured = readEnvironment(m_transaction.db, m_stored.environment);
        const bool isLost = std::holds_alternative<Lost>(run().state);
        const bool isMember = run().parent.has_value();
        if (isLost && isMember) // before its plan looks: the new run takes its place there
            runAgain(captured);
        m_mover.commit(m_stored, m_before, m_at);
        if (isLost && !isMember)
            runAgain(captured);
        if (m_stored.run.status() == RunStatus::Waiting)
            m_mover.settle(m_stored.run.key, m_transaction.now);
        return m_mover.moved();
    }

private:
    Result<Done> takeRecord(const ExitRecord &record);
    Result<Done> takeLoss(LostCause cause);
    Result<Done> noteStart(const std::optional<Instant> &startedAt);
    Result<Done> goOn(const ExitRecord &record, const RunState &outcome);
    void runAgain(const Environment &captured);
    [[nodiscard]] bool isPlanHeld();
    void takeMeasures(const ExitRecord &record);
    void takeReport();
    void keepAttempt(const Outcome &outcome);

    Run &run() { return m_stored.run; }

    Transaction &m_transaction;
    const RunEnd &m_end;
    StoredRun m_stored;
    RunStatus m_before;
    RunMover m_mover;
    Instant m_at{};
};

Result<Done> Ending::takeRecord(const ExitRecord &record)
{
    m_at = record.endedAt;
    if (const Result<Done> noted = noteStart(record.startedAt ? record.startedAt : m_end.startedAt); !noted)
        return noted.error();
    if (const Result<Done> ended = m_mover.step(m_stored, event::Ended{record}, m_at); !ended)
        return ended.error();
    takeReport();
    takeMeasures(record);
    const auto &finishing = std::get<Finishing>(run().state);
    return goOn(record, conclude(record, finishing.wish, m_end.report.failedItems, m_end.report.skippedItems));
}

Result<Done> Ending::goOn(const ExitRecord &record, const RunState &outcome)
{
    // Most runs succeed: then nobody asks what the definition says of limits and retries.
    const DefinitionPtr definition =
        std::holds_alternative<Succeeded>(outcome) ? nullptr : readDefinition(m_transaction.db, m_stored.definition);
    const ResourceLimits limits = definition ? definition->limits.resources : ResourceLimits();
    // Who fails says why on stderr, if anywhere; what it had printed before may come out after that.
    const QString &lastWords = m_end.report.lastErrorLine.isEmpty() ? m_end.report.lastLine : m_end.report.lastErrorLine;
    const Outcome told = outcomeOf(record, outcome, {limits, lastWords});
    keepAttempt(told);
    const std::optional<Duration> wait = definition ? nextAttempt(definition->retry, m_end.attempt, record, outcome, limits) : std::nullopt;
    if (wait)
        return m_mover.step(m_stored, event::MustWait{{m_at + spread(*wait, m_end.attempt, m_end.nonce), 0}}, m_at);
    run().outcome = told;
    run().outcome.text = withNote(told.text, m_end.note);
    return m_mover.step(m_stored, event::Concluded{outcome}, m_at);
}

Result<Done> Ending::takeLoss(LostCause cause)
{
    m_at = m_transaction.now;
    if (const Result<Done> noted = noteStart(m_end.startedAt); !noted)
        return noted.error();
    if (const Result<Done> lost = m_mover.step(m_stored, event::WasLost{cause}, m_at); !lost)
        return lost.error();
    takeReport();
    run().endedAt = m_at;
    run().outcome = outcomeOf(run().state);
    run().reason = withNote(reasonOf(run().state), m_end.note);
    keepAttempt(run().outcome);
    return Done{};
}

// `on interrupt: rerun`, in the transaction that knows of the loss: neither a crash nor a second look can forget or double it.
void Ending::runAgain(const Environment &captured)
{
    const DefinitionPtr definition = readDefinition(m_transaction.db, m_stored.definition);
    const bool isWanted = definition && definition->onInterrupt == OnInterrupt::Rerun && m_before != RunStatus::Stopping &&
                          std::get<Lost>(run().state).cause != LostCause::DamagedRecord;
    if (!isWanted || run().reruns >= mostReruns)
        return;
    Submission again;
    again.draft.definition = *definition;
    again.draft.captured = captured;
    again.job = run().jobKey;
    again.retryOf = run().key;
    again.cause = Cause::Rerun;
    again.by = u"on-interrupt"_s;
    again.reruns = run().reruns + 1;
    try {
        const StoredSubmission made = submitAll(m_transaction, {again}).constFirst();
        if (isPlanHeld())
            (void)holdRun(m_transaction, made.run, true, again.by);
    } catch (const StoreFailure &failure) {
        const ErrorCode code = failure.error.code;
        if (code != ErrorCode::BadInput && code != ErrorCode::Refused && code != ErrorCode::NotFound)
            throw;
        // Its job or pool is gone: refused before anything was written, and the loss stands.
    }
}

// A plan that is paused starts nothing, also not again.
bool Ending::isPlanHeld()
{
    if (!run().parent)
        return false;
    Statement plan = m_transaction.db.prepare(u"SELECT held FROM run WHERE id = ? AND deleted_at IS NULL"_s);
    plan.bind(*run().parent);
    return plan.next() && plan.take<bool>();
}

// Short runs get start and end in one transaction.
Result<Done> Ending::noteStart(const std::optional<Instant> &startedAt)
{
    const bool unstarted =
        m_before == RunStatus::Starting || (m_before == RunStatus::Stopping && std::get<Stopping>(run().state).identity.pid == 0);
    if (!startedAt || !unstarted)
        return Done{};
    return m_mover.step(m_stored, event::Started{m_end.identity}, *startedAt);
}

void Ending::takeMeasures(const ExitRecord &record)
{
    run().cpu = record.userCpu + record.systemCpu;
    run().maxRssBytes = record.maxRssBytes;
    run().outputBytes = record.outBytes + record.errBytes;
    run().leftovers = record.leftovers;
}

void Ending::takeReport()
{
    const RunReport &report = m_end.report;
    run().progress = report.progress;
    run().lastLine = report.lastLine;
    run().statusText = report.status;
    if (report.lastOutputAt)
        run().lastOutputAt = report.lastOutputAt;
    if (!m_end.stamp.isEmpty())
        run().stamp = m_end.stamp;
    run().artifactCount = int(m_end.artifacts.size());
    writeArtifacts(m_transaction, run().key, m_end.artifacts);
    keepReport(m_transaction, run().key, report);
}

void Ending::keepAttempt(const Outcome &outcome)
{
    const Attempt attempt{.n = m_end.attempt,
                          .startedAt = run().startedAt,
                          .endedAt = run().endedAt,
                          .exitCode = outcome.exitCode,
                          .signal = outcome.signal,
                          .error = outcome.error};
    writeAttempt(m_transaction, run().key, attempt, m_end.nonce);
}

} // namespace

Result<QList<Moved>> recordEnd(Transaction &transaction, const RunEnd &end)
{
    std::optional<StoredRun> stored = findRun(transaction.db, end.run);
    if (!stored)
        return notFound(u"There is no such run any more; it was removed meanwhile."_s);
    const bool expected = isUnderWay(stored->run.status()) && stored->nonce == end.nonce && stored->run.attempt == end.attempt;
    if (!expected)
        return QList<Moved>();
    return Ending(transaction, end, *std::move(stored)).take();
}

} // namespace runsheet
