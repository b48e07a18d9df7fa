// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/processidentity.h"
#include "tests/engine/execution/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <csignal>

namespace runsheet::test {

using namespace Qt::StringLiterals;

namespace {

//! One engine that can be killed.
class OtherEngine
{
public:
    OtherEngine(const QByteArray &state, const char *verb, const AttemptRef &ref, const QByteArray &last = {})
    {
        QStringList arguments{QFile::decodeName(state), QString::fromLatin1(verb), ref.run.value, QString::fromLatin1(ref.nonce)};
        if (!last.isEmpty())
            arguments << QString::fromUtf8(last);
        m_process.start(QCoreApplication::applicationDirPath() + u"/adopter"_s, arguments);
    }
    ~OtherEngine()
    {
        if (!leave())
            kill();
    }
    Q_DISABLE_COPY_MOVE(OtherEngine)

    bool hear(const QByteArray &line)
    {
        return QTest::qWaitFor(
            [&] {
                m_said += m_process.readAllStandardOutput();
                return m_said.contains(line);
            },
            10000);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool leave() { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(10000); }
    [[nodiscard]] QByteArray said() const { return m_said; }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

//! What stays true when the engine, a runner or a folder is taken away.
class CrashTest final : public QObject
{
    Q_OBJECT

private:
    AttemptRef newRef() { return {RunKey{1}, newRunId(), 1, newNonce()}; }
    QByteArray file(const AttemptRef &ref, const QByteArray &name) { return m_bench.fileOf(ref, name); }
    RunRecord record(const AttemptRef &ref) { return parseRecord(file(ref, "record"), ref.nonce); }
    QByteArray state() { return m_bench.stateRoot(); }

    const Heard &startAndAwait(const ProcessOrder &order)
    {
        const Heard &heard = m_bench.start(order);
        [&] { QTRY_VERIFY(heard.said(u"started"_s) && !file(order.ref, "out").isEmpty()); }();
        return heard;
    }

private Q_SLOTS:
    void aKilledEnginesRunGoesOnAndIsAdopted()
    {
        const AttemptRef ref = newRef();
        OtherEngine first(state(), "start", ref, "echo one; sleep 1; echo two; exit 9");
        QVERIFY(first.hear("started"));
        first.kill();
        OtherEngine second(state(), "adopt", ref);
        QVERIFY(second.hear("exit 9 8"));
        QVERIFY(second.leave());
        QCOMPARE(file(ref, "out"), QByteArray("one\ntwo\n"));
        QVERIFY(QFile::exists(QFile::decodeName(m_bench.folderOf(ref) + "/control")));
    }

    void aRunThatEndedWhileNobodyWasThereIsTakenOver()
    {
        const AttemptRef ref = newRef();
        OtherEngine first(state(), "start", ref, "sleep 0.3; echo late; kill -SEGV $$");
        QVERIFY(first.hear("started"));
        first.kill();
        QTRY_VERIFY(record(ref).end);
        OtherEngine second(state(), "adopt", ref);
        QVERIFY(second.hear("signal 11 5"));
    }

    void anAdoptedRunCanBeCancelled()
    {
        const AttemptRef ref = newRef();
        OtherEngine first(state(), "start", ref, "sleep 1000");
        QVERIFY(first.hear("started"));
        first.kill();
        OtherEngine second(state(), "adopt", ref, "cancel");
        QVERIFY(second.hear("signal 15 0"));
        QCOMPARE(record(ref).end->record.asked, StopReason::Cancel);
    }

    void anAdoptedRunCanBePausedAndLosesNoTime()
    {
        const AttemptRef ref = newRef();
        OtherEngine first(state(), "start", ref, "sleep 0.5; exit 3");
        QVERIFY(first.hear("started"));
        first.kill();
        OtherEngine second(state(), "adopt", ref, "pause");
        QVERIFY(second.hear("paused"));
        second.kill();
        QVERIFY(record(ref).start);
        QTRY_VERIFY(processFacts(record(ref).start->program.pid)->state == 'T');
        OtherEngine third(state(), "adopt", ref, "cancel");
        QVERIFY(third.hear("signal 15 0"));
        QVERIFY(record(ref).end->record.paused > Duration{});
    }

    void theTimeLimitHoldsWithoutAnEngine()
    {
        const AttemptRef ref = newRef();
        {
            Bench other(state());
            ProcessOrder order = other.shell("echo go; sleep 1000");
            order.ref = ref;
            order.limits.timeLimit = milliseconds(500);
            const Heard &heard = other.start(order);
            QTRY_VERIFY(heard.said(u"started"_s));
        }
        QTRY_VERIFY(record(ref).end);
        QCOMPARE(record(ref).end->record.asked, StopReason::TimeLimit);
    }

    void aKilledRunnersRunIsLostAndItsProcessesEnd()
    {
        const ProcessOrder order = m_bench.shell("setsid sh -c 'echo $$ > \"$RUNSHEET_RESULTS/pid\"; exec sleep 1000' & "
                                                 "while [ ! -s \"$RUNSHEET_RESULTS/pid\" ]; do sleep 0.02; done; echo go; wait");
        const Heard &heard = startAndAwait(order);
        const qint64 leftover = file(order.ref, "results/pid").trimmed().toLongLong();
        const auto start = record(order.ref).start;
        QVERIFY(isRunning(leftover));
        ::kill(static_cast<pid_t>(start->runner.pid), SIGKILL);
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.lost, LostCause::SupervisorKilled);
        QVERIFY(heard.remains.ended >= 1);
        QTRY_VERIFY(!isRunning(start->program.pid) && !isRunning(leftover));
    }

    void anAdoptedRunnersDeathIsSeen()
    {
        const AttemptRef ref = newRef();
        OtherEngine first(state(), "start", ref, "sleep 1000");
        QVERIFY(first.hear("started"));
        first.kill();
        OtherEngine second(state(), "adopt", ref);
        QTRY_VERIFY(QFile::exists(QFile::decodeName(m_bench.folderOf(ref) + "/control")));
        ::kill(static_cast<pid_t>(record(ref).start->runner.pid), SIGKILL);
        QVERIFY(second.hear("lost " + QByteArray::number(static_cast<int>(LostCause::SupervisorKilled))));
    }

    void aFolderDeletedMeanwhileDoesNotHurtARunWhoseEngineLives()
    {
        const ProcessOrder order = m_bench.shell("echo go; sleep 0.4; echo more; exit 8");
        const Heard &heard = startAndAwait(order);
        QVERIFY(QDir(QFile::decodeName(m_bench.folderOf(order.ref))).removeRecursively());
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.record->code, 8);
        QCOMPARE(heard.record->outBytes, 8);
    }

