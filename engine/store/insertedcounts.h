// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/domain/run.h"
#include "engine/store/transaction.h"

#include <map>

namespace runsheet {

//! What rows that are new add to the counts of runs and jobs. A batch of thousands adds to a handful of counts, so they are written
//! once: before anything changes or removes a row of those that were counted (triggers take from the counts then), and at the end.
class InsertedCounts
{
public:
    void add(const Run &run);
    void add(const JobDefinition &definition, JobKind kind, JobStatus status);
    void write(Transaction &transaction);

private:
    std::map<std::pair<QString, RunStatus>, qint64> m_runs;
    std::map<std::tuple<QString, QString, JobKind>, qint64> m_jobs;
};

} // namespace runsheet
