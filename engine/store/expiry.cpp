// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/expiry.h"

namespace runsheet {

using namespace Qt::StringLiterals;

QList<ExpiredResults> readExpired(Connection &db, Instant now, RunKey after, int limit)
{
    // Only rows with results have their definition looked at; a scan by key, once an hour, in a reader.
    Statement select = db.prepare(
        u"SELECT run.key, run.run_folder FROM run JOIN definition ON definition.key = run.definition JOIN job ON job.key = run.job"
        " WHERE run.key > ? AND run.artifact_count > 0 AND run.state > ? AND run.deleted_at IS NULL AND job.locked = 0"
        " AND json_extract(definition.json, '$.resultTtl') > 0"
        " AND run.ended + 1000 * json_extract(definition.json, '$.resultTtl') <= ?"
        " AND EXISTS (SELECT 1 FROM artifact WHERE artifact.run = run.key AND artifact.expired = 0 AND artifact.owner = ?)"
        " ORDER BY run.key LIMIT ?"_s);
    select.bind(after.value, RunStatus::Finishing, now, Artifact::Owner::Run, limit);
    QList<ExpiredResults> expired;
    while (select.next()) {
        ExpiredResults one;
        select.read(one.run, one.runFolder);
        expired.append(one);
    }
    return expired;
}

void markExpired(Transaction &transaction, const QList<RunKey> &runs)
{
    for (const RunKey run : runs) {
        transaction.db.prepare(u"UPDATE artifact SET expired = 1 WHERE run = ? AND owner = ?"_s).bind(run, Artifact::Owner::Run).run();
        transaction.changes.runs.insert(run);
    }
}

} // namespace runsheet
