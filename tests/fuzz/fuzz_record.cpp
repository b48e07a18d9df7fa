// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/record.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>

using namespace runsheet;

// The record of a run folder, which decides after a crash what became of a run. As it is, and with each line summed and signed
// rightly: a fuzzer does not guess checksums.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Qt::StringLiterals;
    const QByteArray nonce = "nonce";
    const QByteArray bytes = test::inputOf(data, size);
    const RunRecord raw = parseRecord(bytes, nonce);
    test::require(raw.damagedLines >= 0 && raw.foreignLines >= 0, "counts are counts");
    QByteArray sound;
    for (const QByteArray &line : bytes.split('\n')) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.contains(u"nonce"_s))
            object[u"nonce"_s] = u"nonce"_s;
        if (!object.contains(u"version"_s))
            object[u"version"_s] = recordVersion;
        sound += recordLine(object);
    }
    const RunRecord record = parseRecord(sound, nonce);
    test::require(!record.drained || *record.drained >= 0, "nobody ends fewer than no processes");
    return 0;
}
