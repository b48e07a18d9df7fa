// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/runfacts.h"

#include "engine/domain/bytes.h"
#include "ui/format/durations.h"
#include "ui/format/enginesentences.h"
#include "ui/format/moments.h"
#include "ui/format/numbers.h"
#include "ui/format/states.h"

#include <QCoreApplication>

#include <csignal>
#include <cstring>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::RunFacts)
};

QString causeText(const Run &run)
{
    switch (run.cause) {
    case Cause::Manual:
        return Text::tr("started by hand");
    case Cause::Schedule:
        return Text::tr("schedule");
    case Cause::Queue:
        return Text::tr("queue");
    case Cause::Retry:
        return run.retryOf ? Text::tr("retry of run %1").arg(run.retryOf->value) : Text::tr("retry");
    case Cause::Api:
        return Text::tr("another program");
    case Cause::CatchUp:
        return Text::tr("catch-up of a missed time");
    case Cause::Callback:
        return Text::tr("another run");
    case Cause::Rerun:
        return Text::tr("run again after an interruption");
    }
    return {};
}

QString exitMeaning(int code)
{
    switch (code) {
    case 0:
        return Text::tr("it reported success");
    case 1:
        return Text::tr("it reported an error");
    case 2:
        return Text::tr("an error, often a wrong argument");
    case 126:
        return Text::tr("a command was found but cannot be executed");
    case 127:
        return Text::tr("a command was not found");
    case 130:
        return Text::tr("interrupted");
    case 137:
        return Text::tr("killed, often for want of memory");
    case 139:
        return Text::tr("it crashed");
    case 143:
        return Text::tr("asked to end");
    default:
        return code > 128 && code < 160 ? Text::tr("ended by signal %1").arg(code - 128) : Text::tr("the program's own code");
    }
}

QString signalName(int number)
{
    const char *name = sigabbrev_np(number);
    return name ? QString::fromLatin1(name) : QString::number(number);
}

const ProcessIdentity *identityOf(const Run &run)
{
    if (const auto *running = std::get_if<Running>(&run.state))
        return &running->identity;
    if (const auto *paused = std::get_if<Paused>(&run.state))
        return &paused->identity;
    if (const auto *stopping = std::get_if<Stopping>(&run.state))
        return &stopping->identity;
    return nullptr;
}

RunFact momentFact(const QString &label, Instant at, Instant now, const QLocale &locale)
{
    const QString clock = clockTextWithSeconds(at, locale);
    const QString ago = agoText(at, now, locale);
    return {label, ago.contains(clock.left(5)) ? ago : Text::tr("%1, %2", "07:01:02, 11 min ago").arg(clock, ago), momentTip(at, locale)};
}

QString attemptsText(const Run &run)
{
    const int allowed = run.definition ? run.definition->retry.retries + 1 : run.attempt;
    return Text::tr("%1 of %2", "attempt").arg(run.attempt).arg(std::max(allowed, run.attempt));
}

//! Only what is set.
QString limitsText(const Limits &limits, const QLocale &locale)
{
    QStringList parts;
    const auto add = [&parts](auto limit, const QString &text) {
        if (limit > decltype(limit){})
            parts.append(text);
    };
    const ResourceLimits &resources = limits.resources;
    add(limits.timeLimit, Text::tr("%1 in all", "limit of time").arg(durationText(limits.timeLimit, locale)));
    add(limits.hang, Text::tr("%1 without output", "limit of time").arg(durationText(limits.hang, locale)));
    add(limits.startDeadline, Text::tr("a start within %1", "limit of time").arg(durationText(limits.startDeadline, locale)));
    add(resources.cpuTime, Text::tr("%1 of CPU time", "limit").arg(durationText(resources.cpuTime, locale)));
    add(resources.memory, Text::tr("%1 of memory", "limit").arg(bytesText(resources.memory, locale)));
    add(resources.processes, Text::tr("%n process(es) of the user", "limit", int(resources.processes)));
    add(resources.openFiles, Text::tr("%n open file(s)", "limit", int(resources.openFiles)));
    add(resources.fileSize, Text::tr("files of %1", "limit").arg(bytesText(resources.fileSize, locale)));
    return parts.join(Text::tr(", ", "between limits"));
}

} // namespace

