// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontabedit.h"
#include "engine/crontab/linedifference.h"
#include "tests/fuzz/target.h"

using namespace runsheet;

// A crontab from anywhere. Whatever it holds comes back, and one edit changes one line.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = test::inputOf(data, size);
    const Crontab crontab = readCrontab(bytes);
    test::require(bytesOf(crontab) == bytes, "every byte comes back");
    for (qsizetype line = 0; line < crontab.lines.size(); ++line) {
        const bool isEntry = crontab.lines.at(line).kind == CrontabLine::Kind::Entry;
        const Result<Crontab> changed = edited(crontab, {{.line = line, .schedule = "1 2 3 4 5"}});
        test::require(bool(changed) == isEntry, "entries can be changed, and nothing else");
        test::require(!changed || lineDifference(bytes, bytesOf(*changed)).size() <= 2, "one edit changes one line");
        if (line > 20)
            break;
    }
    return 0;
}
