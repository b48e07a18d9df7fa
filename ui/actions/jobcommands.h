// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/engine.h"
#include "ui/actions/rowactions.h"

namespace runsheet {

//! Carries out what is done to rows: asks the engine and tells what became of it. Rows for which an action is not
//! possible are left out. Remembers deletions and skipped times, so that they can be undone in turn. Thread: main; the engine outlives it.
class JobCommands final : public QObject
{
    Q_OBJECT

public:
    JobCommands(Engine &engine, std::shared_ptr<Clock> clock, QObject *parent);

    //! Not for Results and Edit, which only show something.
    void perform(RowAction action, const QList<JobRow> &rows);
    //! Saves a definition in the place of the one there is; `sentence` says what that does.
    void change(JobKey job, const QString &name, const JobDraft &draft, const QString &sentence);
    //! The last fire time of this job that was left out is to be again.
    void keepSkipped(const JobRow &row);
    //! Takes back the newest of what perform() did that can be.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_deeds.isEmpty(); }

Q_SIGNALS:
    void refused(const QString &sentence);
    //! Something was done that undo() takes back.
    void undoable(const QString &sentence);
    void restored(const QString &sentence);
    void canUndoChanged(bool can);
    //! A new run of this job, or the job itself, was made.
    void runMade(runsheet::JobKey job);

private:
    //! What can be undone.
    struct Deed
    {
        enum class What { Delete, Change, Skip };
        What what = What::Delete;
        QList<JobRow> rows;
    };
    void run(const JobRow &row);
    void duplicate(const JobRow &row);
    void enable(const JobRow &row, bool enabled);
    void act(RunSelection selection, RunAction action);
    void remove(const QList<JobRow> &rows);
    void skipNext(const JobRow &row);
    void restore(const JobRow &row);
    void remember(const Deed &deed, const QString &sentence);
    [[nodiscard]] static QString deletedText(const QList<JobRow> &rows);
    void tell(const QList<ActionOutcome> &outcomes);

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    QList<Deed> m_deeds;
};

} // namespace runsheet
