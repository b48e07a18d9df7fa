// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runkeeper.h"

#include "engine/execution/environment.h"
#include "engine/execution/runfolder.h"

#include <algorithm>

// From chosen to started: claimed together, prepared each by itself (a file on a dead mount must hold up nobody else), lined up for
// a slot, started.

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// What the program gets beyond its own: from the caller, else from the engine's session.
Environment baseEnvironment(const Environment &captured, const Environment &own)
{
    return captured.isEmpty() ? passedOn(own) : captured;
}

Error damagedDefinition()
{
    return {
        .code = ErrorCode::ExecutionFailed,
        .message =
            u"The stored definition of this run is damaged; it was not started. Make the job again, or bring back a backup of the store."_s,
        .detail = u"damaged-definition"_s,
        .fields = {}};
}

} // namespace

void RunKeeper::take(const QList<Choice> &choices)
{
    m_toClaim += choices;
    claimNext();
}

void RunKeeper::claimNext()
{
    if (m_claiming || m_toClaim.isEmpty())
        return;
    m_claiming = true;
    QList<Claim> claims;
    QList<AttemptRef> refs;
    for (const Choice &choice : std::exchange(m_toClaim, {})) {
        LiveAttempt attempt; // from here on, so that a wish that comes meanwhile finds it
        attempt.ref = {choice.candidate.run, choice.candidate.id, 0, newNonce()};
        attempt.job = choice.candidate.job;
        attempt.pool = choice.candidate.pool;
        m_attempts.insert(attempt.ref.key, attempt);
        m_lineup.claim(attempt.ref.nonce, choice);
        refs.append(attempt.ref);
        claims.append({attempt.ref.key, attempt.ref.nonce, m_parts.clock->now()});
    }
    const auto folderOf = [root = m_parts.store.stateRoot()](const RunId &run, int attempt) { return runFolderPath(root, run, attempt); };
    m_parts.store.claim(claims, m_bootId, folderOf).then(this, [this, refs](const Result<QList<Result<ClaimedRun>>> &claimed) {
        onClaimed(refs, claimed);
    });
}

void RunKeeper::onClaimed(const QList<AttemptRef> &refs, const Result<QList<Result<ClaimedRun>>> &claims)
{
    m_claiming = false;
    if (!claims)
        Q_EMIT failed(claims.error());
    for (qsizetype i = 0; i < refs.size(); ++i) {
        m_parts.dispatcher.vacate(refs[i].key);
        if (claims && claims->at(i))
            prepare(refs[i], *claims->at(i));
        else // cancelled or held meanwhile
            forgetClaim(refs[i]);
    }
    claimNext();
}

void RunKeeper::prepare(const AttemptRef &claim, const ClaimedRun &claimed)
{
    LiveAttempt &attempt = m_attempts[claim.key];
    attempt.ref.attempt = claimed.run.attempt;
    attempt.runFolder = claimed.run.runFolder;
    const AttemptRef ref = attempt.ref;
    const DefinitionPtr definition = claimed.run.definition;
    if (!definition)
        return refuseStart(ref, damagedDefinition());
    attempt.limits = definition->limits;
    const JobType *const type = m_parts.types->find(definition->type);
    if (!type)
        return refuseStart(ref, notFound(u"There is no job type “%1” in this version."_s.arg(definition->type)));
    Environment lookup = baseEnvironment(claimed.captured, m_ownEnvironment);
    lookup.insert(definition->environment);
    const auto work = [type, definition, path = searchPath(lookup)] { return type->prepare(*definition, path); };
    m_files.run(this, work, [this, ref, claimed](Result<Work> found) { onWork(ref, claimed, std::move(found)); });
}

void RunKeeper::onWork(const AttemptRef &ref, const ClaimedRun &claimed, Result<Work> work)
{
    LiveAttempt *const attempt = find(ref);
    if (!attempt)
        return;
    if (attempt->wish)
        return dropUnstarted(ref);
    if (!work)
        return refuseStart(ref, work.error());
    if (const auto *call = std::get_if<ProgramCall>(&*work))
        return prepareProgram(*attempt, claimed, *call);
    attempt->task = std::get<TaskFactory>(*std::move(work));
    start(m_lineup.ready(ref.nonce, Lineup::Kind::Task));
}

