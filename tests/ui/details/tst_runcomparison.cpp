// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/runcomparison.h"
#include "ui/details/stagecomparison.h"

#include <QTest>

#include <algorithm>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

Run runWith(const JobDefinition &definition)
{
    Run run;
    run.definition = std::make_shared<const JobDefinition>(definition);
    return run;
}

ComparedValue valueOf(const QList<ComparedValue> &values, const QString &name)
{
    const auto found = std::ranges::find(values, name, &ComparedValue::name);
    return found == values.end() ? ComparedValue() : *found;
}

Node stage(const QString &name, NodeStatus status, int took)
{
    Node node;
    node.kind = NodeKind::Stage;
    node.name = name;
    node.status = status;
    node.startedAt = Instant(seconds(1000));
    node.endedAt = Instant(seconds(1000 + took));
    return node;
}

} // namespace

class TestRunComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalRunsDoNotDiffer();
    void whatDiffersIsMarked();
    void secretsAreComparedButNotShown();
    void resultsAreComparedByContent();
    void stagesKeepTheirOrder();
    void stagesAreSaidInWords();
};

void TestRunComparison::equalRunsDoNotDiffer()
{
    JobDefinition definition;
    definition.parameters = {{u"as_of"_s, u"2026-10-19"_s}};
    const Run run = runWith(definition);
    for (const ComparedValue &value : compareRuns(run, run))
        QVERIFY2(!value.differs, qPrintable(value.name));
    QVERIFY(compareRuns(Run(), Run()).size() > 0); // rows of a page have no definition
}

void TestRunComparison::whatDiffersIsMarked()
{
    JobDefinition one;
    one.parameters = {{u"as_of"_s, u"2026-10-16"_s}, {u"books"_s, 38}};
    one.environment = {{"PGHOST", "db-risk-1"}};
    JobDefinition other = one;
    other.parameters[u"as_of"_s] = u"2026-10-19"_s;
    other.environment["PGHOST"] = "db-risk-2";
    Run left = runWith(one);
    Run right = runWith(other);
    left.stamp = {{u"gitCommit"_s, u"a41f0c2"_s}};
    const QList<ComparedValue> values = compareRuns(left, right);
    QCOMPARE(valueOf(values, u"as_of"_s), (ComparedValue{ComparedGroup::Parameters, u"as_of"_s, u"2026-10-16"_s, u"2026-10-19"_s, true}));
    QVERIFY(!valueOf(values, u"books"_s).differs);
    QCOMPARE(valueOf(values, u"PGHOST"_s).right, u"db-risk-2"_s);
    QCOMPARE(valueOf(values, u"gitCommit"_s), (ComparedValue{ComparedGroup::Stamp, u"gitCommit"_s, u"a41f0c2"_s, {}, true}));
    QCOMPARE(std::ranges::count(values, true, &ComparedValue::differs), 3);
}

void TestRunComparison::secretsAreComparedButNotShown()
{
    JobDefinition one;
    one.environment = {{"DB_PASSWORD", "first"}};
    JobDefinition other;
    other.environment = {{"DB_PASSWORD", "second"}};
    const ComparedValue value = valueOf(compareRuns(runWith(one), runWith(other)), u"DB_PASSWORD"_s);
    QVERIFY(value.differs);
    QVERIFY(!value.left.contains(u"first"_s) && !value.right.contains(u"second"_s));
}

void TestRunComparison::resultsAreComparedByContent()
{
    const auto file = [](const char *name, qint64 size, const char *hash) {
        Artifact artifact;
        artifact.name = name;
        artifact.size = size;
        artifact.sha256 = hash;
        return artifact;
    };
    const QList<ComparedValue> values = compareResults({file("a.csv", 10, "aa"), file("b.csv", 10, "bb"), file("c.csv", 10, "")},
                                                       {file("a.csv", 10, "aa"), file("b.csv", 10, "cc"), file("d.csv", 20, "dd")});
    QCOMPARE(values.size(), 4);
    QVERIFY(!valueOf(values, u"a.csv"_s).differs);
    QVERIFY(valueOf(values, u"b.csv"_s).differs);
    QVERIFY(valueOf(values, u"c.csv"_s).differs && valueOf(values, u"c.csv"_s).right.isEmpty());
    QVERIFY(valueOf(values, u"d.csv"_s).differs && valueOf(values, u"d.csv"_s).left.isEmpty());
}

void TestRunComparison::stagesKeepTheirOrder()
{
    const QList<ComparedStage> stages =
        compareStages({stage(u"read"_s, NodeStatus::Success, 14), stage(u"write"_s, NodeStatus::Success, 22)},
                      {stage(u"read"_s, NodeStatus::Success, 15), stage(u"check"_s, NodeStatus::Error, 1)}, {});
    QCOMPARE(stages.size(), 3);
    QCOMPARE(stages.at(0).name, u"read"_s);
    QCOMPARE(*stages.at(0).right - *stages.at(0).left, Duration(seconds(1)));
    QVERIFY(!stages.at(1).rightStatus);
    QVERIFY(!stages.at(2).left);
}

void TestRunComparison::stagesAreSaidInWords()
{
    const auto sentence = [](const ComparedStage &stage) { return stageSentence(stage).replace(QChar::Nbsp, u' '); };
    const auto stages = compareStages({stage(u"read"_s, NodeStatus::Success, 14), stage(u"write"_s, NodeStatus::Success, 22)},
                                      {stage(u"read"_s, NodeStatus::Success, 11)}, {});
    QCOMPARE(sentence(stages.at(0)), u"read: 14 s, 11 s (\u22123 s)"_s);
    QCOMPARE(sentence(stages.at(1)), u"write: 22 s, not reached"_s);
}

QTEST_GUILESS_MAIN(TestRunComparison)
#include "tst_runcomparison.moc"
