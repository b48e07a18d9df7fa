// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/progress.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace runsheet {

//! One line of report.jsonl (interfaces.md 2). What it does not say stays empty; one line may say several things.
struct ReportLine
{
    //! A total that the line marks as unknown (`null`) differs from one that it does not mention.
    enum class Total { NotSaid, Unknown, Known };

    std::optional<QString> process;
    std::optional<QString> stage;
    std::optional<QString> item;
    std::optional<NodeStatus> nodeStatus; //!< of the item, else of the stage
    QString error;
    std::optional<double> progress; //!< in [0, 1]
    std::optional<double> done;
    Total totalIs = Total::NotSaid;
    double total = 0; //!< where Known
    std::optional<QString> unit;
    std::optional<QString> message;
    std::optional<ResultValue> value;
    std::optional<DeclaredArtifact> artifact;
    std::optional<StatusText> status;
    std::optional<Instant> at; //!< when it happened; tasks and `report` say so, other programs need not
    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};

//! Longer lines are broken: nobody needs them, and they cost memory.
inline constexpr qsizetype maxReportLineBytes = 1 << 20;

//! Nothing for a broken line: no JSON object, a known key with a value of the wrong kind, a lone surrogate, too long.
[[nodiscard]] std::optional<ReportLine> reportLineFromJson(const QByteArray &line);
//! Keys of an object that no report line has.
[[nodiscard]] QStringList unknownReportKeys(const QJsonObject &object);
//! The way back, with a line feed.
[[nodiscard]] QByteArray toJsonLine(const ReportLine &line);

} // namespace runsheet
