// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QByteArrayList>
#include <QString>

namespace runsheet {

//! Where a start failed, as the runner says it, and the errno.
struct StartFailure
{
    enum class Where { Program, Interpreter, Workspace, Exec, Stdin, Supervisor };
    Where where = Where::Exec;
    int error = 0;
    friend bool operator==(const StartFailure &, const StartFailure &) = default;
};

//! What was to be started: the files that a failure can be about.
struct StartSubject
{
    QByteArrayList argv;
    QByteArray workspace;
    QByteArray stdinFile;
    friend bool operator==(const StartSubject &, const StartSubject &) = default;
};

//! A start failure in words: a code of interfaces.md 1.1 (or `supervisor-failed`) and a sentence that names the file or
//! folder, the cause and the next step.
struct StartFailureText
{
    QString code;
    QString text;
    friend bool operator==(const StartFailureText &, const StartFailureText &) = default;
};

//! Looks at the files to tell apart what the kernel calls by one errno. Blocking; for an i/o thread.
[[nodiscard]] StartFailureText describeStartFailure(const StartFailure &failure, const StartSubject &subject);

} // namespace runsheet
