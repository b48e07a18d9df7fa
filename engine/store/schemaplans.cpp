// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/schemaplans.h"

namespace runsheet {

// One crontab, the last imported, and which job came of which of its lines (from 0).
void addCrontabs(Connection &connection)
{
    connection.execute(
        QStringLiteral("CREATE TABLE crontab(key INTEGER PRIMARY KEY CHECK (key = 1), bytes BLOB, imported INTEGER NOT NULL)"));
    connection.execute(QStringLiteral("CREATE TABLE crontab_entry(line INTEGER PRIMARY KEY, job INTEGER NOT NULL)"));
}

// A queue is a job of its own kind (3), whose names are apart from those of other jobs. Members stay written down when a queue or a job is
// deleted, so that what comes back is where it was.
void addQueues(Connection &connection)
{
    for (const char *statement : {
             "CREATE TABLE queue_member("
             " queue INTEGER NOT NULL REFERENCES job(key) ON DELETE CASCADE, position INTEGER NOT NULL,"
             " job INTEGER NOT NULL REFERENCES job(key) ON DELETE CASCADE, PRIMARY KEY(queue, position)) WITHOUT ROWID",
             "CREATE INDEX queue_member_by_job ON queue_member(job)",
             "DROP INDEX job_by_kept_name",
             "CREATE UNIQUE INDEX job_by_kept_name ON job(space, name) WHERE kind IN (0, 2) AND deleted_at IS NULL",
             "CREATE UNIQUE INDEX queue_by_name ON job(name) WHERE kind = 3 AND deleted_at IS NULL",
             "ALTER TABLE run ADD COLUMN queue TEXT",
         })
        connection.execute(QString::fromLatin1(statement));
}

} // namespace runsheet
