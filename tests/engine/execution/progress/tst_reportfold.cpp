// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/reportfold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant early = instantFromMs(1'790'000'000'000);

//! A report written as lines, folded.
ReportFold folded(const QList<QByteArray> &lines)
{
    ReportFold fold;
    for (const QByteArray &line : lines)
        fold.addLine(line, early);
    return fold;
}

OutputProgress text(double fraction)
{
    return {{}, TextProgress{fraction, {}, {}, {}}};
}

OutputProgress osc(std::optional<double> fraction)
{
    return {OscProgress{fraction}, {}};
}

//! `P:night running[S:load success 2/2[I:a success, I:b error]]`
QString printed(const QList<Node> &nodes)
{
    QStringList texts;
    for (const Node &node : nodes) {
        QString text = toWord(node.kind).left(1).toUpper() + u':' + node.name + u' ' + toWord(node.status);
        if (node.done || node.total)
            text += u' ' + (node.done ? QString::number(*node.done) : u"?"_s) + u'/' + (node.total ? QString::number(*node.total) : u"?"_s);
        if (!node.children.isEmpty())
            text += u'[' + printed(node.children) + u']';
        texts.append(text);
    }
    return texts.join(u", "_s);
}

} // namespace

class tst_ReportFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fractions_data();
    void fractions();
    void trees_data();
    void trees();
    void strongerSourcesWin();
    void aStageMayBeToldByItsOutput();
    void busyMakesItUnknown();
    void failedAndSkippedItemsAreCounted();
    void anItemIsCountedOnce();
    void brokenLinesAreNotedAndCostNothing();
    void valuesArtifactsAndStatus();
    void theEndClosesWhatIsOpen_data();
    void theEndClosesWhatIsOpen();
    void aGoodEndIsAllOfIt();
    void theEndIsTheRecords_data();
    void theEndIsTheRecords();
    void timesOfNodes();
    void manyGoodItemsAreOnlyCounted();
    void failuresAmongManyStay();
    void memoryStaysBounded();
    void theFractionNeverFallsWhateverComes();
};

void tst_ReportFold::fractions_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<double>("fraction"); // -1: unknown
    const auto row = [](const char *name, const QList<QByteArray> &lines, double fraction) { QTest::newRow(name) << lines << fraction; };
    row("nothing told", {}, -1);
    row("a message tells no measure", {R"({"message": "hello"})"}, -1);
    row("a fraction", {R"({"progress": 0.42})"}, 0.42);
    row("done of total", {R"({"done": 42, "total": 100})"}, 0.42);
    row("total first, done later", {R"({"total": 4})", R"({"done": 1})", R"({"done": 3})"}, 0.75);
    row("a total of nothing", {R"({"done": 0, "total": 0})"}, -1);
    row("more done than there is stays below one", {R"({"done": 5, "total": 4})"}, 0.999);
    row("all done stays below one", {R"({"progress": 1})"}, 0.999);
    row("it does not fall", {R"({"progress": 0.6})", R"({"progress": 0.2})"}, 0.6);
    row("a grown total does not make it fall", {R"({"done": 5, "total": 10})", R"({"done": 6, "total": 100})"}, 0.5);
    row("an unknown total makes it unknown", {R"({"done": 5, "total": 10})", R"({"total": null})"}, -1);
    row("after an unknown total it may fall", {R"({"done": 5, "total": 10})", R"({"total": null})", R"({"done": 1, "total": 10})"}, 0.1);
    row("a stage of three items", {R"({"stage": "load", "total": 3})", R"({"item": "a", "status": "success"})"}, 1.0 / 3);
    row("a failed item is over, too", {R"({"stage": "load", "total": 4})", R"({"item": "a", "status": "error"})"}, 0.25);
    row("a running item is not over", {R"({"stage": "load", "total": 4, "done": 2})", R"({"item": "c"})"}, 0.5);
    row("the second of two stages",
        {R"({"stage": "load", "total": 2})", R"({"done": 1})", R"({"stage": "check", "total": 2})", R"({"done": 1})"}, 0.75);
    row("a stage told ahead counts", {R"({"stage": "b", "status": "waiting"})", R"({"stage": "a"})", R"({"progress": 0.5})"}, 0.25);
    row("progress belongs to the last stage",
        {R"({"stage": "a"})", R"({"progress": 1})", R"({"stage": "b", "total": 10})", R"({"done": 9})"}, 0.999);
    row("a stage without a measure leaves what was known", {R"({"progress": 0.4})", R"({"stage": "a"})"}, 0.4);
    row("a process without stages", {R"({"process": "p"})", R"({"done": 1, "total": 4})"}, 0.25);
    row("two processes", {R"({"process": "p"})", R"({"done": 1, "total": 4})", R"({"process": "q"})", R"({"done": 2, "total": 4})"}, 0.75);
}

