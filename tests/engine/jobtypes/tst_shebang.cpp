// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/shebang.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class tst_Shebang : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLines_data();
    void firstLines();
    void noFirstLine_data();
    void noFirstLine();
};

void tst_Shebang::firstLines_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<Shebang>("shebang");
    QTest::newRow("a path") << "#!/bin/sh\necho"_ba << Shebang{{"/bin/sh"}, false, false};
    QTest::newRow("without a line feed") << "#!/bin/sh"_ba << Shebang{{"/bin/sh"}, false, false};
    QTest::newRow("blanks before it") << "#! /bin/sh \n"_ba << Shebang{{"/bin/sh"}, false, false};
    QTest::newRow("one argument at most, as the kernel does")
        << "#!/usr/bin/perl -w -T\n"_ba << Shebang{{"/usr/bin/perl", "-w -T"}, false, false};
    QTest::newRow("by env") << "#!/usr/bin/env python3\n"_ba << Shebang{{"python3"}, true, false};
    QTest::newRow("by env, split") << "#!/usr/bin/env -S python3 -u -X 'a b'\n"_ba << Shebang{{"python3", "-u", "-X", "a b"}, true, false};
    QTest::newRow("by env, split without a blank") << "#!/usr/bin/env -Snode --flag\n"_ba << Shebang{{"node", "--flag"}, true, false};
    QTest::newRow("env sets a variable") << "#!/usr/bin/env -S A=1 python3\n"_ba
                                         << Shebang{{"/usr/bin/env", "-S A=1 python3"}, false, false};
    QTest::newRow("as on Windows") << "#!/usr/bin/env python3\r\nprint()\r\n"_ba << Shebang{{"python3"}, true, true};
    QTest::newRow("a name that is not UTF-8") << "#!/opt/caf\xe9/run\n"_ba << Shebang{{"/opt/caf\xe9/run"}, false, false};
}

void tst_Shebang::firstLines()
{
    QFETCH(QByteArray, start);
    QFETCH(Shebang, shebang);
    const std::optional<Shebang> found = shebangIn(start);
    QVERIFY(found);
    QCOMPARE(found->words, shebang.words);
    QCOMPARE(*found, shebang);
}

void tst_Shebang::noFirstLine_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a comment") << "# a comment\n"_ba;
    QTest::newRow("not at the beginning") << "\n#!/bin/sh\n"_ba;
    QTest::newRow("without an interpreter") << "#!\n"_ba;
    QTest::newRow("blanks alone") << "#!   \n"_ba;
}

void tst_Shebang::noFirstLine()
{
    QFETCH(QByteArray, start);
    QVERIFY(!shebangIn(start));
}

QTEST_GUILESS_MAIN(tst_Shebang)
#include "tst_shebang.moc"
