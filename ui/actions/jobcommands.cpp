// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/jobcommands.h"

#include "ui/format/enginesentences.h"
#include "ui/format/errors.h"
#include "ui/format/moments.h"

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

JobCommands::JobCommands(Engine &engine, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_engine(engine), m_clock(std::move(clock))
{
}

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
        case RowAction::SkipNext:
            skipNext(row);
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

void JobCommands::change(JobKey job, const QString &name, const JobDraft &draft, const QString &sentence)
{
    JobRow row;
    row.key = job;
    row.name = name;
    m_engine.updateJob(job, draft, asker()).then(this, [this, row, sentence](const Result<Submitted> &answer) {
        if (answer)
            remember({Deed::What::Change, {row}}, sentence);
        else
            Q_EMIT refused(describe(answer.error()));
    });
}

void JobCommands::skipNext(const JobRow &row)
{
    m_engine.skipNextFire(row.key, asker()).then(this, [this, row](const Result<SkippedFire> &answer) {
        if (!answer) {
            Q_EMIT refused(describe(answer.error()));
            return;
        }
        const Instant now = m_clock->now();
        const QString at = momentText(answer->at, now);
        remember({Deed::What::Skip, {row}},
                 answer->next
                     ? tr("“%1” will not run %2. Its next time is %3.", "job, time, time").arg(row.name, at, momentText(*answer->next, now))
                     : tr("“%1” will not run %2. No other time follows.", "job, time").arg(row.name, at));
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
            sentences.append(inUsersWords(outcome.message));
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
        if (!gone.isEmpty())
            remember({Deed::What::Delete, gone}, deletedText(gone));
        if (!refusals.isEmpty())
            Q_EMIT refused(refusals.join(u'\n'));
    });
}

QString JobCommands::deletedText(const QList<JobRow> &rows)
{
    return rows.size() == 1 ? tr("Deleted “%1” with its history. It stays in the trash for 30 days.").arg(rows.first().name)
                            : tr("Deleted %n job(s) with their history. They stay in the trash for 30 days.", nullptr, int(rows.size()));
}

void JobCommands::remember(const Deed &deed, const QString &sentence)
{
    m_deeds.append(deed);
    Q_EMIT canUndoChanged(true);
    Q_EMIT undoable(sentence);
}

void JobCommands::undo()
{
    if (m_deeds.isEmpty())
        return;
    const Deed deed = m_deeds.takeLast();
    Q_EMIT canUndoChanged(canUndo());
    for (const JobRow &row : deed.rows)
        deed.what == Deed::What::Skip ? keepSkipped(row) : restore(row);
}

void JobCommands::restore(const JobRow &row)
{
    m_engine.undoJob(row.key, asker()).then(this, [this](const Result<QString> &answer) {
        if (answer)
            Q_EMIT restored(*answer);
        else
            Q_EMIT refused(describe(answer.error()));
    });
}

void JobCommands::keepSkipped(const JobRow &row)
{
    m_engine.keepSkippedFire(row.key, asker()).then(this, [this, row](const Result<SkippedFire> &answer) {
        if (answer)
            Q_EMIT restored(tr("“%1” runs %2 after all.", "job, time").arg(row.name, momentText(answer->at, m_clock->now())));
        else
            Q_EMIT refused(describe(answer.error()));
    });
}

} // namespace runsheet
