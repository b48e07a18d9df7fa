// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/runcolumns.h"

#include "ui/format/durations.h"
#include "ui/format/moments.h"
#include "ui/format/numbers.h"
#include "ui/format/states.h"

#include <QCoreApplication>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::RunColumns)
};

using Locale = const QLocale &;

QVariant isoOf(const std::optional<Instant> &instant)
{
    return instant ? QVariant(toIso(*instant)) : QVariant();
}

QString momentOf(const std::optional<Instant> &instant, Instant now, Locale locale)
{
    return instant ? momentText(*instant, now, locale) : QString();
}

QString tipOf(const std::optional<Instant> &instant, Locale locale)
{
    return instant ? momentTip(*instant, locale) : QString();
}

QString noTip(const Run &, Instant, Locale)
{
    return {};
}

// The row of a table of jobs whose focus is this run: what the texts of states are made of.
JobRow rowOf(const Run &run)
{
    JobRow row;
    row.key = run.jobKey;
    row.name = run.jobName;
    row.status = jobStatusOf(run.status());
    row.run = run;
    return row;
}

QString number(const Run &run, Instant, Locale locale)
{
    return locale.toString(run.number);
}
QVariant numberValue(const Run &run)
{
    return run.number;
}
QString job(const Run &run, Instant, Locale)
{
    return run.jobName;
}
QVariant jobValue(const Run &run)
{
    return run.jobName;
}
QString state(const Run &run, Instant now, Locale locale)
{
    return stateSentence(rowOf(run), {}, now, locale);
}
QVariant stateValue(const Run &run)
{
    return toWord(run.status());
}
QString cause(const Run &run, Instant, Locale)
{
    return causeWord(run.cause);
}
QVariant causeValue(const Run &run)
{
    return toWord(run.cause);
}
QString started(const Run &run, Instant now, Locale locale)
{
    return momentOf(run.startedAt, now, locale);
}
QVariant startedValue(const Run &run)
{
    return isoOf(run.startedAt);
}
QString startedTip(const Run &run, Instant, Locale locale)
{
    return tipOf(run.startedAt, locale);
}
// Nobody knows when a lost run ended.
std::optional<Duration> durationOf(const Run &run, Instant now)
{
    return run.status() == RunStatus::Lost ? std::nullopt : run.duration(now);
}
QString duration(const Run &run, Instant now, Locale locale)
{
    const auto time = durationOf(run, now);
    return time ? durationText(*time, locale) : QString();
}
QVariant durationValue(const Run &run)
{
    const auto time = isFinal(run.status()) ? durationOf(run, {}) : std::nullopt;
    return time ? QVariant(double(time->count()) / 1000) : QVariant();
}
QString memory(const Run &run, Instant, Locale locale)
{
    return run.maxRssBytes ? bytesText(*run.maxRssBytes, locale) : QString();
}
QVariant memoryValue(const Run &run)
{
    return run.maxRssBytes ? QVariant(*run.maxRssBytes) : QVariant();
}
QString exitText(const Run &run, Instant, Locale)
{
    if (run.outcome.signal)
        return Text::tr("signal %1").arg(*run.outcome.signal);
    return run.outcome.exitCode ? QString::number(*run.outcome.exitCode) : QString();
}
QVariant exitValue(const Run &run)
{
    if (run.outcome.signal)
        return -*run.outcome.signal;
    return run.outcome.exitCode ? QVariant(*run.outcome.exitCode) : QVariant();
}
QString result(const Run &run, Instant, Locale)
{
    return resultText(rowOf(run));
}
QVariant resultValue(const Run &run)
{
    return run.artifactCount;
}
QString id(const Run &run, Instant, Locale)
{
    return run.id.value;
}
QVariant idValue(const Run &run)
{
    return run.id.value;
}
QString created(const Run &run, Instant now, Locale locale)
{
    return momentText(run.createdAt, now, locale);
}
QVariant createdValue(const Run &run)
{
    return toIso(run.createdAt);
}
QString createdTip(const Run &run, Instant, Locale locale)
{
    return momentTip(run.createdAt, locale);
}
QString ended(const Run &run, Instant now, Locale locale)
{
    return momentOf(run.endedAt, now, locale);
}
QVariant endedValue(const Run &run)
{
    return isoOf(run.endedAt);
}
QString endedTip(const Run &run, Instant, Locale locale)
{
    return tipOf(run.endedAt, locale);
}
QString cpu(const Run &run, Instant, Locale locale)
{
    return run.cpu ? durationText(*run.cpu, locale) : QString();
}
QVariant cpuValue(const Run &run)
{
    return run.cpu ? QVariant(double(run.cpu->count()) / 1000) : QVariant();
}
QString attempts(const Run &run, Instant, Locale locale)
{
    return run.attempt > 0 ? locale.toString(run.attempt) : QString();
}
QVariant attemptsValue(const Run &run)
{
    return run.attempt;
}
QString pool(const Run &run, Instant, Locale)
{
    return run.pool;
}
QVariant poolValue(const Run &run)
{
    return run.pool;
}
QString labels(const Run &run, Instant, Locale)
{
    return run.labels.join(u", "_s);
}
QVariant labelsValue(const Run &run)
{
    return run.labels.join(u", "_s);
}
QString space(const Run &run, Instant, Locale)
{
    return run.space;
}
QVariant spaceValue(const Run &run)
{
    return run.space;
}
QString owner(const Run &run, Instant, Locale)
{
    return run.owner;
}
QVariant ownerValue(const Run &run)
{
    return run.owner;
}

