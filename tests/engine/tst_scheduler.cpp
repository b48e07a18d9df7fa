// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scheduler over a real store, with a clock that stands still: what was made, as a log.

#include "engine/schedulelist.h"
#include "tests/engine/schedulerbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;
using std::chrono::hours;
using std::chrono::minutes;

Q_DECLARE_METATYPE(MisfirePolicy)
Q_DECLARE_METATYPE(OverlapPolicy)

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobRunsByItselfAtItsTimes()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, cron(u"*/5 * * * *"_s));
        QCOMPARE(bench.next(job), u"06:05:00"_s);
        for (int run = 0; run < 3; ++run) {
            bench.pass(minutes(5));
            bench.finishAll();
        }
        QCOMPARE(bench.log(), (QStringList{u"06:05 schedule succeeded"_s, u"06:10 schedule succeeded"_s, u"06:15 schedule succeeded"_s}));
        QCOMPARE(bench.next(job), u"06:20:00"_s);
        QCOMPARE(bench.errors, QStringList());
    }

    void theNextToRunByItselfIsTheFirstOfThem()
    {
        Bench bench;
        bench.begin();
        bench.job(u"by hand"_s, {});
        bench.job(u"later"_s, fixedRate(minutes(20)));
        bench.job(u"soon"_s, fixedRate(minutes(10)));
        JobQuery query{.filter = {}, .sort = JobSort::NextFire, .order = Qt::AscendingOrder};
        query.filter.hasNextFire = true;
        const JobPage page = valueOf(bench.fixture().store->jobs(query));
        QCOMPARE(page.total, 2);
        QCOMPARE(page.rows.constFirst().name, u"soon"_s);
    }

    void aRunByHandMovesNoSchedule_data()
    {
        QTest::addColumn<Trigger>("trigger");
        QTest::newRow("cron") << cron(u"*/10 * * * *"_s);
        QTest::newRow("fixed rate") << fixedRate(minutes(10));
        QTest::newRow("fixed delay from the end") << fixedDelay(minutes(10), Trigger::DelayFrom::End);
        QTest::newRow("fixed delay from the start") << fixedDelay(minutes(10), Trigger::DelayFrom::Start);
    }

    void aRunByHandMovesNoSchedule()
    {
        QFETCH(Trigger, trigger);
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, trigger);
        bench.pass(minutes(4));
        Submission byHand;
        byHand.job = job;
        (void)bench.fixture().submit(byHand);
        bench.settle();
        QCOMPARE(bench.next(job), u"06:10:00"_s);
        bench.finishAll();
        QCOMPARE(bench.next(job), u"06:10:00"_s);
        bench.pass(minutes(6));
        QCOMPARE(bench.log(), (QStringList{u"06:04 manual succeeded"_s, u"06:10 schedule queued"_s}));
    }

    void whatWasMissedWhileNobodyWasThere_data()
    {
        QTest::addColumn<MisfirePolicy>("policy");
        QTest::addColumn<QStringList>("log");
        QTest::addColumn<QString>("reason"); // of the skipped run
        using Kind = MisfirePolicy::Kind;
        const QString three = u"3 fire times from 2026-05-05T06:10:00.000Z to 2026-05-05T06:30:00.000Z were missed."_s;
        const QString four = u"4 fire times from 2026-05-05T06:10:00.000Z to 2026-05-05T06:40:00.000Z were missed."_s;
        QTest::newRow("the latest runs") << MisfirePolicy{.kind = Kind::Once}
                                         << QStringList{u"06:30 schedule skipped"_s, u"06:40 catch-up queued"_s} << three;
        QTest::newRow("none runs") << MisfirePolicy{.kind = Kind::Skip} << QStringList{u"06:40 schedule skipped"_s} << four;
        QTest::newRow("the latest two run, one after the other")
            << MisfirePolicy{.kind = Kind::All, .atMost = 2}
            << QStringList{u"06:20 schedule skipped"_s, u"06:30 catch-up queued"_s, u"06:40 catch-up waiting"_s}
            << u"2 fire times from 2026-05-05T06:10:00.000Z to 2026-05-05T06:20:00.000Z were missed."_s;
        QTest::newRow("all that the window lets in") << MisfirePolicy{.kind = Kind::All, .atMost = 100, .window = minutes(10)}
                                                     << QStringList{u"06:30 schedule skipped"_s, u"06:40 catch-up queued"_s} << three;
    }

    void whatWasMissedWhileNobodyWasThere()
    {
        QFETCH(MisfirePolicy, policy);
        QFETCH(QString, reason);
        Bench bench;
        bench.begin();
        bench.job(u"report"_s, cron(u"*/10 * * * *"_s), [&policy](JobDefinition &definition) { definition.misfire = policy; });
        bench.end();
        bench.leap(minutes(45));
        bench.begin();
        QTEST(bench.log(), "log");
        QCOMPARE(bench.fixture().run({1}).reason, reason);
        QCOMPARE(bench.fixture().run({1}).outcome.text, reason);
        bench.pass(minutes(1)); // nothing is missed twice
        QTEST(bench.log(), "log");
    }

    void ofAnUnknownPastNothingIsCaughtUp()
    {
        Bench bench;
        bench.begin();
        bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        bench.end();
        bench.leap(minutes(45));
        bench.begin(Scheduler::Past::Unknown);
        QCOMPARE(bench.log(), QStringList{u"06:40 schedule skipped"_s});
        bench.leap(minutes(10)); // from now on it is known
        QCOMPARE(bench.log(), (QStringList{u"06:40 schedule skipped"_s, u"06:50 catch-up queued"_s}));
    }

    void aSleepLongerThanHalfAMinuteMisses()
    {
        Bench bench;
        bench.begin();
        bench.job(u"report"_s, fixedRate(minutes(10)));
        bench.leap(minutes(10) + seconds(29)); // only late
        bench.finishAll();
        bench.leap(minutes(10) + seconds(2)); // 31 s late
        QCOMPARE(bench.log(), (QStringList{u"06:10 schedule succeeded"_s, u"06:20 catch-up queued"_s}));
    }

    void aFixedRateKeepsItsGridOverRestarts()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, fixedRate(minutes(7)));
        bench.pass(minutes(8));
        bench.finishAll();
        bench.end();
        bench.leap(minutes(2));
        bench.begin();
        QCOMPARE(bench.next(job), u"06:14:00"_s);
        QCOMPARE(bench.log(), QStringList{u"06:07 schedule succeeded"_s});
    }

    void anOverlapIsAsThePolicySays_data()
    {
        QTest::addColumn<OverlapPolicy>("policy");
        QTest::addColumn<QStringList>("log"); // at 06:01, 06:02 and 06:03 while the first is not final
        using Kind = OverlapPolicy::Kind;
        QTest::newRow("skip: one run whose count grows")
            << OverlapPolicy{Kind::Skip} << QStringList{u"06:01 schedule queued"_s, u"06:03 schedule skipped"_s};
        QTest::newRow("queue keeps one") << OverlapPolicy{Kind::Queue}
                                         << QStringList{u"06:01 schedule queued"_s, u"06:02 schedule waiting"_s,
                                                        u"06:03 schedule skipped"_s};
        QTest::newRow("allow two") << OverlapPolicy{Kind::Allow, 2}
                                   << QStringList{u"06:01 schedule queued"_s, u"06:02 schedule queued"_s, u"06:03 schedule skipped"_s};
        QTest::newRow("allow any") << OverlapPolicy{Kind::Allow}
                                   << QStringList{u"06:01 schedule queued"_s, u"06:02 schedule queued"_s, u"06:03 schedule queued"_s};
        QTest::newRow("replace: those before are cancelled")
            << OverlapPolicy{Kind::Replace}
            << QStringList{u"06:01 schedule cancelled"_s, u"06:02 schedule cancelled"_s, u"06:03 schedule queued"_s};
    }

    void anOverlapIsAsThePolicySays()
    {
        QFETCH(OverlapPolicy, policy);
        Bench bench;
        bench.begin();
        bench.job(u"report"_s, fixedRate(minutes(1)), [&policy](JobDefinition &definition) { definition.overlap = policy; });
        bench.pass(minutes(3));
        QTEST(bench.log(), "log");
        QCOMPARE(bench.errors, QStringList());
    }

    void fireTimesSkippedBehindOneRunAreCounted()
    {
        Bench bench;
        bench.begin();
        bench.job(u"report"_s, fixedRate(minutes(1)));
        bench.pass(minutes(4));
        QCOMPARE(bench.lastRun().reason, u"3 fire times were skipped: the run before is not finished."_s);
        bench.finishAll();
        bench.pass(minutes(2));
        QCOMPARE(bench.lastRun().reason, u"1 fire time was skipped: the run before is not finished."_s);
        QCOMPARE(bench.log().size(), 4);
    }

    void aReplacedRunUnderWayIsToldToEnd()
    {
        Bench bench;
        bench.begin();
        bench.job(u"report"_s, fixedRate(minutes(1)),
                  [](JobDefinition &definition) { definition.overlap.kind = OverlapPolicy::Kind::Replace; });
        bench.pass(minutes(1));
        bench.fixture().start({1}, bench.fixture().claim({1}));
        bench.pass(minutes(1));
        QCOMPARE(bench.toStop, 1);
        QCOMPARE(bench.log(), (QStringList{u"06:01 schedule stopping"_s, u"06:02 schedule waiting"_s}));
    }

    void whatIsCaughtUpWaitsForTheRunUnderWay()
    {
        Bench bench;
        bench.begin();
        bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        bench.pass(minutes(11));
        bench.end();
        bench.leap(minutes(15));
        bench.begin();
        QCOMPARE(bench.log(), (QStringList{u"06:10 schedule queued"_s, u"06:20 catch-up waiting"_s}));
        bench.finishAll();
        QCOMPARE(bench.log(), (QStringList{u"06:10 schedule succeeded"_s, u"06:20 catch-up succeeded"_s}));
    }

    void aFixedDelayCountsFromTheEnd()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"poll"_s, fixedDelay(minutes(5), Trigger::DelayFrom::End));
        bench.pass(minutes(5));
        QCOMPARE(bench.next(job), u"never"_s); // until its run has ended
        bench.pass(minutes(2));
        bench.finishAll();
        QCOMPARE(bench.next(job), u"06:12:00"_s);
        bench.pass(minutes(5));
        QCOMPARE(bench.log(), (QStringList{u"06:05 schedule succeeded"_s, u"06:12 schedule queued"_s}));
    }

    void aFixedDelayThatEndedMeanwhileFiresWhenTheEngineIsReady()
    {
        Bench bench;
        bench.begin();
        bench.job(u"poll"_s, fixedDelay(minutes(5), Trigger::DelayFrom::End));
        bench.end();
        bench.leap(hours(9));
        bench.begin();
        QCOMPARE(bench.log(), QStringList{u"06:05 schedule queued"_s});
    }

    void whatRestsNeverFiresForTheTimeBefore()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        (void)valueOf(bench.fixture().store->setJobEnabled(job, false, u"me"_s, std::nullopt));
        bench.settle();
        QCOMPARE(bench.next(job), u"never"_s);
        bench.pass(minutes(25));
        (void)valueOf(bench.fixture().store->setJobEnabled(job, true, u"me"_s, std::nullopt));
        bench.settle();
        QCOMPARE(bench.next(job), u"06:30:00"_s);
        bench.pass(minutes(5));
        QCOMPARE(bench.log(), QStringList{u"06:30 schedule queued"_s});
    }

    void aChangeOfAnythingElseLeavesTheGridAlone()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, fixedRate(minutes(10)));
        bench.pass(minutes(4));
        JobDraft draft;
        draft.definition = *valueOf(bench.fixture().store->job(job)).definition;
        draft.definition.priority = 7;
        (void)valueOf(bench.fixture().store->updateJob(job, draft, u"me"_s, std::nullopt));
        bench.settle();
        QCOMPARE(bench.next(job), u"06:10:00"_s);
        draft.definition.trigger.every = minutes(20);
        (void)valueOf(bench.fixture().store->updateJob(job, draft, u"me"_s, std::nullopt));
        bench.settle();
        QCOMPARE(bench.next(job), u"06:24:00"_s); // counts from its change
    }

    void aDeletedJobFiresNoMoreAndComesBackCountingAnew()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, fixedRate(minutes(10)));
        (void)valueOf(bench.fixture().store->deleteJob(job, u"me"_s));
        bench.pass(minutes(15));
        QCOMPARE(bench.log(), QStringList());
        (void)valueOf(bench.fixture().store->undoJob(job, u"me"_s));
        bench.settle();
        QCOMPARE(bench.next(job), u"06:25:00"_s);
    }

    void onceIsRetiredAfterwards()
    {
        Bench bench;
        bench.begin();
        Trigger trigger;
        trigger.kind = Trigger::Kind::Once;
        trigger.at = bench.fixture().clock->now() + minutes(3);
        bench.job(u"single"_s, trigger);
        bench.pass(minutes(3));
        bench.finishAll();
        bench.pass(minutes(3));
        QCOMPARE(bench.log(), QStringList{u"06:03 schedule succeeded"_s});
        QCOMPARE(valueOf(bench.fixture().store->jobs({})).rows.constFirst().status, JobStatus::Retired);
    }

    void anEngineStartFiresAtEachStart()
    {
        Bench bench;
        bench.begin();
        bench.job(u"hello"_s, atEngineStart());
        QCOMPARE(bench.log(), QStringList()); // made while it serves
        for (int start = 0; start < 2; ++start) {
            bench.end();
            bench.leap(minutes(1));
            bench.begin();
            bench.finishAll();
        }
        QCOMPARE(bench.log(), (QStringList{u"06:01 schedule succeeded"_s, u"06:02 schedule succeeded"_s}));
        QVERIFY(!bench.lastRun().scheduledFor);
    }

    void aClockThatJumpsMakesNoStorm_data()
    {
        QTest::addColumn<Duration>("step");
        QTest::addColumn<int>("runs"); // caught up; the rest is one skipped run
        QTest::newRow("two hours on") << Duration(hours(2)) << 1;
        QTest::newRow("a day on") << Duration(hours(24)) << 1;
        QTest::newRow("ten years on") << Duration(hours(24 * 3652)) << 1;
        QTest::newRow("two hours back") << Duration(-hours(2)) << 0;
        QTest::newRow("a day back") << Duration(-hours(24)) << 0;
    }

    void aClockThatJumpsMakesNoStorm()
    {
        QFETCH(Duration, step);
        QFETCH(int, runs);
        Bench bench;
        bench.begin();
        bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        bench.pass(minutes(11));
        bench.finishAll();
        bench.fixture().clock->set(bench.fixture().clock->now() + step);
        bench.scheduler().lookAgain();
        bench.settle();
        QCOMPARE(bench.log().filter(u"catch-up"_s).size(), runs);
        QCOMPARE(bench.log().size(), 1 + 2 * runs);
        bench.finishAll();
        // It goes on from where the clock is now, and never twice for one time.
        bench.pass(minutes(20));
        bench.finishAll();
        QCOMPARE(bench.log().size(), 1 + 2 * runs + 2);
        bench.fixture().clock->set(bench.fixture().clock->now() - step);
        bench.scheduler().lookAgain();
        bench.settle();
        bench.pass(minutes(30));
        QCOMPARE(bench.log().filter(u"06:10 schedule"_s).size(), 1);
    }

    void whileItIsSuspendedNothingFires()
    {
        Bench bench;
        bench.begin();
        bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        bench.scheduler().suspend();
        bench.pass(minutes(25));
        QCOMPARE(bench.log(), QStringList());
        bench.scheduler().resume();
        bench.settle();
        QCOMPARE(bench.log(), (QStringList{u"06:10 schedule skipped"_s, u"06:20 catch-up queued"_s}));
    }

    void withNothingDueItDoesNotWake()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"single"_s, cron(u"0 12 * * *"_s));
        QCOMPARE(bench.fixture().clock->armed(), 1);
        (void)valueOf(bench.fixture().store->setJobEnabled(job, false, u"me"_s, std::nullopt));
        bench.settle();
        QCOMPARE(bench.fixture().clock->armed(), 0);
    }

    void aFireTimeIsNeverMadeTwice()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        bench.pass(minutes(10));
        bench.finishAll();
        // As if a restored store had forgotten that it moved on.
        const StoredSchedule stored = valueOf(bench.fixture().store->schedules({job})).constFirst();
        FireOrder order;
        order.job = job;
        order.countsFrom = stored.history.countsFrom;
        order.lastFire = stored.history.lastFire;
        order.due.onTime = {*stored.history.lastFire};
        order.due.lastFire = stored.history.lastFire;
        QVERIFY(valueOf(bench.fixture().store->fire(order)).made.isEmpty());
        // An order that was decided from an older state changes nothing.
        order.lastFire.reset();
        QVERIFY(valueOf(bench.fixture().store->fire(order)).isStale);
        QCOMPARE(bench.log(), QStringList{u"06:10 schedule succeeded"_s});
    }

    void whatIsComingIsListedByTime()
    {
        Bench bench;
        bench.begin();
        bench.job(u"often"_s, cron(u"*/20 * * * *"_s));
        bench.job(u"poll"_s, fixedDelay(minutes(5), Trigger::DelayFrom::End));
        bench.job(u"hello"_s, atEngineStart());
        ScheduleMaker maker;
        const Instant now = bench.fixture().clock->now();
        const SchedulePage page =
            listComing(valueOf(bench.fixture().store->schedules()), maker, {.from = now, .until = now + hours(1), .job = {}, .limit = 3});
        QCOMPARE(page.total, 4);
        QStringList lines;
        for (const ComingFire &fire : page.items)
            lines.append(toIso(fire.at).mid(11, 5) + u' ' + fire.jobName);
        QCOMPARE(lines, (QStringList{u"06:05 poll"_s, u"06:20 often"_s, u"06:40 often"_s}));
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
