// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/overlap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

Q_DECLARE_METATYPE(OverlapPolicy)
Q_DECLARE_METATYPE(ActiveRuns)
Q_DECLARE_METATYPE(OverlapVerdict)

namespace {

constexpr OverlapPolicy skip{.kind = OverlapPolicy::Kind::Skip, .atMost = 0};
constexpr OverlapPolicy queue{.kind = OverlapPolicy::Kind::Queue, .atMost = 0};
constexpr OverlapPolicy allow{.kind = OverlapPolicy::Kind::Allow, .atMost = 0};
constexpr OverlapPolicy allowThree{.kind = OverlapPolicy::Kind::Allow, .atMost = 3};
constexpr OverlapPolicy replace{.kind = OverlapPolicy::Kind::Replace, .atMost = 0};

} // namespace

class TestOverlap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void countsInDigits_data();
    void countsInDigits();
    void tellsTheRealCadence_data();
    void tellsTheRealCadence();
};

void TestOverlap::judges_data()
{
    QTest::addColumn<OverlapPolicy>("policy");
    QTest::addColumn<ActiveRuns>("active");
    QTest::addColumn<OverlapVerdict>("verdict");
    const auto row = [](const char *name, OverlapPolicy policy, int underWay, int behind, OverlapVerdict verdict) {
        QTest::newRow(name) << policy << ActiveRuns{.underWay = underWay, .behind = behind} << verdict;
    };
    row("skip: nothing is under way", skip, 0, 0, OverlapVerdict::Start);
    row("skip: one run is not finished", skip, 1, 0, OverlapVerdict::Skip);
    row("queue: nothing is under way", queue, 0, 0, OverlapVerdict::Start);
    row("queue: one run is not finished", queue, 1, 0, OverlapVerdict::WaitBehind);
    row("queue: one waits already", queue, 1, 1, OverlapVerdict::Skip);
    row("queue: the first has ended and the one behind has not begun", queue, 0, 1, OverlapVerdict::Skip);
    row("allow without a number: many are not finished", allow, 50, 0, OverlapVerdict::Start);
    row("allow three: two are not finished", allowThree, 2, 0, OverlapVerdict::Start);
    row("allow three: three are not finished", allowThree, 3, 0, OverlapVerdict::Skip);
    row("replace: nothing is under way", replace, 0, 0, OverlapVerdict::Start);
    row("replace: one run is not finished", replace, 1, 0, OverlapVerdict::ReplaceActive);
    row("replace: its replacement waits already", replace, 1, 1, OverlapVerdict::ReplaceActive);
}

void TestOverlap::judges()
{
    QFETCH(const OverlapPolicy, policy);
    QFETCH(const ActiveRuns, active);
    QTEST(decideOverlap(policy, active), "verdict");
}

void TestOverlap::countsInDigits_data()
{
    QTest::addColumn<OverlapPolicy>("policy");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << skip << 1 << u"1 fire time was skipped: the run before is not finished"_s;
    QTest::newRow("several") << skip << 12 << u"12 fire times were skipped: the run before is not finished"_s;
    QTest::newRow("queue") << queue << 2 << u"2 fire times were skipped: a run waits already behind the one that is not finished"_s;
    QTest::newRow("allow") << allowThree << 1 << u"1 fire time was skipped: 3 runs are not finished, which is the limit"_s;
}

void TestOverlap::countsInDigits()
{
    QFETCH(const OverlapPolicy, policy);
    QFETCH(const int, skipped);
    QTEST(overlapText(policy, skipped), "text");
}

void TestOverlap::tellsTheRealCadence_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("run");
    QTest::addColumn<OverlapPolicy>("policy");
    QTest::addColumn<int>("cadence"); // 0: as planned
    const auto row = [](const char *name, int interval, int run, OverlapPolicy policy, int cadence) {
        QTest::newRow(name) << interval << run << policy << cadence;
    };
    row("a short run keeps its interval", 60, 59, skip, 0);
    row("a run as long as its interval keeps it", 60, 60, skip, 0);
    row("a little longer takes every second time", 60, 61, skip, 120);
    row("much longer", 60, 200, skip, 240);
    row("one behind the other", 60, 200, queue, 200);
    row("side by side without a limit", 60, 200, allow, 0);
    row("side by side, three are not enough", 60, 240, allowThree, 80);
    row("side by side, three are enough", 60, 180, allowThree, 0);
    row("replaced before the end", 60, 200, replace, 0);
}

void TestOverlap::tellsTheRealCadence()
{
    QFETCH(const int, interval);
    QFETCH(const int, run);
    QFETCH(const OverlapPolicy, policy);
    QFETCH(const int, cadence);
    const std::optional<Duration> real = realCadence(seconds(interval), seconds(run), policy);
    QCOMPARE(real.value_or(Duration::zero()), Duration(seconds(cadence)));
}

QTEST_GUILESS_MAIN(TestOverlap)
#include "tst_overlap.moc"
