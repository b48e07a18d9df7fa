// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"
#include "engine/domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace runsheet {

//! Which process on which boot: a pid alone may have been reused. Units: `startTime` in clock ticks since boot
//! (field 22 of /proc/PID/stat).
struct ProcessIdentity
{
    QByteArray bootId;
    qint64 pid = 0;
    quint64 startTime = 0;
    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

enum class StopReason { Cancel, TimeLimit, HangLimit, Replaced };

//! The wish that a run ends. Committed before anything is signalled.
struct StopWish
{
    StopReason reason = StopReason::Cancel;
    Instant since{};
    QString by;         //!< who asked; empty for a limit
    bool force = false; //!< KILL was asked for, not only TERM
    friend bool operator==(const StopWish &, const StopWish &) = default;
};

//! How a program ended, as its runner (or task pool) recorded it.
struct ExitRecord
{
    enum class Kind { Exit, Signal, SpawnFailed, RunnerError };
    Kind kind = Kind::Exit;
    int code = 0;      //!< exit code, signal number or errno, by kind
    QString errorCode; //!< SpawnFailed and RunnerError: `program-missing`, ... (interfaces.md 1.1)
    QString errorText; //!< the sentence that goes with it
    QString trace;     //!< of a task that failed
    std::optional<StopReason> asked; //!< the runner acted on this wish before the end
    bool forced = false;             //!< KILL was sent
    std::optional<Instant> startedAt;
    Instant endedAt{};
    Duration wall{};   //!< without paused time
    Duration paused{};
    Duration userCpu{};
    Duration systemCpu{};
    qint64 maxRssBytes = 0;
    qint64 outBytes = 0;
    qint64 errBytes = 0;
    int leftovers = 0; //!< processes that outlived the program and were ended
    bool outOfMemory = false;
    friend bool operator==(const ExitRecord &, const ExitRecord &) = default;
};

enum class LostCause { SupervisorKilled, ComputerRestarted, EngineEnded, FolderRemoved, DamagedRecord, NoReport, Unstoppable };
enum class SkipCause { Prerequisite, Misfire, Overlap, Disabled, JobDeleted, ByHand };
enum class ExpiryLimit { StartDeadline, TimeLimit, HangLimit };

// One struct for each state of domain.md, with what is valid only then.
struct Waiting
{
    std::optional<Instant> notBefore; //!< date, delay or next attempt
    int prerequisites = 0;            //!< edges that are still open
    friend bool operator==(const Waiting &, const Waiting &) = default;
};
struct Queued
{
    friend bool operator==(Queued, Queued) = default;
};
struct Starting
{
    int attempt = 1;
    QByteArray nonce;
    friend bool operator==(const Starting &, const Starting &) = default;
};
struct Running
{
    ProcessIdentity identity;
    friend bool operator==(const Running &, const Running &) = default;
};
struct Paused
{
    Instant since{};
    ProcessIdentity identity;
    friend bool operator==(const Paused &, const Paused &) = default;
};
struct Stopping
{
    StopWish wish;
    ProcessIdentity identity;
    friend bool operator==(const Stopping &, const Stopping &) = default;
};
struct Finishing
{
    ExitRecord record;
    std::optional<StopWish> wish; //!< from Stopping: decides Cancelled and Expired
    friend bool operator==(const Finishing &, const Finishing &) = default;
};
struct Succeeded
{
    bool cancelCameTooLate = false;
    friend bool operator==(Succeeded, Succeeded) = default;
};
struct Partial
{
    int failed = 0;
    int skipped = 0;
    bool cancelCameTooLate = false;
    friend bool operator==(Partial, Partial) = default;
};
struct Failed
{
    bool cancelCameTooLate = false;
    friend bool operator==(Failed, Failed) = default;
};
struct Cancelled
{
    QString by;
    bool forced = false;
    friend bool operator==(const Cancelled &, const Cancelled &) = default;
};
struct Expired
{
    ExpiryLimit limit = ExpiryLimit::StartDeadline;
    friend bool operator==(Expired, Expired) = default;
};
struct Skipped
{
    SkipCause cause = SkipCause::Prerequisite;
    QString subject; //!< the name of what it waited for
    friend bool operator==(const Skipped &, const Skipped &) = default;
};
struct Lost
{
    LostCause cause = LostCause::SupervisorKilled;
    friend bool operator==(Lost, Lost) = default;
};

using RunState = std::variant<Waiting, Queued, Starting, Running, Paused, Stopping, Finishing, Succeeded, Partial, Failed, Cancelled,
                              Expired, Skipped, Lost>;

//! The state without what it carries: for tables, filters and SQL. Same order as the variant; the numbers are stored, never renumber.
enum class RunStatus { Waiting, Queued, Starting, Running, Paused, Stopping, Finishing, Succeeded, Partial, Failed, Cancelled, Expired, Skipped, Lost };
inline constexpr int runStatusCount = 14;

[[nodiscard]] RunStatus statusOf(const RunState &state);
[[nodiscard]] bool isFinal(RunStatus status);
//! Starting, Running, Paused, Stopping, Finishing: somebody looks after it, or should.
[[nodiscard]] bool isUnderWay(RunStatus status);
[[nodiscard]] QString toWord(RunStatus status); //!< lower case, as in JSON
[[nodiscard]] std::optional<RunStatus> runStatusFromWord(const QString &word);

// What can happen to a run.
namespace event {
struct BecameEligible {};                       //!< Waiting > Queued
struct MustWait { Waiting on; };                //!< Queued > Waiting, Finishing > Waiting (next attempt)
struct Claimed { int attempt = 1; QByteArray nonce; };
struct GivenBack {};                            //!< Starting > Queued: it has not run
struct Requeued {};                             //!< Running > Queued: a cluster says so
struct Started { ProcessIdentity identity; };
struct PauseTook { Instant at{}; };
struct ResumeTook {};
struct StopAsked { StopWish wish; };            //!< before the start it cancels at once
struct Ended { ExitRecord record; };            //!< > Finishing
struct Concluded { RunState final; };           //!< Finishing (and Stopping) > what the record adds up to
struct Passed { ExpiryLimit limit = ExpiryLimit::StartDeadline; }; //!< a deadline before the start
struct WasSkipped { Skipped why; };
struct WasLost { LostCause cause = LostCause::SupervisorKilled; };
} // namespace event

using RunEvent = std::variant<event::BecameEligible, event::MustWait, event::Claimed, event::GivenBack, event::Requeued, event::Started,
                              event::PauseTook, event::ResumeTook, event::StopAsked, event::Ended, event::Concluded, event::Passed,
                              event::WasSkipped, event::WasLost>;

//! Owns every move (domain.md, "Run states"). Anything else is an IllegalTransition; asking a final run to stop is Refused.
//! A second StopAsked changes nothing, unless it brings force.
[[nodiscard]] Result<RunState> transition(const RunState &state, const RunEvent &event);

//! What a run's end adds up to: the record, the wish that stood when it came, and failed or skipped items.
//! Rules: domain.md, "Cancel" and "Aggregation" (exit 0 with failed items is Partial).
[[nodiscard]] RunState conclude(const ExitRecord &record, const std::optional<StopWish> &wish, int failedItems, int skippedItems);

} // namespace runsheet
