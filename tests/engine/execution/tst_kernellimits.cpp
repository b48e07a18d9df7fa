// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/kernellimits.h"
#include "tests/engine/execution/bench.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace runsheet::test {

using namespace Qt::StringLiterals;
using Kernel = std::vector<KernelLimit>;

//! Limits as values, and as the kernel has them for a real program under the real runner.
class KernelLimitsTest final : public QObject
{
    Q_OBJECT

private:
    QByteArray lineOf(const ProcessOrder &order, const QByteArray &begin)
    {
        m_bench.run(order);
        for (const QByteArray &line : m_bench.fileOf(order.ref, "out").split('\n')) {
            if (line.startsWith(begin))
                return line.mid(begin.size()).simplified();
        }
        return {};
    }

    Bench m_bench;

private Q_SLOTS:
    void withoutAWordThereAreNoCoreFilesAndHalfTheProcesses()
    {
        QCOMPARE(kernelLimits({}, 1000), (Kernel{{RLIMIT_CORE, 0, 0}, {RLIMIT_NPROC, 500, RLIM_INFINITY}}));
        QCOMPARE(kernelLimits({}, RLIM_INFINITY), (Kernel{{RLIMIT_CORE, 0, 0}}));
    }

    void allTogetherFitIntoAnOrder()
    {
        Limits limits;
        limits.grace = seconds(3);
        limits.resources = {.cpuTime = milliseconds(1200), .memory = 1, .processes = 2, .openFiles = 3, .fileSize = 4};
        const Kernel all = kernelLimits(limits, 1000);
        QCOMPARE(all, (Kernel{{RLIMIT_CORE, 0, 0},
                              {RLIMIT_CPU, 2, 5},
                              {RLIMIT_AS, 1, 1},
                              {RLIMIT_NPROC, 2, 2},
                              {RLIMIT_NOFILE, 3, 3},
                              {RLIMIT_FSIZE, 4, 4}}));
        QVERIFY(all.size() <= RUNNER_LIMITS_MAX);
    }

    void coreFilesMayBeAskedFor()
    {
        Limits limits;
        limits.resources.coreDumps = true;
        QCOMPARE(kernelLimits(limits, RLIM_INFINITY), (Kernel{{RLIMIT_CORE, RLIM_INFINITY, RLIM_INFINITY}}));
    }

    void theProgramHasThem_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("limits"); // soft and hard
        QTest::newRow("core files") << QByteArray("Max core file size") << QByteArray("0 0 bytes");
        QTest::newRow("CPU time") << QByteArray("Max cpu time") << QByteArray("7 17 seconds");
        QTest::newRow("memory") << QByteArray("Max address space") << QByteArray("1073741824 1073741824 bytes");
        QTest::newRow("open files") << QByteArray("Max open files") << QByteArray("50 50 files");
        QTest::newRow("file size") << QByteArray("Max file size") << QByteArray("4096 4096 bytes");
    }
    void theProgramHasThem()
    {
        QFETCH(const QByteArray, line);
        ProcessOrder order = m_bench.program({"/bin/cat", "/proc/self/limits"});
        order.limits.resources = {.cpuTime = seconds(7), .memory = 1 << 30, .openFiles = 50, .fileSize = 4096};
        QTEST(lineOf(order, line), "limits");
    }

    void moreThanTheRunnerMayHaveIsCut()
    {
        rlimit own{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &own), 0);
        ProcessOrder order = m_bench.program({"/bin/cat", "/proc/self/limits"});
        order.limits.resources.openFiles = qint64(own.rlim_max) + 1000;
        const QByteArray most = QByteArray::number(qulonglong(own.rlim_max));
        QCOMPARE(lineOf(order, "Max open files"), most + ' ' + most + " files");
    }

    void theKernelEndsIt_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("number");
        QTest::newRow("at its CPU time") << QByteArray("while :; do :; done") << SIGXCPU;
        QTest::newRow("at the hard limit, as it does not listen") << QByteArray("trap '' XCPU; while :; do :; done") << SIGKILL;
        QTest::newRow("at its largest file") << QByteArray("exec head -c 10000 /dev/zero >file") << SIGXFSZ;
    }
    void theKernelEndsIt()
    {
        QFETCH(const QByteArray, script);
        ProcessOrder order = m_bench.shell(script);
        order.workspace = m_bench.stateRoot();
        order.limits.grace = seconds(1);
        order.limits.resources = {.cpuTime = seconds(1), .fileSize = 4096};
        const Heard &heard = m_bench.run(order);
        QVERIFY(heard.record);
        QCOMPARE(heard.record->kind, ExitRecord::Kind::Signal);
        QTEST(heard.record->code, "number");
        QVERIFY(!heard.record->forced);
    }

    void theProgramIsOfferedFirstWhenMemoryEnds()
    {
        QFile own(u"/proc/self/oom_score_adj"_s);
        QVERIFY(own.open(QIODevice::ReadOnly));
        const ProcessOrder order = m_bench.program({"/bin/cat", "/proc/self/oom_score_adj"});
        QCOMPARE(lineOf(order, ""), QByteArray("300"));
        QVERIFY(own.readAll().trimmed().toInt() < 300);
    }
};

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::KernelLimitsTest)
#include "tst_kernellimits.moc"
