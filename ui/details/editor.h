// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/codeplace.h"
#include "engine/domain/result.h"

#include <QStringList>

#include <functional>

namespace runsheet {

//! A program with its arguments, to be started without a shell.
struct EditorCommand
{
    QString program;
    QStringList arguments;
    friend bool operator==(const EditorCommand &, const EditorCommand &) = default;
};

//! Says where a program is, as QStandardPaths::findExecutable() does; empty where it is not.
using FindProgram = std::function<QString(const QString &)>;

//! What opens a file at a line: `configured`, where %f is the file and %l the line (without %f the file comes last), else the first
//! installed one of the editors that are known to jump to a line. Nothing: none is there.
[[nodiscard]] std::optional<EditorCommand> editorCommand(const QString &configured, const QString &file, int line, const FindProgram &find);

//! The file that a program named: as it is, below `folder`, with ~ for the home folder. Nothing where no such regular file is.
[[nodiscard]] std::optional<QString> fileOf(const CodePlace &place, const QString &folder);

//! Opens a place that a program named, in the editor, else in the desktop's own program for such files. What could be executed by that is
//! refused: the name comes from output, which nobody need trust.
[[nodiscard]] Result<Done> openInEditor(const CodePlace &place, const QString &folder, const QString &configured);

} // namespace runsheet
