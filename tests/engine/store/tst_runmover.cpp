// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/runmover.h"

#include "tests/engine/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

class TestRunMover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDependantFollowsItsCondition_data();
    void aDependantFollowsItsCondition();
    void aDependantOfAnEndedRunIsDecidedAtOnce_data();
    void aDependantOfAnEndedRunIsDecidedAtOnce();
    void aDiamondStartsItsLastRunOnce();
    void aChainIsSkippedToItsEndWithEachCauseNamed();
    void aLongChainNeedsNoStack();
    void aBatchMayNameItsOwnRuns();
    void aMissingPrerequisiteRefusesTheWholeBatch();
    void theSamePrerequisiteTwiceIsOneEdge();
    void theDelayCountsFromTheEndOfTheLastPrerequisite();
    void anEarliestStartIsWaitedFor();
    void aStartDeadlineExpires();
    void holdLosesNothing();
    void aHeldRunIsSkippedAtOnce();
    void aLateWordChangesNothing();
    void aClaimThatIsGivenBackIsTheSameAttemptAgain();
    void aRunThatIsAskedToStopBeforeItsStartIsCancelled();
    void pausesAreLeftOutOfTheDuration();
};

namespace {

Submission::Prerequisite on(RunKey run, EdgeCondition condition = EdgeCondition::Ok)
{
    return {run, -1, condition};
}

void addOutcomes()
{
    QTest::addColumn<EdgeCondition>("condition");
    QTest::addColumn<RunStatus>("end");
    QTest::addColumn<RunStatus>("expected");
    QTest::newRow("ok goes on after a success") << EdgeCondition::Ok << RunStatus::Succeeded << RunStatus::Queued;
    QTest::newRow("ok does not go on after a partial success") << EdgeCondition::Ok << RunStatus::Partial << RunStatus::Skipped;
    QTest::newRow("ok does not go on after a failure") << EdgeCondition::Ok << RunStatus::Failed << RunStatus::Skipped;
    QTest::newRow("partial goes on after a partial success") << EdgeCondition::Partial << RunStatus::Partial << RunStatus::Queued;
    QTest::newRow("partial goes on after a success") << EdgeCondition::Partial << RunStatus::Succeeded << RunStatus::Queued;
    QTest::newRow("partial does not go on after a failure") << EdgeCondition::Partial << RunStatus::Failed << RunStatus::Skipped;
    QTest::newRow("any goes on after a failure") << EdgeCondition::Any << RunStatus::Failed << RunStatus::Queued;
    QTest::newRow("any goes on after a cancel") << EdgeCondition::Any << RunStatus::Cancelled << RunStatus::Queued;
    QTest::newRow("any goes on after a loss") << EdgeCondition::Any << RunStatus::Lost << RunStatus::Queued;
    QTest::newRow("failed goes on after a failure") << EdgeCondition::Failed << RunStatus::Failed << RunStatus::Queued;
    QTest::newRow("failed goes on after a loss") << EdgeCondition::Failed << RunStatus::Lost << RunStatus::Queued;
    QTest::newRow("failed does not go on after a success") << EdgeCondition::Failed << RunStatus::Succeeded << RunStatus::Skipped;
    QTest::newRow("failed does not go on after a cancel") << EdgeCondition::Failed << RunStatus::Cancelled << RunStatus::Skipped;
}

void endAs(StoreFixture &fixture, RunKey run, RunStatus status)
{
    switch (status) {
    case RunStatus::Succeeded:
        return fixture.finish(run);
    case RunStatus::Partial:
        return fixture.finish(run, 0, 2);
    case RunStatus::Failed:
        return fixture.finish(run, 1);
    case RunStatus::Cancelled:
        (void)valueOf(fixture.store->askStop({run}, {StopReason::Cancel, fixture.clock->now(), u"tester"_s, false}));
        return;
    case RunStatus::Lost: {
        RunEnd end = endOf(fixture.run(run), fixture.claim(run), 0, fixture.clock->now());
        end.attempt = 1;
        end.how = LostCause::SupervisorKilled;
        (void)valueOf(fixture.store->recordEnds({end}));
        return;
    }
    default:
        QFAIL("no way to end so");
    }
}

} // namespace

