// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programprobe.h"

#include "engine/execution/environment.h"
#include "engine/jobtypes/loginenvironment.h"
#include "engine/jobtypes/scripthelp.h"

#include <QtConcurrentRun>

namespace runsheet {
namespace {

constexpr std::chrono::seconds shellLimit(10);

//! Of the names that a job never gets from anywhere, nothing is to be told.
Environment withoutOurs(Environment environment)
{
    environment.removeIf([](auto entry) { return entry.key().startsWith("RUNSHEET_"); });
    return environment;
}

Result<EnvironmentPair> pairFor(const JobDefinition &definition, const std::stop_token &stop)
{
    const Environment own = ownEnvironment();
    EnvironmentPair pair;
    pair.shell = loginShell(own);
    pair.inJob = passedOn(own);
    pair.inJob.insert(definition.environment);
    const Result<Environment> terminal = terminalEnvironment(pair.shell, withoutOurs(own), shellLimit, stop);
    if (!terminal)
        return terminal.error();
    pair.inTerminal = withoutOurs(*terminal);
    return pair;
}

} // namespace

ProgramProbe::ProgramProbe() = default;

ProgramProbe::~ProgramProbe()
{
    m_stop.request_stop();
    m_threads.waitForDone();
}

Answer<Usage> ProgramProbe::usageOf(JobDefinition definition)
{
    return QtConcurrent::run(&m_threads,
                             [definition, stop = m_stop.get_token()] { return readUsage(definition, *builtInJobTypes(), stop); });
}

Answer<EnvironmentPair> ProgramProbe::environmentsFor(JobDefinition definition)
{
    return QtConcurrent::run(&m_threads, [definition, stop = m_stop.get_token()] { return pairFor(definition, stop); });
}

} // namespace runsheet
