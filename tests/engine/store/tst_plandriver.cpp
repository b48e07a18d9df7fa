// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/plandriver.h"

#include "tests/engine/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

namespace {

Submission queueJob(const QString &name, const OverlapPolicy &overlap = {})
{
    Submission submission;
    submission.kind = JobKind::Queue;
    submission.makeRun = false;
    submission.draft.definition.type = queueTypeKey;
    submission.draft.definition.name = name;
    submission.draft.definition.overlap = overlap;
    submission.draft.definition.parameters = {{u"onFailure"_s, u"stop"_s}};
    return submission;
}

//! A queue of jobs in a store, and its runs.
struct QueueFixture : StoreFixture
{
    explicit QueueFixture(const QStringList &names, const OverlapPolicy &overlap = {}, OnInterrupt onInterrupt = OnInterrupt::Ask)
    {
        for (const QString &name : names) {
            Submission job = keptJob(name);
            job.draft.definition.onInterrupt = onInterrupt;
            jobs.append(submit(job).job);
        }
        queue = valueOf(store->createQueue(queueJob(u"q"_s, overlap), jobs)).job;
    }

    RunKey begin()
    {
        Submission submission;
        submission.draft.definition = *valueOf(store->job(queue)).definition;
        submission.job = queue;
        return submit(submission).run;
    }

    QList<RunKey> members(RunKey plan)
    {
        RunFilter filter;
        filter.parent = run(plan).id;
        return valueOf(store->select(filter));
    }

    //! The words of the states of the plan and of its members.
    QString states(RunKey plan)
    {
        QString text = toWord(status(plan)) + u':';
        for (const RunKey member : members(plan))
            text += u' ' + toWord(status(member));
        return text;
    }

    //! Claims and starts it, and then nobody knows what became of it.
    void lose(RunKey key)
    {
        const QByteArray nonce = claim(key);
        start(key, nonce);
        RunEnd said = endOf(run(key), nonce, 0, clock->now());
        said.how = LostCause::SupervisorKilled;
        (void)valueOf(store->recordEnds({said}));
    }

    Touched pause(RunKey plan, bool pauses) { return valueOf(store->pausePlan(plan, pauses, u"tester"_s)); }

    Touched cancel(RunKey run)
    {
        return valueOf(store->askStop({run}, {StopReason::Cancel, clock->now(), u"tester"_s, false})).constFirst();
    }

    QList<JobKey> jobs;
    JobKey queue;
};

} // namespace

class TestPlanDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOneAfterTheOther();
    void skipsTheRestAfterAFailure();
    void leavesOutWhatIsDisabledWhenItsTurnComes();
    void isSkippedWhereAllIsDisabled();
    void takesNoSlot();
    void isNothingToRecover();
    void cancelsMembersThatWait();
    void waitsForMembersUnderWay();
    void aCancelMayComeTooLate();
    void restsWhenNoneOfItRuns();
    void aDeletedMemberEndsIt();
    void anAutomaticRetryKeepsItsTurn();
    void keepsOneWaitingWhereItsOverlapSaysSo();
    void survivesAReopening();
    void countsTheStartDeadlineFromTheTurn();
    void aLostMemberThatRunsAgainKeepsItsPlace();
    void aLostMemberEndsItWhereNothingRunsAgain();
    void whatRunsAgainWaitsWhileItIsPaused();
    void aDeletedQueueComesBackWithItsMembersAsTheyWere();
    void whoIsInAnotherQueueByNowStaysThere();
};

void TestPlanDriver::startsOneAfterTheOther()
{
    QueueFixture fixture({u"a"_s, u"b"_s});
    const RunKey plan = fixture.begin();
    QCOMPARE(fixture.states(plan), u"running: queued waiting"_s);
    fixture.finish(fixture.members(plan).at(0));
    QCOMPARE(fixture.states(plan), u"running: succeeded queued"_s);
    fixture.finish(fixture.members(plan).at(1));
    QCOMPARE(fixture.states(plan), u"succeeded: succeeded succeeded"_s);
    const Run run = fixture.run(plan);
    QCOMPARE(run.outcome.text, u"2 of 2 members succeeded."_s);
    QCOMPARE(run.progress.done, std::optional(2.0));
    QCOMPARE(run.queue, u"q"_s);
    QCOMPARE(fixture.run(fixture.members(plan).at(0)).cause, Cause::Queue);
}

