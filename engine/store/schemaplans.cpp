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

} // namespace runsheet
