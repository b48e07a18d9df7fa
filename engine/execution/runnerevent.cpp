// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/runnerevent.h"

namespace runsheet {

namespace {

Duration durationOf(qint64 us)
{
    return std::chrono::duration_cast<Duration>(std::chrono::microseconds(us));
}

ExitRecord::Kind kindOf(quint32 kind)
{
    switch (kind) {
    case EXIT_KIND_SIGNAL:
        return ExitRecord::Kind::Signal;
    case EXIT_KIND_SPAWN_FAILED:
        return ExitRecord::Kind::SpawnFailed;
    case EXIT_KIND_RUNNER_ERROR:
        return ExitRecord::Kind::RunnerError;
    default:
        return ExitRecord::Kind::Exit;
    }
}

StartFailure::Where whereOf(quint32 where)
{
    using Where = StartFailure::Where;
    switch (where) {
    case WHERE_PROGRAM:
        return Where::Program;
    case WHERE_INTERPRETER:
        return Where::Interpreter;
    case WHERE_CWD:
        return Where::Workspace;
    case WHERE_EXEC:
        return Where::Exec;
    case WHERE_STDIN:
        return Where::Stdin;
    default:
        return Where::Supervisor;
    }
}

std::optional<StopReason> reasonOf(quint32 asked)
{
    switch (asked) {
    case ASKED_CANCEL:
        return StopReason::Cancel;
    case ASKED_TIME_LIMIT:
        return StopReason::TimeLimit;
    case ASKED_HANG:
        return StopReason::HangLimit;
    default:
        return std::nullopt;
    }
}

} // namespace

Instant instantOf(qint64 us)
{
    return Instant(std::chrono::floor<milliseconds>(std::chrono::microseconds(us)));
}

RecordedStart startOf(const runner_event &event, const QByteArray &bootId)
{
    return {{}, {bootId, event.program, event.program_start}, instantOf(event.started_us)};
}

RecordedEnd endOf(const runner_event &event)
{
    RecordedEnd end;
    ExitRecord &record = end.record;
    record.kind = kindOf(event.exit_kind);
    record.code = event.code;
    record.asked = reasonOf(event.asked);
    record.forced = event.forced != 0;
    if (event.started_us > 0)
        record.startedAt = instantOf(event.started_us);
    record.endedAt = instantOf(event.ended_us);
    record.wall = durationOf(event.wall_us);
    record.paused = durationOf(event.paused_us);
    record.userCpu = durationOf(event.user_us);
    record.systemCpu = durationOf(event.system_us);
    record.maxRssBytes = event.max_rss_bytes;
    record.outBytes = static_cast<qint64>(event.out_bytes);
    record.errBytes = static_cast<qint64>(event.err_bytes);
    record.leftovers = static_cast<int>(event.leftovers);
    record.outOfMemory = event.out_of_memory != 0;
    if (record.kind == ExitRecord::Kind::SpawnFailed || record.kind == ExitRecord::Kind::RunnerError)
        end.failure = StartFailure{whereOf(event.where), event.code};
    return end;
}

runner_wish_kind wishOf(const QByteArray &word)
{
    return word == "kill" ? WISH_KILL : word == "pause" ? WISH_PAUSE : word == "resume" ? WISH_RESUME : WISH_CANCEL;
}

} // namespace runsheet
