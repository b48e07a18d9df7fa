// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/processidentity.h"
#include "engine/execution/recovery.h"
#include "engine/execution/remains.h"
#include "tests/engine/execution/bench.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/file.h>

namespace runsheet::test {

using namespace Qt::StringLiterals;

namespace {

FolderFacts facts(FolderFacts::Lock lock, bool start, bool end, int damaged = 0)
{
    FolderFacts facts{true, lock, {}};
    facts.record.spec = true;
    if (start)
        facts.record.start = RecordedStart{};
    if (end)
        facts.record.end = RecordedEnd{};
    facts.record.damagedLines = damaged;
    return facts;
}

FolderFacts foreign(FolderFacts::Lock lock, bool started)
{
    FolderFacts facts{true, lock, {}};
    facts.record.foreignLines = started ? 2 : 1;
    facts.record.foreignStart = started;
    return facts;
}

} // namespace

//! The recovery table, row by row, and the looks at folders and processes that feed it.
class RecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data()
    {
        using Lock = FolderFacts::Lock;
        QTest::addColumn<FolderFacts>("folder");
        QTest::addColumn<RunStatus>("state");
        QTest::addColumn<bool>("alive");
        QTest::addColumn<bool>("sameBoot");
        QTest::addColumn<Verdict>("verdict");
        const auto starting = RunStatus::Starting, running = RunStatus::Running;
        QTest::newRow("held, nothing started yet") << facts(Lock::Held, false, false) << starting << false << true << Verdict::Adopt;
        QTest::newRow("held and started") << facts(Lock::Held, true, false) << running << true << true << Verdict::Adopt;
        QTest::newRow("held, paused") << facts(Lock::Held, true, false) << RunStatus::Paused << true << true << Verdict::Adopt;
        QTest::newRow("held, stopping") << facts(Lock::Held, true, false) << RunStatus::Stopping << true << true << Verdict::Adopt;
        QTest::newRow("held and ended: cleaning up") << facts(Lock::Held, true, true) << running << true << true << Verdict::TakeEnd;
        QTest::newRow("held and ended without a start") << facts(Lock::Held, false, true) << starting << false << true << Verdict::TakeEnd;
        QTest::newRow("held with a line half written") << facts(Lock::Held, true, false, 1) << running << true << true << Verdict::Adopt;
        QTest::newRow("free and ended") << facts(Lock::Free, true, true) << running << false << true << Verdict::TakeEnd;
        QTest::newRow("free and ended, other boot") << facts(Lock::Free, true, true) << running << false << false << Verdict::TakeEnd;
        QTest::newRow("free and ended without a start") << facts(Lock::Free, false, true) << starting << false << true << Verdict::TakeEnd;
        QTest::newRow("an end after a torn try counts") << facts(Lock::Free, true, true, 1) << running << false << true << Verdict::TakeEnd;
        QTest::newRow("free, never started") << facts(Lock::Free, false, false) << starting << false << true << Verdict::BackToQueue;
        QTest::newRow("free, the row says started, the start line is gone")
            << facts(Lock::Free, false, false) << running << false << true << Verdict::DamagedRecord;
        QTest::newRow("free, the row says started, the start line is gone, other boot")
            << facts(Lock::Free, false, false) << running << false << false << Verdict::ComputerRestarted;
        QTest::newRow("free, never started, other boot")
            << facts(Lock::Free, false, false) << starting << false << false << Verdict::ComputerRestarted;
        QTest::newRow("free, started, no end") << facts(Lock::Free, true, false) << running << false << true << Verdict::SupervisorKilled;
        QTest::newRow("free, started, no end, other boot")
            << facts(Lock::Free, true, false) << running << false << false << Verdict::ComputerRestarted;
        QTest::newRow("free, started, damaged end")
            << facts(Lock::Free, true, false, 1) << running << false << true << Verdict::DamagedRecord;
        QTest::newRow("free, the damaged line may be the start")
            << facts(Lock::Free, false, false, 1) << starting << false << true << Verdict::DamagedRecord;
        QTest::newRow("folder missing, row Starting") << FolderFacts{} << starting << false << true << Verdict::BackToQueue;
        QTest::newRow("folder missing, row Starting, other boot") << FolderFacts{} << starting << false << false << Verdict::FolderRemoved;
        QTest::newRow("folder missing, process alive") << FolderFacts{} << running << true << true << Verdict::RecordLost;
        QTest::newRow("folder missing, process gone") << FolderFacts{} << running << false << true << Verdict::FolderRemoved;
        QTest::newRow("another claim's run") << foreign(Lock::Free, true) << running << false << true << Verdict::DamagedRecord;
        QTest::newRow("another claim holds it") << foreign(Lock::Held, true) << running << false << true << Verdict::DamagedRecord;
        QTest::newRow("an earlier claim that never started")
            << foreign(Lock::Free, false) << starting << false << true << Verdict::BackToQueue;
        QTest::newRow("no locks here, process alive") << facts(Lock::Unknown, true, false) << running << true << true << Verdict::Adopt;
        QTest::newRow("no locks here, process gone")
            << facts(Lock::Unknown, true, false) << running << false << true << Verdict::SupervisorKilled;
    }
    void verdict()
    {
        QFETCH(FolderFacts, folder);
        QFETCH(RunStatus, state);
        QFETCH(bool, alive);
        QFETCH(bool, sameBoot);
        QFETCH(Verdict, verdict);
        QCOMPARE(recoveryVerdict({state, alive}, folder, sameBoot), verdict);
    }

