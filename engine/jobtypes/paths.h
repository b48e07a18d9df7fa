// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace runsheet {

// Paths are bytes: names need not be UTF-8.

//! `path` where it is absolute, else below `folder`. `..` stays: it means something else behind a link.
[[nodiscard]] QByteArray absolutePath(QByteArray path, const QByteArray &folder);
//! `load.py` of `/home/a/load.py`.
[[nodiscard]] QByteArray lastPart(const QByteArray &path);
//! `/home/a` of `/home/a/load.py`.
[[nodiscard]] QByteArray folderOf(const QByteArray &path);

[[nodiscard]] bool isFolder(const QByteArray &path);
[[nodiscard]] bool isRegularFile(const QByteArray &path);
[[nodiscard]] bool isExecutable(const QByteArray &path); //!< a regular file that this user may execute

//! Looks a program's bare name up as execvp does, but never in the current folder: empty and relative parts of PATH are
//! passed over. A file that is there but may not be executed is found where no better one is: the start says what it lacks.
[[nodiscard]] std::optional<QByteArray> findProgram(const QByteArray &name, const QByteArray &path);

} // namespace runsheet
