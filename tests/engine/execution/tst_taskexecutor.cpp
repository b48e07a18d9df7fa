// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/taskexecutor.h"

#include "engine/execution/log/logreader.h"
#include "engine/execution/progress/reportfollower.h"
#include "tests/support/fakeclock.h"
#include "tests/support/filetree.h"

#include <QTest>

#include <atomic>
#include <sys/stat.h>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FakeClock;
using runsheet::test::FileTree;

namespace {

const AttemptRef ref{RunKey{7}, RunId{u"abc"_s}, 1, "nonce"};

//! Everything the executor says, as lines.
class EventLog : public QObject
{
public:
    explicit EventLog(Executor &executor)
    {
        connect(&executor, &Executor::started, this, [this] { lines += u"started"_s; });
        connect(&executor, &Executor::paused, this, [this] { lines += u"paused"_s; });
        connect(&executor, &Executor::resumed, this, [this] { lines += u"resumed"_s; });
        connect(&executor, &Executor::freed, this, [this] { lines += u"freed"_s; });
        connect(&executor, &Executor::reported, this, [this](const AttemptRef &, const RunReport &told) {
            ++reports;
            report = told;
        });
        connect(&executor, &Executor::ended, this,
                [this](const AttemptRef &, const ExitRecord &end, const RunReport &told, const ProcessIdentity &) {
                    lines += u"ended %1"_s.arg(end.code);
                    record = end;
                    report = told;
                });
    }
    QStringList lines;
    ExitRecord record;
    RunReport report;
    int reports = 0;
};

//! What a task does between two words of a test.
class Gate
{
public:
    void open() { m_open.store(true); }
    void pass(TaskContext &context) const
    {
        while (!m_open.load() && !context.stopToken().stop_requested())
            std::this_thread::yield();
    }

private:
    std::atomic<bool> m_open = false;
};

TaskFactory factoryOf(std::function<Result<Done>(TaskContext &)> task)
{
    return [task = std::move(task)] { return Task(task); };
}

} // namespace

class tst_TaskExecutor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTaskThatEndsWell();
    void nothingIsSaidInsideTheCall();
    void longTasksAreToldToHaveStarted();
    void aTaskThatFails();
    void exceptionsAreCaught();
    void aCancelEndsIt();
    void aCancelWakesASleeper();
    void sleepPassesTheClocksTime();
    void aPauseTakesEffectBetweenTwoPieces();
    void aPausedTaskCanBeCancelled();
    void theTimeLimitLeavesPausesOut();
    void aSilentTaskHangs();
    void reportsAreAtMostFiveASecond();
    void whatItTellsIsInTheRunFolder();
    void advanceIsWrittenInTheEnd();
    void otherAttemptsAreLeftAlone();
    void aFolderThatCannotBeMade();
    void tasksDoNotHoldUpTheEnd();

private:
    void start(std::function<Result<Done>(TaskContext &)> task, Limits limits = {})
    {
        m_executor->start(ref, folder(), limits, factoryOf(std::move(task)));
    }
    [[nodiscard]] QByteArray folder() const { return m_tree->path("runs/ab/abc.1"); }
    //! Moves the time on and lets what came due be heard, until `isSo`.
    bool advanceUntil(Duration step, const std::function<bool()> &isSo)
    {
        return QTest::qWaitFor([this, step, &isSo] {
            if (isSo())
                return true;
            m_clock->advance(step);
            return isSo();
        });
    }

    std::unique_ptr<FileTree> m_tree;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TaskExecutor> m_executor;
    std::unique_ptr<EventLog> m_events;
};

void tst_TaskExecutor::init()
{
    m_tree = std::make_unique<FileTree>();
    m_clock = std::make_shared<FakeClock>();
    m_executor = std::make_unique<TaskExecutor>(m_clock);
    m_events = std::make_unique<EventLog>(*m_executor);
}

void tst_TaskExecutor::cleanup()
{
    m_executor.reset();
    m_tree.reset();
}

