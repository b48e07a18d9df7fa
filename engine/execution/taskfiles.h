// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"
#include "engine/execution/uniquefd.h"

#include <QByteArray>

namespace runsheet {

//! The run folder of a task: the same files as a program's (interfaces.md 4), each made at its first use, 0700 and 0600.
//! A disk that is full cuts them, never the task. Blocking; for the task's thread.
class TaskFiles
{
public:
    explicit TaskFiles(QByteArray runFolder) : m_path(std::move(runFolder)) {}

    //! errno, or 0. Parents are made, too.
    [[nodiscard]] int makeFolder();
    void appendReport(const QByteArray &line);
    void appendOutput(const QByteArray &bytes, Instant at);
    //! Absolute; made when it is not there.
    [[nodiscard]] QByteArray resultsFolder();
    [[nodiscard]] qint64 outputBytes() const { return m_outputBytes; }

private:
    void append(UniqueFd &file, const char *name, const QByteArray &bytes) const;

    QByteArray m_path;
    UniqueFd m_folder;
    UniqueFd m_report;
    UniqueFd m_output;
    UniqueFd m_index;
    qint64 m_outputBytes = 0;
};

} // namespace runsheet
