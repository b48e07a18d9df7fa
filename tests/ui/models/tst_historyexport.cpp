// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historyexport.h"

#include "ui/models/runcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasNumbersAndTimes();
    void hostileTextsStayTexts_data();
    void hostileTextsStayTexts();
    void jsonIsOneArrayOverAllPages();
    void everyColumnHasItsName();
};

namespace {

const Instant now = instantFromMs(1'792'000'000'000);

Run sample(const QString &name = u"Load"_s)
{
    Run run;
    run.key = RunKey{7};
    run.id = RunId{u"abc"_s};
    run.number = 1204;
    run.jobName = name;
    run.state = Failed{};
    run.startedAt = now;
    run.endedAt = now + milliseconds(61500);
    run.outcome.exitCode = 1;
    run.maxRssBytes = 1'900'000'000;
    run.createdAt = now;
    return run;
}

QStringList cellsOf(const QByteArray &line)
{
    return QString::fromUtf8(line).trimmed().split(u',');
}

} // namespace

void TestHistoryExport::csvHasNumbersAndTimes()
{
    const QStringList head = cellsOf(exportHead(ExportFormat::Csv));
    const QStringList cells = cellsOf(exportRuns(ExportFormat::Csv, {sample()}, true, now));
    const auto cell = [&](const QString &name) { return cells.value(head.indexOf(name)); };
    QCOMPARE(cell(u"run"_s), u"1204"_s); // no separators of thousands
    QCOMPARE(cell(u"job"_s), u"Load"_s);
    QCOMPARE(cell(u"state"_s), u"failed"_s);
    QCOMPARE(cell(u"seconds"_s), u"61.5"_s);
    QCOMPARE(cell(u"started"_s), toIso(now));
    QCOMPARE(cell(u"peakMemoryBytes"_s), u"1900000000"_s);
    QCOMPARE(cell(u"exitCode"_s), u"1"_s);
}

void TestHistoryExport::hostileTextsStayTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a call of a program") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a formula with a comma") << u"=HYPERLINK(\"http://x\",1)"_s << u"\"'=HYPERLINK(\"\"http://x\"\",1)\""_s;
    QTest::newRow("a line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("an ordinary name") << u"Nightly - FX"_s << u"Nightly - FX"_s;
}

void TestHistoryExport::hostileTextsStayTexts()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    const QString line = QString::fromUtf8(exportRuns(ExportFormat::Csv, {sample(name)}, true, now));
    QVERIFY2(line.startsWith(u"1204,"_s + cell + u','), qPrintable(line));
}

void TestHistoryExport::jsonIsOneArrayOverAllPages()
{
    const QByteArray text = exportHead(ExportFormat::Json) + exportRuns(ExportFormat::Json, {sample(), sample()}, true, now) +
                            exportRuns(ExportFormat::Json, {sample(u"=x"_s)}, false, now) + exportTail(ExportFormat::Json);
    QJsonParseError error;
    const QJsonArray runs = QJsonDocument::fromJson(text, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs.at(0).toObject().value(u"id"_s).toString(), u"abc"_s);
}

void TestHistoryExport::everyColumnHasItsName()
{
    QSet<QString> ids;
    for (const RunColumn &column : historyColumns()) {
        ids.insert(column.id);
        QVERIFY(!columnTitle(column).isEmpty() && !columnTip(column).isEmpty());
    }
    QCOMPARE(ids.size(), runColumnCount);
    QCOMPARE(cellsOf(exportHead(ExportFormat::Csv)).size(), runColumnCount + 1);
}

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_historyexport.moc"
