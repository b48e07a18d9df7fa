// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/execution/bench.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QTest>

#include <csignal>

namespace runsheet::test {

using namespace Qt::StringLiterals;

//! Stopping, pausing and limits, through the executor and the real runner.
class StoppingTest final : public QObject
{
    Q_OBJECT

private:
    //! Started, and its first line is there: traps are set by then.
    const Heard &startAndAwaitOutput(const ProcessOrder &order)
    {
        const Heard &heard = m_bench.start(order);
        [&] { QTRY_VERIFY(heard.said(u"started"_s) && !m_bench.fileOf(order.ref, "out").isEmpty()); }();
        return heard;
    }

    //! With a grace that does not come to an end here.
    static Limits limitsOf(Duration time, Duration silence)
    {
        Limits limits;
        limits.timeLimit = time;
        limits.hang = silence;
        limits.grace = seconds(1000);
        return limits;
    }

    qint64 pidIn(const ProcessOrder &order, const QByteArray &name) { return m_bench.fileOf(order.ref, name).trimmed().toLongLong(); }

private Q_SLOTS:
    void cancelIsTermToTheWholeGroup()
    {
        const ProcessOrder order = m_bench.shell("echo go; sleep 1000");
        const Heard &heard = startAndAwaitOutput(order);
        m_bench.executor().stop(order.ref, {});
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.words, QStringList({u"started"_s, u"ended"_s, u"freed"_s}));
        QCOMPARE(heard.record->kind, ExitRecord::Kind::Signal);
        QCOMPARE(heard.record->code, SIGTERM);
        QCOMPARE(heard.record->asked, StopReason::Cancel);
        QVERIFY(!heard.record->forced);
        QCOMPARE(heard.start->identity, heard.identity);
    }

