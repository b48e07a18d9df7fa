// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/usagewords.h"
#include "engine/jobtypes/helptext.h"
#include "tests/fuzz/target.h"

using namespace runsheet;

// What a program wrote when it was asked for its options.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Usage usage = usageFromHelp(test::inputOf(data, size));
    QByteArrayList words;
    for (const UsageOption &option : usage.options)
        words.append(option.names.value(0).toUtf8());
    const QJsonObject values = usageValues(usage, words);
    test::require(withUsageValues(usage, words, values) == words, "writing what is there changes nothing");
    (void)schemaOf(usage);
    return 0;
}