void TestPlanDriver::skipsTheRestAfterAFailure()
{
    QueueFixture fixture({u"a"_s, u"b"_s, u"c"_s});
    const RunKey plan = fixture.begin();
    fixture.finish(fixture.members(plan).at(0), 3);
    QCOMPARE(fixture.states(plan), u"failed: failed skipped skipped"_s);
    QVERIFY(fixture.run(fixture.members(plan).at(2)).reason.contains("\"a\""_L1));
    QVERIFY(fixture.run(plan).outcome.error.has_value());
}

void TestPlanDriver::leavesOutWhatIsDisabledWhenItsTurnComes()
{
    QueueFixture fixture({u"a"_s, u"b"_s, u"c"_s});
    const RunKey plan = fixture.begin();
    (void)valueOf(fixture.store->setJobEnabled(fixture.jobs.at(1), false, {}, {}));
    QCOMPARE(fixture.states(plan), u"running: queued waiting waiting"_s);
    fixture.finish(fixture.members(plan).at(0));
    QCOMPARE(fixture.states(plan), u"running: succeeded skipped queued"_s);
    fixture.finish(fixture.members(plan).at(2));
    QCOMPARE(fixture.states(plan), u"succeeded: succeeded skipped succeeded"_s);
}

void TestPlanDriver::isSkippedWhereAllIsDisabled()
{
    QueueFixture fixture({u"a"_s, u"b"_s});
    for (const JobKey job : std::as_const(fixture.jobs))
        (void)valueOf(fixture.store->setJobEnabled(job, false, {}, {}));
    QCOMPARE(fixture.states(fixture.begin()), u"skipped: skipped skipped"_s);
}

void TestPlanDriver::takesNoSlot()
{
    QueueFixture fixture({u"a"_s});
    fixture.begin();
    const DispatchView view = valueOf(fixture.store->dispatchView({}));
    QCOMPARE(view.candidates.size(), 1);
    for (const Pool &pool : view.pools)
        QCOMPARE(pool.used, 0);
}

void TestPlanDriver::isNothingToRecover()
{
    QueueFixture fixture({u"a"_s});
    const RunKey plan = fixture.begin();
    QVERIFY(valueOf(fixture.store->underWay()).isEmpty());
    fixture.claim(fixture.members(plan).first());
    QCOMPARE(valueOf(fixture.store->underWay()).size(), 1);
}

void TestPlanDriver::cancelsMembersThatWait()
{
    QueueFixture fixture({u"a"_s, u"b"_s});
    const RunKey plan = fixture.begin();
    const Touched touched = fixture.cancel(plan);
    QVERIFY(touched.changed);
    QCOMPARE(touched.state, RunStatus::Cancelled);
    QCOMPARE(fixture.states(plan), u"cancelled: cancelled cancelled"_s);
}

void TestPlanDriver::waitsForMembersUnderWay()
{
    QueueFixture fixture({u"a"_s, u"b"_s});
    const RunKey plan = fixture.begin();
    const RunKey first = fixture.members(plan).first();
    const QByteArray nonce = fixture.claim(first);
    fixture.start(first, nonce);
    fixture.cancel(plan);
    QCOMPARE(fixture.states(plan), u"stopping: stopping cancelled"_s);
    QVERIFY(!fixture.cancel(plan).changed);
    (void)valueOf(fixture.store->recordEnds({endOf(fixture.run(first), nonce, 1, fixture.clock->now())}));
    QCOMPARE(fixture.states(plan), u"cancelled: cancelled cancelled"_s);
}

void TestPlanDriver::aCancelMayComeTooLate()
{
    QueueFixture fixture({u"a"_s});
    const RunKey plan = fixture.begin();
    const RunKey only = fixture.members(plan).first();
    const QByteArray nonce = fixture.claim(only);
    fixture.start(only, nonce);
    fixture.cancel(plan);
    (void)valueOf(fixture.store->recordEnds({endOf(fixture.run(only), nonce, 0, fixture.clock->now())}));
    QCOMPARE(fixture.states(plan), u"succeeded: succeeded"_s);
    QVERIFY(std::get<Succeeded>(fixture.run(plan).state).cancelCameTooLate);
}

