// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/jobcolumns.h"

#include "ui/actions/rowactions.h"
#include "ui/delegates/segmentedbar.h"
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
    Q_DECLARE_TR_FUNCTIONS(runsheet::JobColumns)
};

using Row = const JobRow &;
using Context = const RowContext &;

QVariant msOf(const std::optional<Instant> &instant)
{
    return instant ? QVariant(toMs(*instant)) : QVariant();
}

QString noText(Row, Context)
{
    return {};
}

// Name
QString name(Row row, Context context)
{
    return row.activeRuns > 1 ? Text::tr("%1  +%2", "job, further active runs").arg(row.name, context.locale.toString(row.activeRuns - 1))
                              : row.name;
}
QVariant nameValue(Row row, Context)
{
    return row.name;
}
QString nameTip(Row row, Context)
{
    return row.activeRuns > 1 ? row.name + u'\n' + Text::tr("%n runs are active", nullptr, row.activeRuns) : row.name;
}

// State
QString state(Row row, Context context)
{
    return stateSentence(row, context.waitReason, context.now, context.locale);
}
QVariant stateValue(Row row, Context)
{
    return int(row.status);
}
QString stateTip(Row row, Context context)
{
    const bool hasEnd = row.run && row.run->endedAt;
    return state(row, context) + (hasEnd ? u'\n' + momentTip(*row.run->endedAt, context.locale) : QString());
}

// Progress
std::optional<SegmentedBar> bar(Row row)
{
    if (!row.run || jobStatusOf(row.run->status()) != row.status)
        return {};
    // How far it came is no news of a run that ended; why it ended needs the room.
    if (isFinal(row.run->status()) && row.run->status() != RunStatus::Partial)
        return {};
    return barOf(row.run->progress, row.run->status());
}
QString progress(Row row, Context context)
{
    const auto shown = bar(row);
    return shown ? barText(*shown, context.locale) : QString();
}
QVariant progressValue(Row row, Context)
{
    const auto shown = bar(row);
    return shown ? QVariant::fromValue(*shown) : QVariant();
}
QString progressTip(Row row, Context context)
{
    if (!row.run || !bar(row))
        return {};
    const Progress &told = row.run->progress;
    if (told.estimated)
        return Text::tr("Estimated from past runs");
    if (!told.done || !told.total)
        return told.message;
    return Text::tr("%1 of %2 %3", "done, total, unit")
        .arg(numberText(*told.done, context.locale), numberText(*told.total, context.locale), told.unit)
        .trimmed();
}

// Times
std::optional<Duration> remaining(Row row, Instant now)
{
    if (!row.run || row.run->status() != RunStatus::Running || !row.run->progress.eta)
        return {};
    return std::max(Duration(0), *row.run->progress.eta - now);
}
QString eta(Row row, Context context)
{
    const auto left = remaining(row, context.now);
    if (!left)
        return {};
    const QString text = roughDurationText(*left, context.locale);
    return row.run->progress.estimated ? Text::tr("≈ %1", "an estimate").arg(text) : text;
}
QVariant etaValue(Row row, Context)
{
    return row.run ? msOf(row.run->progress.eta) : QVariant();
}
QString etaTip(Row row, Context context)
{
    return remaining(row, context.now) ? Text::tr("Ends about %1").arg(momentText(*row.run->progress.eta, context.now, context.locale))
                                       : QString();
}
std::optional<Duration> elapsedTime(Row row, Instant now)
{
    const bool isLost = row.run && row.run->status() == RunStatus::Lost; // nobody knows when it ended
    return row.run && !isLost && row.status < JobStatus::Draft ? row.run->duration(now) : std::nullopt;
}
QString elapsed(Row row, Context context)
{
    const auto time = elapsedTime(row, context.now);
    return time ? durationText(*time, context.locale) : QString();
}
QVariant elapsedValue(Row row, Context context)
{
    const auto time = elapsedTime(row, context.now);
    return time ? QVariant(qint64(time->count())) : QVariant();
}
QString elapsedTip(Row row, Context context)
{
    return row.run && row.run->startedAt ? Text::tr("Started %1").arg(momentTip(*row.run->startedAt, context.locale)) : QString();
}
QString nextRun(Row row, Context context)
{
    return row.nextFireTime && row.enabled ? momentText(*row.nextFireTime, context.now, context.locale) : QString();
}
QVariant nextRunValue(Row row, Context)
{
    return msOf(row.nextFireTime);
}
QString nextRunTip(Row row, Context context)
{
    return row.nextFireTime ? momentTip(*row.nextFireTime, context.locale) : QString();
}
QString created(Row row, Context context)
{
    return momentText(row.createdAt, context.now, context.locale);
}
QVariant createdValue(Row row, Context)
{
    return toMs(row.createdAt);
}
QString createdTip(Row row, Context context)
{
    return momentTip(row.createdAt, context.locale);
}
QString silence(Row row, Context context)
{
    const bool runs = row.run && row.run->status() == RunStatus::Running && row.run->lastOutputAt;
    return runs ? durationText(context.now - *row.run->lastOutputAt, context.locale) : QString();
}
QVariant silenceValue(Row row, Context)
{
    return row.run ? msOf(row.run->lastOutputAt) : QVariant();
}

