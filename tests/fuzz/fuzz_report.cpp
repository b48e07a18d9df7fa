// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/reportfold.h"
#include "tests/fuzz/target.h"

using namespace runsheet;

// report.jsonl: what a job writes about itself, line by line.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ReportFold fold;
    double before = 0;
    for (const QByteArray &text : test::inputOf(data, size).split('\n')) {
        const std::optional<ReportLine> line = reportLineFromJson(text);
        if (line)
            test::require(reportLineFromJson(toJsonLine(*line).chopped(1)) == line, "a line that is written again says the same");
        fold.addLine(text, std::nullopt);
        const std::optional<double> fraction = fold.report().progress.fraction;
        test::require(!fraction || (*fraction >= 0 && *fraction <= 1), "a fraction lies between nothing and all");
        before = fraction.value_or(before);
    }
    RunReport report = fold.report();
    closeReport(report, NodeStatus::Success, std::nullopt);
    return 0;
}
