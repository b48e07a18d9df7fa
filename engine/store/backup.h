// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"
#include "engine/store/statement.h"

namespace runsheet {

inline constexpr int backupsKept = 5;

[[nodiscard]] QByteArray backupFolder(const QByteArray &dataFolder);
//! A whole copy in the folder for backups, without what was captured from callers; older ones beyond five go.
//! Gives the file. `connection` is only read. Throws StoreFailure.
QByteArray makeBackup(Connection &connection, const QByteArray &dataFolder, Instant now);
//! When the newest backup was made; nothing when there is none.
[[nodiscard]] std::optional<Instant> lastBackupAt(const QByteArray &dataFolder);
//! A file that no connection of this process has open (closing it would drop its locks), or a folder: then the names in it are safe.
//! False with errno.
[[nodiscard]] bool syncToDisk(const QByteArray &path);
//! A whole copy with everything in it, for what must not be lost. Throws StoreFailure.
void copyWhole(Connection &connection, const QByteArray &target);

} // namespace runsheet
