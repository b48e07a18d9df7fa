// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rungrid.h"

#include <QDateTime>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestRunGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesOfSeveralRunsAreOneList();
    void whatBecameOfAStage_data();
    void whatBecameOfAStage();
    void usualIsTheMedianOfGoodRuns();
    void slowerNeedsATenthAndEnoughRuns();
    void lostRunsHaveNoDuration();
    void aDayShowsItsWorstOutcome();
    void daysAreThoseOfTheLocalZone();
};

namespace {

const Instant now = instantFromMs(1'792'000'000'000);

Run ended(int number, RunState state, Duration took)
{
    Run run;
    run.key = RunKey{number};
    run.number = number;
    run.state = std::move(state);
    run.startedAt = now - std::chrono::hours(100 - number);
    run.endedAt = *run.startedAt + took;
    return run;
}

Node stage(const QString &name, NodeStatus status = NodeStatus::Success)
{
    Node node;
    node.kind = NodeKind::Stage;
    node.name = name;
    node.status = status;
    return node;
}

RunReport reportOf(const QList<Node> &stages)
{
    Node process;
    process.children = stages;
    RunReport report;
    report.nodes = {process};
    return report;
}

} // namespace

void TestRunGrid::stagesOfSeveralRunsAreOneList()
{
    const QList<Run> runs{ended(2, Succeeded{}, seconds(5)), ended(1, Failed{}, seconds(2))};
    const QHash<RunKey, RunReport> reports{{RunKey{2}, reportOf({stage(u"fetch"_s), stage(u"load"_s)})},
                                           {RunKey{1}, reportOf({stage(u"fetch"_s), stage(u"old check"_s, NodeStatus::Error)})}};
    const RunGrid grid = gridOf(runs, reports, now);
    QCOMPARE(grid.rows, (QStringList{u"fetch"_s, u"old check"_s, u"load"_s}));
    QCOMPARE(grid.columns.first().run, RunKey{1}); // the newest at the end
    QCOMPARE(grid.columns.first().cells, (QList{GridCell::Good, GridCell::Failed, GridCell::NotReached}));
    QCOMPARE(grid.columns.last().cells, (QList{GridCell::Good, GridCell::NotReached, GridCell::Good}));
}

void TestRunGrid::whatBecameOfAStage_data()
{
    QTest::addColumn<Node>("node");
    QTest::addColumn<GridCell>("cell");
    Node partial = stage(u"a"_s);
    partial.children = {stage(u"item"_s, NodeStatus::Error)};
    QTest::newRow("went well") << stage(u"a"_s) << GridCell::Good;
    QTest::newRow("went well but for an item") << partial << GridCell::Partial;
    QTest::newRow("failed") << stage(u"a"_s, NodeStatus::Error) << GridCell::Failed;
    QTest::newRow("runs") << stage(u"a"_s, NodeStatus::Running) << GridCell::Running;
    QTest::newRow("waits") << stage(u"a"_s, NodeStatus::Waiting) << GridCell::NotYet;
    QTest::newRow("cancelled") << stage(u"a"_s, NodeStatus::Cancelled) << GridCell::Cancelled;
    QTest::newRow("skipped") << stage(u"a"_s, NodeStatus::Skipped) << GridCell::Skipped;
    QTest::newRow("not there, in a run that goes on") << stage(u"b"_s) << GridCell::NotYet;
}

void TestRunGrid::whatBecameOfAStage()
{
    QFETCH(Node, node);
    QFETCH(GridCell, cell);
    Run run;
    run.key = RunKey{1};
    run.state = Running{};
    Run other = run;
    other.key = RunKey{2};
    const QHash<RunKey, RunReport> reports{{RunKey{1}, reportOf({node})}, {RunKey{2}, reportOf({stage(u"a"_s)})}};
    const RunGrid grid = gridOf({other, run}, reports, now);
    QCOMPARE(grid.columns.first().cells.at(grid.rows.indexOf(u"a"_s)), cell);
}

void TestRunGrid::usualIsTheMedianOfGoodRuns()
{
    QList<Run> runs{ended(3, Succeeded{}, seconds(30)), ended(2, Succeeded{}, seconds(10))};
    QVERIFY(!gridOf(runs, {}, now).usual); // two are too few
    runs.append(ended(1, Succeeded{}, seconds(20)));
    runs.append(ended(0, Failed{}, seconds(1)));
    QCOMPARE(gridOf(runs, {}, now).usual, std::optional<Duration>(seconds(20)));
}

void TestRunGrid::slowerNeedsATenthAndEnoughRuns()
{
    const auto gridWith = [](int count, Duration last) {
        QList<Run> runs;
        for (int number = count; number > 0; --number)
            runs.append(ended(number, Succeeded{}, number > count - 5 ? last : Duration(seconds(100))));
        return gridOf(runs, {}, now);
    };
    QCOMPARE(gridWith(12, seconds(130)).slower, std::optional<Duration>(seconds(30)));
    QVERIFY(!gridWith(12, seconds(109)).slower);
    QVERIFY(!gridWith(9, seconds(200)).slower);
}

void TestRunGrid::lostRunsHaveNoDuration()
{
    QVERIFY(!gridOf({ended(1, Lost{}, seconds(5))}, {}, now).columns.first().duration);
}

void TestRunGrid::aDayShowsItsWorstOutcome()
{
    const QDate day(2026, 10, 20);
    const auto at = [&](int hour) { return instantFromMs(QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()); };
    const QList<QuarterTally> quarters{
        {at(2), RunStatus::Succeeded, 5}, {at(3), RunStatus::Partial, 1}, {at(4), RunStatus::Failed, 2}, {at(5), RunStatus::Running, 1}};
    const QList<OutcomeDay> days = outcomeDays(quarters, day.addDays(-1), day);
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.at(0).worst, std::nullopt);
    QCOMPARE(days.at(1), (OutcomeDay{day, RunStatus::Failed, 8, 3}));
}

void TestRunGrid::daysAreThoseOfTheLocalZone()
{
    const QDate day(2026, 10, 25); // clocks change on it in Europe
    const auto at = [](const QDateTime &time) { return instantFromMs(time.toMSecsSinceEpoch()); };
    const QList<QuarterTally> quarters{{at(QDateTime(day, QTime(0, 0))), RunStatus::Succeeded, 1},
                                       {at(QDateTime(day, QTime(23, 45))), RunStatus::Succeeded, 1},
                                       {at(QDateTime(day.addDays(1), QTime(0, 0))), RunStatus::Succeeded, 1}};
    QCOMPARE(outcomeDays(quarters, day, day).first().runs, 2);
}

QTEST_GUILESS_MAIN(TestRunGrid)
#include "tst_rungrid.moc"