void TestPlanDriver::restsWhenNoneOfItRuns()
{
    QueueFixture fixture({u"a"_s, u"b"_s});
    const RunKey plan = fixture.begin();
    const RunKey first = fixture.members(plan).first();
    const QByteArray nonce = fixture.claim(first);
    fixture.start(first, nonce);
    QVERIFY(fixture.pause(plan, true).changed);
    QCOMPARE(fixture.states(plan), u"running: running waiting"_s);
    QVERIFY(!fixture.pause(plan, true).changed);
    (void)valueOf(fixture.store->recordEnds({endOf(fixture.run(first), nonce, 0, fixture.clock->now())}));
    QCOMPARE(fixture.states(plan), u"paused: succeeded waiting"_s);
    QVERIFY(fixture.pause(plan, false).changed);
    QCOMPARE(fixture.states(plan), u"running: succeeded queued"_s);
    fixture.pause(plan, true); // one that waits for a slot is kept from starting
    QCOMPARE(fixture.states(plan), u"paused: succeeded waiting"_s);
    fixture.pause(plan, false);
    fixture.finish(fixture.members(plan).at(1));
    QCOMPARE(fixture.states(plan), u"succeeded: succeeded succeeded"_s);
    QVERIFY(fixture.pause(plan, true).refusal.has_value());
}

void TestPlanDriver::aDeletedMemberEndsIt()
{
    QueueFixture fixture({u"a"_s, u"b"_s});
    const RunKey plan = fixture.begin();
    (void)valueOf(fixture.store->deleteJob(fixture.jobs.at(0), {}));
    QCOMPARE(fixture.states(plan), u"cancelled: cancelled skipped"_s);
}

void TestPlanDriver::anAutomaticRetryKeepsItsTurn()
{
    StoreFixture fixture;
    Submission member = keptJob(u"a"_s);
    member.draft.definition.retry.retries = 1;
    const QList<JobKey> jobs{fixture.submit(member).job, fixture.submit(keptJob(u"b"_s)).job};
    const JobKey queue = valueOf(fixture.store->createQueue(queueJob(u"q"_s), jobs)).job;
    Submission submission;
    submission.job = queue;
    const RunKey plan = fixture.submit(submission).run;
    RunFilter filter;
    filter.parent = fixture.run(plan).id;
    const QList<RunKey> members = valueOf(fixture.store->select(filter));
    fixture.finish(members.at(0), 1);
    QVERIFY(!isFinal(fixture.status(members.at(0))));
    QCOMPARE(fixture.status(members.at(1)), RunStatus::Waiting);
    QCOMPARE(fixture.status(plan), RunStatus::Running);
}

void TestPlanDriver::keepsOneWaitingWhereItsOverlapSaysSo()
{
    QueueFixture fixture({u"a"_s}, {.kind = OverlapPolicy::Kind::Queue});
    const RunKey first = fixture.begin();
    const RunKey second = fixture.begin();
    QCOMPARE(fixture.states(second), u"queued: waiting"_s);
    fixture.finish(fixture.members(first).first());
    QCOMPARE(fixture.states(first), u"succeeded: succeeded"_s);
    QCOMPARE(fixture.states(second), u"running: queued"_s);
}

void TestPlanDriver::survivesAReopening()
{
    QueueFixture fixture({u"a"_s, u"b"_s});
    const RunKey plan = fixture.begin();
    fixture.finish(fixture.members(plan).at(0));
    fixture.reopen();
    QCOMPARE(fixture.states(plan), u"running: succeeded queued"_s);
    fixture.finish(fixture.members(plan).at(1));
    QCOMPARE(fixture.status(plan), RunStatus::Succeeded);
}

void TestPlanDriver::countsTheStartDeadlineFromTheTurn()
{
    StoreFixture fixture;
    Submission late = keptJob(u"b"_s);
    late.draft.definition.limits.startDeadline = seconds(10);
    const QList<JobKey> jobs{fixture.submit(keptJob(u"a"_s)).job, fixture.submit(late).job};
    Submission submission;
    submission.job = valueOf(fixture.store->createQueue(queueJob(u"q"_s), jobs)).job;
    const RunKey plan = fixture.submit(submission).run;
    RunFilter filter;
    filter.parent = fixture.run(plan).id;
    const QList<RunKey> members = valueOf(fixture.store->select(filter));
    fixture.clock->advance(seconds(60));
    (void)valueOf(fixture.store->advance(fixture.clock->now()));
    QCOMPARE(fixture.status(members.at(1)), RunStatus::Waiting);
    fixture.finish(members.at(0));
    QCOMPARE(fixture.status(members.at(1)), RunStatus::Queued);
    fixture.clock->advance(seconds(11));
    (void)valueOf(fixture.store->advance(fixture.clock->now()));
    QCOMPARE(fixture.status(members.at(1)), RunStatus::Expired);
    QCOMPARE(fixture.status(plan), RunStatus::Expired);
}

