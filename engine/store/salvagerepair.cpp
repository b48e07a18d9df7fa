// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/salvagerepair.h"

#include "engine/store/jobrows.h"
#include "engine/store/transaction.h"

#include <QUuid>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

//! A change that mends one kind of gap, and what is said where it changed rows (%1: how many).
struct Repair
{
    const char *statement;
    const char *sentence;
};

constexpr Repair repairs[] = {
    {"INSERT INTO definition(key, sha256, json) SELECT key, CAST('lost ' || key AS BLOB), '' FROM"
     " (SELECT definition AS key FROM job UNION SELECT definition FROM run) WHERE key NOT IN (SELECT key FROM definition)",
     "%1 definitions of jobs and runs cannot be read. They are shown as damaged and never run."},
    {"INSERT OR IGNORE INTO job(key, id, kind, definition, name, type, space, pool, priority, labels, owner, command, has_trigger, enabled,"
     " draft, created, modified, last_number, status)"
     " SELECT job, 'salvaged-' || job, 1, definition, name, type, space, pool, priority, labels, owner, '', 0, 1, 0, created, created, 0, "
     "state"
     " FROM run WHERE key IN (SELECT max(key) FROM run WHERE job NOT IN (SELECT key FROM job) GROUP BY job)",
     "%1 jobs cannot be read. Their runs are kept under one-off jobs, whose ids begin with salvaged-."},
    {"DELETE FROM run WHERE job NOT IN (SELECT key FROM job)", "%1 runs belong to no job and were left out."},
    {"UPDATE run SET environment = NULL WHERE environment IS NOT NULL AND environment NOT IN (SELECT key FROM environment)",
     "The captured environment of %1 runs cannot be read."},
    {"DELETE FROM run_label WHERE run NOT IN (SELECT key FROM run)", nullptr},
    {"DELETE FROM edge WHERE run NOT IN (SELECT key FROM run)", nullptr},
    {"DELETE FROM attempt WHERE run NOT IN (SELECT key FROM run)", nullptr},
    {"DELETE FROM artifact WHERE run NOT IN (SELECT key FROM run)", nullptr},
    {"DELETE FROM report WHERE run NOT IN (SELECT key FROM run)", nullptr},
    {"DELETE FROM job_label WHERE job NOT IN (SELECT key FROM job)", nullptr},
    {"DELETE FROM job_revision WHERE job NOT IN (SELECT key FROM job) OR definition NOT IN (SELECT key FROM definition)", nullptr},
    {"DELETE FROM schedule WHERE job NOT IN (SELECT key FROM job)", nullptr},
    {"DELETE FROM crontab_entry WHERE job NOT IN (SELECT key FROM job)", nullptr},
    {"DELETE FROM queue_member WHERE queue NOT IN (SELECT key FROM job) OR job NOT IN (SELECT key FROM job)",
     "%1 members of queues belong to nothing any more; look at the queues before they run."},
    {"INSERT OR IGNORE INTO pool(name, size) SELECT pool, 1 FROM job UNION SELECT pool, 1 FROM run UNION SELECT 'default', 1",
     "%1 pools cannot be read; each has one slot now."},
    {"UPDATE job SET active_runs = (SELECT count(*) FROM run WHERE job = job.key AND state < 7 AND deleted_at IS NULL),"
     " last_number = max(last_number, (SELECT coalesce(max(number), 0) FROM run WHERE job = job.key))",
     nullptr},
};

// Counts that triggers keep otherwise: made when all rows are what they will be.
constexpr const char *counts[] = {
    "DELETE FROM run_tally",
    "INSERT INTO run_tally SELECT pool, state, count(*) FROM run WHERE deleted_at IS NULL GROUP BY pool, state",
    "DELETE FROM job_tally",
    "INSERT INTO job_tally SELECT 'status', CAST(status AS TEXT), kind, count(*) FROM job WHERE deleted_at IS NULL GROUP BY status, kind",
    "INSERT INTO job_tally SELECT 'space', space, kind, count(*) FROM job WHERE deleted_at IS NULL GROUP BY space, kind",
    ("INSERT INTO job_tally SELECT 'label', label, kind, count(*) FROM job_label JOIN job ON job.key = job_label.job"
     " WHERE deleted_at IS NULL GROUP BY label, kind"),
    "INSERT OR IGNORE INTO search_queue SELECT key FROM run",
};