// Result and buttons
QString result(Row row, Context context)
{
    if (context.pinned && !context.pinned->value.isEmpty())
        return context.pinned->label + u' ' + context.pinned->value;
    return resultText(row);
}
QString resultTip(Row row, Context context)
{
    return context.pinned ? context.pinned->tip + u'\n' + resultText(row) : QString();
}
QVariant resultValue(Row row, Context)
{
    return row.run ? row.run->artifactCount : 0;
}
QString buttons(Row row, Context)
{
    QStringList words;
    for (const RowButton button : rowButtons(row))
        words.append(actionWord(actionOf(button, row)));
    return words.join(u", "_s);
}

// The rest, hidden by default
QString idText(Row row, Context)
{
    return row.run ? row.run->id.value : row.id.value;
}
std::optional<qint64> pidOf(Row row)
{
    const auto *running = row.run ? std::get_if<Running>(&row.run->state) : nullptr;
    return running && running->identity.pid > 0 ? std::optional(running->identity.pid) : std::nullopt;
}
QString pid(Row row, Context)
{
    return pidOf(row) ? QString::number(*pidOf(row)) : QString();
}
QVariant pidValue(Row row, Context)
{
    return pidOf(row) ? QVariant(*pidOf(row)) : QVariant();
}
QString exitText(Row row, Context)
{
    if (!row.run)
        return {};
    const Outcome &outcome = row.run->outcome;
    if (outcome.signal)
        return Text::tr("signal %1").arg(*outcome.signal);
    return outcome.exitCode ? QString::number(*outcome.exitCode) : QString();
}
QVariant exitValue(Row row, Context)
{
    return row.run && row.run->outcome.exitCode ? QVariant(*row.run->outcome.exitCode) : QVariant();
}
QString attempts(Row row, Context context)
{
    return row.run && row.run->attempt > 0 ? context.locale.toString(row.run->attempt) : QString();
}
QVariant attemptsValue(Row row, Context)
{
    return row.run ? row.run->attempt : 0;
}
QString memory(Row row, Context context)
{
    return row.run && row.run->maxRssBytes ? bytesText(*row.run->maxRssBytes, context.locale) : QString();
}
QVariant memoryValue(Row row, Context)
{
    return row.run && row.run->maxRssBytes ? QVariant(*row.run->maxRssBytes) : QVariant();
}
QString cpu(Row row, Context context)
{
    return row.run && row.run->cpu ? durationText(*row.run->cpu, context.locale) : QString();
}
QVariant cpuValue(Row row, Context)
{
    return row.run && row.run->cpu ? QVariant(qint64(row.run->cpu->count())) : QVariant();
}
QString owner(Row row, Context)
{
    return row.owner;
}
QString command(Row row, Context)
{
    return row.command;
}
QString lastLine(Row row, Context)
{
    return row.run ? row.run->lastLine : QString();
}
QString pool(Row row, Context)
{
    return row.pool;
}
QString labels(Row row, Context)
{
    return row.labels.join(u", "_s);
}
template<QString (*text)(Row, Context)>
QVariant same(Row row, Context context)
{
    return text(row, context);
}

