// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"
#include "engine/domain/result.h"

#include <QByteArray>
#include <QList>

namespace runsheet {

//! A whole copy of a store: a backup, or what was rescued out of one whose file had gone.
struct StoreCopy
{
    QByteArray file;
    Instant at{};
    qint64 runs = 0;
    QString problem; //!< why it is no good; empty for a good one
};

// For people, without an engine. Blocking.

//! Whether a store is there, or anything that shows that there was one.
[[nodiscard]] bool hasOrHadStore(const QByteArray &dataFolder, const QByteArray &stateRoot);
//! All there are in this data folder, newest first, each read and checked as a whole.
[[nodiscard]] QList<StoreCopy> storeCopies(const QByteArray &dataFolder);
//! Makes one now, beside whoever serves the folder. Gives its file.
[[nodiscard]] Result<QByteArray> backUpNow(const QByteArray &dataFolder, Instant now);

//! What a restore left behind.
struct Restored
{
    QByteArray copy;
    QByteArray keptAs; //!< the store that was there before; empty where there was none
};
//! Puts a copy in the store's place; what is there is kept beside it as `.damaged-DATE`. The copy itself stays. The caller holds
//! the folder's lock. The next engine holds the run folders against it.
[[nodiscard]] Result<Restored> restoreCopy(const QByteArray &dataFolder, const QByteArray &copy, Instant now);

} // namespace runsheet
