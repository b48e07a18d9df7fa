// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pin.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPinIsKeptInTheProperties_data();
    void aPinIsKeptInTheProperties();
    void whatIsNoPinIsNone_data();
    void whatIsNoPinIsNone();
    void otherPropertiesStay();
    void theNextFileIsRecognised_data();
    void theNextFileIsRecognised();
    void theNewestFileIsMeantUnlessOneHasTheVeryName();
    void itIsNamedInWords_data();
    void itIsNamedInWords();
};

Q_DECLARE_METATYPE(runsheet::Pin)

void TestPin::aPinIsKeptInTheProperties_data()
{
    QTest::addColumn<Pin>("pin");
    QTest::newRow("a reported value") << Pin{Pin::Kind::Reported, u"kept share"_s, {}, {}};
    QTest::newRow("a cell") << Pin{Pin::Kind::Cell, u"mid"_s, u"prices_*.csv"_s, 450};
    QTest::newRow("a cell of the last row") << Pin{Pin::Kind::Cell, u"mid"_s, u"prices.csv"_s, {}};
    QTest::newRow("a place in a document") << Pin{Pin::Kind::Document, u"/summary/rows/3"_s, u"summary.json"_s, {}};
}

void TestPin::aPinIsKeptInTheProperties()
{
    QFETCH(const Pin, pin);
    QCOMPARE(pinIn(withPin({}, pin)), std::optional(pin));
}

void TestPin::whatIsNoPinIsNone_data()
{
    QTest::addColumn<QJsonObject>("pin");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("a file alone") << QJsonObject{{u"file"_s, u"a.csv"_s}};
    QTest::newRow("no row") << QJsonObject{{u"file"_s, u"a.csv"_s}, {u"column"_s, u"mid"_s}};
    QTest::newRow("a row above the first") << QJsonObject{{u"file"_s, u"a.csv"_s}, {u"column"_s, u"mid"_s}, {u"row"_s, -1}};
    QTest::newRow("a row that is no number") << QJsonObject{{u"file"_s, u"a.csv"_s}, {u"column"_s, u"mid"_s}, {u"row"_s, u"first"_s}};
}

void TestPin::whatIsNoPinIsNone()
{
    QFETCH(const QJsonObject, pin);
    QVERIFY(!pinIn({{u"pin"_s, pin}}));
}

void TestPin::otherPropertiesStay()
{
    const QJsonObject before{{u"ticket"_s, 17}};
    const QJsonObject pinned = withPin(before, Pin{Pin::Kind::Reported, u"rows"_s, {}, {}});
    QCOMPARE(pinned.value(u"ticket"_s).toInt(), 17);
    QCOMPARE(withPin(pinned, std::nullopt), before);
}

void TestPin::theNextFileIsRecognised_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("a name without numbers") << QByteArray("prices.csv") << u"prices.csv"_s;
    QTest::newRow("a short number is part of the name") << QByteArray("part_12.csv") << u"part_12.csv"_s;
    QTest::newRow("a day") << QByteArray("prices_2026-10-19.csv") << u"prices_*.csv"_s;
    QTest::newRow("a day and a time") << QByteArray("out/20261019T071201.json") << u"out/*.json"_s;
    QTest::newRow("a year") << QByteArray("2026/report.csv") << u"*/report.csv"_s;
}

void TestPin::theNextFileIsRecognised()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, pattern);
    QCOMPARE(filePattern(name), pattern);
    Artifact artifact;
    artifact.name = name;
    QVERIFY(artifactFor({Pin::Kind::Cell, u"a"_s, pattern, 0}, {artifact}));
}

void TestPin::theNewestFileIsMeantUnlessOneHasTheVeryName()
{
    const auto file = [](const QByteArray &name, qint64 at) {
        Artifact artifact;
        artifact.name = name;
        artifact.modifiedAt = instantFromMs(at);
        return artifact;
    };
    const QList<Artifact> files{file("p_2025.csv", 1), file("p_2026.csv", 3), file("p_2024.csv", 2), file("q.csv", 9)};
    QCOMPARE(artifactFor({Pin::Kind::Cell, u"a"_s, u"p_*.csv"_s, 0}, files)->name, QByteArray("p_2026.csv"));
    QCOMPARE(artifactFor({Pin::Kind::Cell, u"a"_s, u"p_2024.csv"_s, 0}, files)->name, QByteArray("p_2024.csv"));
    QVERIFY(!artifactFor({Pin::Kind::Cell, u"a"_s, u"r_*.csv"_s, 0}, files));
    QVERIFY(!artifactFor({Pin::Kind::Cell, u"a"_s, u"q.cs."_s, 0}, files)); // only * is special
}

void TestPin::itIsNamedInWords_data()
{
    QTest::addColumn<Pin>("pin");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("value") << Pin{Pin::Kind::Reported, u"kept share"_s, {}, {}} << u"kept share"_s << u"the value “kept share”"_s;
    QTest::newRow("cell") << Pin{Pin::Kind::Cell, u"mid"_s, u"p.csv"_s, 450} << u"mid"_s << u"“mid” in row 451 of p.csv"_s;
    QTest::newRow("last") << Pin{Pin::Kind::Cell, u"mid"_s, u"p.csv"_s, {}} << u"mid"_s << u"“mid” in the last row of p.csv"_s;
    QTest::newRow("place") << Pin{Pin::Kind::Document, u"/a/b~1c"_s, u"p.json"_s, {}} << u"b/c"_s << u"a/b~1c of p.json"_s;
}

void TestPin::itIsNamedInWords()
{
    QFETCH(const Pin, pin);
    QTEST(pinLabel(pin), "label");
    QTEST(pinSentence(pin), "sentence");
}

QTEST_GUILESS_MAIN(TestPin)
#include "tst_pin.moc"