constexpr Qt::Alignment left = Qt::AlignLeading | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignTrailing | Qt::AlignVCenter;

constexpr std::array<JobColumn, jobColumnCount> table{{
    // clang-format off
    {"name"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Name"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "The job; +n when more runs of it are active"), left, true, 10.5, JobSort::Name, false, name, nameValue, nameTip},
    {"state"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "State"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "The state of the newest active run, else of the last one, and why"), left, true, 12.5, JobSort::State, true, state, stateValue, stateTip},
    {"progress"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Progress"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "Done, running, waiting, skipped and failed parts; hatched: estimated from past runs"), left, true, 9.8, std::nullopt, false, progress, progressValue, progressTip},
    {"eta"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "ETA"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "How long it still takes; ≈: estimated from past runs"), right, true, 4.4, std::nullopt, true, eta, etaValue, etaTip},
    {"elapsed"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Elapsed"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "Running time of the last attempt, without pauses"), right, true, 5.3, JobSort::Elapsed, true, elapsed, elapsedValue, elapsedTip},
    {"next"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Next run"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "When it runs by itself the next time"), left, true, 5.3, JobSort::NextFire, true, nextRun, nextRunValue, nextRunTip},
    {"result"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Result"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "What the run produced, or a value of it that was pinned"), left, true, 8.2, std::nullopt, false, result, resultValue, resultTip},
    {"buttons"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Actions"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "Run, cancel, delete, results"), left, true, 6.2, std::nullopt, false, buttons, same<buttons>, noText},
    {"id"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Id"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "What the command line and the API call it"), left, false, 8, std::nullopt, false, idText, same<idText>, noText},
    {"pid"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Process"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "The number of the program's process while it runs"), right, false, 4.5, std::nullopt, false, pid, pidValue, noText},
    {"exit"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Exit"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "The program's exit code or signal"), right, false, 4, std::nullopt, false, exitText, exitValue, noText},
    {"attempts"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Attempts"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "How often the run was started"), right, false, 4.5, std::nullopt, false, attempts, attemptsValue, noText},
    {"memory"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Peak memory"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "The most memory that it held at once"), right, false, 5.5, std::nullopt, false, memory, memoryValue, noText},
    {"cpu"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "CPU"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "Processor time used"), right, false, 5, std::nullopt, false, cpu, cpuValue, noText},
    {"owner"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Owner"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "Who made it"), left, false, 5, std::nullopt, false, owner, same<owner>, noText},
    {"created"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Created"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "When the job was made"), left, false, 6, JobSort::Created, true, created, createdValue, createdTip},
    {"command"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Command"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "The program and its arguments"), left, false, 14, std::nullopt, false, command, same<command>, command},
    {"lastline"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Last line"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "The last line of its output"), left, false, 14, std::nullopt, false, lastLine, same<lastLine>, lastLine},
    {"silence"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Silent for"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "Time since its last output"), right, false, 5, std::nullopt, true, silence, silenceValue, noText},
    {"pool"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Pool"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "The pool whose slots it needs"), left, false, 5, std::nullopt, false, pool, same<pool>, noText},
    {"labels"_L1, QT_TRANSLATE_NOOP("runsheet::JobColumns", "Labels"), QT_TRANSLATE_NOOP("runsheet::JobColumns", "Its labels"), left, false, 7, std::nullopt, false, labels, same<labels>, labels},
    // clang-format on
}};

} // namespace

std::span<const JobColumn> jobColumns()
{
    return table;
}

const JobColumn &jobColumn(JobColumnId id)
{
    return table[size_t(id)];
}

QString columnTitle(const JobColumn &column)
{
    return Text::tr(column.title);
}

QString columnTip(const JobColumn &column)
{
    return Text::tr(column.about);
}

} // namespace runsheet
