// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/planning/planmoves.h"
#include "engine/planning/planoutcome.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

namespace {

// A letter for each step: `.` pending, `d` pending and its job disabled, `a` active, `r` resting, `S` succeeded, `P` partial, `F` failed,
// `C` cancelled, `E` expired, `L` lost, `K` skipped, `D` disabled.
QList<PlanStep> stepsOf(const QByteArray &letters)
{
    static const QByteArray states = ".arSPFCELKD";
    constexpr StepState order[] = {StepState::Pending, StepState::Active,  StepState::Resting,   StepState::Succeeded,
                                   StepState::Partial, StepState::Failed,  StepState::Cancelled, StepState::Expired,
                                   StepState::Lost,    StepState::Skipped, StepState::Disabled};
    QList<PlanStep> steps;
    for (const char letter : letters)
        steps.append(letter == 'd' ? PlanStep{.isEnabled = false} : PlanStep{.state = order[states.indexOf(letter)]});
    return steps;
}

// `start 1, leave out 0, skip 2 because of 1`
QByteArray shown(const PlanMoves &moves)
{
    QByteArrayList parts;
    for (const int step : moves.start)
        parts += "start " + QByteArray::number(step);
    for (const int step : moves.leaveOut)
        parts += "leave out " + QByteArray::number(step);
    for (const PlanMoves::Skip &skip : moves.skip)
        parts += "skip " + QByteArray::number(skip.step) + " because of " + QByteArray::number(skip.because);
    return parts.join(", ");
}

StepState randomEnd(QRandomGenerator &random)
{
    constexpr StepState ends[] = {StepState::Succeeded, StepState::Succeeded, StepState::Succeeded, StepState::Partial,
                                  StepState::Failed,    StepState::Cancelled, StepState::Expired,   StepState::Lost};
    return ends[random.bounded(int(std::size(ends)))];
}

// Begins with edges that lead from lower to higher numbers, so that there is no circle.
Plan randomPlan(QRandomGenerator &random)
{
    Plan plan = sequence(random.bounded(1, 8), random.bounded(2) ? OnFailure::Stop : OnFailure::Continue);
    if (random.bounded(2))
        return plan;
    plan.edges.clear();
    for (int after = 1; after < plan.steps; ++after) {
        for (int before = 0; before < after; ++before) {
            if (random.bounded(3) == 0)
                plan.edges.append({before, after});
        }
    }
    return plan;
}

} // namespace

class TestPlanMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesInASequence_data();
    void choosesInASequence();
    void choosesInAWorkflow_data();
    void choosesInAWorkflow();
    void goesToTheEndWhateverHappens();
};

void TestPlanMoves::choosesInASequence_data()
{
    QTest::addColumn<OnFailure>("onFailure");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("moves");
    const auto row = [](const char *name, OnFailure onFailure, const char *steps, const char *moves) {
        QTest::newRow(name) << onFailure << QByteArray(steps) << QByteArray(moves);
    };
    constexpr auto stop = OnFailure::Stop;
    constexpr auto goOn = OnFailure::Continue;
    row("the first one starts alone", stop, "...", "start 0");
    row("nothing starts beside an active one", stop, "a..", "");
    row("nothing starts beside one that rests", stop, "Sr.", "");
    row("the next one starts after a success", stop, "S..", "start 1");
    row("a partial success is no failure", stop, "P.", "start 1");
    row("a failure skips the rest for its sake", stop, "SF..", "skip 2 because of 1, skip 3 because of 1");
    row("a cancelled member breaks it", stop, "C.", "skip 1 because of 0");
    row("an expired member breaks it", stop, "E.", "skip 1 because of 0");
    row("a lost member breaks it", stop, "L.", "skip 1 because of 0");
    row("after a failure it goes on where it was told to", goOn, "SF..", "start 2");
    row("after a cancelled member as well", goOn, "C..", "start 1");
    row("after one that was skipped as well", goOn, "K..", "start 1");
    row("a disabled member is left out, and the next starts at once", stop, "Sd.", "start 2, leave out 1");
    row("the first one may be disabled", stop, "d.", "start 1, leave out 0");
    row("several in a row as well", stop, "ddd.", "start 3, leave out 0, leave out 1, leave out 2");
    row("all of them as well", stop, "ddd", "leave out 0, leave out 1, leave out 2");
    row("one that was left out breaks nothing", stop, "SD.", "start 2");
    row("what is skipped is not left out", stop, "Fd", "skip 1 because of 0");
    row("it is disabled only when its turn comes", stop, "ad", "");
    row("nothing is left to do at the end", stop, "SSD", "");
    row("a plan of nothing has nothing to do", stop, "", "");
}

