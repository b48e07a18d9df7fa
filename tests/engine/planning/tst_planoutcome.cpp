// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/planning/planoutcome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

namespace {

QList<PlanStep> stepsOf(std::initializer_list<StepState> states)
{
    QList<PlanStep> steps;
    for (const StepState state : states)
        steps.append({.state = state});
    return steps;
}

using S = StepState;

} // namespace

Q_DECLARE_METATYPE(std::optional<RunStatus>)

class TestPlanOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUp_data();
    void addsUp();
    void knowsWhenItRests();
    void namesTheDecisiveStep();
    void counts();
};

void TestPlanOutcome::addsUp_data()
{
    QTest::addColumn<OnFailure>("onFailure");
    QTest::addColumn<QList<PlanStep>>("steps");
    QTest::addColumn<std::optional<RunStatus>>("outcome");
    const auto row = [](const char *name, OnFailure onFailure, std::initializer_list<StepState> states, std::optional<RunStatus> outcome) {
        QTest::newRow(name) << onFailure << stepsOf(states) << outcome;
    };
    constexpr auto stop = OnFailure::Stop;
    constexpr auto goOn = OnFailure::Continue;
    row("nothing while one is pending", stop, {S::Succeeded, S::Pending}, {});
    row("nothing while one is active", stop, {S::Failed, S::Active}, {});
    row("nothing while one rests", stop, {S::Resting}, {});
    row("no steps have succeeded", stop, {}, RunStatus::Succeeded);
    row("all succeeded", stop, {S::Succeeded, S::Succeeded}, RunStatus::Succeeded);
    row("a disabled one counts for nothing", stop, {S::Succeeded, S::Disabled}, RunStatus::Succeeded);
    row("all skipped", stop, {S::Skipped, S::Skipped}, RunStatus::Skipped);
    row("all disabled ran nothing", stop, {S::Disabled, S::Disabled}, RunStatus::Skipped);
    row("a failure and what it skipped", stop, {S::Succeeded, S::Failed, S::Skipped}, RunStatus::Failed);
    row("a failure goes before a cancel", stop, {S::Cancelled, S::Failed}, RunStatus::Failed);
    row("a cancel goes before a loss", stop, {S::Lost, S::Cancelled}, RunStatus::Cancelled);
    row("a loss goes before an expiry", stop, {S::Expired, S::Lost}, RunStatus::Lost);
    row("an expiry", stop, {S::Expired, S::Skipped}, RunStatus::Expired);
    row("partial successes stay partial", stop, {S::Succeeded, S::Partial}, RunStatus::Partial);
    row("a failure that was allowed is partial", goOn, {S::Failed, S::Succeeded}, RunStatus::Partial);
    row("also where nothing else is there", goOn, {S::Failed, S::Lost}, RunStatus::Partial);
    row("all succeeded where failures are allowed", goOn, {S::Succeeded, S::Disabled}, RunStatus::Succeeded);
}

void TestPlanOutcome::addsUp()
{
    QFETCH(OnFailure, onFailure);
    QFETCH(QList<PlanStep>, steps);
    QFETCH(std::optional<RunStatus>, outcome);
    QVERIFY(outcomeOf(sequence(int(steps.size()), onFailure), steps) == outcome);
}

void TestPlanOutcome::knowsWhenItRests()
{
    QVERIFY(isAtRest(stepsOf({S::Succeeded, S::Pending})));
    QVERIFY(isAtRest(stepsOf({S::Resting, S::Pending})));
    QVERIFY(!isAtRest(stepsOf({S::Resting, S::Active})));
    QVERIFY(!isAtRest(stepsOf({S::Succeeded, S::Failed})));
}

void TestPlanOutcome::namesTheDecisiveStep()
{
    QCOMPARE(decisiveStep(stepsOf({S::Cancelled, S::Succeeded, S::Failed})), 2);
    QCOMPARE(decisiveStep(stepsOf({S::Succeeded, S::Lost, S::Skipped})), 1);
    QCOMPARE(decisiveStep(stepsOf({S::Succeeded, S::Partial})), -1);
}

void TestPlanOutcome::counts()
{
    const PlanCounts counts = countsOf(stepsOf({S::Succeeded, S::Succeeded, S::Failed, S::Partial, S::Skipped, S::Disabled, S::Active}));
    QCOMPARE(counts, (PlanCounts{.succeeded = 2, .failed = 2, .skipped = 2}));
}

QTEST_APPLESS_MAIN(TestPlanOutcome)
#include "tst_planoutcome.moc"
