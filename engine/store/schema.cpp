// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/schema.h"

#include "engine/store/schemaplans.h"

#include <span>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// Numbers of states, kinds and conditions are those of the enumerations in engine/domain. Instants are milliseconds UTC.
// A released step never changes: what comes later is a further step.
constexpr const char *tablesOne[] = {
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE definition(key INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, json TEXT NOT NULL)",
    "CREATE TABLE environment(key INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, body BLOB NOT NULL)",
    "CREATE TABLE pool(name TEXT PRIMARY KEY, size INTEGER NOT NULL, held INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID",
    "CREATE TABLE job("
    " key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, kind INTEGER NOT NULL,"
    " definition INTEGER NOT NULL REFERENCES definition(key),"
    " name TEXT NOT NULL, type TEXT NOT NULL, space TEXT NOT NULL, pool TEXT NOT NULL, priority INTEGER NOT NULL,"
    " labels TEXT NOT NULL, owner TEXT NOT NULL, command TEXT NOT NULL, has_trigger INTEGER NOT NULL,"
    " enabled INTEGER NOT NULL, draft INTEGER NOT NULL, locked INTEGER NOT NULL DEFAULT 0,"
    " created INTEGER NOT NULL, modified INTEGER NOT NULL, revision INTEGER NOT NULL DEFAULT 1, next_fire INTEGER,"
    " last_number INTEGER NOT NULL DEFAULT 0, focus_run INTEGER, active_runs INTEGER NOT NULL DEFAULT 0,"
    " status INTEGER NOT NULL, started INTEGER, ended INTEGER, elapsed INTEGER, deleted_at INTEGER, deletion INTEGER)",
    "CREATE TABLE job_label(job INTEGER NOT NULL REFERENCES job(key), label TEXT NOT NULL, PRIMARY KEY(job, label)) WITHOUT ROWID",
    "CREATE TABLE job_revision("
    " key INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL REFERENCES job(key), at INTEGER NOT NULL, by TEXT NOT NULL,"
    " definition INTEGER NOT NULL REFERENCES definition(key), enabled INTEGER NOT NULL, deletion INTEGER)",
    "CREATE TABLE run("
    " key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, job INTEGER NOT NULL REFERENCES job(key), number INTEGER NOT NULL,"
    " definition INTEGER NOT NULL REFERENCES definition(key), environment INTEGER REFERENCES environment(key),"
    " name TEXT NOT NULL, type TEXT NOT NULL, space TEXT NOT NULL, pool TEXT NOT NULL, priority INTEGER NOT NULL,"
    " labels TEXT NOT NULL, owner TEXT NOT NULL, executor INTEGER NOT NULL, executor_handle TEXT NOT NULL DEFAULT '',"
    " overlap_kind INTEGER NOT NULL, overlap_most INTEGER NOT NULL,"
    " state INTEGER NOT NULL, payload TEXT NOT NULL, held INTEGER NOT NULL DEFAULT 0, nonce BLOB, boot_id BLOB,"
    " reason TEXT NOT NULL DEFAULT '', status_text TEXT NOT NULL DEFAULT '', status_class INTEGER NOT NULL DEFAULT 1,"
    " outcome_text TEXT NOT NULL DEFAULT '', exit_code INTEGER, signal INTEGER, error_code TEXT, error_text TEXT, error_trace TEXT,"
    " progress TEXT NOT NULL DEFAULT '', last_line TEXT NOT NULL DEFAULT '',"
    " cause INTEGER NOT NULL, scheduled_for INTEGER, attempt INTEGER NOT NULL DEFAULT 0, reruns INTEGER NOT NULL DEFAULT 0,"
    " retry_of TEXT, parent TEXT,"
    " created INTEGER NOT NULL, eligible INTEGER, queued INTEGER, started INTEGER, ended INTEGER, last_output INTEGER,"
    " cancel_requested INTEGER, paused_total INTEGER NOT NULL DEFAULT 0, elapsed INTEGER,"
    " not_before INTEGER, delay INTEGER NOT NULL DEFAULT 0, start_deadline INTEGER, due INTEGER,"
    " cpu INTEGER, max_rss INTEGER, output_bytes INTEGER, leftovers INTEGER NOT NULL DEFAULT 0,"
    " run_folder BLOB, stamp TEXT NOT NULL DEFAULT '', artifact_count INTEGER NOT NULL DEFAULT 0, deleted_at INTEGER, deletion INTEGER)",
    "CREATE TABLE run_label(run INTEGER NOT NULL REFERENCES run(key) ON DELETE CASCADE, label TEXT NOT NULL, PRIMARY KEY(run, label)) "
    "WITHOUT ROWID",
    "CREATE TABLE edge("
    " run INTEGER NOT NULL REFERENCES run(key) ON DELETE CASCADE, prerequisite INTEGER NOT NULL, condition INTEGER NOT NULL,"
    " on_id TEXT NOT NULL, on_name TEXT NOT NULL, released INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(run, prerequisite, condition)) WITHOUT "
    "ROWID",
    "CREATE TABLE attempt("
    " run INTEGER NOT NULL REFERENCES run(key) ON DELETE CASCADE, n INTEGER NOT NULL, nonce BLOB, started INTEGER, ended INTEGER,"
    " exit_code INTEGER, signal INTEGER, error_code TEXT, error_text TEXT, error_trace TEXT, PRIMARY KEY(run, n)) WITHOUT ROWID",
    "CREATE TABLE artifact("
    " run INTEGER NOT NULL REFERENCES run(key) ON DELETE CASCADE, n INTEGER NOT NULL, name BLOB NOT NULL, path BLOB NOT NULL,"
    " title TEXT NOT NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB, modified INTEGER NOT NULL,"
    " owner INTEGER NOT NULL, expired INTEGER NOT NULL, PRIMARY KEY(run, n)) WITHOUT ROWID",
    "CREATE TABLE report(run INTEGER PRIMARY KEY REFERENCES run(key) ON DELETE CASCADE, body BLOB NOT NULL)",
    "CREATE TABLE journal("
    " seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind INTEGER NOT NULL, run_id TEXT NOT NULL, job_id TEXT NOT NULL,"
    " state INTEGER, changed TEXT NOT NULL)",
    "CREATE TABLE run_tally(pool TEXT NOT NULL, state INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(pool, state)) WITHOUT ROWID",
    "CREATE TABLE job_tally(what TEXT NOT NULL, name TEXT NOT NULL, kind INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(what, name, "
    "kind)) WITHOUT ROWID",
    "CREATE TABLE search_queue(run INTEGER PRIMARY KEY)",
    "CREATE VIRTUAL TABLE search USING fts5(name, labels, error, tokenize = 'trigram')",
};

