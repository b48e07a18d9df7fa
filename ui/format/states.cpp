// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/states.h"

#include "ui/format/enginesentences.h"
#include "ui/format/moments.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Format)
};

// In the order of JobStatus.
constexpr std::array<const char *, jobStatusCount> stateWords{
    QT_TRANSLATE_NOOP("runsheet::Format", "Waiting"),   QT_TRANSLATE_NOOP("runsheet::Format", "Queued"),
    QT_TRANSLATE_NOOP("runsheet::Format", "Starting"),  QT_TRANSLATE_NOOP("runsheet::Format", "Running"),
    QT_TRANSLATE_NOOP("runsheet::Format", "Paused"),    QT_TRANSLATE_NOOP("runsheet::Format", "Stopping"),
    QT_TRANSLATE_NOOP("runsheet::Format", "Finishing"), QT_TRANSLATE_NOOP("runsheet::Format", "Succeeded"),
    QT_TRANSLATE_NOOP("runsheet::Format", "Partial"),   QT_TRANSLATE_NOOP("runsheet::Format", "Failed"),
    QT_TRANSLATE_NOOP("runsheet::Format", "Cancelled"), QT_TRANSLATE_NOOP("runsheet::Format", "Expired"),
    QT_TRANSLATE_NOOP("runsheet::Format", "Skipped"),   QT_TRANSLATE_NOOP("runsheet::Format", "Lost"),
    QT_TRANSLATE_NOOP("runsheet::Format", "Draft"),     QT_TRANSLATE_NOOP("runsheet::Format", "Scheduled"),
    QT_TRANSLATE_NOOP("runsheet::Format", "Disabled"),  QT_TRANSLATE_NOOP("runsheet::Format", "Retired"),
    QT_TRANSLATE_NOOP("runsheet::Format", "Idle")};

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).trimmed();
}

//! The first line of what the engine says.
QString said(const QString &text)
{
    return inUsersWords(firstLine(text));
}

QString failureText(const Run &run)
{
    const QString error = errorLine(run);
    if (!run.outcome.exitCode)
        return error.isEmpty() ? said(run.outcome.text) : error;
    if (error.isEmpty())
        return Text::tr("exit %1", "exit code").arg(*run.outcome.exitCode);
    return Text::tr("%1 (exit %2)", "error, exit code").arg(error).arg(*run.outcome.exitCode);
}

QString partialText(const Run &run, const Partial &partial, const QLocale &locale)
{
    const QString failed = locale.toString(partial.failed);
    if (run.progress.total && *run.progress.total > 0)
        return Text::tr("%1 of %2 failed").arg(failed, numberText(qint64(*run.progress.total), locale));
    return partial.failed > 0 ? Text::tr("%1 failed").arg(failed) : said(run.outcome.text);
}

QString runningText(const Run &run)
{
    if (!run.executorHandle.isEmpty() && run.executor == ExecutorKind::Slurm)
        return Text::tr("Slurm %1").arg(run.executorHandle);
    if (!run.executorHandle.isEmpty() && run.executor == ExecutorKind::Condor)
        return Text::tr("HTCondor %1").arg(run.executorHandle);
    return firstLine(run.progress.message);
}

QString endText(const Run &run, Instant now, const QLocale &locale)
{
    const QString when = run.endedAt ? agoText(*run.endedAt, now, locale) : QString();
    const QString what = said(run.outcome.text);
    if (run.status() == RunStatus::Succeeded || what.isEmpty())
        return when;
    return what;
}

QString runReason(const Run &run, const QString &waitReason, Instant now, const QLocale &locale)
{
    if (const auto *paused = std::get_if<Paused>(&run.state))
        return Text::tr("since %1").arg(clockText(paused->since, locale));
    if (const auto *stopping = std::get_if<Stopping>(&run.state))
        return Text::tr("asked %1").arg(agoText(stopping->wish.since, now, locale));
    if (const auto *partial = std::get_if<Partial>(&run.state))
        return partialText(run, *partial, locale);
    switch (run.status()) {
    case RunStatus::Waiting:
    case RunStatus::Queued:
        return said(waitReason);
    case RunStatus::Running:
        return runningText(run);
    case RunStatus::Failed:
        return failureText(run);
    case RunStatus::Lost:
    case RunStatus::Skipped:
        return said(run.reason.isEmpty() ? run.outcome.text : run.reason);
    default:
        return isFinal(run.status()) ? endText(run, now, locale) : QString();
    }
}

} // namespace

QString errorLine(const Run &run)
{
    const Outcome &outcome = run.outcome;
    const QString error = outcome.error ? firstLine(outcome.error->text) : QString();
    // Programs may say anything; the engine says whole sentences here.
    return outcome.exitCode && error == firstLine(outcome.text) ? firstLine(run.lastLine)
           : error.endsWith(u'.')                               ? inUsersWords(error)
                                                                : error;
}

QString stateWord(JobStatus status)
{
    return Text::tr(stateWords[size_t(status)]);
}

QString stateWord(RunStatus status)
{
    return stateWord(jobStatusOf(status));
}

QString stateWord(NodeStatus status)
{
    return stateWord(shownAs(status));
}

JobStatus shownAs(NodeStatus status)
{
    switch (status) {
    case NodeStatus::Waiting:
        return JobStatus::Waiting;
    case NodeStatus::Running:
        return JobStatus::Running;
    case NodeStatus::Success:
        return JobStatus::Succeeded;
    case NodeStatus::Error:
        return JobStatus::Failed;
    case NodeStatus::Cancelled:
        return JobStatus::Cancelled;
    case NodeStatus::Skipped:
        break;
    }
    return JobStatus::Skipped;
}

QString shownWord(const JobRow &row)
{
    const bool own = row.run && jobStatusOf(row.run->status()) == row.status && !row.run->statusText.text.isEmpty();
    return own ? row.run->statusText.text : stateWord(row.status);
}

QString stateReason(const JobRow &row, const QString &waitReason, Instant now, const QLocale &locale)
{
    if (row.unreadable)
        return Text::tr("its definition cannot be read");
    if (row.status == JobStatus::Scheduled)
        return row.nextFireTime ? momentText(*row.nextFireTime, now, locale) : QString();
    if (!row.run || row.status >= JobStatus::Draft)
        return {};
    return runReason(*row.run, waitReason, now, locale);
}

QString stateSentence(const JobRow &row, const QString &waitReason, Instant now, const QLocale &locale)
{
    const QString reason = stateReason(row, waitReason, now, locale);
    return reason.isEmpty() ? shownWord(row) : Text::tr("%1: %2", "state, reason").arg(shownWord(row), reason);
}

QString resultText(const JobRow &row)
{
    if (!row.run || row.run->artifactCount <= 0)
        return {};
    const int count = row.run->artifactCount;
    return isFinal(row.run->status()) ? Text::tr("%n file(s)", nullptr, count) : Text::tr("%n file(s) so far", nullptr, count);
}

} // namespace runsheet
