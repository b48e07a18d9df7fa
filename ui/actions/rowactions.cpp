// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/rowactions.h"

#include <QCoreApplication>

#include <algorithm>

namespace runsheet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::RowAction)
};

Permission allowedIf(bool condition, const QString &whyNot)
{
    return {condition, condition ? QString() : whyNot};
}

bool isPaused(const JobRow &row)
{
    return row.run && (row.run->status() == RunStatus::Paused || (row.run->held && !isFinal(row.run->status())));
}

bool canPause(const JobRow &row)
{
    if (!row.run || row.run->held)
        return false;
    const RunStatus status = row.run->status();
    return status == RunStatus::Running || status == RunStatus::Waiting || status == RunStatus::Queued;
}

Permission mayRun(const JobRow &row)
{
    if (row.unreadable)
        return allowedIf(false, Text::tr("The definition of “%1” cannot be read. Delete it or restore a backup.").arg(row.name));
    return allowedIf(row.activeRuns == 0, Text::tr("“%1” is under way. Cancel it first, or wait for its end.").arg(row.name));
}

Permission mayRetry(const JobRow &row)
{
    if (!row.run)
        return allowedIf(false, Text::tr("“%1” has not run yet. Run it.").arg(row.name));
    const bool ended = isFinal(row.run->status());
    const bool wentWell = row.run->status() == RunStatus::Succeeded;
    return allowedIf(ended && !wentWell, ended ? Text::tr("The last run of “%1” succeeded. Run makes a new one.").arg(row.name)
                                               : Text::tr("“%1” is under way. Retry is for a run that ended.").arg(row.name));
}

Permission mayDelete(const JobRow &row)
{
    if (row.kind == JobKind::System)
        return allowedIf(false, Text::tr("“%1” belongs to Runsheet and stays.").arg(row.name));
    const bool underWay = row.run && isUnderWay(row.run->status());
    return allowedIf(!underWay, Text::tr("“%1” is under way. Cancel it first.").arg(row.name));
}

Permission mayEdit(const JobRow &row)
{
    if (row.unreadable)
        return allowedIf(false, Text::tr("The definition of “%1” cannot be read. Delete it or restore a backup.").arg(row.name));
    return allowedIf(row.kind != JobKind::System, Text::tr("“%1” belongs to Runsheet and stays as it is.").arg(row.name));
}

} // namespace

Permission permission(RowAction action, const JobRow &row)
{
    switch (action) {
    case RowAction::Run:
        return mayRun(row);
    case RowAction::Pause:
        return allowedIf(canPause(row), Text::tr("No run of “%1” is going that could pause.").arg(row.name));
    case RowAction::Resume:
        return allowedIf(isPaused(row), Text::tr("No run of “%1” is paused.").arg(row.name));
    case RowAction::Cancel:
        return allowedIf(row.activeRuns > 0, Text::tr("No run of “%1” is under way.").arg(row.name));
    case RowAction::Retry:
        return mayRetry(row);
    case RowAction::Delete:
        return mayDelete(row);
    case RowAction::Edit:
    case RowAction::Duplicate:
        return mayEdit(row);
    case RowAction::Enable:
        return allowedIf(!row.enabled, Text::tr("The schedule of “%1” is on.").arg(row.name));
    case RowAction::Disable:
        return allowedIf(row.enabled && row.kind != JobKind::OneOff, Text::tr("“%1” runs only when asked.").arg(row.name));
    case RowAction::SkipNext:
        return allowedIf(row.nextFireTime.has_value(), Text::tr("“%1” has no time to come that could be skipped.").arg(row.name));
    case RowAction::Results:
        break;
    }
    return allowedIf(row.run && row.run->artifactCount > 0, Text::tr("“%1” has no results yet.").arg(row.name));
}

Permission permission(RowAction action, const QList<JobRow> &rows, bool incomplete)
{
    if (incomplete)
        return {false, Text::tr("Some of the selected rows are not read yet. Scroll to them, or narrow the filter.")};
    if (rows.isEmpty())
        return {false, Text::tr("No job is selected. Click one in the table.")};
    if (action == RowAction::Results && rows.size() > 1)
        return {false, Text::tr("Several jobs are selected. Select one to see its results.")};
    if (action == RowAction::Edit && rows.size() > 1)
        return {false, Text::tr("Several jobs are selected. Select one to edit it.")};
    const auto isAllowed = [action](const JobRow &row) { return permission(action, row).allowed; };
    return std::ranges::any_of(rows, isAllowed) ? Permission{true, {}} : permission(action, rows.first());
}

int affectedBy(RowAction action, const QList<JobRow> &rows)
{
    int count = 0;
    for (const JobRow &row : rows) {
        if (permission(action, row).allowed)
            count += action == RowAction::Cancel ? row.activeRuns : 1;
    }
    return count;
}

QList<RowButton> rowButtons(const JobRow &row)
{
    QList<RowButton> buttons;
    for (const RowButton button : {RowButton::Run, RowButton::Cancel, RowButton::Delete, RowButton::Results}) {
        const bool isUnderWay = button == RowButton::Delete && row.activeRuns > 0; // Cancel comes first
        if (!isUnderWay && permission(actionOf(button, row), row).allowed)
            buttons.append(button);
    }
    return buttons;
}

RowAction actionOf(RowButton button, const JobRow &row)
{
    switch (button) {
    case RowButton::Run:
        return isPaused(row) ? RowAction::Resume : RowAction::Run;
    case RowButton::Cancel:
        return RowAction::Cancel;
    case RowButton::Delete:
        return RowAction::Delete;
    case RowButton::Results:
        break;
    }
    return RowAction::Results;
}

QString actionWord(RowAction action)
{
    switch (action) {
    case RowAction::Run:
        return Text::tr("Run");
    case RowAction::Pause:
        return Text::tr("Pause");
    case RowAction::Resume:
        return Text::tr("Resume");
    case RowAction::Cancel:
        return Text::tr("Cancel");
    case RowAction::Retry:
        return Text::tr("Retry");
    case RowAction::Delete:
        return Text::tr("Delete");
    case RowAction::Edit:
        return Text::tr("Edit");
    case RowAction::Duplicate:
        return Text::tr("Duplicate");
    case RowAction::Enable:
        return Text::tr("Switch on");
    case RowAction::Disable:
        return Text::tr("Switch off");
    case RowAction::SkipNext:
        return Text::tr("Skip the next time");
    case RowAction::Results:
        break;
    }
    return Text::tr("Results");
}

} // namespace runsheet
