// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/comingfire.h"
#include "engine/domain/pool.h"

namespace runsheet {

// What fire times to come mean for the slots of their pools, by what their runs are expected to take. Pure. Each pool serves those that
// want it in the order of their times; what has no history is expected to take no time, a queue takes no slot, and what runs already is
// not looked at.

//! A stretch of time in which more runs want a pool than it has slots.
struct Collision
{
    Instant at; //!< the first one that has to wait wants to start
    QString pool;
    int slots = 0;
    QList<qsizetype> fires; //!< places of all that have a part in it: those that hold the slots, and those that wait
    qsizetype latest = 0;   //!< the place of the one that waits longest
    Duration late{};        //!< how long
    friend bool operator==(const Collision &, const Collision &) = default;
};

struct Forecast
{
    QList<Duration> late;        //!< of each fire time: how much later it starts
    QList<Collision> collisions; //!< by time
};

//! A start that is later by less is no collision.
inline constexpr Duration tolerableDelay = std::chrono::minutes(5);

//! `fires` are ordered by time.
[[nodiscard]] Forecast forecastOf(const QList<ComingFire> &fires, const QList<Pool> &pools);

//! One fire time put to another time, so that a collision becomes smaller.
struct Remedy
{
    qsizetype fire = 0;
    Instant to;
    Duration late{}; //!< so late the latest starts then
    friend bool operator==(const Remedy &, const Remedy &) = default;
};
//! The best one within three hours to either side and after `now`, in steps of five minutes, at which it finds a slot free and that
//! makes the delay at least a quarter smaller; nothing where there is none.
[[nodiscard]] std::optional<Remedy> remedyFor(const Collision &collision, const QList<ComingFire> &fires, const QList<Pool> &pools,
                                              Instant now);

//! How one more fire time meets the others.
struct Fit
{
    int slots = 0;
    int taken = 0;                      //!< by others, at its time
    Duration late{};                    //!< how much later than wanted it starts
    std::optional<Collision> collision; //!< it has a part in; places count in the others, with -1 for itself
};
//! `others` are ordered by time, without fire times of the same job. Nothing for a pool that is not known.
[[nodiscard]] std::optional<Fit> fitOf(const ComingFire &fire, const QList<ComingFire> &others, const QList<Pool> &pools);

} // namespace runsheet
