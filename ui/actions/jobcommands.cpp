// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/jobcommands.h"

#include "ui/format/errors.h"

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QString asker()
{
    return u"window"_s;
}

QList<JobRow> possible(RowAction action, QList<JobRow> rows)
{
    rows.removeIf([action](const JobRow &row) { return !permission(action, row).allowed; });
    return rows;
}

// A pause asked of what has not started is a hold (domain.md).
RunAction pauseFor(const Run &run)
{
    return run.status() == RunStatus::Running ? RunAction::Pause : RunAction::Hold;
}

RunAction resumeFor(const Run &run)
{
    return run.status() == RunStatus::Paused ? RunAction::Resume : RunAction::Release;
}

} // namespace

JobCommands::JobCommands(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

void JobCommands::perform(RowAction action, const QList<JobRow> &rows)
{
    const QList<JobRow> affected = possible(action, rows);
    if (action == RowAction::Delete)
        return remove(affected);
    for (const JobRow &row : affected) {
        switch (action) {
        case RowAction::Run:
            run(row);
            break;
        case RowAction::Pause:
            act(QList{row.run->key}, pauseFor(*row.run));
            break;
        case RowAction::Resume:
            act(QList{row.run->key}, resumeFor(*row.run));
            break;
        case RowAction::Retry:
            act(QList{row.run->key}, RunAction::Retry);
            break;
        case RowAction::Cancel: {
            RunFilter active;
            active.job = row.key;
            active.notFinal = true;
            act(active, RunAction::Cancel);
            break;
        }
        case RowAction::Duplicate:
            duplicate(row);
            break;
        case RowAction::Enable:
        case RowAction::Disable:
            enable(row, action == RowAction::Enable);
            break;
        case RowAction::Delete:
        case RowAction::Results:
        case RowAction::Edit:
            break;
        }
    }
}

void JobCommands::run(const JobRow &row)
{
    m_engine.runJob(row.key, Cause::Manual, asker()).then(this, [this](const Result<Submitted> &answer) {
        if (answer)
            Q_EMIT runMade(answer->job);
        else
            Q_EMIT refused(describe(answer.error()));
    });
}

void JobCommands::duplicate(const JobRow &row)
{
    m_engine.duplicateJob(row.key, asker()).then(this, [this](const Result<Submitted> &answer) {
        if (answer)
            Q_EMIT runMade(answer->job);
        else
            Q_EMIT refused(describe(answer.error()));
    });
}

void JobCommands::enable(const JobRow &row, bool enabled)
{
    m_engine.setJobEnabled(row.key, enabled, asker()).then(this, [this](const Result<Job> &answer) {
        if (!answer)
            Q_EMIT refused(describe(answer.error()));
    });
}

void JobCommands::act(RunSelection selection, RunAction action)
{
    m_engine.act(std::move(selection), action, asker()).then(this, [this](const Result<QList<ActionOutcome>> &answer) {
        if (answer)
            tell(*answer);
        else
            Q_EMIT refused(describe(answer.error()));
    });
}

void JobCommands::tell(const QList<ActionOutcome> &outcomes)
{
    QStringList sentences;
    for (const ActionOutcome &outcome : outcomes) {
        if (outcome.refusal)
            sentences.append(outcome.message);
    }
    if (!sentences.isEmpty())
        Q_EMIT refused(sentences.join(u'\n'));
}

void JobCommands::remove(const QList<JobRow> &rows)
{
    if (rows.isEmpty())
        return;
    QList<QFuture<Result<Done>>> answers;
    for (const JobRow &row : rows)
        answers.append(m_engine.deleteJob(row.key, asker()));
    QtFuture::whenAll(answers.begin(), answers.end()).then(this, [this, rows](const QList<QFuture<Result<Done>>> &done) {
        QList<JobRow> gone;
        QStringList refusals;
        for (qsizetype i = 0; i < done.size(); ++i) {
            const Result<Done> answer = done.at(i).result();
            if (answer)
                gone.append(rows.at(i));
            else
                refusals.append(describe(answer.error()));
        }
        rememberDeleted(gone);
        if (!refusals.isEmpty())
            Q_EMIT refused(refusals.join(u'\n'));
    });
}

void JobCommands::rememberDeleted(const QList<JobRow> &rows)
{
    if (rows.isEmpty())
        return;
    m_deleted.append(rows);
    Q_EMIT canUndoChanged(true);
    Q_EMIT deleted(rows.size() == 1
                       ? tr("Deleted “%1” with its history. It stays in the trash for 30 days.").arg(rows.first().name)
                       : tr("Deleted %n job(s) with their history. They stay in the trash for 30 days.", nullptr, int(rows.size())));
}

void JobCommands::undo()
{
    if (m_deleted.isEmpty())
        return;
    const QList<JobRow> rows = m_deleted.takeLast();
    Q_EMIT canUndoChanged(canUndo());
    for (const JobRow &row : rows) {
        m_engine.undoJob(row.key, asker()).then(this, [this](const Result<QString> &answer) {
            if (answer)
                Q_EMIT restored(*answer);
            else
                Q_EMIT refused(describe(answer.error()));
        });
    }
}

} // namespace runsheet