void tst_TaskExecutor::aTaskThatEndsWell()
{
    start([](TaskContext &context) -> Result<Done> {
        context.stage(u"load"_s, 2);
        context.item(u"a"_s, NodeStatus::Success);
        context.item(u"b"_s, NodeStatus::Error, u"bad header"_s);
        return Done{};
    });
    QTRY_COMPARE(m_events->lines, (QStringList{u"ended 0"_s, u"freed"_s}));
    QCOMPARE(m_events->record.kind, ExitRecord::Kind::Exit);
    QVERIFY(!m_events->record.asked);
    QCOMPARE(m_events->report.failedItems, 1);
    QCOMPARE(m_events->report.nodes.at(0).children.at(0).children.at(1).error, u"bad header"_s);
    QCOMPARE(m_events->report.progress.fraction, 1.0);
}

void tst_TaskExecutor::nothingIsSaidInsideTheCall()
{
    start([](TaskContext &) -> Result<Done> { return Done{}; });
    QCOMPARE(m_events->lines, QStringList());
    m_executor->stop(ref, {});
    m_executor->pause(ref);
    m_executor->resume(ref);
    QCOMPARE(m_events->lines, QStringList());
    QTRY_VERIFY(m_events->lines.contains(u"freed"_s));
}

void tst_TaskExecutor::longTasksAreToldToHaveStarted()
{
    Gate gate;
    start([&gate](TaskContext &context) -> Result<Done> {
        gate.pass(context);
        return Done{};
    });
    m_clock->advance(milliseconds(49));
    QCOMPARE(m_events->lines, QStringList());
    m_clock->advance(milliseconds(1));
    QCOMPARE(m_events->lines, QStringList{u"started"_s});
    gate.open();
    QTRY_COMPARE(m_events->lines, (QStringList{u"started"_s, u"ended 0"_s, u"freed"_s}));
    QCOMPARE(m_events->record.wall, milliseconds(50));
}

void tst_TaskExecutor::aTaskThatFails()
{
    start([](TaskContext &) -> Result<Done> { return Error{ErrorCode::ExecutionFailed, u"No such table."_s, u"stack"_s, {}}; });
    QTRY_COMPARE(m_events->lines, (QStringList{u"ended 1"_s, u"freed"_s}));
    QCOMPARE(m_events->record.errorText, u"No such table."_s);
    QCOMPARE(m_events->record.trace, u"stack"_s);
    QVERIFY(std::holds_alternative<Failed>(conclude(m_events->record, {}, 0, 0)));
}

void tst_TaskExecutor::exceptionsAreCaught()
{
    start([](TaskContext &) -> Result<Done> { throw std::out_of_range("row 7"); });
    QTRY_COMPARE(m_events->lines, (QStringList{u"ended 1"_s, u"freed"_s}));
    QCOMPARE(m_events->record.errorText, u"The task failed: row 7."_s);
    QVERIFY(m_events->record.trace.startsWith(u"std::out_of_range"_s));
}

void tst_TaskExecutor::aCancelEndsIt()
{
    const Gate gate;
    start([&gate](TaskContext &context) -> Result<Done> {
        context.item(u"a"_s, NodeStatus::Running);
        gate.pass(context);
        return Done{};
    });
    m_executor->stop(ref, {StopReason::Cancel, m_clock->now(), u"ada"_s, false});
    m_executor->stop(ref, {StopReason::Replaced, m_clock->now(), {}, true});
    QTRY_COMPARE(m_events->lines, (QStringList{u"ended 1"_s, u"freed"_s}));
    QCOMPARE(m_events->record.asked, StopReason::Cancel);
    QVERIFY(std::holds_alternative<Cancelled>(conclude(m_events->record, {}, 0, 0)));
    QCOMPARE(m_events->report.progress.itemsRunning, 0);
    m_executor->stop(ref, {}); // it is over: nothing happens
}

void tst_TaskExecutor::aCancelWakesASleeper()
{
    std::atomic<bool> slept = true;
    start([&slept](TaskContext &context) -> Result<Done> {
        slept = context.sleep(std::chrono::hours(24));
        return Done{};
    });
    m_executor->stop(ref, {});
    QTRY_COMPARE(m_events->lines, (QStringList{u"ended 1"_s, u"freed"_s}));
    QVERIFY(!slept);
}