constexpr const char *indexesOne[] = {
    "CREATE UNIQUE INDEX job_by_id ON job(id) WHERE deleted_at IS NULL",
    "CREATE UNIQUE INDEX job_by_kept_name ON job(space, name) WHERE kind <> 1 AND deleted_at IS NULL",
    "CREATE INDEX job_by_name ON job(name COLLATE NOCASE, key) WHERE deleted_at IS NULL",
    "CREATE INDEX job_by_status ON job(status, key) WHERE deleted_at IS NULL",
    "CREATE INDEX job_by_started ON job(started, key) WHERE deleted_at IS NULL",
    "CREATE INDEX job_by_elapsed ON job(elapsed, key) WHERE deleted_at IS NULL",
    "CREATE INDEX job_by_next_fire ON job(next_fire, key) WHERE deleted_at IS NULL",
    "CREATE INDEX job_by_priority ON job(priority, key) WHERE deleted_at IS NULL",
    "CREATE INDEX job_by_kind ON job(kind, ended, status) WHERE deleted_at IS NULL",
    "CREATE INDEX job_by_definition ON job(definition)",
    "CREATE INDEX job_label_by_label ON job_label(label, job)",
    "CREATE INDEX job_revision_by_job ON job_revision(job, key)",
    "CREATE INDEX job_revision_by_definition ON job_revision(definition)",
    "CREATE UNIQUE INDEX run_by_id ON run(id) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_job ON run(job, key) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_state ON run(state, key) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_started ON run(started, key) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_ended ON run(ended, key) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_name ON run(name COLLATE NOCASE, key) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_elapsed ON run(elapsed, key) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_priority ON run(priority, key) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_definition ON run(definition)",
    "CREATE INDEX run_by_environment ON run(environment) WHERE environment IS NOT NULL",
    "CREATE INDEX run_by_parent ON run(parent, key) WHERE parent IS NOT NULL AND deleted_at IS NULL",
    "CREATE INDEX run_of_any_job ON run(job, deleted_at)",
    "CREATE INDEX run_open ON run(job, key) WHERE state < 7 AND deleted_at IS NULL",
    "CREATE INDEX run_under_way ON run(job, state) WHERE state BETWEEN 2 AND 6 AND deleted_at IS NULL",
    "CREATE INDEX run_succeeded ON run(job, key) WHERE state = 7 AND deleted_at IS NULL",
    "CREATE INDEX run_ready ON run(pool, priority DESC, key) WHERE state = 1 AND held = 0 AND deleted_at IS NULL",
    "CREATE INDEX run_due ON run(due) WHERE due IS NOT NULL",
    "CREATE INDEX run_deleted ON run(deleted_at) WHERE deleted_at IS NOT NULL",
    "CREATE INDEX run_deletion ON run(deletion) WHERE deletion IS NOT NULL",
    "CREATE INDEX run_label_by_label ON run_label(label, run)",
    "CREATE INDEX edge_open ON edge(prerequisite) WHERE released = 0",
};