void TestPlanDriver::aLostMemberThatRunsAgainKeepsItsPlace()
{
    QueueFixture fixture({u"a"_s, u"b"_s}, {}, OnInterrupt::Rerun);
    const RunKey plan = fixture.begin();
    const RunKey first = fixture.members(plan).at(0);
    fixture.lose(first);
    QCOMPARE(fixture.states(plan), u"running: lost waiting queued"_s);
    const RunKey again = fixture.members(plan).at(2);
    QCOMPARE(fixture.run(again).retryOf, fixture.run(first).id);
    QCOMPARE(fixture.run(again).queue, u"q"_s);
    QCOMPARE(fixture.run(plan).progress.total, std::optional(2.0));
    fixture.lose(again); // and once more
    const RunKey third = fixture.members(plan).at(3);
    fixture.finish(third);
    QCOMPARE(fixture.states(plan), u"running: lost queued lost succeeded"_s);
    fixture.finish(fixture.members(plan).at(1));
    QCOMPARE(fixture.states(plan), u"succeeded: lost succeeded lost succeeded"_s);
    QCOMPARE(fixture.run(plan).outcome.text, u"2 of 2 members succeeded."_s);
}

void TestPlanDriver::aLostMemberEndsItWhereNothingRunsAgain()
{
    QueueFixture fixture({u"a"_s, u"b"_s});
    const RunKey plan = fixture.begin();
    fixture.lose(fixture.members(plan).at(0));
    QCOMPARE(fixture.states(plan), u"lost: lost skipped"_s);
}

void TestPlanDriver::whatRunsAgainWaitsWhileItIsPaused()
{
    QueueFixture fixture({u"a"_s, u"b"_s}, {}, OnInterrupt::Rerun);
    const RunKey plan = fixture.begin();
    const RunKey first = fixture.members(plan).at(0);
    const QByteArray nonce = fixture.claim(first);
    fixture.start(first, nonce);
    QVERIFY(fixture.pause(plan, true).changed);
    RunEnd said = endOf(fixture.run(first), nonce, 0, fixture.clock->now());
    said.how = LostCause::SupervisorKilled;
    (void)valueOf(fixture.store->recordEnds({said}));
    QCOMPARE(fixture.states(plan), u"paused: lost waiting waiting"_s);
    QVERIFY(fixture.pause(plan, false).changed);
    QCOMPARE(fixture.states(plan), u"running: lost waiting queued"_s);
}

void TestPlanDriver::aDeletedQueueComesBackWithItsMembersAsTheyWere()
{
    QueueFixture fixture({u"a"_s, u"b"_s, u"c"_s});
    const auto isEnabled = [&](int job) { return valueOf(fixture.store->job(fixture.jobs.at(job))).enabled; };
    (void)valueOf(fixture.store->setJobEnabled(fixture.jobs.at(1), false, {}, {})); // before: it stays so
    fixture.clock->advance(seconds(1));
    (void)valueOf(fixture.store->deleteJob(fixture.queue, u"tester"_s));
    QVERIFY(!isEnabled(0) && !isEnabled(1) && !isEnabled(2));
    fixture.clock->advance(seconds(1));
    (void)valueOf(fixture.store->setJobEnabled(fixture.jobs.at(2), true, {}, {})); // somebody wanted it on, then off
    (void)valueOf(fixture.store->setJobEnabled(fixture.jobs.at(2), false, {}, {}));
    const QString sentence = valueOf(fixture.store->undoJob(fixture.queue, u"tester"_s));
    QCOMPARE(sentence, u"The queue \"q\" is back. 1 of its jobs are enabled again."_s);
    QVERIFY(isEnabled(0) && !isEnabled(1) && !isEnabled(2));
    QCOMPARE(valueOf(fixture.store->queue(u"q"_s)).sequence.size(), 3);
}

void TestPlanDriver::whoIsInAnotherQueueByNowStaysThere()
{
    QueueFixture fixture({u"a"_s, u"b"_s});
    (void)valueOf(fixture.store->deleteJob(fixture.queue, u"tester"_s));
    (void)valueOf(fixture.store->createQueue(queueJob(u"other"_s), {fixture.jobs.at(1)}));
    const QString sentence = valueOf(fixture.store->undoJob(fixture.queue, u"tester"_s));
    QVERIFY2(sentence.contains(u"left there: \"b\"."_s), qPrintable(sentence));
    QCOMPARE(valueOf(fixture.store->queue(u"q"_s)).sequence.size(), 1);
    QCOMPARE(valueOf(fixture.store->queue(u"other"_s)).sequence.size(), 1);
    QCOMPARE(valueOf(fixture.store->job(fixture.jobs.at(1))).queue, u"other"_s);
}

QTEST_APPLESS_MAIN(TestPlanDriver)
#include "tst_plandriver.moc"