void tst_ReportFold::fractions()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(double, fraction);
    const ReportFold fold = folded(lines);
    QCOMPARE(fold.report().progress.fraction.has_value(), fraction >= 0);
    if (fraction > 0)
        QVERIFY(qFuzzyCompare(*fold.report().progress.fraction, fraction));
    QCOMPARE(fold.report().brokenLines, 0);
}

void tst_ReportFold::trees_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *name, const QList<QByteArray> &lines, const QString &tree) { QTest::newRow(name) << lines << tree; };
    row("no nodes without a name for one", {R"({"progress": 0.5})"}, {});
    row("a stage has a process", {R"({"stage": "load"})"}, u"P: running[S:load running]"_s);
    row("an item has a stage", {R"({"item": "a"})"}, u"P: running[S: running 0/?[I:a running]]"_s);
    row("everything in one line", {R"({"process": "p", "stage": "s", "item": "i", "status": "success", "total": 2})"},
        u"P:p running[S:s running 1/2[I:i success]]"_s);
    row("the next stage ends the one before", {R"({"stage": "a"})", R"({"stage": "b"})"}, u"P: running[S:a success, S:b running]"_s);
    row("a stage with a failed item failed", {R"({"stage": "a"})", R"({"item": "i", "status": "error"})", R"({"stage": "b"})"},
        u"P: running[S:a error 1/?[I:i error], S:b running]"_s);
    row("a stage may be taken up again", {R"({"stage": "a"})", R"({"stage": "b"})", R"({"stage": "a"})"},
        u"P: running[S:a running, S:b success]"_s);
    row("a stage says its own end", {R"({"stage": "a", "status": "error", "error": "no disk"})"}, u"P: running[S:a error]"_s);
    row("the next process ends the one before", {R"({"process": "p"})", R"({"stage": "a"})", R"({"process": "q"})"},
        u"P:p success[S:a success], P:q running"_s);
    row("the same stage in two processes is two", {R"({"process": "p", "stage": "a"})", R"({"process": "q", "stage": "a"})"},
        u"P:p success[S:a success], P:q running[S:a running]"_s);
    row("a process named on each line is one",
        {R"({"process": "p", "stage": "a"})", R"({"process": "p", "stage": "a", "done": 1, "total": 2})"},
        u"P:p running[S:a running 1/2]"_s);
    row("an item changes its status",
        {R"({"item": "a", "status": "running"})", R"({"item": "b"})", R"({"item": "a", "status": "success"})"},
        u"P: running[S: running 1/?[I:a success, I:b running]]"_s);
    row("done and total are the stage's", {R"({"stage": "a", "total": 3})", R"({"done": 2})"}, u"P: running[S:a running 2/3]"_s);
}

void tst_ReportFold::trees()
{
    QFETCH(QList<QByteArray>, lines);
    const ReportFold fold = folded(lines);
    QTEST(printed(fold.report().nodes), "tree");
}

void tst_ReportFold::strongerSourcesWin()
{
    ReportFold fold;
    fold.addOutput(text(0.1));
    QCOMPARE(fold.report().progress.fraction, 0.1);
    fold.addOutput(osc(0.2));
    fold.addOutput(text(0.9));
    QCOMPARE(fold.report().progress.fraction, 0.2);
    fold.addLine(R"({"done": 3, "total": 10})", early);
    fold.addOutput(osc(0.8));
    fold.addOutput(text(0.9));
    QCOMPARE(fold.report().progress.fraction, 0.3);
}

void tst_ReportFold::aStageMayBeToldByItsOutput()
{
    ReportFold fold = folded({R"({"stage": "load", "total": 2})", R"({"done": 2})", R"({"stage": "fit"})"});
    fold.addOutput(text(0.5));
    fold.addOutput(text(0.7));
    QCOMPARE(fold.report().progress.fraction, 0.999); // the first stage was all that was known
    fold = folded({R"({"stage": "fit", "status": "waiting"})", R"({"stage": "load", "total": 2, "done": 2})", R"({"stage": "fit"})"});
    QCOMPARE(fold.report().progress.fraction, 0.5);
    fold.addOutput(text(0.5));
    QCOMPARE(fold.report().progress.fraction, 0.75);
}

void tst_ReportFold::busyMakesItUnknown()
{
    ReportFold fold;
    fold.addOutput(osc(0.5));
    fold.addOutput(osc({}));
    QVERIFY(!fold.report().progress.fraction);
    fold.addOutput(osc(0.3));
    QCOMPARE(fold.report().progress.fraction, 0.3);
}