// Counts are kept by the database itself, so that no way to change a row can forget them (but see version four).
constexpr const char *triggersOne[] = {
    "CREATE TRIGGER run_opened AFTER INSERT ON run WHEN new.state < 7 AND new.deleted_at IS NULL BEGIN"
    " UPDATE job SET active_runs = active_runs + 1 WHERE key = new.job; END",
    "CREATE TRIGGER run_closed AFTER UPDATE OF state, deleted_at ON run"
    " WHEN (old.state < 7 AND old.deleted_at IS NULL) <> (new.state < 7 AND new.deleted_at IS NULL) BEGIN"
    " UPDATE job SET active_runs = active_runs + iif(new.state < 7 AND new.deleted_at IS NULL, 1, -1) WHERE key = new.job; END",
    "CREATE TRIGGER run_made AFTER INSERT ON run WHEN new.deleted_at IS NULL BEGIN"
    " INSERT INTO run_tally VALUES(new.pool, new.state, 1) ON CONFLICT(pool, state) DO UPDATE SET n = n + 1; END",
    "CREATE TRIGGER run_changed AFTER UPDATE OF state, pool, deleted_at ON run"
    " WHEN old.state <> new.state OR old.pool <> new.pool OR (old.deleted_at IS NULL) <> (new.deleted_at IS NULL) BEGIN"
    " UPDATE run_tally SET n = n - 1 WHERE old.deleted_at IS NULL AND pool = old.pool AND state = old.state;"
    " INSERT INTO run_tally SELECT new.pool, new.state, 1 WHERE new.deleted_at IS NULL"
    " ON CONFLICT(pool, state) DO UPDATE SET n = n + 1; END",
    "CREATE TRIGGER run_gone AFTER DELETE ON run WHEN old.deleted_at IS NULL BEGIN"
    " UPDATE run_tally SET n = n - 1 WHERE pool = old.pool AND state = old.state; END",
    "CREATE TRIGGER job_made AFTER INSERT ON job WHEN new.deleted_at IS NULL BEGIN"
    " INSERT INTO job_tally VALUES('status', new.status, new.kind, 1), ('space', new.space, new.kind, 1)"
    " ON CONFLICT(what, name, kind) DO UPDATE SET n = n + 1; END",
    "CREATE TRIGGER job_moved AFTER UPDATE OF status ON job"
    " WHEN old.status <> new.status AND old.deleted_at IS NULL AND new.deleted_at IS NULL BEGIN"
    " UPDATE job_tally SET n = n - 1 WHERE what = 'status' AND name = CAST(old.status AS TEXT) AND kind = old.kind;"
    " INSERT INTO job_tally VALUES('status', new.status, new.kind, 1) ON CONFLICT(what, name, kind) DO UPDATE SET n = n + 1; END",
    "CREATE TRIGGER job_space_changed AFTER UPDATE OF space ON job"
    " WHEN old.space <> new.space AND old.deleted_at IS NULL AND new.deleted_at IS NULL BEGIN"
    " UPDATE job_tally SET n = n - 1 WHERE what = 'space' AND name = old.space AND kind = old.kind;"
    " INSERT INTO job_tally VALUES('space', new.space, new.kind, 1) ON CONFLICT(what, name, kind) DO UPDATE SET n = n + 1; END",
    "CREATE TRIGGER job_deleted AFTER UPDATE OF deleted_at ON job WHEN old.deleted_at IS NULL AND new.deleted_at IS NOT NULL BEGIN"
    " UPDATE job_tally SET n = n - 1 WHERE kind = old.kind AND ((what = 'status' AND name = CAST(old.status AS TEXT)) OR"
    " (what = 'space' AND name = old.space) OR (what = 'label' AND name IN (SELECT label FROM job_label WHERE job = old.key))); END",
    "CREATE TRIGGER job_undeleted AFTER UPDATE OF deleted_at ON job WHEN old.deleted_at IS NOT NULL AND new.deleted_at IS NULL BEGIN"
    " INSERT INTO job_tally SELECT 'status', CAST(new.status AS TEXT), new.kind, 1 UNION ALL SELECT 'space', new.space, new.kind, 1"
    " UNION ALL SELECT 'label', label, new.kind, 1 FROM job_label WHERE job = new.key"
    " ON CONFLICT(what, name, kind) DO UPDATE SET n = n + 1; END",
    "CREATE TRIGGER job_gone AFTER DELETE ON job WHEN old.deleted_at IS NULL BEGIN"
    " UPDATE job_tally SET n = n - 1 WHERE kind = old.kind AND ((what = 'status' AND name = CAST(old.status AS TEXT)) OR"
    " (what = 'space' AND name = old.space)); END",
    "CREATE TRIGGER job_labelled AFTER INSERT ON job_label BEGIN"
    " INSERT INTO job_tally SELECT 'label', new.label, kind, 1 FROM job WHERE key = new.job AND deleted_at IS NULL"
    " ON CONFLICT(what, name, kind) DO UPDATE SET n = n + 1; END",
    "CREATE TRIGGER job_unlabelled AFTER DELETE ON job_label BEGIN"
    " UPDATE job_tally SET n = n - 1 WHERE what = 'label' AND name = old.label"
    " AND kind = (SELECT kind FROM job WHERE key = old.job AND deleted_at IS NULL); END",
};

