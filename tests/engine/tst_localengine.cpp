// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole engine with real programs: what happens to runs, in which order.

#include "engine/domain/draftjson.h"
#include "engine/enginehost.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

//! An answer, with its error as the test's failure.
template<class T>
T valueOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

JobDraft command(const QString &shell)
{
    JobDraft draft;
    draft.definition.type = u"command"_s;
    draft.definition.parameters = {{u"program"_s, u"/bin/sh"_s}, {u"arguments"_s, QJsonArray{u"-c"_s, shell}}};
    return draft;
}

} // namespace

class TestLocalEngine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineHost> m_host;
    int m_slots = 2;

    Engine &engine() { return m_host->engine(); }

    void startHost()
    {
        HostOptions options;
        options.folders = foldersFor(QFile::encodeName(m_folder->path()));
        options.slotCount = m_slots;
        options.runnerProgram = QFile::encodeName(QCoreApplication::applicationDirPath()) + "/runsheet-runner";
        auto host = EngineHost::start(options);
        if (!host)
            qFatal("%s", qPrintable(host.error().message));
        m_host = *std::move(host);
        m_host->serve();
    }

    RunKey submit(const JobDraft &draft) { return valueOf(engine().submit({draft}, Cause::Manual, u"test"_s)).constFirst().run; }
    RunKey submit(const QString &shell) { return submit(command(shell)); }
    Run runOf(RunKey key) { return valueOf(engine().run(key)); }
    RunStatus statusOfRun(RunKey key) { return runOf(key).status(); }
    QByteArray logPath() const { return QFile::encodeName(m_folder->filePath(u"order"_s)); }

    QByteArrayList order() const
    {
        QFile file(QFile::decodeName(logPath()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ') : QByteArrayList();
    }
    QString noting(const QString &word) const { return u"echo %1 >> %2"_s.arg(word, QString::fromUtf8(logPath())); }
    ActionOutcome act(RunKey run, RunAction action) { return valueOf(engine().act(QList<RunKey>{run}, action, u"test"_s)).constFirst(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_slots = 2;
        startHost();
    }
    void cleanup()
    {
        m_host.reset();
        m_folder.reset();
    }

    void endsAreTakenAsTheyWere_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<RunStatus>("status");
        QTest::addColumn<int>("exitCode"); // -1: none
        QTest::addColumn<int>("signal");   // -1: none
        QTest::newRow("exit 0") << u"true"_s << RunStatus::Succeeded << 0 << -1;
        QTest::newRow("exit 3") << u"exit 3"_s << RunStatus::Failed << 3 << -1;
        QTest::newRow("exit 137 is no signal") << u"exit 137"_s << RunStatus::Failed << 137 << -1;
        QTest::newRow("a signal") << u"kill -9 $$"_s << RunStatus::Failed << -1 << 9;
        QTest::newRow("a run that is older than 50 ms") << u"sleep 0.2; exit 4"_s << RunStatus::Failed << 4 << -1;
    }

    void endsAreTakenAsTheyWere()
    {
        QFETCH(QString, shell);
        QFETCH(int, exitCode);
        QFETCH(int, signal);
        const RunKey run = submit(shell);
        QTRY_VERIFY(isFinal(statusOfRun(run)));
        QTEST(statusOfRun(run), "status");
        QCOMPARE(runOf(run).outcome.exitCode.value_or(-1), exitCode);
        QCOMPARE(runOf(run).outcome.signal.value_or(-1), signal);
        QVERIFY(runOf(run).startedAt.has_value());
    }

    void outputReportsAndResultsArrive()
    {
        const RunKey run = submit(u"echo hello; echo bad >&2; echo '{\"value\": {\"name\": \"rows\", \"number\": 42}}' >> $RUNSHEET_REPORT; "
                                  "echo a,b > $RUNSHEET_RESULTS/t.csv"_s);
        QTRY_VERIFY(isFinal(statusOfRun(run)));
        LogQuery out;
        out.which = LogQuery::Which::Out;
        QCOMPARE(valueOf(engine().log(run, out)).pieces.constFirst().bytes, QByteArray("hello\n"));
        QCOMPARE(valueOf(engine().report(run)).values.constFirst().number, std::optional(42.0));
        const QList<Artifact> artifacts = valueOf(engine().artifacts(run));
        QCOMPARE(artifacts.size(), 1);
        QCOMPARE(artifacts.constFirst().name, QByteArray("t.csv"));
        QTRY_COMPARE(valueOf(engine().artifacts(run)).constFirst().sha256.size(), 64);
    }

    void theCommandIsShownAsItWillBeExecuted()
    {
        const QString path = m_folder->filePath(u"totals.sh"_s);
        JobDefinition definition;
        definition.type = u"script"_s;
        definition.parameters = {{u"path"_s, path}, {u"arguments"_s, QJsonArray{u"-v"_s}}};
        const QByteArray script = QFile::encodeName(path);
        QCOMPARE(valueOf(engine().commandOf(definition)), (QList<QByteArray>{script, "-v"})); // not there yet
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n") > 0);
        file.close();
        QCOMPARE(valueOf(engine().commandOf(definition)), (QList<QByteArray>{"/bin/sh", script, "-v"}));
    }

    void oneSlotRunsByPriorityThenAge()
    {
        valueOf(engine().updatePool(u"default"_s, 1, true));
        JobDraft low = command(noting(u"low"_s)), high = command(noting(u"high"_s)), old = command(noting(u"old"_s));
        low.definition.priority = -1;
        high.definition.priority = 5;
        const RunKey last = submit(low);
        submit(old);
        submit(high);
        valueOf(engine().updatePool(u"default"_s, std::nullopt, false));
        QTRY_VERIFY(isFinal(statusOfRun(last)));
        QCOMPARE(order(), (QByteArrayList{"high", "old", "low"}));
    }

    void dependantsStartAfterTheirPrerequisitesAndSkipWhenTheyCannot()
    {
        JobDraft good = command(noting(u"first"_s)), bad = command(u"exit 1"_s);
        good.id = u"good"_s;
        bad.id = u"bad"_s;
        JobDraft after = command(noting(u"second"_s)), never = command(noting(u"never"_s)), repair = command(noting(u"repair"_s)), chained = command(u"true"_s);
        after.after = {prerequisiteFromWord(u"good"_s)};
        never.id = u"never"_s;
        never.after = {prerequisiteFromWord(u"bad"_s)};
        repair.after = {prerequisiteFromWord(u"bad:failed"_s)};
        chained.after = {prerequisiteFromWord(u"never"_s)};
        const auto made = valueOf(engine().submit({good, bad, after, never, repair, chained}, Cause::Manual, u"test"_s));
        for (const Submitted &one : made)
            QTRY_VERIFY(isFinal(statusOfRun(one.run)));
        QCOMPARE(statusOfRun(made.at(2).run), RunStatus::Succeeded);
        QCOMPARE(statusOfRun(made.at(3).run), RunStatus::Skipped);
        QCOMPARE(statusOfRun(made.at(4).run), RunStatus::Succeeded);
        QCOMPARE(statusOfRun(made.at(5).run), RunStatus::Skipped);
        QVERIFY(!order().contains("never"));
        QVERIFY(order().indexOf("second") > order().indexOf("first"));
    }

    void anAutomaticRetryIsTheNextAttemptOfTheSameRun()
    {
        JobDraft draft = command(u"echo x$RUNSHEET_ATTEMPT >> %1; [ $RUNSHEET_ATTEMPT -ge 3 ]"_s.arg(QString::fromUtf8(logPath())));
        draft.definition.retry.retries = 5;
        const RunKey run = submit(draft);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Succeeded);
        QCOMPARE(order(), (QByteArrayList{"x1", "x2", "x3"}));
        QCOMPARE(runOf(run).attempts.size(), 3);
        QCOMPARE(runOf(run).attempts.at(0).exitCode, std::optional(1));
    }

    void cancelOfARunningOneIsCancelledAndOfAQueuedOneAtOnce()
    {
        m_host.reset();
        m_slots = 1;
        startHost();
        const RunKey running = submit(u"sleep 60"_s);
        const RunKey queued = submit(u"true"_s);
        QTRY_COMPARE(statusOfRun(running), RunStatus::Running);
        QCOMPARE(act(queued, RunAction::Cancel).state, RunStatus::Cancelled);
        QVERIFY(!act(running, RunAction::Cancel).refusal);
        QTRY_COMPARE(statusOfRun(running), RunStatus::Cancelled);
        QCOMPARE(act(running, RunAction::Cancel).refusal, std::optional(ErrorCode::Refused));
    }

    void holdKeepsAndReleaseLetsGo()
    {
        valueOf(engine().updatePool(u"default"_s, std::nullopt, true));
        const RunKey run = submit(u"true"_s);
        act(run, RunAction::Hold);
        valueOf(engine().updatePool(u"default"_s, std::nullopt, false));
        QCOMPARE(valueOf(engine().why(run)), u"held; release it to let it go on"_s);
        QVERIFY(runOf(run).held);
        act(run, RunAction::Release);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Succeeded);
    }

    void pauseStopsTheProgramAndResumeLetsItEnd()
    {
        const RunKey run = submit(u"sleep 0.5"_s);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Running);
        act(run, RunAction::Pause);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Paused);
        act(run, RunAction::Resume);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Succeeded);
    }

    void limits_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("time limit") << u"timeLimit"_s;
        QTest::newRow("hang limit") << u"hang"_s;
        QTest::newRow("start deadline") << u"startDeadline"_s;
    }

    void limits()
    {
        QFETCH(QString, field);
        JobDraft draft = command(u"sleep 60"_s);
        Duration &limit = field == "timeLimit"_L1 ? draft.definition.limits.timeLimit : field == "hang"_L1 ? draft.definition.limits.hang : draft.definition.limits.startDeadline;
        limit = Duration(300);
        if (field == "startDeadline"_L1)
            valueOf(engine().updatePool(u"default"_s, std::nullopt, true));
        const RunKey run = submit(draft);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Expired);
    }

    void aDelayIsWaitedFor()
    {
        JobDraft draft = command(u"true"_s);
        draft.delay = Duration(400);
        const RunKey run = submit(draft);
        QCOMPARE(statusOfRun(run), RunStatus::Waiting);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Succeeded);
        QVERIFY(*runOf(run).startedAt - runOf(run).createdAt >= Duration(400));
    }

    void aTaskOfThePoolReportsAndEnds()
    {
        JobDraft draft;
        draft.definition.type = u"demo"_s;
        draft.definition.parameters = {{u"processes"_s, 1}, {u"stages"_s, 2}, {u"items"_s, 3}, {u"itemSeconds"_s, 0.01}};
        const RunKey run = submit(draft);
        QTRY_VERIFY(isFinal(statusOfRun(run)));
        QCOMPARE(statusOfRun(run), RunStatus::Succeeded);
        QVERIFY(!valueOf(engine().report(run)).nodes.isEmpty());
    }

    void aMissingProgramIsRefusedOrFailsWithItsName()
    {
        JobDraft draft;
        draft.definition.type = u"command"_s;
        draft.definition.parameters = {{u"program"_s, u"/no/such/program"_s}};
        const auto answer = engine().submit({draft}, Cause::Manual, u"test"_s);
        QFuture<Result<QList<Submitted>>> future = answer;
        future.waitForFinished();
        if (!future.result()) {
            QVERIFY(future.result().error().message.contains(u"/no/such/program"_s));
            return;
        }
        const RunKey run = future.result()->constFirst().run;
        QTRY_COMPARE(statusOfRun(run), RunStatus::Failed);
        QCOMPARE(runOf(run).outcome.error->code, u"program-missing"_s);
    }

    void aProgramOutlivesTheEngine()
    {
        const RunKey run = submit(u"sleep 1; echo late; exit 7"_s);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Running);
        m_host.reset();
        startHost();
        QCOMPARE(statusOfRun(run), RunStatus::Running);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Failed);
        QCOMPARE(runOf(run).outcome.exitCode, std::optional(7));
    }

    void retryByHandIsANewRun()
    {
        const RunKey run = submit(u"exit 2"_s);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Failed);
        const ActionOutcome outcome = act(run, RunAction::Retry);
        QVERIFY(outcome.made.has_value());
        QTRY_COMPARE(statusOfRun(outcome.made->run), RunStatus::Failed);
        QCOMPARE(runOf(outcome.made->run).retryOf, std::optional(runOf(run).id));
        QCOMPARE(runOf(outcome.made->run).cause, Cause::Retry);
    }

    void deleteAndUndo()
    {
        const RunKey run = submit(u"true"_s);
        QTRY_COMPARE(statusOfRun(run), RunStatus::Succeeded);
        const QString id = runOf(run).id.value;
        QVERIFY(act(run, RunAction::Delete).changed);
        QFuture<Result<RunKey>> gone = engine().resolveRun(id, Purpose::Read);
        gone.waitForFinished();
        QVERIFY(!gone.result().has_value());
        valueOf(engine().undoDelete({}, u"test"_s));
        QCOMPARE(valueOf(engine().resolveRun(id, Purpose::Read)), run);
        const QByteArray runFolder = runOf(run).runFolder;
        QVERIFY(QFile::exists(QFile::decodeName(runFolder)));
        QVERIFY(act(run, RunAction::DeleteNow).changed);
        QVERIFY(!QFile::exists(QFile::decodeName(runFolder)));
    }
};

QTEST_GUILESS_MAIN(TestLocalEngine)
#include "tst_localengine.moc"
