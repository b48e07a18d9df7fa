// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace runsheet {

//! How far a run is: a measurement, not a fact. `fraction` is in [0, 1], below 1 until the run is final.
struct Progress
{
    std::optional<double> fraction;
    std::optional<double> done;
    std::optional<double> total;
    QString unit;
    QString message;
    std::optional<Instant> eta;
    bool estimated = false; //!< from past runs, not from this one
    //! Items, for the segmented bar. Zero where the run has none.
    int itemsRunning = 0;
    int itemsFailed = 0;
    int itemsSkipped = 0;
    friend bool operator==(const Progress &, const Progress &) = default;
};

enum class NodeKind { Process, Stage, Item };
enum class NodeStatus { Waiting, Running, Success, Error, Cancelled, Skipped };
[[nodiscard]] QString toWord(NodeKind kind);
[[nodiscard]] QString toWord(NodeStatus status);

//! A part of a run. The tree is a pure fold over report lines (engine/execution/progress/).
struct Node
{
    NodeKind kind = NodeKind::Process;
    QString name;
    NodeStatus status = NodeStatus::Running;
    std::optional<double> done;
    std::optional<double> total;
    QString message;
    QString error;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    QList<Node> children;
    int goodItemsLeftOut = 0; //!< beyond 10,000 good items of a stage only this count stays
    friend bool operator==(const Node &, const Node &) = default;
};

//! A number or text that a run reports, such as a rate or a row count.
struct ResultValue
{
    QString name;
    std::optional<double> number;
    QString text;
    QString unit;
    friend bool operator==(const ResultValue &, const ResultValue &) = default;
};

//! A status text of the job's own; shown in place of the word, never in place of the state.
struct StatusText
{
    enum class Class { Waiting, Running, FinishedWell, FinishedBadly };
    QString text;
    Class shownAs = Class::Running;
    friend bool operator==(const StatusText &, const StatusText &) = default;
};

//! An artifact that a run declared by a report line; resolved when the run ends.
struct DeclaredArtifact
{
    QByteArray path; //!< as reported: absolute, or below the workspace
    QString title;
    friend bool operator==(const DeclaredArtifact &, const DeclaredArtifact &) = default;
};

//! Everything a run has told so far.
struct RunReport
{
    Progress progress;
    QList<Node> nodes; //!< the processes; a run that named none has one without a name
    QList<ResultValue> values;
    QList<DeclaredArtifact> artifacts;
    StatusText status;
    QString lastLine; //!< of the output, decoded for show, cut at 500 characters
    QString lastErrorLine; //!< the same of stderr alone; not stored
    std::optional<Instant> lastOutputAt;
    int failedItems = 0;
    int skippedItems = 0;
    int brokenLines = 0;
    friend bool operator==(const RunReport &, const RunReport &) = default;
};

} // namespace runsheet
