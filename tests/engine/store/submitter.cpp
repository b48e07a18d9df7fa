// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Submits pairs of runs until it is killed, and prints both ids of a pair when, and only when, they are acknowledged.

#include "tests/engine/store/storefixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    StoreFixture fixture{QByteArray(argv[1])};
    for (;;) {
        const auto made = valueOf(fixture.store->submit({oneOff(u"pair"_s), oneOff(u"pair"_s)}));
        std::printf("%s %s\n", qPrintable(made[0].runId.value), qPrintable(made[1].runId.value));
        std::fflush(stdout);
    }
}
