// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/nodemodel.h"
#include "ui/details/stagelist.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace Qt::StringLiterals;

namespace runsheet::test {

namespace {

const Instant now = instantFromMs(1'790'000'000'000);

Node node(NodeKind kind, const QString &name, NodeStatus status, const QList<Node> &children = {})
{
    Node made;
    made.kind = kind;
    made.name = name;
    made.status = status;
    made.children = children;
    return made;
}

Node item(const QString &name, NodeStatus status = NodeStatus::Success)
{
    return node(NodeKind::Item, name, status);
}

QStringList namesBelow(const NodeModel &model, const QModelIndex &parent = {})
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names.append(model.index(row, 0, parent).data().toString());
    return names;
}

} // namespace

class TestNodeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcessWithoutNameIsLeftOut();
    void anUpdateKeepsWhatIsThere();
    void partsMayComeAndGoAnywhere();
    void failedOnlyShowsTheWayToFailures();
    void itemsLeftOutAreCounted();
    void countsAndTimesAreShown();
    void theOverviewListsStages();
};

void TestNodeModel::aProcessWithoutNameIsLeftOut()
{
    NodeModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({node(NodeKind::Process, {}, NodeStatus::Running, {node(NodeKind::Stage, u"load"_s, NodeStatus::Running)})}, now, false);
    QCOMPARE(namesBelow(model), QStringList{u"load"_s});
}

void TestNodeModel::anUpdateKeepsWhatIsThere()
{
    NodeModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({node(NodeKind::Process, u"p"_s, NodeStatus::Running, {item(u"a"_s, NodeStatus::Running)})}, now, false);
    const QPersistentModelIndex kept = model.index(0, 0, model.index(0, 0));
    model.show({node(NodeKind::Process, u"p"_s, NodeStatus::Running, {item(u"a"_s), item(u"b"_s)})}, now, false);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.sibling(0, int(NodeColumn::State)).data().toString(), u"Succeeded"_s);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
}

void TestNodeModel::partsMayComeAndGoAnywhere()
{
    NodeModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<QStringList> steps{
        {u"a"_s, u"b"_s}, {u"x"_s, u"a"_s, u"b"_s}, {u"b"_s}, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"d"_s, u"e"_s}, {}};
    for (const QStringList &names : steps) {
        QList<Node> nodes;
        for (const QString &name : names)
            nodes.append(node(NodeKind::Process, name, NodeStatus::Running, {item(name + u"1"_s)}));
        model.show(nodes, now, false);
        QCOMPARE(namesBelow(model), names);
    }
}

void TestNodeModel::failedOnlyShowsTheWayToFailures()
{
    NodeModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Node stage = node(NodeKind::Stage, u"load"_s, NodeStatus::Running, {item(u"good"_s), item(u"bad"_s, NodeStatus::Error)});
    const QList<Node> nodes{
        node(NodeKind::Process, u"p"_s, NodeStatus::Running, {node(NodeKind::Stage, u"fetch"_s, NodeStatus::Success), stage})};
    model.show(nodes, now, true);
    const QModelIndex process = model.index(0, 0);
    QCOMPARE(namesBelow(model, process), QStringList{u"load"_s});
    QCOMPARE(namesBelow(model, model.index(0, 0, process)), QStringList{u"bad"_s});
    model.show(nodes, now, false);
    QCOMPARE(namesBelow(model, process), (QStringList{u"fetch"_s, u"load"_s}));
}

void TestNodeModel::itemsLeftOutAreCounted()
{
    NodeModel model(nullptr);
    Node stage = node(NodeKind::Stage, u"load"_s, NodeStatus::Running, {item(u"a"_s)});
    stage.goodItemsLeftOut = 1234;
    model.show({node(NodeKind::Process, u"p"_s, NodeStatus::Running, {stage})}, now, false);
    const QModelIndex load = model.index(0, 0, model.index(0, 0));
    QCOMPARE(model.rowCount(load), 2);
    QVERIFY(model.index(1, 0, load).data().toString().contains(u"1234"_s));
}

void TestNodeModel::countsAndTimesAreShown()
{
    Node stage = node(NodeKind::Stage, u"load"_s, NodeStatus::Running);
    stage.done = 41;
    stage.total = 67;
    stage.startedAt = now - std::chrono::seconds(48);
    QCOMPARE(nodeCountText(stage), u"41 / 67"_s);
    QCOMPARE(nodeDuration(stage, now), std::optional<Duration>(std::chrono::seconds(48)));
    stage.total.reset();
    QCOMPARE(nodeCountText(stage), u"41"_s);
    stage.status = NodeStatus::Waiting;
    QVERIFY2(!nodeDuration(stage, now), "what does not run and did not end takes no time");
}

void TestNodeModel::theOverviewListsStages()
{
    const Node stage = node(NodeKind::Stage, u"load"_s, NodeStatus::Running, {item(u"a"_s)});
    RunReport report;
    report.nodes = {node(NodeKind::Process, u"p"_s, NodeStatus::Running, {stage, item(u"loose"_s)})};
    QCOMPARE(stagesOf(report).size(), 1);
    report.nodes.append(node(NodeKind::Process, u"q"_s, NodeStatus::Running));
    QCOMPARE(stagesOf(report).size(), 2);
    QCOMPARE(stagesOf(report).first().name, u"p"_s);
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestNodeModel)
#include "tst_nodemodel.moc"