void TestPlanMoves::choosesInASequence()
{
    QFETCH(OnFailure, onFailure);
    QFETCH(QByteArray, steps);
    QTEST(shown(nextMoves(sequence(int(steps.size()), onFailure), stepsOf(steps))), "moves");
}

void TestPlanMoves::choosesInAWorkflow_data()
{
    QTest::addColumn<OnFailure>("onFailure");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("moves");
    // A diamond: 0 before 1 and 2, both before 3.
    QTest::newRow("both branches start together") << OnFailure::Stop << "S..."_ba
                                                  << "start 1, start 2"_ba;
    QTest::newRow("the last waits for both") << OnFailure::Stop << "SSa."_ba
                                             << ""_ba;
    QTest::newRow("the last starts after both") << OnFailure::Stop << "SSP."_ba
                                                << "start 3"_ba;
    QTest::newRow("a broken branch skips what needs it, though the other still works") << OnFailure::Stop << "SFa."_ba
                                                                                       << "skip 3 because of 1"_ba;
    QTest::newRow("a branch that is left out is over") << OnFailure::Stop << "SSd."_ba
                                                       << "start 3, leave out 2"_ba;
}

void TestPlanMoves::choosesInAWorkflow()
{
    QFETCH(OnFailure, onFailure);
    QFETCH(QByteArray, steps);
    const Plan diamond{.steps = 4, .edges = {{0, 1}, {0, 2}, {1, 3}, {2, 3}}, .onFailure = onFailure};
    QTEST(shown(nextMoves(diamond, stepsOf(steps))), "moves");
}

// Plays plans with ends at random, and some of the jobs disabled on the way.
void TestPlanMoves::goesToTheEndWhateverHappens()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 5'000; ++round) {
        const Plan plan = randomPlan(random);
        const bool isSequence = plan == sequence(plan.steps, plan.onFailure);
        QList<PlanStep> steps(plan.steps);
        const auto settle = [&](int step, StepState state) {
            QCOMPARE(steps.at(step).state, StepState::Pending); // each step is decided once
            steps[step].state = state;
        };
        for (int turn = 0; !outcomeOf(plan, steps); ++turn) {
            QVERIFY(turn < 1'000); // it never gets stuck
            if (random.bounded(8) == 0)
                steps[random.bounded(plan.steps)].isEnabled = false;
            const PlanMoves moves = nextMoves(plan, steps);
            for (const int step : moves.leaveOut)
                settle(step, StepState::Disabled);
            for (const PlanMoves::Skip &skip : moves.skip) {
                QCOMPARE(plan.onFailure, OnFailure::Stop);
                QVERIFY(isBreak(steps.at(skip.because).state) && steps.at(skip.because).state != StepState::Skipped);
                settle(skip.step, StepState::Skipped);
            }
            for (const int step : moves.start)
                settle(step, StepState::Active);
            for (const Plan::Edge &edge : plan.edges)
                QVERIFY(steps.at(edge.after).state == StepState::Pending || steps.at(edge.after).state == StepState::Skipped ||
                        isOver(steps.at(edge.before).state));
            QVERIFY(!isSequence || std::ranges::count(steps, StepState::Active, &PlanStep::state) <= 1);
            QVERIFY(nextMoves(plan, steps).isEmpty()); // asked again, it says nothing a second time
            for (PlanStep &step : steps) {
                if (step.state == StepState::Active && random.bounded(2))
                    step.state = randomEnd(random);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestPlanMoves)
#include "tst_planmoves.moc"
