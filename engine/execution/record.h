// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/executor.h"
#include "engine/execution/startfailure.h"

namespace runsheet {

//! The version of the record's lines that this engine writes and reads.
inline constexpr int recordVersion = 1;

//! The start line: the program's own process wrote it right before it became the program.
struct RecordedStart
{
    ProcessIdentity runner;
    ProcessIdentity program;
    Instant at{};
    friend bool operator==(const RecordedStart &, const RecordedStart &) = default;
};

//! The exit line. `record` still lacks the words of a failed start: they need a look at the files.
struct RecordedEnd
{
    ExitRecord record;
    std::optional<StartFailure> failure;
    friend bool operator==(const RecordedEnd &, const RecordedEnd &) = default;
};

//! What a record file proves about one claim of an attempt (reliability.md 5.2).
struct RunRecord
{
    bool spec = false;
    QByteArray bootId;    //!< of the claim, from the spec line
    StartSubject subject; //!< what was to be started, from the spec line
    std::optional<RecordedStart> start;
    std::optional<RecordedEnd> end;
    std::optional<Duration> stopping; //!< its supervisor ends it at a limit, with this grace
    std::optional<int> drained; //!< left-overs that were ended
    int damagedLines = 0;       //!< torn, or of a wrong sum or shape
    int foreignLines = 0;       //!< whole, but with another nonce or version
    bool foreignStart = false;  //!< one of them says that something was started
};

//! `crc32 {json}` and a line feed.
[[nodiscard]] QByteArray recordLine(const QJsonObject &object);
//! The first line of a record: everything about the start but its environment, which may hold secrets.
[[nodiscard]] QByteArray specLine(const ProcessOrder &order, const QByteArray &bootId, quint32 umask);
//! Whose record it is, by its spec line.
struct RecordOwner
{
    QString run;
    int attempt = 0;
    QByteArray nonce;
    QByteArray bootId;
};
//! Nothing where no spec line is whole.
[[nodiscard]] std::optional<RecordOwner> recordOwner(const QByteArray &bytes);
//! Lines that do not add up or carry another nonce do not count; they are reported.
[[nodiscard]] RunRecord parseRecord(const QByteArray &bytes, const QByteArray &nonce);

} // namespace runsheet
