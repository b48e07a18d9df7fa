// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/scriptedengine.h"

#include <algorithm>

namespace runsheet::test {

using namespace Qt::StringLiterals;

namespace {

qint64 sizeOf(const QList<LogPiece> &pieces)
{
    qint64 size = 0;
    for (const LogPiece &piece : pieces)
        size += piece.bytes.size();
    return size;
}

} // namespace

void ScriptedEngine::release()
{
    m_isHolding = false;
    const QList<std::function<void()>> held = std::exchange(m_held, {});
    for (const std::function<void()> &finish : held)
        finish();
}

void ScriptedEngine::write(RunKey run, LogStream stream, const QByteArray &bytes, std::optional<Instant> at)
{
    output[run].append({stream, at, bytes});
}

Answer<Submitted> ScriptedEngine::createJob(JobDraft draft, QString)
{
    if (refusal)
        return say<Submitted>(*refusal);
    created.append(draft);
    Submitted made;
    made.job = {created.size()};
    made.name = draft.definition.name;
    return say<Submitted>(made);
}

Answer<Submitted> ScriptedEngine::updateJob(JobKey job, JobDraft draft, QString)
{
    if (refusal)
        return say<Submitted>(*refusal);
    updated.append(draft);
    jobsByKey[job].definition = std::make_shared<JobDefinition>(draft.definition);
    Submitted made;
    made.job = job;
    made.name = draft.definition.name;
    return say<Submitted>(made);
}

Answer<Job> ScriptedEngine::job(JobKey job)
{
    return jobsByKey.contains(job) ? say<Job>(jobsByKey.value(job)) : say<Job>(notFound(u"There is no such job."_s));
}

Answer<Submitted> ScriptedEngine::runJob(JobKey job, Cause, QString)
{
    if (refusal)
        return say<Submitted>(*refusal);
    started.append(job);
    Submitted made;
    made.job = job;
    made.run = {1000 + started.size()};
    return say<Submitted>(made);
}

Answer<Run> ScriptedEngine::run(RunKey run)
{
    return runsByKey.contains(run) ? say<Run>(runsByKey.value(run)) : say<Run>(notFound(u"There is no such run."_s));
}

Answer<RunPage> ScriptedEngine::runs(RunQuery query)
{
    RunPage page;
    for (const Run &run : std::as_const(runsByKey)) {
        if (run.jobKey == query.filter.job)
            page.rows.prepend(run);
    }
    page.total = page.rows.size();
    return say<RunPage>(page);
}

Answer<QString> ScriptedEngine::why(RunKey)
{
    return say<QString>(waitReason);
}

Answer<RunReport> ScriptedEngine::report(RunKey run)
{
    return say<RunReport>(reports.value(run));
}

Answer<QList<Artifact>> ScriptedEngine::artifacts(RunKey run)
{
    return say<QList<Artifact>>(artifactsByRun.value(run));
}

LogChunk ScriptedEngine::chunkFrom(const QList<LogPiece> &pieces, const LogQuery &query) const
{
    LogChunk chunk;
    qint64 at = 0;
    for (const LogPiece &piece : pieces) {
        const qint64 skip = std::clamp<qint64>(query.from - at, 0, piece.bytes.size());
        const qint64 room = query.maxBytes - sizeOf(chunk.pieces);
        if (const QByteArray part = piece.bytes.mid(skip, room); !part.isEmpty() && room > 0)
            chunk.pieces.append({piece.stream, piece.at, part});
        at += piece.bytes.size();
    }
    chunk.next = query.from + sizeOf(chunk.pieces);
    chunk.atEnd = chunk.next >= at;
    return chunk;
}

Answer<LogChunk> ScriptedEngine::log(RunKey run, LogQuery query)
{
    ++logCalls;
    if (logRefusal)
        return say<LogChunk>(*logRefusal);
    const QList<LogPiece> pieces = output.value(run);
    if (query.tailLines)
        query.from = std::max<qint64>(0, sizeOf(pieces) - 4096);
    LogChunk chunk = chunkFrom(pieces, query);
    chunk.live = live.contains(run);
    chunk.cutBytes = query.from == 0 ? cut.value(run) : 0;
    return say<LogChunk>(chunk);
}

Answer<QList<Pool>> ScriptedEngine::pools()
{
    Pool usual;
    usual.name = u"default"_s;
    Pool heavy;
    heavy.name = u"heavy"_s;
    return say<QList<Pool>>(QList<Pool>{usual, heavy});
}

Answer<QList<ActionOutcome>> ScriptedEngine::act(RunSelection selection, RunAction action, QString /*by*/)
{
    if (!deletes || action != RunAction::Delete)
        return refuse<QList<ActionOutcome>>();
    QList<ActionOutcome> outcomes;
    for (const RunKey run : std::get<QList<RunKey>>(selection)) {
        ActionOutcome outcome;
        outcome.key = run;
        outcome.changed = true;
        outcomes.append(outcome);
    }
    return QtFuture::makeReadyFuture(Result<QList<ActionOutcome>>(outcomes));
}

Answer<QList<QByteArray>> ScriptedEngine::commandOf(JobDefinition definition)
{
    shown.append(definition);
    const QByteArray path = definition.parameters.value("path"_L1).toString().toUtf8();
    return say<QList<QByteArray>>(QList<QByteArray>{"/home/mara/risk/prices/.venv/bin/python", path, "--currency", "EUR"});
}

} // namespace runsheet::test