    void aLockIsSeenFromOutside()
    {
        const ProcessOrder order = m_bench.shell("exit 0");
        QVERIFY(!inspectFolder(m_bench.folderOf(order.ref), order.ref.nonce).exists);
        auto made = makeRunFolder(m_bench.stateRoot(), order, currentBootId(), 022);
        QVERIFY(made);
        const FolderFacts held = inspectFolder(made->path, order.ref.nonce);
        QVERIFY(held.exists && held.record.spec);
        QCOMPARE(held.lock, FolderFacts::Lock::Held);
        made->record.reset();
        QCOMPARE(inspectFolder(made->path, order.ref.nonce).lock, FolderFacts::Lock::Free);
    }

    void aProcessIsItselfOnlyWithItsStartTimeAndBoot()
    {
        const qint64 pid = QCoreApplication::applicationPid();
        const ProcessIdentity me{currentBootId(), pid, processFacts(pid)->startTime};
        QVERIFY(isAlive(me));
        QVERIFY(openProcess(me).isValid());
        ProcessIdentity earlier = me, elsewhere = me;
        earlier.startTime -= 1;
        elsewhere.bootId = "another boot";
        QVERIFY(!isAlive(earlier) && !isAlive(elsewhere));
        QVERIFY(!openProcess(earlier).isValid() && !openProcess(elsewhere).isValid());
    }

    void aReusedPidIsNeverSignalled()
    {
        QProcess bystander;
        bystander.start(u"/bin/sleep"_s, {u"1000"_s});
        QVERIFY(bystander.waitForStarted());
        const ProcessIdentity now{currentBootId(), bystander.processId(), processFacts(bystander.processId())->startTime};
        ProcessIdentity before = now;
        before.startTime -= 5;
        // As after a crash: the record names a runner and a program whose numbers belong to somebody else by now.
        const ProcessOrder order = m_bench.shell("exit 0");
        auto made = makeRunFolder(m_bench.stateRoot(), order, currentBootId(), 022);
        QVERIFY(made);
        const QByteArray start = recordLine({{u"line"_s, u"start"_s},
                                             {u"nonce"_s, QString::fromLatin1(order.ref.nonce)},
                                             {u"boot"_s, QString::fromLatin1(now.bootId)},
                                             {u"runner"_s, before.pid},
                                             {u"runnerStart"_s, qint64(before.startTime)},
                                             {u"program"_s, before.pid},
                                             {u"programStart"_s, qint64(before.startTime)},
                                             {u"realUs"_s, 1}});
        QCOMPARE(::write(made->record.get(), start.constData(), start.size()), start.size());
        const Heard &heard = m_bench.heard(order.ref);
        m_bench.executor().adopt(order.ref, made->path, true); // held: by us, as by a runner
        m_bench.executor().stop(order.ref, {StopReason::Cancel, {}, {}, true});
        made->record.reset();
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.lost, LostCause::SupervisorKilled);
        QVERIFY(isAlive(now));
        bystander.kill();
        bystander.waitForFinished();
    }

    void remainsAreFoundByTheirEnvironment()
    {
        const RunId run = newRunId();
        QProcess remains, older, stranger;
        older.start(u"/usr/bin/env"_s, {u"RUNSHEET_RUN_ID="_s + run.value, u"sleep"_s, u"1000"_s});
        QVERIFY(older.waitForStarted());
        const quint64 olderStart = processFacts(older.processId())->startTime;
        QTRY_VERIFY(processFacts(1) && currentBootId().size() == 36);
        remains.start(u"/usr/bin/env"_s, {u"RUNSHEET_RUN_ID="_s + run.value, u"sleep"_s, u"1000"_s});
        stranger.start(u"/usr/bin/env"_s, {u"RUNSHEET_RUN_ID="_s + run.value + u"x"_s, u"sleep"_s, u"1000"_s});
        QVERIFY(remains.waitForStarted() && stranger.waitForStarted());
        const auto isSleep = [](const QProcess &process) {
            return readSmallFile("/proc/" + QByteArray::number(process.processId()) + "/comm") == "sleep\n";
        };
        QTRY_VERIFY(isSleep(remains) && isSleep(stranger) && isSleep(older));
        const ProcessIdentity gone{currentBootId(), 4'000'000, olderStart};
        QCOMPARE(endRemains(run, {"another boot", gone.pid, gone.startTime}), 0);
        QCOMPARE(endRemains(run, gone), 2);
        QVERIFY(remains.waitForFinished() && older.waitForFinished());
        QCOMPARE(stranger.state(), QProcess::Running);
        const ProcessIdentity later{currentBootId(), gone.pid, processFacts(stranger.processId())->startTime + 1};
        QCOMPARE(endRemains(RunId{run.value + u"x"_s}, later), 0);
        QCOMPARE(stranger.state(), QProcess::Running);
        stranger.kill();
        stranger.waitForFinished();
    }

private:
    Bench m_bench;
};

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::RecoveryTest)
#include "tst_recovery.moc"