void tst_TaskExecutor::sleepPassesTheClocksTime()
{
    std::atomic<bool> slept = false;
    start([&slept](TaskContext &context) -> Result<Done> {
        slept = context.sleep(seconds(3)) && context.sleep(Duration(0));
        return Done{};
    });
    QVERIFY(advanceUntil(seconds(1), [this] { return m_events->lines.contains(u"freed"_s); }));
    QVERIFY(slept);
    QVERIFY(m_events->record.wall >= seconds(3));
}

void tst_TaskExecutor::aPauseTakesEffectBetweenTwoPieces()
{
    Gate gate;
    start([&gate](TaskContext &context) -> Result<Done> {
        gate.pass(context);
        context.checkPause();
        context.checkPause();
        return Done{};
    });
    m_executor->pause(ref);
    QCoreApplication::processEvents();
    QCOMPARE(m_events->lines, QStringList());
    gate.open();
    QTRY_COMPARE(m_events->lines, QStringList{u"paused"_s});
    m_clock->advance(milliseconds(40));
    m_executor->resume(ref);
    m_executor->pause(ref); // at once again
    QTRY_COMPARE(m_events->lines, (QStringList{u"paused"_s, u"resumed"_s, u"paused"_s}));
    m_executor->resume(ref);
    QTRY_COMPARE(m_events->lines, (QStringList{u"paused"_s, u"resumed"_s, u"paused"_s, u"resumed"_s, u"ended 0"_s, u"freed"_s}));
    QCOMPARE(m_events->record.paused, milliseconds(40));
    QCOMPARE(m_events->record.wall, Duration(0));
}

void tst_TaskExecutor::aPausedTaskCanBeCancelled()
{
    start([](TaskContext &context) -> Result<Done> {
        while (!context.stopToken().stop_requested())
            context.checkPause();
        return Done{};
    });
    m_executor->pause(ref);
    QTRY_COMPARE(m_events->lines, QStringList{u"paused"_s});
    m_executor->stop(ref, {});
    QTRY_COMPARE(m_events->lines, (QStringList{u"paused"_s, u"ended 1"_s, u"freed"_s}));
}

