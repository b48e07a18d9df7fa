// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"
#include "ui/actions/rowactions.h"

#include <QAction>
#include <QLatin1String>

namespace runsheet {

//! Every action of the window: text, icon, shortcut, tip and object name, each made once. Tool bar, menus and context
//! menus only arrange them. What is enabled follows from the selection (rowactions.h); a disabled one says why in its tip.
class JobActions final : public QObject
{
    Q_OBJECT

public:
    explicit JobActions(QWidget *window);

    void updateFor(const QList<JobRow> &selected, bool incomplete);
    //! Enable or Disable, whichever enableJobAction stands for now.
    [[nodiscard]] RowAction enableOrDisable() const { return m_enableOrDisable; }
    //! Every one of them, in the order in which they were made.
    [[nodiscard]] QList<QAction *> all() const { return findChildren<QAction *>(); }
    //! Pause or Resume, whichever pauseAction stands for now.
    [[nodiscard]] RowAction pauseOrResume() const { return m_pauseOrResume; }

    QAction *newJob = nullptr;
    QAction *openFiles = nullptr;
    QAction *newQueue = nullptr;
    QAction *queueOfThese = nullptr;
    QAction *run = nullptr;
    QAction *pause = nullptr;
    QAction *cancel = nullptr;
    QAction *retry = nullptr;
    QAction *holdPools = nullptr;
    QAction *remove = nullptr;
    QAction *editJob = nullptr;
    QAction *duplicate = nullptr;
    QAction *enable = nullptr;
    QAction *skipNext = nullptr;
    QAction *results = nullptr;
    QAction *openLog = nullptr;
    QAction *undo = nullptr;
    QAction *copy = nullptr;
    QAction *selectAll = nullptr;
    QAction *filter = nullptr;
    QAction *saveView = nullptr;
    QAction *jobsWorkspace = nullptr;
    QAction *scheduleWorkspace = nullptr;
    QAction *historyWorkspace = nullptr;
    QAction *allOneOffs = nullptr;
    QAction *timeline = nullptr;
    QAction *resetLayout = nullptr;
    QAction *importCrontab = nullptr;
    QAction *exportCrontab = nullptr;
    QAction *openDataFolder = nullptr;
    QAction *calendars = nullptr;
    QAction *palette = nullptr;
    QAction *settings = nullptr;
    QAction *help = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QAction *quit = nullptr;

private:
    struct Look;
    QAction *add(const Look &look);
    void addJobActions();
    void addOtherActions();
    void scopeShortcuts();
    void permit(QAction *action, const Permission &permission);
    void nameCounts(const QList<JobRow> &selected);

    QWidget *m_window = nullptr;
    RowAction m_pauseOrResume = RowAction::Pause;
    RowAction m_enableOrDisable = RowAction::Disable;
};

} // namespace runsheet
