// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/batchreader.h"
#include "tests/fuzz/target.h"

using namespace runsheet;

// JSON lines of drafts on the socket, as they come: in one piece or in many.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray lines = test::inputOf(data, size);
    BatchReader whole;
    whole.take(lines);
    BatchReader pieces;
    for (qsizetype at = 0; at < lines.size(); at += 5)
        pieces.take(lines.mid(at, 5));
    test::require(whole.hash() == pieces.hash(), "the sum is that of the bytes");
    const Result<QList<JobDraft>> first = whole.finish();
    const Result<QList<JobDraft>> second = pieces.finish();
    test::require(first.has_value() == second.has_value(), "where it is cut changes nothing");
    if (first)
        test::require(first->size() == second->size() && !first->isEmpty(), "nor the number of drafts");
    else
        test::require(first.error().message == second.error().message && first.error().fields.size() <= 20, "nor what is wrong");
    return 0;
}
