// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/insertedcounts.h"

namespace runsheet {

using namespace Qt::StringLiterals;

void InsertedCounts::add(const Run &run)
{
    ++m_runs[{run.pool, run.status()}];
}

void InsertedCounts::add(const JobDefinition &definition, JobKind kind, JobStatus status)
{
    ++m_jobs[{u"status"_s, QString::number(int(status)), kind}];
    ++m_jobs[{u"space"_s, definition.space, kind}];
}

void InsertedCounts::write(Transaction &transaction)
{
    for (const auto &[of, n] : std::exchange(m_runs, {}))
        transaction.db.prepare(u"INSERT INTO run_tally VALUES(?, ?, ?) ON CONFLICT(pool, state) DO UPDATE SET n = n + excluded.n"_s)
            .bind(of.first, of.second, n)
            .run();
    for (const auto &[of, n] : std::exchange(m_jobs, {})) {
        const auto &[what, name, kind] = of;
        transaction.db.prepare(u"INSERT INTO job_tally VALUES(?, ?, ?, ?) ON CONFLICT(what, name, kind) DO UPDATE SET n = n + excluded.n"_s)
            .bind(what, name, kind, n)
            .run();
    }
}

} // namespace runsheet