void tst_TaskExecutor::theTimeLimitLeavesPausesOut()
{
    Gate gate;
    Limits limits;
    limits.timeLimit = seconds(10);
    start(
        [&gate](TaskContext &context) -> Result<Done> {
            gate.pass(context);
            context.checkPause();
            context.sleep(std::chrono::hours(1));
            return Done{};
        },
        limits);
    m_executor->pause(ref);
    gate.open();
    QTRY_VERIFY(m_events->lines.contains(u"paused"_s));
    m_clock->advance(seconds(100));
    m_executor->resume(ref);
    QTRY_VERIFY(m_events->lines.contains(u"resumed"_s));
    m_clock->advance(milliseconds(9'999));
    QCoreApplication::processEvents();
    QVERIFY(!m_events->lines.contains(u"freed"_s));
    QVERIFY(advanceUntil(milliseconds(1), [this] { return m_events->lines.contains(u"freed"_s); }));
    QCOMPARE(m_events->record.asked, StopReason::TimeLimit);
    QVERIFY(std::holds_alternative<Expired>(conclude(m_events->record, {}, 0, 0)));
}

void tst_TaskExecutor::aSilentTaskHangs()
{
    Limits limits;
    limits.hang = seconds(5);
    start(
        [](TaskContext &context) -> Result<Done> {
            context.message(u"busy"_s);
            context.sleep(std::chrono::hours(1));
            return Done{};
        },
        limits);
    QTRY_VERIFY(m_events->reports > 0);
    m_clock->advance(milliseconds(4'999));
    QCoreApplication::processEvents();
    QVERIFY(!m_events->lines.contains(u"freed"_s));
    QVERIFY(advanceUntil(milliseconds(1), [this] { return m_events->lines.contains(u"freed"_s); }));
    QCOMPARE(m_events->record.asked, StopReason::HangLimit);
}

void tst_TaskExecutor::reportsAreAtMostFiveASecond()
{
    Gate mayAdvance;
    Gate mayEnd;
    std::atomic<bool> hasAdvanced = false;
    start([&](TaskContext &context) -> Result<Done> {
        context.setTotal(10'000);
        mayAdvance.pass(context);
        for (int i = 0; i < 1'000; ++i)
            context.advance();
        hasAdvanced = true;
        mayEnd.pass(context);
        return Done{};
    });
    QTRY_COMPARE(m_events->reports, 1);
    mayAdvance.open();
    QTRY_VERIFY(hasAdvanced);
    QCoreApplication::processEvents();
    QCOMPARE(m_events->reports, 1);
    m_clock->advance(milliseconds(199));
    QCOMPARE(m_events->reports, 1);
    m_clock->advance(milliseconds(1));
    QCOMPARE(m_events->reports, 2);
    QCOMPARE(m_events->report.progress.fraction, 0.1);
    m_clock->advance(seconds(10)); // nothing new: nothing told
    QCoreApplication::processEvents();
    QCOMPARE(m_events->reports, 2);
    mayEnd.open();
    QTRY_VERIFY(m_events->lines.contains(u"freed"_s));
}

void tst_TaskExecutor::whatItTellsIsInTheRunFolder()
{
    start([](TaskContext &context) -> Result<Done> {
        context.process(u"night"_s);
        context.stage(u"load"_s, 1);
        context.item(u"a"_s, NodeStatus::Error, u"bad"_s);
        context.value({u"rows"_s, 3, {}, {}});
        context.message(u"done"_s);
        context.log(u"a line"_s);
        QFile table(QString::fromUtf8(context.resultsFolder() + "/t.csv"));
        return table.open(QIODevice::WriteOnly) ? Result<Done>(Done{}) : badInput(u"no table"_s);
    });
    QTRY_COMPARE(m_events->lines, (QStringList{u"ended 0"_s, u"freed"_s}));
    ReportFollower follower(folder());
    follower.finish();
    RunReport fromFolder = follower.report();
    closeReport(fromFolder, m_events->record);
    fromFolder.lastOutputAt = m_events->report.lastOutputAt; // the file's own time
    QCOMPARE(fromFolder, m_events->report);
    QCOMPARE(readLog(folder(), {})->pieces.first().bytes, "a line\n"_ba);
    QCOMPARE(m_events->record.outBytes, 7);
    struct stat status = {};
    QCOMPARE(::stat((QByteArray(folder() + "/report.jsonl")).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600u);
    QCOMPARE(::stat(folder().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0700u);
}

void tst_TaskExecutor::advanceIsWrittenInTheEnd()
{
    start([](TaskContext &context) -> Result<Done> {
        context.setTotal(500);
        for (int i = 0; i < 400; ++i)
            context.advance();
        return Done{};
    });
    QTRY_VERIFY(m_events->lines.contains(u"freed"_s));
    ReportFollower follower(folder());
    follower.finish();
    QCOMPARE(follower.report().progress.done, 400.0);
    QVERIFY(m_tree->content("runs/ab/abc.1/report.jsonl").count('\n') < 10);
}

void tst_TaskExecutor::otherAttemptsAreLeftAlone()
{
    Gate gate;
    start([&gate](TaskContext &context) -> Result<Done> {
        gate.pass(context);
        return Done{};
    });
    AttemptRef other = ref;
    other.nonce = "older";
    m_executor->stop(other, {});
    gate.open();
    QTRY_COMPARE(m_events->lines, (QStringList{u"ended 0"_s, u"freed"_s}));
}

void tst_TaskExecutor::aFolderThatCannotBeMade()
{
    m_tree->addFile("runs", "in the way");
    start([](TaskContext &) -> Result<Done> { return Done{}; });
    QTRY_COMPARE(m_events->lines, (QStringList{u"ended 1"_s, u"freed"_s}));
    QVERIFY(m_events->record.errorText.contains(u"run folder"_s));
}

void tst_TaskExecutor::tasksDoNotHoldUpTheEnd()
{
    std::atomic<bool> stopped = false;
    start([&stopped](TaskContext &context) -> Result<Done> {
        stopped = !context.sleep(std::chrono::hours(24));
        return Done{};
    });
    m_executor.reset();
    QVERIFY(stopped);
}

QTEST_GUILESS_MAIN(tst_TaskExecutor)
#include "tst_taskexecutor.moc"
