// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/kepthits.h"
#include "engine/store/where.h"

namespace runsheet {

// Pages of lists, and the counts beside them, laid out for 1,000,000 runs: the keys of a page come from an index,
// then only its rows are read. Where a filter leaves many runs, their keys are known as bits, and the index of the order is walked past
// what is no hit. Each throws StoreFailure.

[[nodiscard]] RunPage readRunPage(Connection &db, const RunQuery &query, KeptHits &kept);
[[nodiscard]] JobPage readJobPage(Connection &db, const JobQuery &query);
[[nodiscard]] QList<RunKey> readSelection(Connection &db, const RunFilter &filter);
[[nodiscard]] Counts readCounts(Connection &db, const JobFilter &filter);
[[nodiscard]] RunTally readTally(Connection &db, const RunFilter &filter, Instant quartersSince);

//! The statement that finds the keys of a page, for tests of its plan. `hits`: how many rows the filter leaves.
[[nodiscard]] QString keyStatement(const RunQuery &query, qint64 hits);
[[nodiscard]] QString keyStatement(const JobQuery &query, qint64 hits);
//! The statement that gives the keys of all runs in the query's order that may be hits.
[[nodiscard]] QString walkStatement(const RunQuery &query);

} // namespace runsheet