void RunKeeper::prepareProgram(LiveAttempt &attempt, const ClaimedRun &claimed, const ProgramCall &call)
{
    const JobDefinition &definition = *claimed.run.definition;
    const Environment base = baseEnvironment(claimed.captured, m_ownEnvironment);
    attempt.stamp = call.stamp;
    attempt.workspace = workspaceOf(definition, base);
    attempt.executor = &m_programs;
    ProcessOrder order;
    order.ref = attempt.ref;
    order.argv = call.argv;
    order.workspace = attempt.workspace;
    order.stdinFile = definition.stdinFile;
    order.environment = programEnvironment({.run = claimed.run,
                                            .attempt = attempt.ref.attempt,
                                            .captured = base,
                                            .ofType = call.extra,
                                            .workspace = attempt.workspace,
                                            .dataFolder = m_parts.dataFolder,
                                            .nonce = attempt.ref.nonce});
    order.parameters = definition.parameters;
    order.limits = definition.limits;
    m_programs.prepare(order);
}

void RunKeeper::start(const QList<Lineup::Start> &starts)
{
    for (const Lineup::Start &next : starts) {
        if (LiveAttempt *attempt = find(next.nonce))
            startOne(*attempt, next.leader);
    }
    awaitSlots();
}

void RunKeeper::startOne(LiveAttempt &attempt, const QByteArray &leader)
{
    attempt.waitsSince.reset();
    if (!attempt.task)
        return m_programs.launch(attempt.ref, leader);
    if (attempt.wish)
        return dropUnstarted(attempt.ref);
    attempt.executor = &m_tasks;
    m_tasks.start(attempt.ref, attempt.runFolder, attempt.limits, *std::exchange(attempt.task, {}));
}

// What was claimed ahead and finds no slot soon must not stand there as if it had begun, before others that may be more urgent.
void RunKeeper::awaitSlots()
{
    returnTurnedBack();
    const QList<QByteArray> waiting = m_lineup.waiting();
    for (const QByteArray &nonce : waiting) {
        if (LiveAttempt *attempt = find(nonce); attempt && !attempt->waitsSince)
            attempt->waitsSince = m_parts.clock->now();
    }
    if (waiting.isEmpty())
        m_returnTimer.reset();
    else if (!m_returnTimer)
        m_returnTimer = m_parts.clock->after(Lineup::shortRun, this, [this] { returnWaiting(); });
}

void RunKeeper::returnWaiting()
{
    m_returnTimer.reset();
    const Instant now = m_parts.clock->now();
    for (const QByteArray &nonce : m_lineup.waiting()) {
        const LiveAttempt *const attempt = find(nonce);
        if (attempt && attempt->waitsSince && now - *attempt->waitsSince >= Lineup::shortRun)
            m_lineup.turnBack(nonce);
    }
    awaitSlots();
}

void RunKeeper::returnTurnedBack()
{
    for (const QByteArray &nonce : m_lineup.takeTurnedBack()) {
        const LiveAttempt *const attempt = find(nonce);
        if (attempt && attempt->task)
            dropUnstarted(attempt->ref);
        else if (attempt)
            m_programs.putBack(attempt->ref);
    }
}

void RunKeeper::refuseStart(const AttemptRef &ref, const Error &error)
{
    ExitRecord record;
    record.kind = ExitRecord::Kind::SpawnFailed;
    record.errorCode = error.detail.isEmpty() ? toWord(error.code) : error.detail;
    record.errorText = error.message;
    record.endedAt = m_parts.clock->now();
    noteEnded(ref, record, {}, {});
    noteFreed(ref);
}

// It has not run: back to the queue with all behind it, or Cancelled where somebody asked meanwhile (transition() knows).
void RunKeeper::dropUnstarted(const AttemptRef &ref)
{
    if (const LiveAttempt *const attempt = find(ref.nonce); attempt && !attempt->wish)
        m_lineup.turnBack(ref.nonce);
    apply(ref, event::GivenBack{}, m_parts.clock->now());
    forgetClaim(ref);
}

// Every other start would fail, too.
void RunKeeper::noteLack(const Error &error)
{
    const auto rest = m_backoff.lacked(error, m_parts.clock->now());
    if (!rest)
        return;
    m_parts.dispatcher.rest(*rest);
    if (m_backoff.isWorthTelling())
        Q_EMIT failed(error);
}

void RunKeeper::forgetClaim(const AttemptRef &ref)
{
    const QList<Lineup::Start> others = m_lineup.unstarted(ref.nonce);
    forget(ref.nonce);
    start(others);
}

} // namespace runsheet
