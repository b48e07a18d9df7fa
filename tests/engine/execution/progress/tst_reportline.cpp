// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/reportline.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class tst_ReportLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenLines_data();
    void brokenLines();
    void readableLines_data();
    void readableLines();
    void whatWasWrittenIsReadBack();
    void totalsThatAreUnknownDifferFromThoseNotSaid();
    void pathsOfArtifactsAreBytes();
};

void tst_ReportLine::brokenLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << "42%"_ba;
    QTest::newRow("half a line") << R"({"progress": 0.)"_ba;
    QTest::newRow("a list") << R"([{"progress": 0.5}])"_ba;
    QTest::newRow("a progress above one") << R"({"progress": 42})"_ba;
    QTest::newRow("a negative progress") << R"({"progress": -0.1})"_ba;
    QTest::newRow("a progress that is text") << R"({"progress": "0.5"})"_ba;
    QTest::newRow("a number beyond all") << R"({"done": 1e999})"_ba;
    QTest::newRow("a stage that is a number") << R"({"stage": 3})"_ba;
    QTest::newRow("an item of a status that nobody knows") << R"({"item": "a", "status": "meh"})"_ba;
    QTest::newRow("a class that nobody knows") << R"({"status": "hm", "class": "meh"})"_ba;
    QTest::newRow("a lone surrogate") << R"({"message": "\ud800"})"_ba;
    QTest::newRow("a lone surrogate in a path") << R"({"artifact": "a\udc00.csv"})"_ba;
    QTest::newRow("bytes that are not UTF-8") << QByteArray("{\"message\": \"\xff\"}");
    QTest::newRow("a value without a name") << R"({"value": {"number": 1}})"_ba;
    QTest::newRow("a value without a value") << R"({"value": {"name": "VaR"}})"_ba;
    QTest::newRow("an artifact with a NUL") << R"({"artifact": "a\u0000b"})"_ba;
    QTest::newRow("an artifact without a path") << R"({"artifact": ""})"_ba;
    QTest::newRow("a depth bomb") << QByteArray(R"({"x":)") + QByteArray(200'000, '[');
    QTest::newRow("a line of more than a megabyte") << QByteArray(R"({"message": ")") + QByteArray(maxReportLineBytes, 'x') + R"("})";
}

void tst_ReportLine::brokenLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!reportLineFromJson(line));
}

void tst_ReportLine::readableLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("an empty object") << "{}"_ba;
    QTest::newRow("unknown keys") << R"({"colour": {"deep": [1]}, "progress": 0.5})"_ba;
    QTest::newRow("null is not said") << R"({"progress": null, "stage": null})"_ba;
    QTest::newRow("blanks around it") << "  {\"done\": 1}\r"_ba;
    QTest::newRow("ten times a tenth") << R"({"progress": 1.0000000000000002})"_ba;
}

void tst_ReportLine::readableLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(reportLineFromJson(line));
}

void tst_ReportLine::whatWasWrittenIsReadBack()
{
    ReportLine line;
    line.process = u"night"_s;
    line.stage = u"load"_s;
    line.item = u"ä.csv"_s;
    line.nodeStatus = NodeStatus::Error;
    line.error = u"no such column"_s;
    line.done = 2;
    line.totalIs = ReportLine::Total::Known;
    line.total = 3;
    line.unit = u"files"_s;
    line.message = u"two of three"_s;
    line.value = ResultValue{u"VaR"_s, 1.82, {}, u"m"_s};
    line.artifact = DeclaredArtifact{"caf\xe9.csv"_ba, u"Café"_s};
    line.at = instantFromMs(1'790'000'000'123);
    const QByteArray written = toJsonLine(line);
    QVERIFY(written.endsWith('\n') && written.count('\n') == 1);
    QCOMPARE(reportLineFromJson(written), line);
}

void tst_ReportLine::totalsThatAreUnknownDifferFromThoseNotSaid()
{
    QCOMPARE(reportLineFromJson(R"({"done": 1})")->totalIs, ReportLine::Total::NotSaid);
    QCOMPARE(reportLineFromJson(R"({"total": null})")->totalIs, ReportLine::Total::Unknown);
    QCOMPARE(reportLineFromJson(R"({"total": 7})")->total, 7);
}

void tst_ReportLine::pathsOfArtifactsAreBytes()
{
    QCOMPARE(reportLineFromJson(R"({"artifact": {"b64": "Y2Fm6S5jc3Y="}})")->artifact->path, "caf\xe9.csv"_ba);
}

QTEST_GUILESS_MAIN(tst_ReportLine)
#include "tst_reportline.moc"
