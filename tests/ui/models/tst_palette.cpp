// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/palette.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
};

void TestPalette::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed: all in their order")
        << QString() << QStringList{u"Rerun"_s, u"Open log"_s, u"Run"_s, u"New job"_s, u"Quit"_s};
    QTest::newRow("the begin before the middle") << u"run"_s << QStringList{u"Run"_s, u"Rerun"_s};
    QTest::newRow("the begin of any word") << u"lo"_s << QStringList{u"Open log"_s};
    QTest::newRow("capitals do not matter") << u"QU"_s << QStringList{u"Quit"_s};
    QTest::newRow("words in any order") << u"job new"_s << QStringList{u"New job"_s};
    QTest::newRow("all words must be there") << u"new log"_s << QStringList();
}

void TestPalette::matches()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    const QStringList texts{u"Rerun"_s, u"Open log"_s, u"Run"_s, u"New job"_s, u"Quit"_s};
    QStringList said;
    for (const int place : paletteMatches(typed, texts))
        said.append(texts.at(place));
    QCOMPARE(said, found);
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