    void whoIgnoresTermIsKilledAfterTheGrace()
    {
        ProcessOrder order = m_bench.shell("trap '' TERM INT HUP; echo go; while :; do sleep 0.1; done");
        order.limits.grace = milliseconds(400);
        const Heard &heard = startAndAwaitOutput(order);
        m_bench.executor().stop(order.ref, {});
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.record->code, SIGKILL);
        QVERIFY(heard.record->forced);
        QVERIFY(heard.record->wall >= milliseconds(400));
    }

    void whatCannotBeKilledIsGivenUpAfterAMinute_data()
    {
        QTest::addColumn<bool>("force");
        QTest::newRow("after a kill") << true;
        QTest::newRow("after a cancel, whose grace comes first") << false;
    }
    void whatCannotBeKilledIsGivenUpAfterAMinute()
    {
        QFETCH(const bool, force);
        const auto clock = std::make_shared<FakeClock>();
        Bench bench({}, clock);
        ProcessOrder order = bench.shell("echo $PPID $$; exec sleep 1000");
        order.limits.grace = seconds(5);
        const Heard &heard = bench.start(order);
        QTRY_VERIFY(heard.said(u"started"_s) && !bench.fileOf(order.ref, "out").isEmpty());
        const QByteArrayList pids = bench.fileOf(order.ref, "out").trimmed().split(' ');
        const auto runner = pid_t(pids.constFirst().toLongLong());
        const auto program = pid_t(pids.constLast().toLongLong());
        QCOMPARE(::kill(runner, SIGSTOP), 0); // nobody passes signals on: as good as a program that hangs in the kernel
        bench.executor().stop(order.ref, {.since = {}, .by = {}, .force = force});
        clock->advance(force ? milliseconds(59'999) : milliseconds(64'999));
        QVERIFY(!heard.lost);
        clock->advance(milliseconds(1));
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.lost, LostCause::Unstoppable);
        QCOMPARE(heard.remains.process, program);
        QCOMPARE(::kill(runner, SIGKILL), 0);
        QCOMPARE(::kill(program, SIGKILL), 0);
    }

    void whatDoesNotEndAtItsOwnLimitIsGivenUpToo_data()
    {
        QTest::addColumn<Limits>("limits");
        QTest::newRow("time limit") << limitsOf(milliseconds(300), Duration(0));
        QTest::newRow("time limit before its start is told") << limitsOf(milliseconds(20), Duration(0));
        QTest::newRow("hang limit") << limitsOf(Duration(0), milliseconds(300));
    }
    void whatDoesNotEndAtItsOwnLimitIsGivenUpToo()
    {
        QFETCH(const Limits, limits);
        const auto clock = std::make_shared<FakeClock>();
        Bench bench({}, clock);
        ProcessOrder order = bench.shell("trap '' TERM; echo $PPID $$; while :; do sleep 1000; done");
        order.limits = limits;
        const Heard &heard = bench.start(order);
        QTRY_VERIFY(!bench.fileOf(order.ref, "out").isEmpty());
        QTRY_VERIFY(bench.fileOf(order.ref, "record").contains("\"line\":\"stop\""));
        QTRY_VERIFY((clock->advance(seconds(1060)), heard.said(u"freed"_s)));
        QCOMPARE(heard.lost, LostCause::Unstoppable);
        const qint64 program = heard.remains.process;
        QVERIFY(program > 0 && isRunning(program));
        const qint64 runner = bench.fileOf(order.ref, "out").split(' ').constFirst().toLongLong();
        QCOMPARE(::kill(pid_t(runner), SIGKILL), 0);
        ::kill(-pid_t(program), SIGKILL);
    }

    void aLimitThatWasReachedIsKnownToTheNextEngine()
    {
        ProcessOrder order = m_bench.shell("trap '' TERM; echo $PPID $$; while :; do sleep 1000; done");
        order.limits = limitsOf(milliseconds(100), Duration(0));
        startAndAwaitOutput(order);
        QTRY_VERIFY(m_bench.fileOf(order.ref, "record").contains("\"line\":\"stop\""));
        const RunRecord record = parseRecord(m_bench.fileOf(order.ref, "record"), order.ref.nonce);
        QCOMPARE(record.stopping, std::optional<Duration>(seconds(1000)));
        QCOMPARE(record.damagedLines, 0);
        m_bench.executor().stop(order.ref, {.since = {}, .by = {}, .force = true});
        QTRY_VERIFY(m_bench.heard(order.ref).said(u"freed"_s));
    }

    void forceDoesNotWaitForTheGrace()
    {
        ProcessOrder order = m_bench.shell("trap '' TERM; echo go; sleep 1000");
        order.limits.grace = seconds(1000);
        const Heard &heard = startAndAwaitOutput(order);
        m_bench.executor().stop(order.ref, {});
        m_bench.executor().stop(order.ref, {StopReason::Cancel, {}, {}, true});
        QTRY_VERIFY(heard.said(u"freed"_s));
        QVERIFY(heard.record->forced);
        QCOMPARE(heard.record->asked, StopReason::Cancel);
    }

    void anEndWithinTheGraceKeepsItsCode()
    {
        const ProcessOrder order = m_bench.shell("trap 'exit 0' TERM; echo go; while :; do sleep 0.05; done");
        const Heard &heard = startAndAwaitOutput(order);
        m_bench.executor().stop(order.ref, {});
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.record->kind, ExitRecord::Kind::Exit);
        QCOMPARE(heard.record->code, 0);
        QCOMPARE(heard.record->asked, StopReason::Cancel);
        QVERIFY(!heard.record->forced);
    }

    void stoppingReachesWhoLeftTheSession()
    {
        const ProcessOrder order = m_bench.shell("setsid sh -c 'echo $$ > \"$RUNSHEET_RESULTS/pid\"; exec sleep 1000' & echo go; wait");
        const Heard &heard = startAndAwaitOutput(order);
        QTRY_VERIFY(pidIn(order, "results/pid") > 0);
        const qint64 pid = pidIn(order, "results/pid");
        m_bench.executor().stop(order.ref, {});
        QTRY_VERIFY(heard.said(u"freed"_s));
        QVERIFY(!isRunning(pid));
    }

    void stoppingIsIdempotentAlsoAfterTheEnd()
    {
        const ProcessOrder order = m_bench.shell("echo go; sleep 1000");
        const Heard &heard = startAndAwaitOutput(order);
        m_bench.executor().stop(order.ref, {});
        m_bench.executor().stop(order.ref, {});
        QTRY_VERIFY(heard.said(u"freed"_s));
        m_bench.executor().stop(order.ref, {});
        m_bench.executor().pause(order.ref);
        const Heard &next = m_bench.run(m_bench.shell("exit 7")); // the same runner, not harmed by late wishes
        QCOMPARE(next.record->code, 7);
        QCOMPARE(heard.words.count(u"ended"_s), 1);
    }

    void stoppedBeforeItsStartItHasNotRun()
    {
        const ProcessOrder order = m_bench.shell("echo ran");
        const Heard &heard = m_bench.start(order);
        m_bench.executor().stop(order.ref, {});
        QTRY_COMPARE(heard.words, QStringList({u"given back"_s}));
        QVERIFY(m_bench.fileOf(order.ref, "out").isEmpty());
    }

    void leftoversAreEndedAndCounted()
    {
        const ProcessOrder order = m_bench.shell("setsid sleep 1000 & nohup sleep 1000 >/dev/null 2>&1 & (sleep 1000 &) ; exit 3");
        const Heard &heard = m_bench.run(order);
        QCOMPARE(heard.record->code, 3);
        QCOMPARE(heard.record->leftovers, 3);
        QVERIFY(heard.record->wall < seconds(2));
        const RunRecord record = parseRecord(m_bench.fileOf(order.ref, "record"), order.ref.nonce);
        QCOMPARE(record.drained, 3);
        QVERIFY(heard.words.endsWith(u"freed"_s));
    }

    void aLeftoverThatIgnoresTermIsKilled()
    {
        const ProcessOrder order =
            m_bench.shell("setsid sh -c 'trap \"\" TERM; echo $$ > \"$RUNSHEET_RESULTS/pid\"; while :; do sleep 0.1; done' & "
                          "while [ ! -s \"$RUNSHEET_RESULTS/pid\" ]; do sleep 0.02; done; exit 0");
        const Heard &heard = m_bench.run(order);
        QVERIFY(heard.record->leftovers >= 1);
        QVERIFY(pidIn(order, "results/pid") > 0);
        QVERIFY(!isRunning(pidIn(order, "results/pid")));
    }

    void leftoversMayBeKept()
    {
        ProcessOrder order = m_bench.shell("setsid sleep 1000 >/dev/null 2>&1 & echo $! > \"$RUNSHEET_RESULTS/pid\"; sleep 0.1; exit 5");
        order.endLeftovers = false;
        const Heard &heard = m_bench.run(order);
        QCOMPARE(heard.record->code, 5);
        QCOMPARE(heard.record->leftovers, 0);
        const qint64 pid = pidIn(order, "results/pid");
        QVERIFY(isRunning(pid));
        QCOMPARE(m_bench.run(m_bench.shell("exit 6")).record->leftovers, 0);
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    }

    void whoKeepsStdoutDoesNotKeepTheRun()
    {
        const Heard &heard = m_bench.run(m_bench.shell("sleep 1000 & echo said; exit 0"));
        QCOMPARE(heard.record->code, 0);
        QCOMPARE(heard.record->outBytes, 5);
        QVERIFY(heard.record->wall < seconds(5));
    }

    void pausedTimeIsNotWallTimeAndNotInTheLimit()
    {
        ProcessOrder order = m_bench.shell("echo go; sleep 0.5; echo done");
        order.limits.timeLimit = milliseconds(1500);
        const Heard &heard = startAndAwaitOutput(order);
        m_bench.executor().pause(order.ref);
        QTRY_VERIFY(heard.said(u"paused"_s));
        const auto resumeLater = systemClock()->after(milliseconds(1700), this, [&] { m_bench.executor().resume(order.ref); });
        QTRY_VERIFY_WITH_TIMEOUT(heard.said(u"freed"_s), 10000);
        QCOMPARE(heard.words, QStringList({u"started"_s, u"paused"_s, u"resumed"_s, u"ended"_s, u"freed"_s}));
        QCOMPARE(heard.record->code, 0);
        QVERIFY(!heard.record->asked);
        QVERIFY(heard.record->paused >= milliseconds(1600));
        QVERIFY(heard.record->wall < milliseconds(1500));
    }

    void aPausedRunIsStoppedNotLeftHanging()
    {
        const ProcessOrder order = m_bench.shell("echo go; sleep 1000");
        const Heard &heard = startAndAwaitOutput(order);
        m_bench.executor().pause(order.ref);
        QTRY_VERIFY(heard.said(u"paused"_s));
        m_bench.executor().stop(order.ref, {});
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.record->code, SIGTERM);
    }

    void theTimeLimitEndsIt()
    {
        ProcessOrder order = m_bench.shell("sleep 1000");
        order.limits.timeLimit = milliseconds(300);
        const Heard &heard = m_bench.run(order);
        QCOMPARE(heard.record->asked, StopReason::TimeLimit);
        QVERIFY(heard.record->wall >= milliseconds(300));
        QVERIFY(heard.record->wall < seconds(5));
    }

    void theHangLimitCountsFromTheLastOutput()
    {
        ProcessOrder order = m_bench.shell("for i in 1 2 3 4 5; do echo $i; sleep 0.15; done; sleep 1000");
        order.limits.hang = milliseconds(500);
        const Heard &heard = m_bench.run(order);
        QCOMPARE(heard.record->asked, StopReason::HangLimit);
        QCOMPARE(heard.record->outBytes, 10);
        QVERIFY(heard.record->wall >= milliseconds(1000));
    }

    void reportsOfALivingRunComeWhileItLives()
    {
        const ProcessOrder order =
            m_bench.shell("for i in 1 2 3 4; do echo \"{\\\"done\\\": $i, \\\"total\\\": 10}\" >> \"$RUNSHEET_REPORT\"; sleep 0.3; done");
        const Heard &heard = m_bench.start(order);
        QTRY_VERIFY(heard.reports >= 2 && !heard.record);
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.report.progress.done, 4.0);
        QVERIFY(heard.reports <= 8);
    }

    void whatAFailedRunLeftOpenIsNoSuccess()
    {
        const Heard &heard = m_bench.run(m_bench.shell("echo '{\"stage\": \"load\", \"total\": 3}' >> \"$RUNSHEET_REPORT\"; exit 1"));
        QVERIFY(!heard.report.nodes.isEmpty() && !heard.report.nodes.first().children.isEmpty());
        QCOMPARE(heard.report.nodes.first().children.first().status, NodeStatus::Error);
    }

private:
    Bench m_bench;
};

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::StoppingTest)
#include "tst_stopping.moc"
