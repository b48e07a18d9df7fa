// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"
#include "engine/domain/job.h"
#include "engine/domain/progress.h"
#include "engine/domain/runstate.h"

namespace runsheet {

//! Why a run exists. The numbers are stored, never renumber.
enum class Cause { Manual, Schedule, Queue, Retry, Api, CatchUp, Callback, Rerun };
[[nodiscard]] QString toWord(Cause cause);

struct RunError
{
    QString code;
    QString text;
    QString trace;
    friend bool operator==(const RunError &, const RunError &) = default;
};

//! A sentence and the numbers behind it. `exitCode` and `signal` exclude each other.
struct Outcome
{
    QString text;
    std::optional<int> exitCode;
    std::optional<int> signal;
    std::optional<RunError> error;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

//! One start of a run's program.
struct Attempt
{
    int n = 1;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    std::optional<int> exitCode;
    std::optional<int> signal;
    std::optional<RunError> error;
    friend bool operator==(const Attempt &, const Attempt &) = default;
};

//! A prerequisite of a run, as stored.
struct Edge
{
    RunKey on;
    RunId onId;
    QString onName;
    EdgeCondition condition = EdgeCondition::Ok;
    bool released = false;
    friend bool operator==(const Edge &, const Edge &) = default;
};

//! One execution of a job.
struct Run
{
    RunKey key;
    RunId id;
    int number = 1; //!< 1, 2, ... within its job: what people see and say
    JobKey jobKey;
    JobId jobId;
    QString jobName;
    QString type;
    DefinitionPtr definition; //!< the snapshot; null in rows of a page, filled by Engine::run()

    RunState state = Waiting{};
    bool held = false;
    StatusText statusText;
    QString reason; //!< why it was skipped or is lost; why it waits is computed, not stored
    Outcome outcome;
    Progress progress;
    QString lastLine;

    Cause cause = Cause::Manual;
    std::optional<Instant> scheduledFor;
    int attempt = 0; //!< of the last start; 0: never started
    int reruns = 0;  //!< how often `on interrupt: rerun` made this one
    std::optional<RunId> retryOf;
    std::optional<RunId> parent;
    QString queue; //!< whose run or member it is; empty: none
    QString pool;
    QString space;
    int priority = 0;
    QStringList labels;
    QString owner;
    ExecutorKind executor = ExecutorKind::Local;
    QString executorHandle;

    Instant createdAt{};
    std::optional<Instant> eligibleAt, queuedAt, startedAt, endedAt, lastOutputAt, cancelRequestedAt;
    Duration pausedTotal{};
    Duration delay{};               //!< to wait after the last prerequisite's end
    std::optional<Duration> cpu;
    std::optional<qint64> maxRssBytes;
    std::optional<qint64> outputBytes;
    int leftovers = 0;
    QByteArray runFolder; //!< of the last attempt; absolute; empty: never started
    QJsonObject stamp;
    int artifactCount = 0;

    // Only in Engine::run(): not in rows of a page.
    QList<Attempt> attempts;
    QList<Edge> prerequisites;

    [[nodiscard]] RunStatus status() const { return statusOf(state); }
    //! Wall time of the last attempt without pauses, up to `now` while it runs. Nothing before a start.
    [[nodiscard]] std::optional<Duration> duration(Instant now) const;
    friend bool operator==(const Run &, const Run &) = default;
};

//! The progress to show at `now`: an estimate from past runs grows with time and stays below 1; a measurement is as it is.
[[nodiscard]] Progress progressAt(const Run &run, Instant now);

} // namespace runsheet
