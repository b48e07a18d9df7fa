// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"
#include "engine/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace runsheet {

//! What was read out of a damaged store, row by row.
struct Salvaged
{
    QByteArray file; //!< one of storeCopies() now; restoreCopy() puts it in the store's place
    qint64 jobs = 0;
    qint64 runs = 0;
    QStringList gaps; //!< what could not be read and what was put in its place, a sentence each
};

//! Fills a new store with every row that can still be read in a damaged one of our schema, which is only read: `file`, or the folder's
//! own where that is empty. Rows whose page is damaged are left out; what belongs to them is kept under a stand-in or goes, so that the
//! new store is sound. For people, without an engine: the caller holds the folder's lock. Blocking. Errors: StoreDamaged where not even
//! the list of tables can be read, StoreForeign, StoreTooNew, and StoreFailed where the copy cannot be written.
[[nodiscard]] Result<Salvaged> salvageStore(const QByteArray &dataFolder, const QByteArray &stateRoot, const QByteArray &file, Instant now);

} // namespace runsheet
