// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/changeset.h"
#include "engine/domain/pool.h"
#include "engine/domain/result.h"
#include "engine/domain/run.h"

namespace runsheet {

// The JSON shapes of interfaces.md 1.2. Pure; every key of a run is always there, null where unknown.

//! The normalised draft: equal content gives equal bytes (QJsonDocument::Compact of it), whatever the caller's folder,
//! environment or way to write a duration. What the store's definition table keeps.
[[nodiscard]] QJsonObject toJson(const JobDefinition &definition);
[[nodiscard]] Result<JobDefinition> definitionFromJson(const QJsonObject &object);

//! Reads a draft as a caller writes it. Unknown keys and wrong values are refused by name, all at once.
[[nodiscard]] Result<JobDraft> draftFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const JobDraft &draft);

//! `RUN`, `RUN:any`, `RUN:partial:if-known`, ... as on the command line.
[[nodiscard]] PrerequisiteDraft prerequisiteFromWord(const QString &word);
[[nodiscard]] QString toWord(const PrerequisiteDraft &prerequisite);
//! `skip`, `queue`, `allow`, `allow:3`, `replace`.
[[nodiscard]] std::optional<OverlapPolicy> overlapFromWord(const QString &word);
[[nodiscard]] QString toWord(const OverlapPolicy &policy);
//! `once`, `skip`, `all`, `all:7`; the window stays as it is.
[[nodiscard]] std::optional<MisfirePolicy> misfireFromWord(const QString &word);
[[nodiscard]] QString toWord(const MisfirePolicy &policy);
[[nodiscard]] QString toWord(EdgeCondition condition);

[[nodiscard]] QJsonObject toJson(const Trigger &trigger);
//! All of them; 0 is not set.
[[nodiscard]] QJsonObject toJson(const ResourceLimits &limits);
[[nodiscard]] QJsonObject toJson(const Job &job);
//! `reason`: why it waits, where it does (computed by the engine); else the run's own.
[[nodiscard]] QJsonObject toJson(const Run &run, Instant now, const QString &reason = {});
[[nodiscard]] QJsonObject toJson(const Progress &progress);
[[nodiscard]] QJsonObject toJson(const Node &node);
[[nodiscard]] QJsonObject toJson(const Artifact &artifact);
[[nodiscard]] QJsonObject toJson(const ResultValue &value);
[[nodiscard]] QJsonObject toJson(const JournalEntry &entry);
[[nodiscard]] QJsonObject toJson(const Pool &pool);
[[nodiscard]] QJsonObject toJson(const Error &error); //!< {"error": {...}}
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

} // namespace runsheet