constexpr Qt::Alignment left = Qt::AlignLeading | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignTrailing | Qt::AlignVCenter;

constexpr std::array<RunColumn, runColumnCount> table{{
    // clang-format off
    {"run"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Run"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "The number of the run within its job"), right, true, 4, RunSort::Created, number, numberValue, noTip},
    {"job"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Job"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "The job that it is a run of"), left, true, 10, RunSort::Name, job, jobValue, noTip},
    {"state"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "State"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "How it ended, and why"), left, true, 14, RunSort::State, state, stateValue, noTip},
    {"cause"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Cause"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "Why the run exists"), left, true, 5.5, std::nullopt, cause, causeValue, noTip},
    {"started"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Started"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "When its last attempt started"), left, true, 6, RunSort::Started, started, startedValue, startedTip},
    {"seconds"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Duration"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "Running time of the last attempt, without pauses; for one job with a line at the usual"), right, true, 10, RunSort::Duration, duration, durationValue, noTip},
    {"peakMemoryBytes"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Peak memory"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "The most memory that it held at once"), right, true, 5.5, std::nullopt, memory, memoryValue, noTip},
    {"exitCode"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Exit"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "The program's exit code or signal"), right, true, 4.5, std::nullopt, exitText, exitValue, noTip},
    {"files"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Result"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "What the run produced"), left, true, 7, std::nullopt, result, resultValue, noTip},
    {"id"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Id"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "What the command line and the API call it"), left, false, 8, std::nullopt, id, idValue, noTip},
    {"created"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Created"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "When the run was made"), left, false, 6, RunSort::Created, created, createdValue, createdTip},
    {"ended"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Ended"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "When it ended"), left, false, 6, RunSort::Ended, ended, endedValue, endedTip},
    {"cpuSeconds"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "CPU"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "Processor time used"), right, false, 5, std::nullopt, cpu, cpuValue, noTip},
    {"attempts"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Attempts"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "How often the run was started"), right, false, 4.5, std::nullopt, attempts, attemptsValue, noTip},
    {"pool"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Pool"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "The pool whose slots it used"), left, false, 5, std::nullopt, pool, poolValue, noTip},
    {"labels"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Labels"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "Its labels"), left, false, 7, std::nullopt, labels, labelsValue, noTip},
    {"space"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Space"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "The space it is in"), left, false, 5, std::nullopt, space, spaceValue, noTip},
    {"owner"_L1, QT_TRANSLATE_NOOP("runsheet::RunColumns", "Owner"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "Who made it"), left, false, 5, std::nullopt, owner, ownerValue, noTip},
    // clang-format on
}};

// In the order of Cause.
constexpr std::array causeWords{
    QT_TRANSLATE_NOOP("runsheet::RunColumns", "by hand"),  QT_TRANSLATE_NOOP("runsheet::RunColumns", "schedule"),
    QT_TRANSLATE_NOOP("runsheet::RunColumns", "queue"),    QT_TRANSLATE_NOOP("runsheet::RunColumns", "retry"),
    QT_TRANSLATE_NOOP("runsheet::RunColumns", "API"),      QT_TRANSLATE_NOOP("runsheet::RunColumns", "catch-up"),
    QT_TRANSLATE_NOOP("runsheet::RunColumns", "callback"), QT_TRANSLATE_NOOP("runsheet::RunColumns", "rerun")};

} // namespace

std::span<const RunColumn> historyColumns()
{
    return table;
}

QString columnTitle(const RunColumn &column)
{
    return Text::tr(column.title);
}

QString columnTip(const RunColumn &column)
{
    return Text::tr(column.about);
}

QString causeWord(Cause cause)
{
    return Text::tr(causeWords[size_t(cause)]);
}

} // namespace runsheet