void executeAll(Connection &connection, std::span<const char *const> statements)
{
    for (const char *statement : statements)
        connection.execute(QString::fromLatin1(statement));
}

void toVersionOne(Connection &connection)
{
    executeAll(connection, tablesOne);
    executeAll(connection, indexesOne);
    executeAll(connection, triggersOne);
    connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
}

// What was asked with a key of the caller's own, and what came of it.
void toVersionTwo(Connection &connection)
{
    connection.execute(
        u"CREATE TABLE request(key TEXT PRIMARY KEY, content BLOB NOT NULL, at INTEGER NOT NULL, answer TEXT NOT NULL) WITHOUT ROWID"_s);
    connection.execute(u"CREATE INDEX request_by_time ON request(at)"_s);
}

// With state and job in the index of an order, a list of some states or jobs is walked without a look at the rows that it leaves out.
constexpr const char *ordersThree[] = {
    "DROP INDEX run_by_started",
    "DROP INDEX run_by_ended",
    "DROP INDEX run_by_name",
    "DROP INDEX run_by_elapsed",
    "DROP INDEX run_by_priority",
    "DROP INDEX run_by_state",
    "CREATE INDEX run_by_created ON run(created, key, state, job) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_started ON run(started, key, state, job) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_ended ON run(ended, key, state, job) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_name ON run(name COLLATE NOCASE, key, state, job) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_elapsed ON run(elapsed, key, state, job) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_priority ON run(priority, key, state, job) WHERE deleted_at IS NULL",
    "CREATE INDEX run_by_state ON run(state, key, job, cause) WHERE deleted_at IS NULL",
};

