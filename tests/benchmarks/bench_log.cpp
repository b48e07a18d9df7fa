// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A log of 2 GB (RUNSHEET_BENCH_BYTES), opened as the window opens it: when its end is painted, what memory it takes, how long the longest
// event of the main thread was and for how long the event loop stood still while it is counted; then 1,000,000 lines a minute while it
// follows. The processor time of an event tells what it does; its length has the waiting for a processor in it, too.
// RUNSHEET_BENCH_SLACK multiplies the targets.

#include "engine/execution/log/logreader.h"
#include "tests/ui/details/scriptedengine.h"
#include "ui/details/logtab.h"
#include "ui/details/logview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

#include <cstdio>
#include <ctime>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 usualBytes = 2LL << 30;
constexpr qint64 openMs = 1000;
constexpr qint64 stallMs = 50;
constexpr qint64 mostMemory = 200LL << 20;
constexpr int linesPerMinute = 1'000'000;

//! Reads a run folder on threads of the pool, as the engine does.
class FileEngine final : public test::ScriptedEngine
{
public:
    explicit FileEngine(QByteArray folder) : m_folder(std::move(folder)) {}
    Answer<LogChunk> log(RunKey, LogQuery query) override
    {
        return QtConcurrent::run([folder = m_folder, query] {
            Result<LogChunk> chunk = readLog(folder, query);
            if (chunk)
                chunk->live = true;
            return chunk;
        });
    }

private:
    QByteArray m_folder;
};

QByteArray lines(qint64 from, int count)
{
    QByteArray text;
    for (qint64 line = from; line < from + count; ++line)
        text += "2026-10-19 07:12:01,441 INFO  staged EURUSD block " + QByteArray::number(line) + ", 18,204 rows in 1.9 s, no gaps\n";
    return text;
}

double threadMs()
{
    timespec used = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

struct LongestEvent
{
    double ms = 0;
    double processorMs = 0; //!< of the one that needed most
    int type = 0;           //!< of the longest
    std::string receiver;
};

//! Measures each event of the main thread, with all that it leads to.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const std::string name = receiver->metaObject()->className(); // it may be gone afterwards
        const int type = event->type();
        const double processor = threadMs();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        m_longest.processorMs = std::max(m_longest.processorMs, threadMs() - processor);
        if (const double ms = double(timer.nsecsElapsed()) / 1e6; ms > m_longest.ms) {
            m_longest.ms = ms;
            m_longest.type = type;
            m_longest.receiver = name;
        }
        return isDone;
    }
    LongestEvent take() { return std::exchange(m_longest, {}); }

private:
    int m_depth = 0;
    LongestEvent m_longest;
};

//! How long the event loop did not come round.
class StallWatch
{
public:
    StallWatch()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(1);
    }
    qint64 take() { return std::exchange(m_longest, 0); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

void tell(const char *when, const LongestEvent &event, qint64 stall, bool isFluent)
{
    std::printf("  longest event %5.1f ms (target %lld)%s, %s type %d; most processor time of one %.1f ms; longest pause %lld ms %s\n",
                event.ms, stallMs, isFluent ? "" : "  MISSED", event.receiver.c_str(), event.type, event.processorMs, stall, when);
}

qint64 memory(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(field);
    return at < 0 ? 0 : text.mid(at + qsizetype(qstrlen(field)), 20).trimmed().split(' ').value(0).toLongLong() * 1024;
}

bool waitUntil(const std::function<bool()> &isSo, qint64 ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    return isSo();
}

Run shownRun()
{
    Run run;
    run.key = {1};
    run.attempt = 1;
    run.state = Running{};
    return run;
}

int run(MeasuredApplication &application)
{
    const double slack = std::max(1.0, qgetenv("RUNSHEET_BENCH_SLACK").toDouble());
    const qint64 bytes = qEnvironmentVariableIsSet("RUNSHEET_BENCH_BYTES") ? qgetenv("RUNSHEET_BENCH_BYTES").toLongLong() : usualBytes;
    const QTemporaryDir folder(QDir::currentPath() + u"/bench-log-XXXXXX"_s);
    QFile file(folder.filePath(u"out"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot write the log");
    const QByteArray piece = lines(0, 100'000);
    while (file.size() < bytes && file.write(piece) == piece.size()) {
    }
    FileEngine engine(QFile::encodeName(folder.path()));
    LogTab tab(engine, nullptr);
    tab.resize(1100, 600);
    tab.show();
    waitUntil([] { return false; }, 200);
    StallWatch stalls;
    application.take();
    QElapsedTimer timer;
    timer.start();
    tab.showRun(shownRun());
    const LogView &view = tab.view();
    const bool isShown = waitUntil([&] { return view.topLine() > 0; }, 60'000);
    tab.grab();
    const qint64 opened = timer.elapsed();
    const bool isCounted = waitUntil([&] { return view.verticalScrollBar()->maximum() > 10'000; }, 600'000);
    const qint64 counted = timer.elapsed();
    const qint64 countStall = stalls.take();
    const LongestEvent countEvent = application.take();
    const qint64 before = view.topLine();
    qint64 written = 0;
    timer.restart();
    while (timer.elapsed() < 10'000) {
        const int due = int(timer.elapsed() * linesPerMinute / 60'000 - written);
        file.write(lines(written, due));
        written += due;
        tab.refresh();
        waitUntil([] { return false; }, 200); // the engine tells of output at most five times a second
    }
    const bool follows = waitUntil([&] { return view.topLine() >= before + written; }, 2'000);
    const qint64 followStall = stalls.take();
    const LongestEvent followEvent = application.take();
    const bool isFast = double(opened) <= double(openMs) * slack;
    const auto isFluent = [slack](const LongestEvent &event) { return event.ms <= double(stallMs) * slack; };
    const bool isSmall = memory("VmHWM:") <= mostMemory;
    std::printf("%lld MB, %d lines\n", file.size() >> 20, view.verticalScrollBar()->maximum());
    std::printf("end is shown  %6lld ms (target %lld)%s\n", opened, openMs, isFast ? "" : "  MISSED");
    std::printf("all counted   %6lld ms\n", counted);
    tell("while it was counted", countEvent, countStall, isFluent(countEvent));
    std::printf("followed      %6lld lines in 10 s%s\n", written, follows ? "" : "  LEFT BEHIND");
    tell("while it was followed", followEvent, followStall, isFluent(followEvent));
    std::printf("peak memory   %6lld MB (target %lld)%s\n", memory("VmHWM:") >> 20, mostMemory >> 20, isSmall ? "" : "  MISSED");
    return isShown && isCounted && follows && isFast && isFluent(countEvent) && isFluent(followEvent) && isSmall ? 0 : 1;
}

} // namespace
} // namespace runsheet

int main(int argc, char **argv)
{
    runsheet::MeasuredApplication application(argc, argv);
    return runsheet::run(application);
}