void tst_ReportFold::failedAndSkippedItemsAreCounted()
{
    const ReportFold fold =
        folded({R"({"stage": "s"})", R"({"item": "a", "status": "error", "error": "bad header"})", R"({"item": "b", "status": "skipped"})",
                R"({"item": "c", "status": "cancelled"})", R"({"item": "d", "status": "running"})", R"({"item": "e", "status": "success"})",
                R"({"item": "f", "status": "waiting"})"});
    QCOMPARE(fold.report().failedItems, 1);
    QCOMPARE(fold.report().skippedItems, 2);
    QCOMPARE(fold.report().progress.itemsFailed, 1);
    QCOMPARE(fold.report().progress.itemsSkipped, 2);
    QCOMPARE(fold.report().progress.itemsRunning, 1);
    QCOMPARE(fold.report().nodes.at(0).children.at(0).children.at(0).error, u"bad header"_s);
}

void tst_ReportFold::anItemIsCountedOnce()
{
    const ReportFold fold = folded({R"({"stage": "s", "total": 2})", R"({"item": "a", "status": "error"})",
                                    R"({"item": "a", "status": "error"})", R"({"item": "a"})", R"({"item": "a", "status": "success"})"});
    QCOMPARE(fold.report().failedItems, 0);
    QCOMPARE(fold.report().progress.itemsRunning, 0);
    QCOMPARE(fold.report().progress.fraction, 0.5);
}

void tst_ReportFold::brokenLinesAreNotedAndCostNothing()
{
    const ReportFold fold = folded({R"({"progress": 0.5})", "rubbish", R"({"progress": 7})", R"({"message": "on"})"});
    QCOMPARE(fold.report().brokenLines, 2);
    QCOMPARE(fold.report().progress.fraction, 0.5);
    QCOMPARE(fold.report().progress.message, u"on"_s);
}

void tst_ReportFold::valuesArtifactsAndStatus()
{
    const ReportFold fold =
        folded({R"({"value": {"name": "VaR", "number": 1.5, "unit": "m"}})", R"({"value": {"name": "VaR", "number": 1.82, "unit": "m"}})",
                R"({"value": {"name": "rating", "text": "AA"}})", R"({"artifact": "report.html", "title": "Report"})",
                R"({"artifact": "report.html", "title": "Again"})", R"({"status": "fitting", "class": "waiting"})"});
    QCOMPARE(fold.report().values, (QList<ResultValue>{{u"VaR"_s, 1.82, {}, u"m"_s}, {u"rating"_s, {}, u"AA"_s, {}}}));
    QCOMPARE(fold.report().artifacts, (QList<DeclaredArtifact>{{"report.html", u"Report"_s}}));
    QCOMPARE(fold.report().status, (StatusText{u"fitting"_s, StatusText::Class::Waiting}));
}

void tst_ReportFold::theEndClosesWhatIsOpen_data()
{
    QTest::addColumn<NodeStatus>("open");
    QTest::addColumn<QString>("tree");
    QTest::newRow("a good end") << NodeStatus::Success << u"P: error[S:later skipped, S:a error 1/?[I:i error, I:j success]]"_s;
    QTest::newRow("a bad end") << NodeStatus::Error << u"P: error[S:later error, S:a error 1/?[I:i error, I:j error]]"_s;
    QTest::newRow("a cancel") << NodeStatus::Cancelled << u"P: cancelled[S:later cancelled, S:a cancelled 1/?[I:i error, I:j cancelled]]"_s;
}

void tst_ReportFold::theEndClosesWhatIsOpen()
{
    QFETCH(NodeStatus, open);
    ReportFold fold = folded(
        {R"({"stage": "later", "status": "waiting"})", R"({"stage": "a"})", R"({"item": "i", "status": "error"})", R"({"item": "j"})"});
    RunReport report = fold.report();
    closeReport(report, open, early);
    QTEST(printed(report.nodes), "tree");
    QCOMPARE(report.progress.itemsRunning, 0);
    QCOMPARE(report.failedItems, 1);
}

void tst_ReportFold::aGoodEndIsAllOfIt()
{
    RunReport report = folded({R"({"progress": 0.3})"}).report();
    ExitRecord record;
    record.code = 3;
    closeReport(report, record);
    QCOMPARE(report.progress.fraction, 0.3);
    record.code = 0;
    closeReport(report, record);
    QCOMPARE(report.progress.fraction, 1.0);
}

void tst_ReportFold::theEndIsTheRecords_data()
{
    QTest::addColumn<ExitRecord>("record");
    QTest::addColumn<NodeStatus>("status");
    ExitRecord record;
    QTest::newRow("exit 0") << record << NodeStatus::Success;
    record.code = 3;
    QTest::newRow("exit 3") << record << NodeStatus::Error;
    record.kind = ExitRecord::Kind::Signal;
    QTest::newRow("killed by somebody else") << record << NodeStatus::Error;
    record.asked = StopReason::Cancel;
    QTest::newRow("cancelled") << record << NodeStatus::Cancelled;
}

