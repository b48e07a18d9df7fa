// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"
#include "engine/domain/progress.h"
#include "engine/domain/run.h"

namespace runsheet {

// Two runs held against each other. Pure.

enum class ComparedGroup { Parameters, Environment, Settings, Stamp, Outcome, Results };
inline constexpr int comparedGroupCount = 6;

//! One thing that both runs have, or only one of them: then the other text is empty.
struct ComparedValue
{
    ComparedGroup group = ComparedGroup::Parameters;
    QString name;
    QString left;
    QString right;
    bool differs = false; //!< of secrets, the texts are not the values
    friend bool operator==(const ComparedValue &, const ComparedValue &) = default;
};

//! In the order of the groups, by name. Values of variables whose names say that they are secret are not shown.
[[nodiscard]] QList<ComparedValue> compareRuns(const Run &left, const Run &right);
//! By name: size and content.
[[nodiscard]] QList<ComparedValue> compareResults(const QList<Artifact> &left, const QList<Artifact> &right);

struct ComparedStage
{
    QString name;
    std::optional<Duration> left, right;
    std::optional<NodeStatus> leftStatus, rightStatus; //!< nothing: it is not in that run
    friend bool operator==(const ComparedStage &, const ComparedStage &) = default;
};
//! In the order of the left ones, then those that only the right run has.
[[nodiscard]] QList<ComparedStage> compareStages(const QList<Node> &left, const QList<Node> &right, Instant now);

[[nodiscard]] bool isSecretName(const QString &name);

} // namespace runsheet
