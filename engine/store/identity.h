// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"
#include "engine/domain/result.h"
#include "engine/store/statement.h"

#include <QByteArray>

namespace runsheet {

//! Which store this is, and how often it was opened to be written: kept in the database and in `store.id` beside it, so that a
//! store that was removed, replaced or restored is noticed and nothing ever starts empty over one that was there.
struct Identity
{
    QString uuid;
    qint64 generation = 0;
    qint64 lastSeq = 0;    //!< of the journal when it was closed well; 0 while it is open
    bool isClosed = false; //!< in the file: everything is in the database, none of it in a write-ahead log
    friend bool operator==(const Identity &, const Identity &) = default;
};

//! A file by device and inode.
struct FileId
{
    quint64 device = 0;
    quint64 inode = 0;
    friend bool operator==(FileId, FileId) = default;
};
//! Nothing when there is no such file. Follows links.
[[nodiscard]] std::optional<FileId> fileIdOf(const QByteArray &path);

//! An empty file for its owner alone, where there is none: SQLite keeps the mode of a file that is there, and makes one that
//! others may read. False with errno.
bool makePrivateFile(const QByteArray &path);

[[nodiscard]] QByteArray storeFile(const QByteArray &dataFolder);
//! In the data folder, and again where the run folders are: one of them stays when the other is restored or not mounted.
[[nodiscard]] QByteArray identityFile(const QByteArray &dataFolder);
[[nodiscard]] QByteArray identityFileOfRuns(const QByteArray &stateRoot);
//! A copy that was saved out of an open store whose file had gone.
[[nodiscard]] QByteArray rescuedFile(const QByteArray &dataFolder, Instant now);
//! Newest first, with their paths.
[[nodiscard]] QByteArrayList rescuedFiles(const QByteArray &dataFolder);
//! What shows that there was a store: files beside it, copies of it, the mark in the folder of runs.
[[nodiscard]] QByteArrayList tracesOfStore(const QByteArray &dataFolder, const QByteArray &stateRoot);

//! What lies in a data folder. Looks without opening a connection and changes nothing.
enum class Found { Nothing, Store };
//! Errors: StoreMissing, StoreForeign, StoreDamaged, StoreTooNew, each naming the file.
[[nodiscard]] Result<Found> inspect(const QByteArray &dataFolder, const QByteArray &stateRoot);
//! The same questions, asked of an open database, which also knows what the write-ahead log says. Throws StoreFailure.
void requireOurs(Connection &connection);

//! Of this path. Nothing when there is none; an Error when it cannot be read.
[[nodiscard]] Result<std::optional<Identity>> readIdentityFile(const QByteArray &path);
//! Written to a file of another name first, synced, then renamed.
[[nodiscard]] Result<Done> writeIdentityFile(const QByteArray &path, const Identity &identity);

} // namespace runsheet