void applyRepairs(Connection &db, QStringList &gaps)
{
    for (const Repair &repair : repairs) {
        const int changed = db.prepare(QString::fromLatin1(repair.statement)).run();
        if (changed > 0 && repair.sentence != nullptr)
            gaps.append(QString::fromLatin1(repair.sentence).arg(changed));
    }
}

// A focus run that is lost, and stand-ins, which have none yet.
void findFocusRuns(Connection &db, const SalvageFacts &facts)
{
    QList<JobKey> jobs;
    Statement select = db.prepare(u"SELECT key FROM job WHERE (focus_run IS NULL AND EXISTS (SELECT 1 FROM run WHERE run.job = job.key))"
                                  " OR focus_run NOT IN (SELECT key FROM run)"_s);
    while (select.next())
        jobs.append(select.take<JobKey>());
    Transaction transaction{db, facts.now, facts.stateRoot, {}};
    for (const JobKey job : std::as_const(jobs))
        refreshJob(transaction, job);
}

// They count from now on: what was due before nobody knows.
void addSchedules(Connection &db, const SalvageFacts &facts, QStringList &gaps)
{
    const int added = db.prepare(u"INSERT OR IGNORE INTO schedule(job, counts_from) SELECT key, ? FROM job"
                                 " WHERE has_trigger = 1 AND enabled = 1 AND kind <> 1 AND deleted_at IS NULL"_s)
                          .bind(facts.now)
                          .run();
    if (added > 0)
        gaps.append(u"When %1 schedules fired last cannot be read; they count from now on."_s.arg(added));
}

void fillMeta(Connection &db, const SalvageFacts &facts)
{
    const QString id = facts.storeId.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : facts.storeId;
    const QString root = QString::fromLatin1(facts.stateRoot.toPercentEncoding("/"));
    db.prepare(u"INSERT OR IGNORE INTO meta(name, value) VALUES('uuid', ?), ('generation', '0'), ('state_root', ?)"_s).bind(id, root).run();
}

struct Gap
{
    QLatin1String table;
    QLatin1String sentence; //!< empty: another one says it, or nobody misses it
};

constexpr Gap gapsOfTables[] = {
    {"run"_L1, "Some runs cannot be read."_L1},
    {"job"_L1, "Some jobs cannot be read."_L1},
    {"calendar"_L1, "The calendars cannot be read; make or import them again."_L1},
    {"crontab"_L1, "The crontab that was imported last cannot be read; an import compares with nothing."_L1},
    {"artifact"_L1, "The lists of results of some runs cannot be read; their files are still there."_L1},
    {"queue_member"_L1, "Members of queues cannot be read; look at the queues before they run."_L1},
    {"journal"_L1, "Part of the journal cannot be read."_L1},
    {"meta"_L1, "What the store says of itself cannot be read; the files beside it say it."_L1},
    {"run_label"_L1, "Labels of some runs cannot be read."_L1},
    {"job_label"_L1, "Labels of some jobs cannot be read."_L1},
    {"edge"_L1, "What some runs wait for cannot be read; those that wait may start at once."_L1},
    {"attempt"_L1, "Earlier attempts of some runs cannot be read."_L1},
    {"report"_L1, "Steps of some runs cannot be read."_L1},
    {"job_revision"_L1, "Earlier definitions of some jobs cannot be read."_L1},
};

QStringList gapsOf(const QStringList &tables)
{
    QStringList sentences;
    for (const Gap &gap : gapsOfTables) {
        if (tables.contains(gap.table))
            sentences.append(gap.sentence);
    }
    return sentences;
}

} // namespace

QStringList repairSalvaged(Connection &db, const SalvageFacts &facts)
{
    QStringList gaps = gapsOf(facts.cutTables);
    applyRepairs(db, gaps);
    addSchedules(db, facts, gaps);
    findFocusRuns(db, facts);
    fillMeta(db, facts);
    for (const char *count : counts)
        db.execute(QString::fromLatin1(count));
    return gaps;
}

} // namespace runsheet
