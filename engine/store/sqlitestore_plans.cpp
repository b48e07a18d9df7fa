// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/crontabrows.h"
#include "engine/store/sqlitestoreanswers.h"

// Crontabs and queues.

namespace runsheet {

Store::Answer<QList<StoredSubmission>> SqliteStore::keepCrontab(CrontabToKeep crontab)
{
    return write<QList<StoredSubmission>>([crontab = std::move(crontab)](Transaction &t) { return runsheet::keepCrontab(t, crontab); });
}

Store::Answer<KeptCrontab> SqliteStore::crontab()
{
    return read<KeptCrontab>([](Connection &db) { return readKeptCrontab(db); });
}

} // namespace runsheet