void TestRunMover::aDependantFollowsItsCondition_data()
{
    addOutcomes();
}

void TestRunMover::aDependantFollowsItsCondition()
{
    QFETCH(const EdgeCondition, condition);
    QFETCH(const RunStatus, end);
    QFETCH(const RunStatus, expected);
    StoreFixture fixture;
    const RunKey first = fixture.submit(u"load"_s);
    const RunKey second = fixture.submit(u"check"_s, {on(first, condition)});
    QCOMPARE(fixture.status(second), RunStatus::Waiting);
    endAs(fixture, first, end);
    QCOMPARE(fixture.status(first), end);
    QCOMPARE(fixture.status(second), expected);
    const Run run = fixture.run(second);
    QCOMPARE(run.prerequisites.constFirst().released, expected == RunStatus::Queued);
    QCOMPARE(run.reason.contains(u"\"load\""_s), expected == RunStatus::Skipped);
}

void TestRunMover::aDependantOfAnEndedRunIsDecidedAtOnce_data()
{
    addOutcomes();
}

void TestRunMover::aDependantOfAnEndedRunIsDecidedAtOnce()
{
    QFETCH(const EdgeCondition, condition);
    QFETCH(const RunStatus, end);
    QFETCH(const RunStatus, expected);
    StoreFixture fixture;
    const RunKey first = fixture.submit(u"load"_s);
    endAs(fixture, first, end);
    (void)valueOf(fixture.store->deleteRuns({first}, u"tester"_s)); // its outcome counts all the same
    QCOMPARE(fixture.status(fixture.submit(u"check"_s, {on(first, condition)})), expected);
}

void TestRunMover::aDiamondStartsItsLastRunOnce()
{
    StoreFixture fixture;
    const RunKey top = fixture.submit(u"top"_s);
    const RunKey left = fixture.submit(u"left"_s, {on(top)});
    const RunKey right = fixture.submit(u"right"_s, {on(top)});
    const RunKey bottom = fixture.submit(u"bottom"_s, {on(left), on(right)});
    fixture.finish(top);
    QCOMPARE(fixture.status(left), RunStatus::Queued);
    QCOMPARE(fixture.status(right), RunStatus::Queued);
    fixture.finish(left);
    QCOMPARE(fixture.status(bottom), RunStatus::Waiting);
    QCOMPARE(std::get<Waiting>(fixture.run(bottom).state).prerequisites, 1);
    fixture.finish(right);
    QCOMPARE(fixture.status(bottom), RunStatus::Queued);
}

void TestRunMover::aChainIsSkippedToItsEndWithEachCauseNamed()
{
    StoreFixture fixture;
    const RunKey a = fixture.submit(u"a"_s);
    const RunKey b = fixture.submit(u"b"_s, {on(a)});
    const RunKey c = fixture.submit(u"c"_s, {on(b)});
    const RunKey anyway = fixture.submit(u"anyway"_s, {on(c, EdgeCondition::Any)});
    fixture.finish(a, 1);
    QCOMPARE(std::get<Skipped>(fixture.run(b).state), (Skipped{SkipCause::Prerequisite, u"a"_s}));
    QCOMPARE(std::get<Skipped>(fixture.run(c).state), (Skipped{SkipCause::Prerequisite, u"b"_s}));
    QCOMPARE(fixture.status(anyway), RunStatus::Queued);
}

void TestRunMover::aLongChainNeedsNoStack()
{
    StoreFixture fixture;
    QList<Submission> chain{oneOff(u"first"_s)};
    for (int n = 1; n < 3000; ++n) {
        chain.append(oneOff(u"next"_s));
        chain.last().after = {{{}, n - 1, EdgeCondition::Ok}};
    }
    const QList<StoredSubmission> made = valueOf(fixture.store->submit(chain));
    fixture.finish(made.constFirst().run, 1);
    QCOMPARE(fixture.status(made.constLast().run), RunStatus::Skipped);
}

