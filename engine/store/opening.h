// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/identity.h"
#include "engine/store/store.h"

namespace runsheet {

//! What opening a store gives.
struct Opened
{
    std::unique_ptr<Connection> connection;
    Identity identity;
    QByteArray stateRoot;
    QStringList notes; //!< what was odd and does not keep it from working
    //! It is an older copy, or lost its write-ahead log: run folders may know more than it does. True until settle().
    bool missesChanges = false;
};

//! Opens the store of a data folder to write, makes a new one where there is none, brings an older one to our schema after a
//! backup, and counts its generation on. Throws StoreFailure.
[[nodiscard]] Opened openToWrite(const StoreOptions &options);
//! The run folders were held against it: it misses nothing any more that can be known.
void settle(Connection &db);
//! For a copy, which may be restored at any time: then what came after it is missing. Throws StoreFailure.
void markAsCopy(Connection &db);
//! Says beside it that everything is in the database. Once the write-ahead log is taken over.
void noteClosed(Connection &db, const StoreOptions &options, Identity identity);
//! Opens it to read, changing nothing. Throws StoreFailure.
[[nodiscard]] Opened openToRead(const StoreOptions &options);
//! How to read without making a file: a store that was closed well has no write-ahead log and needs none.
[[nodiscard]] Connection::Mode viewMode(const QByteArray &file);

} // namespace runsheet