QString exitText(const Outcome &outcome)
{
    if (outcome.exitCode)
        return Text::tr("exit %1: %2", "code, meaning").arg(*outcome.exitCode).arg(exitMeaning(*outcome.exitCode));
    if (outcome.signal)
        return Text::tr("killed by signal %1 (%2)").arg(*outcome.signal).arg(signalName(*outcome.signal));
    return {};
}

QString failureText(const Run &run)
{
    if (const QString error = errorLine(run); !error.isEmpty())
        return error;
    if (!run.outcome.text.isEmpty())
        return inUsersWords(run.outcome.text.section(u'\n', 0, 0));
    return run.reason.isEmpty() ? stateWord(run.status()) : inUsersWords(run.reason.section(u'\n', 0, 0));
}

bool endedBadly(RunStatus status)
{
    return status == RunStatus::Failed || status == RunStatus::Partial || status == RunStatus::Expired || status == RunStatus::Lost;
}

QList<RunFact> resourceFacts(const Run &run, const QLocale &locale)
{
    QList<RunFact> facts;
    if (run.cpu)
        facts.append({Text::tr("CPU time"), durationText(*run.cpu, locale), {}});
    if (run.maxRssBytes)
        facts.append({Text::tr("Peak memory"), bytesText(*run.maxRssBytes, locale), {}});
    if (run.outputBytes)
        facts.append({Text::tr("Output"), bytesText(*run.outputBytes, locale), {}});
    if (run.leftovers > 0)
        facts.append({Text::tr("Left behind"), Text::tr("%n process(es), ended", nullptr, run.leftovers), {}});
    return facts;
}

QList<RunFact> runFacts(const Run &run, Instant now, const QLocale &locale)
{
    QList<RunFact> facts{{Text::tr("Cause"), causeText(run), {}}};
    if (run.scheduledFor)
        facts.append(momentFact(Text::tr("Due"), *run.scheduledFor, now, locale));
    if (run.startedAt)
        facts.append(momentFact(Text::tr("Started"), *run.startedAt, now, locale));
    if (run.endedAt)
        facts.append(momentFact(Text::tr("Ended"), *run.endedAt, now, locale));
    if (const std::optional<Duration> elapsed = run.duration(now))
        facts.append({Text::tr("Elapsed"), durationText(*elapsed, locale), {}});
    if (const ProcessIdentity *identity = identityOf(run))
        facts.append({Text::tr("Process"), Text::tr("pid %1").arg(identity->pid), {}});
    if (run.attempt > 1 || (run.definition && run.definition->retry.retries > 0))
        facts.append({Text::tr("Attempt"), attemptsText(run), {}});
    if (const QString exit = exitText(run.outcome); !exit.isEmpty())
        facts.append({Text::tr("Exit"), exit, exit});
    if (const QString limits = run.definition ? limitsText(run.definition->limits, locale) : QString(); !limits.isEmpty())
        facts.append({Text::tr("Limits"), limits, limits});
    if (!run.runFolder.isEmpty())
        facts.append({Text::tr("Run folder"), visible(run.runFolder), visible(run.runFolder)});
    return facts;
}

QString failureReport(const Run &run, const std::optional<FoundError> &found, const QLocale &locale)
{
    QStringList lines{Text::tr("%1, run %2 (%3)", "job, number, id").arg(run.jobName).arg(run.number).arg(run.id.value),
                      Text::tr("%1: %2", "state, reason").arg(stateWord(run.status()), failureText(run))};
    if (found)
        lines.append(found->place ? Text::tr("Output, line %1: %2 (%3)").arg(found->line + 1).arg(found->text, shortText(*found->place))
                                  : Text::tr("Output, line %1: %2").arg(found->line + 1).arg(found->text));
    for (const RunFact &fact : runFacts(run, run.endedAt.value_or(run.createdAt), locale) + resourceFacts(run, locale))
        lines.append(Text::tr("%1: %2", "fact").arg(fact.label, fact.value));
    if (run.startedAt)
        lines.append(Text::tr("Started: %1").arg(toIso(*run.startedAt)));
    if (run.outcome.error && !run.outcome.error->trace.isEmpty())
        lines << QString() << run.outcome.error->trace;
    return lines.join(u'\n');
}

} // namespace runsheet
