// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/processidentity.h"
#include "tests/engine/execution/bench.h"
#include "tests/support/sanitizers.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

#include <csignal>

namespace runsheet::test {

using namespace Qt::StringLiterals;

//! Ends of programs, through the executor and the real runner.
class ProcessExecutorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExitCodeIsKept()
    {
        QList<AttemptRef> refs;
        for (int code = 0; code < 256; ++code) {
            const ProcessOrder order = m_bench.shell("exit " + QByteArray::number(code));
            refs.append(order.ref);
            m_bench.start(order);
        }
        for (int code = 0; code < 256; ++code) {
            const Heard &heard = m_bench.heard(refs[code]);
            QTRY_VERIFY_WITH_TIMEOUT(heard.said(u"freed"_s), 30000);
            QCOMPARE(heard.record->kind, ExitRecord::Kind::Exit);
            QCOMPARE(heard.record->code, code);
            QCOMPARE(heard.words.count(u"ended"_s), 1);
        }
    }

    void aSignalIsNoExitCode_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<bool>("bySignal");
        QTest::addColumn<int>("code");
        QTest::newRow("exit 137 looks like a kill to a shell, but is none") << QByteArray("exit 137") << false << 137;
        QTest::newRow("killed by KILL") << QByteArray("kill -KILL $$") << true << SIGKILL;
        QTest::newRow("killed by TERM") << QByteArray("kill -TERM $$") << true << SIGTERM;
        QTest::newRow("killed by SEGV, without a core") << QByteArray("kill -SEGV $$") << true << SIGSEGV;
        QTest::newRow("PIPE is not ignored") << QByteArray("kill -PIPE $$; exit 1") << true << SIGPIPE;
    }
    void aSignalIsNoExitCode()
    {
        QFETCH(QByteArray, script);
        QFETCH(bool, bySignal);
        QFETCH(int, code);
        const Heard &heard = m_bench.run(m_bench.shell(script));
        QVERIFY(heard.record);
        QCOMPARE(heard.record->kind == ExitRecord::Kind::Signal, bySignal);
        QCOMPARE(heard.record->code, code);
        QVERIFY(!heard.record->asked);
        QVERIFY(!heard.record->forced);
    }

    void shortRunsDoNotSayStartedButTellWhoTheyWere()
    {
        const Heard &heard = m_bench.run(m_bench.program({"/bin/true"}));
        QCOMPARE(heard.words, QStringList({u"ended"_s, u"freed"_s}));
        QVERIFY(heard.identity.pid > 0);
        QVERIFY(heard.identity.startTime > 0);
        QVERIFY(heard.record->startedAt);
    }

    void outputIsByteExact()
    {
        const ProcessOrder order =
            m_bench.shell("i=0; while [ $i -lt 256 ]; do printf \"\\\\$(printf %o $i)\"; i=$((i+1)); done; printf 'e\\377' >&2");
        const Heard &heard = m_bench.run(order);
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all.append(static_cast<char>(byte));
        QCOMPARE(m_bench.fileOf(order.ref, "out"), all);
        QCOMPARE(m_bench.fileOf(order.ref, "err"), QByteArray("e\xff"));
        QCOMPARE(heard.record->outBytes, 256);
        QCOMPARE(heard.record->errBytes, 2);
    }

    void theIndexTellsOrderAndLengths()
    {
        const ProcessOrder order = m_bench.shell("printf 123; sleep 0.1; printf 45 >&2; sleep 0.1; printf 6");
        m_bench.run(order);
        const QByteArray index = m_bench.fileOf(order.ref, "log.idx");
        QCOMPARE(index.size(), qsizetype(3 * sizeof(runner_log_entry)));
        std::array<runner_log_entry, 3> entries;
        std::memcpy(entries.data(), index.constData(), sizeof entries);
        QCOMPARE(entries[0].length, 3u);
        QCOMPARE(entries[1].length, 2u);
        QCOMPARE(entries[1].stream, 1u);
        QCOMPARE(entries[2].length, 1u);
        QVERIFY(entries[1].time_us - entries[0].time_us >= 90'000);
    }

    void muchOutputKeepsHeadAndTail()
    {
        ProcessOrder order = m_bench.shell("head -c 300000000 /dev/zero | tr '\\0' x; printf END");
        order.headBytes = 1 << 20;
        order.tailBytes = 4 << 20;
        const qint64 before = residentBytes();
        const Heard &heard = m_bench.run(order);
        QVERIFY(residentBytes() - before < boundOfMemory(20 << 20));
        QCOMPARE(heard.record->outBytes, 300'000'003);
        QCOMPARE(m_bench.fileOf(order.ref, "out").size(), 1 << 20);
        const QByteArray first = m_bench.fileOf(order.ref, "out.1"), second = m_bench.fileOf(order.ref, "out.2");
        QVERIFY(first.size() <= 2 << 20);
        QVERIFY(second.size() <= 2 << 20);
        QVERIFY(first.size() + second.size() >= 2 << 20);
        QVERIFY(first.endsWith("END") || second.endsWith("END"));
    }

    void aProgramHasItsThreeDescriptorsAndNoTerminal()
    {
        const ProcessOrder order =
            m_bench.shell("i=0; while [ $i -lt 100 ]; do [ -e /proc/$$/fd/$i ] && printf '%s ' $i; i=$((i+1)); done; "
                          "readlink /proc/$$/fd/0; cat; tty; [ $(ps -o sid= -p $$) = $$ ] && echo leads; "
                          "cat /proc/$$/oom_score_adj; umask; ulimit -c");
        const Heard &heard = m_bench.run(order);
        QCOMPARE(heard.record->code, 0);
        QCOMPARE(m_bench.fileOf(order.ref, "out"), QByteArray("0 1 2 /dev/null\nnot a tty\nleads\n300\n0022\n0\n"));
    }

    void noSignalIsBlockedOrIgnored()
    {
        const ProcessOrder order = m_bench.program({"/bin/grep", "-E", "^Sig(Blk|Ign)", "/proc/self/status"});
        m_bench.run(order);
        QCOMPARE(m_bench.fileOf(order.ref, "out"), QByteArray("SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n"));
    }

    void theEnvironmentIsExactlyTheOrders()
    {
        ProcessOrder order = m_bench.program({"/usr/bin/env"});
        order.environment = {{"SECRET", "s3cr3t\xff"}, {"EMPTY", ""}};
        order.parameters = {{u"n"_s, 1}};
        m_bench.run(order);
        const QByteArray folder = m_bench.folderOf(order.ref);
        QList<QByteArray> lines = m_bench.fileOf(order.ref, "out").trimmed().split('\n');
        std::ranges::sort(lines);
        const QList<QByteArray> expected{"EMPTY=", "RUNSHEET_PARAMS=" + folder + "/params.json",
                                         "RUNSHEET_REPORT=" + folder + "/report.jsonl", "RUNSHEET_RESULTS=" + folder + "/results",
                                         "SECRET=s3cr3t\xff"};
        QCOMPARE(lines, expected);
        QCOMPARE(m_bench.fileOf(order.ref, "params.json"), QByteArray("{\"n\":1}"));
        QVERIFY(!m_bench.fileOf(order.ref, "record").contains("s3cr3t"));
    }

    void longOrdersArrive()
    {
        ProcessOrder order = m_bench.shell("printf '%s %s' $# ${#BIG}");
        order.argv.append("sh");
        for (int i = 0; i < 20000; ++i)
            order.argv.append("argument " + QByteArray::number(i));
        order.environment.insert("BIG", QByteArray(100'000, 'b'));
        m_bench.run(order);
        QCOMPARE(m_bench.fileOf(order.ref, "out"), QByteArray("20000 100000"));
    }

    void stdinIsTheFile()
    {
        QFile file(QFile::decodeName(m_bench.stateRoot() + "/input"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("from the file") > 0 && file.flush());
        ProcessOrder order = m_bench.program({"/bin/cat"});
        order.stdinFile = m_bench.stateRoot() + "/input";
        m_bench.run(order);
        QCOMPARE(m_bench.fileOf(order.ref, "out"), QByteArray("from the file"));
    }

    void awkwardNamesArriveAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("spaces") << QByteArray("a b  c");
        QTest::newRow("line feed") << QByteArray("a\nb");
        QTest::newRow("no UTF-8") << QByteArray("bad\xff.txt");
        QTest::newRow("what a shell would run") << QByteArray("$(id) ; `id` ' \" *");
        QTest::newRow("a leading dash") << QByteArray("-n");
        QTest::newRow("255 bytes") << QByteArray(255, 'n');
    }
    void awkwardNamesArriveAsTheyAre()
    {
        QFETCH(QByteArray, name);
        const QByteArray workspace = m_bench.stateRoot() + '/' + name;
        QCOMPARE(::mkdir(workspace.constData(), 0700), 0);
        ProcessOrder order = m_bench.shell("printf %s \"$1\"; printf '|'; pwd");
        order.argv.append("sh");
        order.argv.append(name);
        order.workspace = workspace;
        m_bench.run(order);
        const QByteArray expected = name + '|' + workspace + '\n';
        QCOMPARE(m_bench.fileOf(order.ref, "out"), expected);
    }

    void theEndOfOutputIsNotTheEnd()
    {
        const Heard &heard = m_bench.run(m_bench.shell("exec >&- 2>&-; sleep 0.3; exit 4"));
        QCOMPARE(heard.record->code, 4);
        QVERIFY(heard.record->wall >= milliseconds(300));
    }

    void startFailuresHaveTheirOwnCodes_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("workspace");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such program") << QByteArray("/no/such/program") << QByteArray("/") << u"program-missing"_s;
        QTest::newRow("a folder") << QByteArray("/usr") << QByteArray("/") << u"is-a-folder"_s;
        QTest::newRow("not executable") << QByteArray("/etc/passwd") << QByteArray("/") << u"not-executable"_s;
        QTest::newRow("no such workspace") << QByteArray("/bin/true") << QByteArray("/no/such/folder") << u"workspace-missing"_s;
    }
    void startFailuresHaveTheirOwnCodes()
    {
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, workspace);
        QFETCH(QString, code);
        ProcessOrder order = m_bench.program({program});
        order.workspace = workspace;
        const Heard &heard = m_bench.run(order);
        QCOMPARE(heard.record->kind, ExitRecord::Kind::SpawnFailed);
        QCOMPARE(heard.record->errorCode, code);
        QVERIFY(!heard.record->errorText.isEmpty());
    }

    void aMissingSupervisorIsSaid()
    {
        ProcessExecutor::Options options = benchOptions(m_bench.stateRoot());
        options.runnerProgram = "/no/such/runner";
        ProcessExecutor executor(options);
        std::optional<ExitRecord> record;
        connect(&executor, &Executor::ended, this, [&](const AttemptRef &, const ExitRecord &said) { record = said; });
        connect(&executor, &ProcessExecutor::prepared, this, [&](const AttemptRef &ref) { executor.launch(ref); });
        executor.prepare(m_bench.program({"/bin/true"}));
        QTRY_VERIFY(record);
        QCOMPARE(record->kind, ExitRecord::Kind::RunnerError);
        QVERIFY(record->errorText.contains(u"/no/such/runner"_s));
    }

    void aStateFolderThatIsGoneIsSaid()
    {
        ProcessExecutor executor(benchOptions("/no/such/state"));
        std::optional<ExitRecord> record;
        connect(&executor, &Executor::ended, this, [&](const AttemptRef &, const ExitRecord &said) { record = said; });
        executor.prepare(m_bench.program({"/bin/true"}));
        QTRY_VERIFY(record);
        QCOMPARE(record->kind, ExitRecord::Kind::RunnerError);
        QVERIFY(record->errorText.contains(u"/no/such/state"_s));
    }

    void nothingRunsBeforeItIsLaunched()
    {
        const ProcessOrder order = m_bench.shell("touch ran");
        const Heard &heard = m_bench.prepare(order);
        m_bench.executor().putBack(order.ref);
        QTRY_COMPARE(heard.words, QStringList({u"given back"_s}));
        QVERIFY(!QFile::exists(QFile::decodeName(m_bench.stateRoot()) + u"/ran"_s));
        m_bench.executor().launch(order.ref); // it is nobody's any more
        QCoreApplication::processEvents();
        QCOMPARE(heard.words.size(), 1);
    }

    void whatIsStoppedBeforeItsLaunchIsGivenBack()
    {
        const ProcessOrder order = m_bench.shell("touch ran");
        const Heard &heard = m_bench.prepare(order);
        m_bench.executor().stop(order.ref, {});
        m_bench.executor().launch(order.ref);
        QTRY_COMPARE(heard.words, QStringList({u"given back"_s}));
    }

    void theNextOneWaitsBehindAShortRun()
    {
        const ProcessOrder first = m_bench.shell("sleep 0.02; touch first"), second = m_bench.shell("test -e first");
        m_bench.prepare(first);
        m_bench.prepare(second);
        m_bench.executor().launch(first.ref);
        m_bench.executor().launch(second.ref, first.ref.nonce);
        const Heard &heard = m_bench.heard(second.ref);
        QTRY_VERIFY(heard.said(u"freed"_s));
        QCOMPARE(heard.record->code, 0);
    }

    void behindALongRunItIsGivenBack()
    {
        const ProcessOrder first = m_bench.shell("sleep 0.5"), second = m_bench.program({"/bin/true"});
        m_bench.prepare(first);
        m_bench.prepare(second);
        m_bench.executor().launch(first.ref);
        m_bench.executor().launch(second.ref, first.ref.nonce);
        QTRY_COMPARE(m_bench.heard(second.ref).words, QStringList({u"given back"_s}));
        QVERIFY(!m_bench.heard(first.ref).said(u"ended"_s));
        QTRY_VERIFY(m_bench.heard(first.ref).said(u"freed"_s));
    }

    void behindOneThatIsOverItStartsAtOnce()
    {
        const ProcessOrder first = m_bench.program({"/bin/true"}), second = m_bench.program({"/bin/true"});
        m_bench.run(first);
        m_bench.prepare(second);
        m_bench.executor().launch(second.ref, first.ref.nonce);
        QTRY_VERIFY(m_bench.heard(second.ref).said(u"freed"_s));
    }

    void theOneBehindAKilledRunnerHasNotRun()
    {
        const ProcessOrder first = m_bench.shell("kill -9 $PPID; sleep 1"), second = m_bench.shell("touch ran-behind");
        m_bench.prepare(first);
        m_bench.prepare(second);
        m_bench.executor().launch(first.ref);
        m_bench.executor().launch(second.ref, first.ref.nonce);
        QTRY_VERIFY(m_bench.heard(first.ref).said(u"lost"_s));
        QTRY_COMPARE(m_bench.heard(second.ref).words, QStringList({u"given back"_s}));
        QVERIFY(!QFile::exists(QFile::decodeName(m_bench.stateRoot()) + u"/ran-behind"_s));
    }

private:
    static qint64 residentBytes() { return readSmallFile("/proc/self/statm").split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE); }

    Bench m_bench;
};

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::ProcessExecutorTest)
#include "tst_processexecutor.moc"