void TestRunMover::aBatchMayNameItsOwnRuns()
{
    StoreFixture fixture;
    QList<Submission> batch{oneOff(u"second"_s), oneOff(u"first"_s)};
    batch[0].after = {{{}, 1, EdgeCondition::Ok}}; // also one that comes later
    const QList<StoredSubmission> made = valueOf(fixture.store->submit(batch));
    QCOMPARE(fixture.status(made[0].run), RunStatus::Waiting);
    QCOMPARE(fixture.status(made[1].run), RunStatus::Queued);
    QCOMPARE(fixture.run(made[0].run).prerequisites.constFirst().onId, made[1].runId);
}

void TestRunMover::aMissingPrerequisiteRefusesTheWholeBatch()
{
    StoreFixture fixture;
    Submission submission = oneOff(u"check"_s);
    submission.after = {on({99})};
    const auto answer = fixture.store->submit({oneOff(u"load"_s), submission}).result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::NotFound);
    QCOMPARE(valueOf(fixture.store->runs({})).total, 0);
}

void TestRunMover::theSamePrerequisiteTwiceIsOneEdge()
{
    StoreFixture fixture;
    const RunKey first = fixture.submit(u"load"_s);
    const RunKey second = fixture.submit(u"check"_s, {on(first), on(first)});
    fixture.finish(first);
    QCOMPARE(fixture.status(second), RunStatus::Queued);
}

void TestRunMover::theDelayCountsFromTheEndOfTheLastPrerequisite()
{
    StoreFixture fixture;
    const RunKey first = fixture.submit(u"load"_s);
    Submission submission = oneOff(u"check"_s);
    submission.after = {on(first)};
    submission.draft.delay = seconds(60);
    const RunKey second = fixture.submit(submission).run;
    fixture.clock->advance(seconds(100));
    fixture.finish(first);
    const Instant due = fixture.clock->now() + seconds(60);
    QCOMPARE(std::get<Waiting>(fixture.run(second).state).notBefore, due);
    QCOMPARE(valueOf(fixture.store->dispatchView({})).nextDue, due);
    fixture.clock->advance(seconds(59));
    (void)valueOf(fixture.store->advance(fixture.clock->now()));
    QCOMPARE(fixture.status(second), RunStatus::Waiting);
    fixture.clock->advance(seconds(1));
    QCOMPARE(valueOf(fixture.store->advance(fixture.clock->now())).size(), 1);
    QCOMPARE(fixture.status(second), RunStatus::Queued);
}

void TestRunMover::anEarliestStartIsWaitedFor()
{
    StoreFixture fixture;
    Submission submission = oneOff(u"later"_s);
    submission.draft.at = fixture.clock->now() + seconds(10);
    const RunKey run = fixture.submit(submission).run;
    QCOMPARE(fixture.status(run), RunStatus::Waiting);
    fixture.clock->advance(seconds(10));
    (void)valueOf(fixture.store->advance(fixture.clock->now()));
    QCOMPARE(fixture.status(run), RunStatus::Queued);
}

void TestRunMover::aStartDeadlineExpires()
{
    StoreFixture fixture;
    Submission submission = oneOff(u"urgent"_s);
    submission.draft.definition.limits.startDeadline = seconds(30);
    const RunKey run = fixture.submit(submission).run;
    const RunKey dependant = fixture.submit(u"after"_s, {on(run)});
    QCOMPARE(valueOf(fixture.store->dispatchView({})).nextDue, fixture.clock->now() + seconds(30));
    fixture.clock->advance(seconds(30));
    (void)valueOf(fixture.store->advance(fixture.clock->now()));
    QCOMPARE(fixture.status(run), RunStatus::Expired);
    QCOMPARE(fixture.status(dependant), RunStatus::Skipped);
    QVERIFY(!valueOf(fixture.store->dispatchView({})).nextDue);
}

