// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace runsheet {

//! When a job runs by itself. Kinds as in interfaces.md 1.2; fields that a kind does not use stay empty.
struct Trigger
{
    enum class Kind { None, Cron, FixedRate, FixedDelay, Once, EngineStart };
    enum class DelayFrom { End, Start };
    Kind kind = Kind::None;
    QString expression;
    QString dialect;
    QString zone; //!< IANA; empty is the system's, resolved at each computation
    QString dst;
    Duration every{};
    Duration delay{};
    DelayFrom from = DelayFrom::End;
    std::optional<Duration> initialDelay;
    std::optional<Instant> at;
    std::optional<Instant> start, end;
    Duration jitter{};
    QString calendar;
    friend bool operator==(const Trigger &, const Trigger &) = default;
};

struct OverlapPolicy
{
    enum class Kind { Skip, Queue, Allow, Replace };
    Kind kind = Kind::Skip;
    int atMost = 0; //!< Allow: how many at once; 0 is no limit but the pool's
    friend bool operator==(OverlapPolicy, OverlapPolicy) = default;
};

struct MisfirePolicy
{
    enum class Kind { Once, Skip, All };
    Kind kind = Kind::Once;
    int atMost = 100; //!< All: the latest so many
    Duration window = std::chrono::hours(4);
    friend bool operator==(MisfirePolicy, MisfirePolicy) = default;
};

struct RetryPolicy
{
    int retries = 0;      //!< further attempts after the first
    Duration delay{};     //!< before the second attempt
    double factor = 1;    //!< each further delay is so many times the one before
    QList<int> exitCodes; //!< only these; empty is any failure
    bool afterTimeLimit = false;
    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;

    //! How long to wait after attempt `n` (from 1) ended.
    [[nodiscard]] Duration delayAfter(int attempt) const;
};

//! What the kernel keeps a program to. Each counts for every process of a run by itself, but `processes`. Zero means that nothing
//! is set; what holds then stands with each.
struct ResourceLimits
{
    Duration cpuTime{};     //!< whole seconds, rounded up; at its end SIGXCPU, and KILL after the grace; unset: none
    qint64 memory = 0;      //!< bytes of address space; unset: none
    qint64 processes = 0;   //!< of the user in all, also outside the run, and nothing to root; unset: half of what the user may have
    qint64 openFiles = 0;   //!< unset: the session's
    qint64 fileSize = 0;    //!< bytes of one file that it writes, its output not counted; unset: none
    bool coreDumps = false; //!< a core file may hold secrets
    friend bool operator==(const ResourceLimits &, const ResourceLimits &) = default;
};

//! Zero means no limit.
struct Limits
{
    Duration timeLimit{};            //!< of one attempt, without paused time
    Duration grace = seconds(10);    //!< between TERM and KILL
    Duration startDeadline{};        //!< from created to started
    Duration hang{};                 //!< without output
    ResourceLimits resources;        //!< of programs; tasks in the engine's pool have none
    friend bool operator==(const Limits &, const Limits &) = default;
};

enum class OnInterrupt { Ask, Rerun };

struct Retention
{
    Duration resultTtl{}; //!< zero keeps results as long as the run
    friend bool operator==(Retention, Retention) = default;
};

} // namespace runsheet
