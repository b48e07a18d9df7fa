// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/run.h"
#include "engine/store/definitions.h"
#include "engine/store/transaction.h"

namespace runsheet {

//! A run with the columns that only the store needs.
struct StoredRun
{
    Run run;
    DefinitionKey definition;
    EnvironmentKey environment;
    QByteArray nonce;
    QByteArray bootId;
    OverlapPolicy overlap;
    std::optional<Instant> notBefore; //!< as submitted: `at`
    std::optional<Instant> startDeadline;
    std::optional<Instant> deletedAt;
};

//! What a SELECT over `run r JOIN job j ON j.key = r.job` needs for readRun().
[[nodiscard]] const QString &runColumns();
[[nodiscard]] StoredRun readRun(Statement &row);

[[nodiscard]] std::optional<StoredRun> findRun(Connection &db, RunKey key);
//! Throws NotFound. Deleted ones are found, too.
[[nodiscard]] StoredRun loadRun(Connection &db, RunKey key);
//! Makes the row and its labels; gives it its key.
void insertRun(Transaction &transaction, StoredRun &stored);
//! Writes what a move may have changed.
void saveMovedRun(Transaction &transaction, const StoredRun &stored);

void writeAttempt(Transaction &transaction, RunKey run, const Attempt &attempt, const QByteArray &nonce);
[[nodiscard]] QList<Attempt> readAttempts(Connection &db, RunKey run);
[[nodiscard]] QList<Edge> readEdges(Connection &db, RunKey run);
void writeArtifacts(Transaction &transaction, RunKey run, const QList<Artifact> &artifacts);
[[nodiscard]] QList<Artifact> readArtifacts(Connection &db, RunKey run);

} // namespace runsheet