void TestRunMover::holdLosesNothing()
{
    StoreFixture fixture;
    const RunKey first = fixture.submit(u"load"_s);
    const RunKey second = fixture.submit(u"check"_s, {on(first)});
    (void)valueOf(fixture.store->setHeld({second}, true, u"tester"_s));
    fixture.finish(first);
    QCOMPARE(fixture.status(second), RunStatus::Waiting);
    QVERIFY(valueOf(fixture.store->dispatchView({})).candidates.isEmpty());
    QVERIFY(valueOf(fixture.store->setHeld({second}, false, u"tester"_s)).constFirst().changed);
    QCOMPARE(fixture.status(second), RunStatus::Queued);
    (void)valueOf(fixture.store->setHeld({second}, true, u"tester"_s));
    QCOMPARE(fixture.status(second), RunStatus::Waiting);
    QVERIFY(fixture.run(second).held);
}

void TestRunMover::aHeldRunIsSkippedAtOnce()
{
    StoreFixture fixture;
    const RunKey first = fixture.submit(u"load"_s);
    const RunKey second = fixture.submit(u"check"_s, {on(first)});
    (void)valueOf(fixture.store->setHeld({second}, true, u"tester"_s));
    fixture.finish(first, 1);
    QCOMPARE(fixture.status(second), RunStatus::Skipped);
}

void TestRunMover::aLateWordChangesNothing()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const QByteArray old = fixture.claim(run);
    RunChange back{
        .run = run, .event = event::GivenBack{}, .at = fixture.clock->now(), .by = {}, .nonce = old};
    QVERIFY(valueOf(fixture.store->apply({back})).constFirst());
    const QByteArray fresh = fixture.claim(run);
    fixture.start(run, old);
    QCOMPARE(fixture.status(run), RunStatus::Starting);
    RunEnd end = endOf(fixture.run(run), old, 1, fixture.clock->now());
    QVERIFY(valueOf(fixture.store->recordEnds({end})).constFirst()->isEmpty());
    QCOMPARE(fixture.status(run), RunStatus::Starting);
    fixture.start(run, fresh);
    QCOMPARE(fixture.status(run), RunStatus::Running);
}

void TestRunMover::aClaimThatIsGivenBackIsTheSameAttemptAgain()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const QByteArray nonce = fixture.claim(run);
    QCOMPARE(fixture.run(run).attempt, 1);
    const RunChange back{
        .run = run, .event = event::GivenBack{}, .at = fixture.clock->now(), .by = {}, .nonce = nonce};
    (void)valueOf(fixture.store->apply({back}));
    QCOMPARE(fixture.run(run).attempt, 0);
    QCOMPARE(fixture.status(run), RunStatus::Queued);
    const RunChange illegal{.run = run, .event = event::ResumeTook{}, .at = {}, .by = {}, .nonce = {}};
    QCOMPARE(valueOf(fixture.store->apply({illegal})).constFirst().error().code, ErrorCode::IllegalTransition);
}

void TestRunMover::aRunThatIsAskedToStopBeforeItsStartIsCancelled()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const StopWish wish{StopReason::Cancel, fixture.clock->now(), u"tester"_s, false};
    QVERIFY(valueOf(fixture.store->askStop({run}, wish)).constFirst().changed);
    QCOMPARE(fixture.run(run).outcome.text, u"Cancelled by tester before it started."_s);
    const Touched again = valueOf(fixture.store->askStop({run}, wish)).constFirst();
    QVERIFY(!again.changed);
    QCOMPARE(again.refusal->code, ErrorCode::Refused);
}

void TestRunMover::pausesAreLeftOutOfTheDuration()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const QByteArray nonce = fixture.claim(run);
    fixture.start(run, nonce);
    const auto tell = [&](const RunEvent &event) {
        fixture.clock->advance(seconds(10));
        const RunChange change{
            .run = run, .event = event, .at = fixture.clock->now(), .by = {}, .nonce = nonce};
        QVERIFY(valueOf(fixture.store->apply({change})).constFirst());
    };
    tell(event::PauseTook{fixture.clock->now() + seconds(10)});
    QCOMPARE(valueOf(fixture.store->pools()).constFirst().used, 0); // its slot is free
    tell(event::ResumeTook{});
    QCOMPARE(fixture.run(run).pausedTotal, seconds(10));
    fixture.clock->advance(seconds(10));
    QCOMPARE(fixture.run(run).duration(fixture.clock->now()), seconds(20));
}

QTEST_GUILESS_MAIN(TestRunMover)
#include "tst_runmover.moc"