// Where each live trigger stands, the named calendars, and that one fire time makes one run (causes schedule, queue and catch-up).
// Triggers that were there fired never yet: they count from now on. A draft's trigger rests.
constexpr const char *stepThree[] = {
    ("CREATE TABLE schedule("
     " job INTEGER PRIMARY KEY REFERENCES job(key) ON DELETE CASCADE, counts_from INTEGER NOT NULL, last_fire INTEGER,"
     " used_up INTEGER NOT NULL DEFAULT 0, skipped_run INTEGER, skipped_behind INTEGER, skipped_count INTEGER NOT NULL DEFAULT 0)"),
    "CREATE TABLE calendar(name TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    "CREATE UNIQUE INDEX run_by_fire_time ON run(job, scheduled_for) WHERE scheduled_for IS NOT NULL AND cause IN (1, 2, 5)",
    "UPDATE job SET enabled = 0 WHERE draft = 1 AND has_trigger = 1",
    ("INSERT INTO schedule(job, counts_from) SELECT key, 1000 * unixepoch() FROM job"
     " WHERE has_trigger = 1 AND enabled = 1 AND kind <> 1 AND deleted_at IS NULL"),
};

void toVersionThree(Connection &connection)
{
    executeAll(connection, ordersThree);
    executeAll(connection, stepThree);
    addCrontabs(connection);
    addQueues(connection);
}

// Rows by state stand as people look for them: attentionRank() as it was then.
constexpr const char *ranksFour[] = {
    ("ALTER TABLE job ADD COLUMN rank INTEGER GENERATED ALWAYS AS (CASE status"
     " WHEN 3 THEN 0 WHEN 2 THEN 1 WHEN 5 THEN 2 WHEN 6 THEN 3 WHEN 0 THEN 4 WHEN 1 THEN 5 WHEN 4 THEN 6"
     " WHEN 9 THEN 7 WHEN 11 THEN 8 WHEN 8 THEN 9 WHEN 13 THEN 10 WHEN 7 THEN 11 WHEN 10 THEN 12 WHEN 12 THEN 13"
     " WHEN 15 THEN 14 WHEN 14 THEN 15 WHEN 18 THEN 16 WHEN 16 THEN 17 WHEN 17 THEN 18"
     " END) VIRTUAL"),
    "DROP INDEX job_by_status",
    "CREATE INDEX job_by_rank ON job(rank, key) WHERE deleted_at IS NULL",
};

// A statement with triggers keeps copies of the pages that it changes, to take them back: that was a third of what an inserted run cost.
// What is inserted is counted by who inserts it: InsertedCounts.
void toVersionFour(Connection &connection)
{
    for (const char *trigger : {"run_opened", "run_made", "job_made"})
        connection.execute(u"DROP TRIGGER "_s + QString::fromLatin1(trigger));
    executeAll(connection, ranksFour);
}

// Step n leads from version n to n + 1.
constexpr void (*steps[])(Connection &) = {toVersionOne, toVersionTwo, toVersionThree, toVersionFour};
static_assert(std::size(steps) == schemaVersion);

// SQLite may have done so by itself.
void rollBack(Connection &connection) noexcept
{
    try {
        connection.execute(u"ROLLBACK"_s);
    } catch (const StoreFailure &) {
        return;
    }
}

} // namespace

void migrate(Connection &connection, int from)
{
    for (int version = from; version < schemaVersion; ++version) {
        connection.execute(u"BEGIN IMMEDIATE"_s);
        try {
            steps[version](connection);
            connection.execute(u"PRAGMA user_version = %1"_s.arg(version + 1));
            connection.execute(u"COMMIT"_s);
        } catch (const StoreFailure &) {
            rollBack(connection);
            throw;
        }
    }
}

} // namespace runsheet
