// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"
#include "engine/domain/changeset.h"
#include "engine/domain/filter.h"
#include "engine/domain/job.h"
#include "engine/domain/policies.h"
#include "engine/domain/progress.h"
#include "engine/domain/run.h"

#include <optional>

namespace runsheet {

//! The last value of each enumeration that is stored as a number. A new last value moves it; a new enumeration needs a line, or
//! the store cannot be compiled.
template<class Enum>
inline constexpr auto lastOf = nullptr;
template<>
inline constexpr auto lastOf<Artifact::Owner> = Artifact::Owner::User;
template<>
inline constexpr auto lastOf<Cause> = Cause::Rerun;
template<>
inline constexpr auto lastOf<EdgeCondition> = EdgeCondition::Failed;
template<>
inline constexpr auto lastOf<EventKind> = EventKind::CalendarChanged;
template<>
inline constexpr auto lastOf<ExecutorKind> = ExecutorKind::Condor;
template<>
inline constexpr auto lastOf<ExitRecord::Kind> = ExitRecord::Kind::RunnerError;
template<>
inline constexpr auto lastOf<ExpiryLimit> = ExpiryLimit::HangLimit;
template<>
inline constexpr auto lastOf<JobKind> = JobKind::Queue;
template<>
inline constexpr auto lastOf<JobStatus> = JobStatus::Idle;
template<>
inline constexpr auto lastOf<LostCause> = LostCause::NoReport;
template<>
inline constexpr auto lastOf<NodeKind> = NodeKind::Item;
template<>
inline constexpr auto lastOf<NodeStatus> = NodeStatus::Skipped;
template<>
inline constexpr auto lastOf<OverlapPolicy::Kind> = OverlapPolicy::Kind::Replace;
template<>
inline constexpr auto lastOf<RunStatus> = RunStatus::Lost;
template<>
inline constexpr auto lastOf<SkipCause> = SkipCause::ByHand;
template<>
inline constexpr auto lastOf<StatusText::Class> = StatusText::Class::FinishedBadly;
template<>
inline constexpr auto lastOf<StopReason> = StopReason::Replaced;

//! A number from a file is only a value when there is one of that number: anything could stand in a damaged row.
template<class Enum>
[[nodiscard]] std::optional<Enum> enumFrom(qint64 number)
{
    static_assert(!std::is_null_pointer_v<decltype(lastOf<Enum>)>, "it needs its last value in this file");
    if (number < 0 || number > qint64(lastOf<Enum>))
        return std::nullopt;
    return Enum(number);
}

} // namespace runsheet
