// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/schedulelist.h"
#include "engine/skiporders.h"
#include "tests/engine/schedulerbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

Result<SkipOrder> skipOrder(Bench &bench, JobKey job)
{
    ScheduleMaker maker;
    return orderToSkip(valueOf(bench.fixture().store->schedules({job})), maker, bench.fixture().clock->now(), u"anna"_s);
}

Result<Done> skipNext(Bench &bench, JobKey job)
{
    const Result<SkipOrder> order = skipOrder(bench, job);
    if (!order)
        return order.error();
    const Result<Done> done = bench.fixture().store->skipFire(*order).result();
    bench.settle();
    return done;
}

Result<Done> keepSkipped(Bench &bench, JobKey job)
{
    ScheduleMaker maker;
    const Result<SkipOrder> order =
        orderToKeep(valueOf(bench.fixture().store->schedules({job})), maker, bench.fixture().clock->now(), u"anna"_s);
    if (!order)
        return order.error();
    const Result<Done> done = bench.fixture().store->keepFire(*order).result();
    bench.settle();
    return done;
}

QStringList comingOf(Bench &bench, JobKey job)
{
    ScheduleMaker maker;
    const Instant now = bench.fixture().clock->now();
    QStringList times;
    for (const ComingFire &fire :
         listComing(valueOf(bench.fixture().store->schedules({job})), maker, {.from = now, .until = now + minutes(35), .job = {}}).items)
        times.append(toIso(fire.at).mid(11, 5));
    return times;
}

} // namespace

