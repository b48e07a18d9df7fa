// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/crontabrows.h"

#include "engine/store/jobrows.h"
#include "engine/store/submitting.h"

namespace runsheet {

using namespace Qt::StringLiterals;

QList<StoredSubmission> keepCrontab(Transaction &transaction, const CrontabToKeep &crontab)
{
    transaction.db.execute(u"DELETE FROM crontab_entry"_s);
    transaction.db.prepare(u"INSERT OR REPLACE INTO crontab(key, bytes, imported) VALUES(1, ?, ?)"_s)
        .bind(crontab.bytes, transaction.now)
        .run();
    QList<StoredSubmission> made;
    for (const CrontabToKeep::Entry &entry : crontab.entries) {
        Submission submission = entry.submission;
        JobDefinition &definition = submission.draft.definition;
        if (!submission.job) // else it is there already
            definition.name = freeName(transaction.db, definition.space, definition.name);
        made += submitAll(transaction, {submission});
        transaction.db.prepare(u"INSERT INTO crontab_entry(line, job) VALUES(?, ?)"_s).bind(entry.line, made.last().job).run();
    }
    return made;
}

KeptCrontab readKeptCrontab(Connection &db)
{
    KeptCrontab kept;
    Statement select = db.prepare(u"SELECT bytes FROM crontab"_s);
    if (!select.next())
        missing(u"No crontab was imported here; \"crontab import FILE\" does that."_s);
    kept.bytes = select.take<QByteArray>();
    Statement entries = db.prepare(u"SELECT e.line, j.key FROM crontab_entry e"
                                   " LEFT JOIN job j ON j.key = e.job AND j.deleted_at IS NULL ORDER BY e.line"_s);
    while (entries.next()) {
        KeptCrontab::Entry entry;
        JobKey job;
        entries.read(entry.line, job);
        if (job.isValid())
            entry.job = loadJob(db, job).job;
        kept.entries.append(entry);
    }
    return kept;
}

} // namespace runsheet
