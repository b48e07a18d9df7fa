// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/domain/result.h"

namespace runsheet {

//! What comes of the rest of a plan when a member fails.
enum class OnFailure { Stop, Continue };

//! A job of a queue, in its place.
struct QueueMember
{
    JobKey key;
    JobId id;
    QString name;
    bool enabled = true;
};

//! An ordered sequence of jobs with one trigger; the next starts when the one before is over. In the store it is a job of type `queue`:
//! so it has runs, fire times and policies as any job has.
struct Queue
{
    JobKey key;
    JobId id;
    QString name;
    Trigger trigger;
    bool enabled = true;
    OnFailure onFailure = OnFailure::Stop;
    MisfirePolicy misfire;
    OverlapPolicy overlap;
    QList<QueueMember> sequence;
    std::optional<Instant> nextFireTime;
    RunId lastRun;
    int revision = 1;
};

//! What a caller wants a queue to be. What is left out stays as it is, or is as usual in a new one; a new queue without a trigger takes
//! its first member's.
struct QueueDraft
{
    std::optional<QString> name;
    std::optional<Trigger> trigger;
    std::optional<bool> enabled;
    std::optional<OnFailure> onFailure;
    std::optional<MisfirePolicy> misfire;
    std::optional<OverlapPolicy> overlap;
    std::optional<QStringList> sequence; //!< ids or names of jobs
};

//! Which members a run of a queue has.
struct QueuePart
{
    enum class Kind { Whole, From, Only };
    Kind kind = Kind::Whole;
    QString member; //!< id or name; not for Whole
};

//! The type of the job that a queue is, and of its runs.
inline constexpr QLatin1StringView queueTypeKey("queue");

//! `stop`, `continue`.
[[nodiscard]] QString toWord(OnFailure onFailure);
[[nodiscard]] std::optional<OnFailure> onFailureFromWord(const QString &word);

//! The policy of the job that a queue is.
[[nodiscard]] OnFailure onFailureOf(const JobDefinition &definition);
[[nodiscard]] QJsonObject toJson(const Queue &queue);
//! Unknown keys and wrong values are refused by name, all at once.
[[nodiscard]] Result<QueueDraft> queueDraftFromJson(const QJsonObject &object);

} // namespace runsheet