    void aFolderDeletedBeforeAdoptionIsLost()
    {
        const AttemptRef ref = newRef();
        OtherEngine first(state(), "start", ref, "sleep 0.3");
        QVERIFY(first.hear("started"));
        first.kill();
        QVERIFY(QDir(QFile::decodeName(m_bench.folderOf(ref))).removeRecursively());
        OtherEngine second(state(), "adopt", ref);
        QVERIFY(second.hear("lost " + QByteArray::number(static_cast<int>(LostCause::FolderRemoved))));
    }

    void aRunOfALostFolderIsWatchedToItsEnd()
    {
        const AttemptRef ref = newRef();
        OtherEngine first(state(), "start", ref, "exec sleep 1000");
        QVERIFY(first.hear("started"));
        first.kill();
        const ProcessIdentity program = record(ref).start->program;
        QVERIFY(QDir(QFile::decodeName(m_bench.folderOf(ref))).removeRecursively());
        const Heard &heard = m_bench.heard(ref);
        m_bench.executor().adopt(ref, m_bench.folderOf(ref), true, program);
        m_bench.executor().stop(ref, {});
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.lost, LostCause::FolderRemoved);
        QVERIFY(!isAlive(program));
    }

    void anIdleRunnersDeathHarmsNobody()
    {
        m_bench.run(m_bench.shell("exit 0"));
        const ProcessOrder killer = m_bench.shell("kill -KILL $PPID; sleep 1000");
        const Heard &killed = m_bench.run(killer);
        QCOMPARE(killed.lost, LostCause::SupervisorKilled);
        for (int i = 0; i < 20; ++i) {
            const ProcessOrder order = m_bench.shell("exit 5");
            const Heard &heard = m_bench.start(order);
            QTRY_VERIFY(heard.said(u"freed"_s) || heard.said(u"given back"_s)); // back, when the dying runner still got it
            QVERIFY(!heard.lost);
            if (const auto start = record(order.ref).start)
                ::kill(static_cast<pid_t>(start->runner.pid), SIGKILL);
        }
    }

    void aDamagedExitLineIsNoEnd()
    {
        const ProcessOrder order = m_bench.shell("sleep 0.1; exit 0");
        m_bench.run(order);
        QFile damaged(QFile::decodeName(m_bench.folderOf(order.ref) + "/record"));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.resize(damaged.size() - 9));
        OtherEngine second(state(), "adopt", order.ref);
        QVERIFY(second.hear("lost " + QByteArray::number(static_cast<int>(LostCause::DamagedRecord))));
        QVERIFY(damaged.size() > 0);
    }

    void anotherClaimsRecordIsNotGuessedAt()
    {
        const ProcessOrder order = m_bench.shell("exit 0");
        m_bench.run(order);
        AttemptRef other = order.ref;
        other.nonce = newNonce();
        OtherEngine second(state(), "adopt", other);
        QVERIFY(second.hear("lost " + QByteArray::number(static_cast<int>(LostCause::DamagedRecord))));
    }

    void anOrderThatNeverLeftIsGivenBack()
    {
        const AttemptRef ref = newRef();
        ProcessOrder order = m_bench.shell("exit 0");
        order.ref = ref;
        const auto made = makeRunFolder(state(), order, currentBootId(), 022);
        QVERIFY(made);
        ::flock(made->record.get(), LOCK_UN);
        OtherEngine second(state(), "adopt", ref, "unstarted");
        QVERIFY(second.hear("back"));
    }

private:
    Bench m_bench;
};

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::CrashTest)
#include "tst_crash.moc"
