// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"

namespace runsheet {

//! Some bytes of a line.
struct CrontabSpan
{
    qsizetype at = 0;
    qsizetype size = 0;
    friend bool operator==(CrontabSpan, CrontabSpan) = default;
};

//! A line that starts something, with what applies to it.
struct CrontabEntry
{
    QList<CrontabSpan> fields;       //!< the five fields, or one macro, where they stand
    CrontabSpan command;             //!< as written, up to an unescaped `%`
    QByteArray program;              //!< what the shell is given: the command with `\%` read as `%`
    std::optional<QByteArray> input; //!< what the program reads: after the first unescaped `%`, with `%` read as a line feed
    Environment variables;           //!< those set above this line
};

//! One line. `text` and `ending` together are its bytes, whatever was understood of them.
struct CrontabLine
{
    enum class Kind { Blank, Comment, Variable, Entry, NotUnderstood };
    Kind kind = Kind::Blank;
    QByteArray text;
    QByteArray ending;  //!< LF, CR LF, or nothing at the end of a file
    CrontabEntry entry; //!< Entry
    QByteArray name;    //!< Variable
    QByteArray value;   //!< Variable, without quotes
    QString reason;     //!< NotUnderstood: what is wrong, with the column where there is one
};

//! A crontab as its lines. Lossless: bytesOf(readCrontab(bytes)) == bytes for any bytes.
struct Crontab
{
    QList<CrontabLine> lines;
};

[[nodiscard]] Crontab readCrontab(const QByteArray &bytes);
[[nodiscard]] QByteArray bytesOf(const Crontab &crontab);

//! The five fields parted by one blank each, or the macro.
[[nodiscard]] QByteArray scheduleOf(const CrontabLine &line);
//! The shell of an entry: SHELL, else /bin/sh.
[[nodiscard]] QByteArray shellOf(const CrontabEntry &entry);
//! The time zone of an entry: CRON_TZ, else TZ; empty is the system's.
[[nodiscard]] QByteArray zoneOf(const Environment &variables);

} // namespace runsheet
