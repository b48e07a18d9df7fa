// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/actions/rowactions.h"

namespace runsheet {

//! Carries out what is done to rows: asks the engine and tells what became of it. Rows for which an action is not
//! possible are left out. Remembers deletions, so that they can be undone in turn. Thread: main; the engine outlives it.
class JobCommands final : public QObject
{
    Q_OBJECT

public:
    JobCommands(Engine &engine, QObject *parent);

    //! Not for Results and Edit, which only show something.
    void perform(RowAction action, const QList<JobRow> &rows);
    //! Takes back the newest deletion of perform().
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_deleted.isEmpty(); }

Q_SIGNALS:
    void refused(const QString &sentence);
    void deleted(const QString &sentence);
    void restored(const QString &sentence);
    void canUndoChanged(bool can);
    //! A new run of this job, or the job itself, was made.
    void runMade(runsheet::JobKey job);

private:
    void run(const JobRow &row);
    void duplicate(const JobRow &row);
    void enable(const JobRow &row, bool enabled);
    void act(RunSelection selection, RunAction action);
    void remove(const QList<JobRow> &rows);
    void rememberDeleted(const QList<JobRow> &rows);
    void tell(const QList<ActionOutcome> &outcomes);

    Engine &m_engine;
    QList<QList<JobRow>> m_deleted;
};

} // namespace runsheet
