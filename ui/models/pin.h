// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"
#include "engine/domain/ids.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>

#include <optional>

namespace runsheet {

//! What of a run's results stands in the Result column of its job. Kept in the job's extended properties as `pin`, so that it goes where
//! the job goes.
struct Pin
{
    enum class Kind {
        Reported, //!< a value that the run reported
        Cell,     //!< of a table
        Document  //!< a place in a JSON document
    };
    Kind kind = Kind::Reported;
    QString name;              //!< of the value or the column; Document: a JSON pointer (RFC 6901)
    QString file;              //!< which artifact: its name, in which * stands for any characters
    std::optional<qint64> row; //!< Cell: below the header, from 0; nothing: the last one
    friend bool operator==(const Pin &, const Pin &) = default;
};

[[nodiscard]] QJsonObject toJson(const Pin &pin);
//! Of a job's extended properties. Nothing where none is pinned, or nothing that this program understands.
[[nodiscard]] std::optional<Pin> pinIn(const QJsonObject &properties);
//! The properties with this pin and everything else as it was.
[[nodiscard]] QJsonObject withPin(QJsonObject properties, const std::optional<Pin> &pin);

//! How the next run's file will be recognised: numbers of four digits and more, as dates and times are, may be others then.
[[nodiscard]] QString filePattern(const QByteArray &name);
//! The newest artifact that is meant; null where none is. One of exactly that name comes first.
[[nodiscard]] const Artifact *artifactFor(const Pin &pin, const QList<Artifact> &artifacts);

//! What stands before the value: `kept share`.
[[nodiscard]] QString pinLabel(const Pin &pin);
//! `“mid” in row 451 of prices_*.csv`
[[nodiscard]] QString pinSentence(const Pin &pin);

//! A pinned value as the table shows it.
struct PinnedText
{
    QString label;
    QString value; //!< empty: it is missing
    QString tip;
    RunKey run; //!< that it is of
    friend bool operator==(const PinnedText &, const PinnedText &) = default;
};

} // namespace runsheet

Q_DECLARE_METATYPE(runsheet::PinnedText)
