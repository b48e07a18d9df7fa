// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/remains.h"

#include "engine/execution/processidentity.h"

#include <QSet>

#include <dirent.h>

#include <csignal>
#include <memory>

namespace runsheet {

namespace {

constexpr int mostRounds = 5; // what is ended may have started something in between
constexpr qsizetype mostEnvironment = 4 << 20;

QList<qint64> allProcesses()
{
    QList<qint64> pids;
    const std::unique_ptr<DIR, int (*)(DIR *)> proc(::opendir("/proc"), ::closedir);
    while (const dirent *entry = proc ? ::readdir(proc.get()) : nullptr) {
        bool isNumber = false;
        if (const qint64 pid = QByteArray(entry->d_name).toLongLong(&isNumber); isNumber && pid != ::getpid())
            pids.append(pid);
    }
    return pids;
}

bool carriesRun(qint64 pid, const QByteArray &variable)
{
    const QByteArray environment = '\0' + readSmallFile("/proc/" + QByteArray::number(pid) + "/environ", mostEnvironment);
    const QByteArray wanted = '\0' + variable + '\0';
    return environment.contains(wanted);
}

struct Search
{
    ProcessIdentity program;
    QByteArray variable;
    QSet<qint64> found;
};

bool belongs(qint64 pid, const ProcessFacts &facts, const Search &search)
{
    if (facts.startTime < search.program.startTime || facts.state == 'Z' || facts.state == 'X')
        return false;
    return facts.session == search.program.pid || carriesRun(pid, search.variable);
}

bool endRound(Search &search)
{
    bool any = false;
    for (const qint64 pid : allProcesses()) {
        const auto facts = processFacts(pid);
        if (!facts || !belongs(pid, *facts, search))
            continue;
        const UniqueFd pidfd = openProcess({search.program.bootId, pid, facts->startTime});
        if (!signalProcess(pidfd, SIGKILL))
            continue;
        search.found.insert(pid);
        any = true;
    }
    return any;
}

} // namespace

int endRemains(const RunId &run, const ProcessIdentity &program)
{
    if (program.pid <= 0 || program.bootId != currentBootId())
        return 0;
    Search search{program, "RUNSHEET_RUN_ID=" + run.value.toUtf8(), {}};
    for (int round = 0; round < mostRounds && endRound(search); ++round) {
    }
    return static_cast<int>(search.found.size());
}

} // namespace runsheet