//! Leaving out the next fire time, and taking that back.
class TestSkipping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScheduleGoesOnAfterIt_data()
    {
        QTest::addColumn<Trigger>("trigger");
        QTest::newRow("cron") << cron(u"*/10 * * * *"_s);
        QTest::newRow("fixed rate") << fixedRate(minutes(10));
        QTest::newRow("fixed delay from the end") << fixedDelay(minutes(10), Trigger::DelayFrom::End);
        QTest::newRow("fixed delay from the start") << fixedDelay(minutes(10), Trigger::DelayFrom::Start);
    }

    void theScheduleGoesOnAfterIt()
    {
        QFETCH(Trigger, trigger);
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, trigger);
        bench.pass(minutes(4));
        QCOMPARE(comingOf(bench, job).constFirst(), u"06:10"_s);
        QVERIFY(skipNext(bench, job));
        QCOMPARE(bench.next(job), u"06:20:00"_s);
        QCOMPARE(comingOf(bench, job).constFirst(), u"06:20"_s);
        QCOMPARE(bench.log(), QStringList{u"06:10 schedule skipped"_s});
        QCOMPARE(bench.lastRun().reason, u"left out by anna before its time came."_s);
        bench.pass(minutes(16));
        QCOMPARE(bench.log(), (QStringList{u"06:10 schedule skipped"_s, u"06:20 schedule queued"_s}));
        QCOMPARE(bench.errors, QStringList());
    }

    void severalCanBeLeftOutInTurn()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        QVERIFY(skipNext(bench, job));
        QVERIFY(skipNext(bench, job));
        QCOMPARE(bench.next(job), u"06:30:00"_s);
        QVERIFY(keepSkipped(bench, job)); // the last one comes back first
        QCOMPARE(bench.next(job), u"06:20:00"_s);
        QVERIFY(keepSkipped(bench, job));
        QCOMPARE(bench.next(job), u"06:10:00"_s);
        QCOMPARE(keepSkipped(bench, job).error().code, ErrorCode::Refused);
        bench.pass(minutes(20));
        QCOMPARE(bench.log().filter(u"queued"_s).size(), 1); // the second is skipped by its overlap rule
        QVERIFY(bench.log().contains(u"06:10 schedule queued"_s));
    }

    void takenBackItRunsAtItsTime_data() { theScheduleGoesOnAfterIt_data(); }

    void takenBackItRunsAtItsTime()
    {
        QFETCH(Trigger, trigger);
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, trigger);
        QVERIFY(skipNext(bench, job));
        QVERIFY(keepSkipped(bench, job));
        QCOMPARE(bench.next(job), u"06:10:00"_s);
        bench.pass(minutes(12));
        QCOMPARE(bench.log(), QStringList{u"06:10 schedule queued"_s});
    }

    void aSingleTimeIsOver()
    {
        Bench bench;
        bench.begin();
        Trigger once;
        once.kind = Trigger::Kind::Once;
        once.at = bench.fixture().clock->now() + minutes(10);
        const JobKey job = bench.job(u"report"_s, once);
        QVERIFY(skipNext(bench, job));
        QCOMPARE(bench.next(job), u"never"_s);
        QCOMPARE(skipNext(bench, job).error().code, ErrorCode::Refused);
        bench.pass(minutes(15));
        QCOMPARE(bench.log(), QStringList{u"06:10 schedule skipped"_s});
    }

    void itIsStillLeftOutAfterARestart()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        QVERIFY(skipNext(bench, job));
        bench.end();
        bench.begin();
        QCOMPARE(bench.next(job), u"06:20:00"_s);
        bench.pass(minutes(15));
        QCOMPARE(bench.log(), QStringList{u"06:10 schedule skipped"_s});
    }

    void whatWasLeftOutIsNotCaughtUp()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        QVERIFY(skipNext(bench, job));
        bench.end();
        bench.leap(minutes(15)); // over the time that was left out, and not to the next
        bench.begin();
        QCOMPARE(bench.log(), QStringList{u"06:10 schedule skipped"_s});
        QCOMPARE(bench.next(job), u"06:20:00"_s);
    }

    void anOrderFromAnotherStateChangesNothing()
    {
        Bench bench;
        bench.begin();
        const JobKey job = bench.job(u"report"_s, cron(u"*/10 * * * *"_s));
        const Result<SkipOrder> order = skipOrder(bench, job);
        bench.pass(minutes(12));
        QCOMPARE(bench.fixture().store->skipFire(*order).result().error().code, ErrorCode::Refused);
        QCOMPARE(bench.log(), QStringList{u"06:10 schedule queued"_s});
    }

    void aJobWithoutATimeToComeHasNothingToSkip()
    {
        Bench bench;
        bench.begin();
        const Result<Done> refusal = skipNext(bench, bench.job(u"by hand"_s, {}));
        QCOMPARE(refusal.error().code, ErrorCode::Refused);
        QVERIFY(!refusal.error().message.isEmpty());
    }

    void manyFireTimesAreListedWithinTheirLimits()
    {
        Bench bench;
        bench.begin();
        const JobKey often = bench.job(u"often"_s, cron(u"* * * * *"_s));
        bench.job(u"seldom"_s, cron(u"30 * * * *"_s));
        ScheduleMaker maker;
        const Instant now = bench.fixture().clock->now();
        ScheduleQuery query{.from = now, .until = now + hours(1), .job = {}, .perJob = 2, .countsQuarters = true};
        const QList<StoredSchedule> schedules = valueOf(bench.fixture().store->schedules());
        const SchedulePage page = listComing(schedules, maker, query);
        QCOMPARE(page.total, 61);
        QCOMPARE(page.items.size(), 3);
        QCOMPARE(page.items.at(0).more, 0);
        QCOMPARE(page.items.at(1).job, often);
        QCOMPARE(page.items.at(1).more, 58);
        QCOMPARE(page.quarters.size(), 5); // the last one has the full hour
        QCOMPARE(page.quarters.at(0).count, 14);
        QCOMPARE(page.quarters.at(2).count, 16); // with the one at half past
        query.isNextOnly = true;
        QCOMPARE(listComing(schedules, maker, query).items.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSkipping)
#include "tst_skipping.moc"