void tst_ReportFold::theEndIsTheRecords()
{
    QFETCH(ExitRecord, record);
    RunReport report = folded({R"({"stage": "a"})"}).report();
    record.endedAt = early + seconds(5);
    closeReport(report, record);
    QTEST(report.nodes.at(0).children.at(0).status, "status");
    QCOMPARE(report.nodes.at(0).children.at(0).endedAt, early + seconds(5));
}

void tst_ReportFold::timesOfNodes()
{
    ReportFold fold;
    fold.addLine(R"({"stage": "a"})", early);
    fold.addLine(R"({"stage": "b", "at": "2026-11-21T07:30:00.000Z"})", early + seconds(1));
    const QList<Node> stages = fold.report().nodes.at(0).children;
    QCOMPARE(stages.at(0).startedAt, early);
    QCOMPARE(stages.at(0).endedAt, instantFromIso(u"2026-11-21T07:30:00.000Z"_s));
    QCOMPARE(stages.at(1).startedAt, stages.at(0).endedAt);
    QVERIFY(!stages.at(1).endedAt);
}

void tst_ReportFold::manyGoodItemsAreOnlyCounted()
{
    ReportFold fold;
    for (int i = 0; i < 25'000; ++i) {
        fold.addLine(R"({"stage": "s", "total": 25000, "item": "i)" + QByteArray::number(i) + R"("})", early);
        fold.addLine(R"({"item": "i)" + QByteArray::number(i) + R"(", "status": "success"})", early);
    }
    const Node stage = fold.report().nodes.at(0).children.at(0);
    QCOMPARE(stage.children.size(), 10'000);
    QCOMPARE(stage.goodItemsLeftOut, 15'000);
    QCOMPARE(stage.done, 25'000.0);
    QCOMPARE(fold.report().progress.itemsRunning, 0);
}

void tst_ReportFold::failuresAmongManyStay()
{
    ReportFold fold;
    for (int i = 0; i < 20'000; ++i)
        fold.addLine(R"({"item": "i)" + QByteArray::number(i) +
                         (i % 2'000 == 1'999 ? R"(", "status": "error"})" : R"(", "status": "success"})"),
                     early);
    const Node stage = fold.report().nodes.at(0).children.at(0);
    QCOMPARE(std::ranges::count(stage.children, NodeStatus::Error, &Node::status), 10);
    QCOMPARE(fold.report().failedItems, 10);
    QCOMPARE(stage.children.size() + stage.goodItemsLeftOut, 20'000);
}

void tst_ReportFold::memoryStaysBounded()
{
    ReportFold fold;
    for (int i = 0; i < 60'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        fold.addLine(R"({"item": "i)" + n + R"(", "status": "error"})", early);
        fold.addLine(R"({"value": {"name": "v)" + n + R"(", "number": 1}, "artifact": "a)" + n + R"("})", early);
    }
    QCOMPARE(fold.report().failedItems, 60'000);
    QCOMPARE(fold.report().nodes.at(0).children.at(0).children.size(), 50'000);
    QCOMPARE(fold.report().values.size(), 1'000);
    QCOMPARE(fold.report().artifacts.size(), 10'000);
    for (int i = 0; i < 20'000; ++i)
        fold.addLine(R"({"process": "p)" + QByteArray::number(i) + R"(", "stage": "s", "item": "i"})", early);
    QVERIFY(fold.report().nodes.size() <= 10'000);
}

void tst_ReportFold::theFractionNeverFallsWhateverComes()
{
    QRandomGenerator random(42);
    const QList<QByteArray> words{R"({"process": "p%"})",
                                  R"({"stage": "s%"})",
                                  R"({"stage": "s%", "status": "waiting"})",
                                  R"({"item": "i%", "status": "success"})",
                                  R"({"item": "i%", "status": "error"})",
                                  R"({"item": "i%"})",
                                  R"({"done": %})",
                                  R"({"total": %})",
                                  R"({"done": %, "total": 9})",
                                  R"({"progress": 0.%})",
                                  R"({"stage": "s%", "status": "success"})",
                                  "%",
                                  R"({"unit": "u%"})"};
    for (int round = 0; round < 200; ++round) {
        ReportFold fold;
        double before = 0;
        for (int i = 0; i < 60; ++i) {
            if (random.bounded(5) == 0)
                fold.addOutput(random.bounded(2) ? text(random.bounded(1.0)) : osc(random.bounded(1.0)));
            QByteArray line = words.at(random.bounded(int(words.size())));
            fold.addLine(line.replace('%', QByteArray::number(random.bounded(5))), early);
            const double now = fold.report().progress.fraction.value_or(0);
            QVERIFY2(now >= before && now < 1, line.constData());
            before = now;
        }
    }
}

QTEST_GUILESS_MAIN(tst_ReportFold)
#include "tst_reportfold.moc"
