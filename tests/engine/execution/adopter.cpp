// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An engine reduced to its executor, to be killed and started again.
//   adopter STATE start RUN NONCE SCRIPT    starts /bin/sh -c SCRIPT, prints "started" or "ended", lives on
//   adopter STATE adopt RUN NONCE [cancel]  prints what became of it: a line of "WORD CODE BYTES" when it is over

#include "engine/execution/processexecutor.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

using namespace runsheet;

void say(const char *word, int code, qint64 bytes)
{
    std::printf("%s %d %lld\n", word, code, static_cast<long long>(bytes));
    std::fflush(stdout);
}

void speak(ProcessExecutor &executor, bool leave)
{
    QObject::connect(&executor, &Executor::started, &executor, [](const AttemptRef &, const StartedRun &) { say("started", 0, 0); });
    QObject::connect(&executor, &Executor::paused, &executor, [](const AttemptRef &, Instant) { say("paused", 0, 0); });
    QObject::connect(&executor, &Executor::ended, &executor, [](const AttemptRef &, const ExitRecord &record) {
        say(record.kind == ExitRecord::Kind::Exit ? "exit" : "signal", record.code, record.outBytes);
    });
    QObject::connect(&executor, &Executor::lost, &executor, [](const AttemptRef &, LostCause cause, const RunReport &, const Remains &remains) {
        say("lost", static_cast<int>(cause), remains.ended);
    });
    QObject::connect(&executor, &Executor::givenBack, &executor, [leave](const AttemptRef &) {
        say("back", 0, 0);
        if (leave)
            QCoreApplication::quit();
    });
    QObject::connect(&executor, &Executor::freed, &executor, [leave](const AttemptRef &) {
        if (leave)
            QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 5)
        return 2;
    const QByteArray state(argv[1]), verb(argv[2]), script(argc > 5 ? argv[5] : "");
    const AttemptRef ref{RunKey{1}, RunId{QString::fromLatin1(argv[3])}, 1, QByteArray(argv[4])};
    ProcessExecutor executor({state, QFile::encodeName(QCoreApplication::applicationDirPath()) + "/runsheet-runner", systemClock(), 022});
    speak(executor, verb == "adopt");
    if (verb == "start") {
        ProcessOrder order;
        order.ref = ref;
        order.argv = {"/bin/sh", "-c", script};
        order.workspace = state;
        order.environment = {{"PATH", "/usr/bin:/bin"}, {"RUNSHEET_RUN_ID", ref.run.value.toUtf8()}};
        QObject::connect(&executor, &ProcessExecutor::prepared, &executor, [&executor](const AttemptRef &made) { executor.launch(made); });
        executor.prepare(order);
    } else {
        executor.adopt(ref, runFolderPath(state, ref.run, ref.attempt), script != "unstarted");
        if (script == "cancel")
            executor.stop(ref, {});
        if (script == "pause")
            executor.pause(ref);
    }
    return QCoreApplication::exec();
}
