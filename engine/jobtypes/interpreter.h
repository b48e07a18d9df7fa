// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/domain/result.h"

#include <QByteArrayList>

namespace runsheet {

//! Where a script is and what it may find around it.
struct ScriptPlace
{
    QByteArray script;    //!< absolute
    QByteArray workspace; //!< virtual environments are looked for from the script's folder up to this one
    QByteArray path;      //!< PATH
};

//! What executes a script.
struct Interpreter
{
    QByteArrayList argv; //!< what comes before the script; the first is absolute
    Environment extra;
};

//! By `asked` (a name or path of the user's), else by the first line, else by the name's ending; Python, R and others of a
//! virtual environment (`.venv`, `venv`, conda) beside the script win over PATH. Reads the file system.
[[nodiscard]] Result<Interpreter> findInterpreter(const ScriptPlace &place, const QByteArray &asked);

//! Whether the name's ending says what executes it: py R r sh bash zsh js mjs pl jl.
[[nodiscard]] bool hasScriptEnding(const QByteArray &path);
//! What a program of this name gets set unless it is set: Python does not hold its output back.
[[nodiscard]] Environment extraFor(const QByteArray &program);

} // namespace runsheet
