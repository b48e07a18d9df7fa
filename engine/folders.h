// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"

#include <QByteArray>

namespace runsheet {

//! Where an engine keeps its things (interfaces.md 1). Absolute paths, as bytes.
struct Folders
{
    QByteArray data;  //!< store, lock, socket
    QByteArray state; //!< parent of runs/ for a new store; a store that is there knows its own
    [[nodiscard]] QByteArray lockFile() const { return data + "/lock"; }
    //! Held by whoever waits for the lock.
    [[nodiscard]] QByteArray nextFile() const { return data + "/lock.next"; }
    [[nodiscard]] static QByteArray socketName() { return QByteArrayLiteral("engine.sock"); }
};

//! `dataDir` is the option (or RUNSHEET_DATA_DIR); empty is the default folder. A folder that is the default one by
//! device and inode is the default one. Makes nothing.
[[nodiscard]] Folders foldersFor(const QByteArray &dataDir);
//! Makes the folders, 0700. Errors name folder, owner and mode.
[[nodiscard]] Result<Done> makeFolders(const Folders &folders);

//! The flock that decides who serves a data folder. Free again when the object or the process ends.
class FolderLock
{
public:
    //! Without waiting (but up to 2 s after a crash, while a child between vfork and exec still holds it). EngineElsewhere when it is
    //! held, and when somebody waits for it: an engine that was asked to go must not be quicker than the one that asked.
    static Result<FolderLock> take(const Folders &folders);
    //! Waits for its turn and until it is free; for a taker, on a thread of its own.
    static Result<FolderLock> wait(const Folders &folders);
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

private:
    explicit FolderLock(int fd) : m_fd(fd) {}
    static Result<FolderLock> open(const QByteArray &path);
    int m_fd = -1;
};

} // namespace runsheet
