// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/kernellimits.h"

#include <sys/resource.h>

namespace runsheet {
namespace {

// At the soft limit the kernel says SIGXCPU, at the hard one it kills: with both the same it would only kill.
KernelLimit cpuLimit(const Limits &limits)
{
    const auto soft = quint64(std::chrono::ceil<seconds>(limits.resources.cpuTime).count());
    const auto grace = quint64(std::chrono::ceil<seconds>(limits.grace).count());
    return {RLIMIT_CPU, soft, soft + std::max<quint64>(grace, 1)};
}

} // namespace

std::vector<KernelLimit> kernelLimits(const Limits &limits, quint64 userProcesses)
{
    const ResourceLimits &resources = limits.resources;
    std::vector<KernelLimit> all;
    const auto add = [&all](quint32 resource, qint64 value) {
        if (value > 0)
            all.push_back({resource, quint64(value), quint64(value)});
    };
    if (resources.coreDumps)
        all.push_back({RLIMIT_CORE, RLIM_INFINITY, RLIM_INFINITY}); // the engine, whose limits are inherited, leaves none itself
    else
        all.push_back({RLIMIT_CORE, 0, 0});
    if (resources.cpuTime > Duration(0))
        all.push_back(cpuLimit(limits));
    add(RLIMIT_AS, resources.memory);
    add(RLIMIT_NPROC, resources.processes);
    if (resources.processes == 0 && userProcesses != RLIM_INFINITY)
        all.push_back({RLIMIT_NPROC, userProcesses / 2, RLIM_INFINITY});
    add(RLIMIT_NOFILE, resources.openFiles);
    add(RLIMIT_FSIZE, resources.fileSize);
    return all;
}

quint64 ownProcessLimit()
{
    rlimit limit{};
    return ::getrlimit(RLIMIT_NPROC, &limit) == 0 ? limit.rlim_cur : RLIM_INFINITY;
}

} // namespace runsheet
