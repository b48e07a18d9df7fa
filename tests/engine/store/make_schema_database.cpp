// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the database of the present schema that tests open for ever: `make_schema_database FOLDER`, then copy FOLDER/jobs.db to
// tests/data/schema-vN.db. Once for each released schema, by the release that has it; never again for an old one.

#include "tests/engine/store/storefixture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    StoreFixture fixture{QByteArray(argv[1])};
    fixture.finish(fixture.submit(u"load"_s));
    fixture.finish(fixture.submit(u"check"_s), 3);
    Submission kept = keptJob(u"report"_s);
    kept.makeRun = true;
    kept.draft.definition.labels = {u"nightly"_s};
    const RunKey report = fixture.submit(kept).run;
    (void)fixture.submit(u"after"_s, {{report, -1, EdgeCondition::Any}});
    fixture.store->close();
    return 0;
}
