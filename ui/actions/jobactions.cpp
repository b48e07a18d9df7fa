// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/jobactions.h"

#include "ui/format/tips.h"
#include "ui/theme/icons.h"

#include <QWidget>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

struct JobActions::Look
{
    QString name;
    QString text;
    QLatin1String icon;
    QKeySequence shortcut;
    QString about;
};

JobActions::JobActions(QWidget *window) : QObject(window), m_window(window)
{
    addJobActions();
    addOtherActions();
    scopeShortcuts();
    updateFor({}, false);
}

// Keys that also mean something in a text field or a log reach the table only while it has the focus; the others go everywhere.
void JobActions::scopeShortcuts()
{
    for (QAction *action : {remove, copy, selectAll})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction *action : findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            m_window->addAction(action);
    }
}

QAction *JobActions::add(const Look &look)
{
    auto *action = new QAction(look.text, this);
    action->setObjectName(look.name);
    if (!look.icon.isEmpty())
        action->setIcon(actionIcon(look.icon));
    action->setShortcut(look.shortcut);
    const QString key = look.shortcut.toString(QKeySequence::NativeText);
    action->setProperty("about", key.isEmpty() ? look.about : tr("%1 (%2)", "what it does, key").arg(look.about, key));
    action->setToolTip(action->property("about").toString());
    action->setStatusTip(look.about);
    return action;
}

void JobActions::addJobActions()
{
    newJob = add({u"newJobAction"_s, tr("&New job…"), "list-add"_L1, QKeySequence::New, tr("Describe a new job")});
    newJob->setIconText(tr("New"));
    openFiles = add({u"openFilesAction"_s, tr("New job from &files…"), "document-open"_L1, QKeySequence::Open,
                     tr("Make a job of a script, a program or data files; runs nothing")});
    newQueue = add(
        {u"newQueueAction"_s, tr("New &queue…"), "view-list-details"_L1, {}, tr("Make jobs run one after the other, with one trigger")});
    queueOfThese =
        add({u"queueOfTheseAction"_s, tr("Make a &queue of these…"), {}, {}, tr("Make the selected jobs run one after the other")});
    run =
        add({u"runAction"_s, tr("&Run"), "media-playback-start"_L1, QKeySequence(u"Ctrl+R"_s), tr("Make a new run of the selected jobs")});
    pause = add({u"pauseAction"_s, tr("&Pause"), "media-playback-pause"_L1, QKeySequence(u"Ctrl+P"_s),
                 tr("Stop the selected runs for a while; they keep what they did")});
    cancel = add(
        {u"cancelAction"_s, tr("&Cancel"), "dialog-cancel"_L1, QKeySequence(u"Ctrl+."_s), tr("End all active runs of the selected jobs")});
    retry =
        add({u"retryAction"_s, tr("Re&try"), "view-refresh"_L1, QKeySequence(u"Ctrl+Shift+R"_s), tr("Run again just as the last run was")});
    holdPools =
        add({u"holdPoolsAction"_s, tr("Start &nothing new"), {}, {}, tr("Hold all pools; what runs goes on, and what is due waits")});
    holdPools->setCheckable(true);
    remove = add({u"deleteAction"_s, tr("&Delete"), "edit-delete"_L1, QKeySequence::Delete,
                  tr("Delete the selected jobs with their history; can be undone for 30 days")});
    editJob = add({u"editJobAction"_s, tr("&Edit…"), "document-edit"_L1, QKeySequence(u"F2"_s), tr("Change the selected job")});
    duplicate = add({u"duplicateAction"_s, tr("D&uplicate"), "edit-copy"_L1, QKeySequence(u"Ctrl+D"_s),
                     tr("Make a job like the selected one, with its schedule switched off")});
    enable = add({u"enableJobAction"_s, tr("Switch &off"), {}, {}, tr("Whether it runs by its schedule; by hand it always does")});
    skipNext = add({u"skipNextAction"_s, tr("S&kip the next time"), "media-skip-forward"_L1, QKeySequence(u"Ctrl+Shift+K"_s),
                    tr("Leave out when it runs next by itself; the schedule goes on after it")});
    results = add({u"resultsAction"_s, tr("Re&sults"), "table"_L1, QKeySequence(u"Ctrl+E"_s), tr("Show what the run produced")});
    openLog = add({u"openLogAction"_s, tr("Open &log"), "text-x-generic"_L1, QKeySequence(u"Ctrl+G"_s), tr("Show what the run wrote")});
    for (QAction *action : {run, cancel, retry, remove, results}) // the word in the tool bar, whatever the menus say
        action->setIconText(action->iconText());
}

void JobActions::addOtherActions()
{
    undo = add({u"undoAction"_s, tr("&Undo"), "edit-undo"_L1, QKeySequence::Undo, tr("Take back the last deletion or skipped time")});
    copy = add({u"copyAction"_s, tr("&Copy rows"), "edit-copy"_L1, QKeySequence::Copy, tr("Copy the selected rows as tab-separated text")});
    selectAll =
        add({u"selectAllAction"_s, tr("Select &all"), "edit-select-all"_L1, QKeySequence::SelectAll, tr("Select every row of the table")});
    filter = add({u"filterAction"_s, tr("&Filter"), "view-filter"_L1, QKeySequence(u"Ctrl+L"_s), tr("Go to the filter")});
    jobsWorkspace = add({u"jobsWorkspaceAction"_s, tr("&Jobs"), {}, QKeySequence(u"Ctrl+1"_s), tr("All jobs and what they do now")});
    scheduleWorkspace =
        add({u"scheduleWorkspaceAction"_s, tr("&Schedule"), {}, QKeySequence(u"Ctrl+2"_s), tr("What comes next, and when")});
    historyWorkspace = add({u"historyWorkspaceAction"_s,
                            tr("&History"),
                            {},
                            QKeySequence(u"Ctrl+3"_s),
                            tr("All runs, how they ended and how long they took")});
    saveView =
        add({u"saveViewAction"_s, tr("&Save as a view…"), "bookmark-new"_L1, {}, tr("Keep this filter in the sidebar, under a name")});
    allOneOffs =
        add({u"allOneOffsAction"_s, tr("&One-offs of all times"), {}, {}, tr("Show one-offs also when they ended more than a week ago")});
    allOneOffs->setCheckable(true);
    timeline = add({u"timelineAction"_s, tr("&Timeline"), {}, {}, tr("Show the last six hours and the next six below the jobs")});
    timeline->setCheckable(true);
    timeline->setChecked(true);
    resetLayout = add({u"resetLayoutAction"_s, tr("&Reset layout"), {}, {}, tr("Columns, sizes and sorting as they were at first")});
    importCrontab = add({u"importCrontabAction"_s,
                         tr("&Import crontab…"),
                         "document-import"_L1,
                         {},
                         tr("Make a disabled job of each entry of a crontab; what it would make is shown first")});
    exportCrontab = add({u"exportCrontabAction"_s,
                         tr("E&xport crontab…"),
                         "document-export"_L1,
                         {},
                         tr("Write the imported crontab with what was changed since; the difference is shown first")});
    openDataFolder =
        add({u"openDataFolderAction"_s, tr("Open data &folder"), "document-open-folder"_L1, {}, tr("Show where Runsheet keeps its store")});
    calendars =
        add({u"calendarsAction"_s, tr("&Calendars…"), "view-calendar"_L1, {}, tr("Days and times at which nothing runs by itself")});
    palette = add({u"paletteAction"_s, tr("Commands and &jobs…"), "search"_L1, QKeySequence(u"Ctrl+K"_s),
                   tr("Do anything, or go to any job, by its name")});
    settings = add({u"settingsAction"_s, tr("&Settings…"), "configure"_L1, QKeySequence(u"Ctrl+,"_s), tr("Choose once and for all")});
    help = add({u"helpAction"_s, tr("&Help"), "help-contents"_L1, QKeySequence::HelpContents, tr("How Runsheet works, on a page")});
    shortcuts = add({u"shortcutsAction"_s, tr("&Keys"), {}, QKeySequence(u"Ctrl+?"_s), tr("Every key and what it does")});
    about = add({u"aboutAction"_s, tr("&About Runsheet"), "help-about"_L1, {}, tr("Version and licence")});
    quit = add({u"quitAction"_s, tr("&Quit"), "application-exit"_L1, QKeySequence(u"Ctrl+Q"_s), tr("Close Runsheet")});
    undo->setEnabled(false);
    saveView->setEnabled(false);
}

void JobActions::permit(QAction *action, const Permission &permission)
{
    action->setEnabled(permission.allowed);
    action->setToolTip(permission.allowed ? action->property("about").toString() : literalTip(permission.whyNot));
}

// In the menus, what is done to several says to how many; the tool bar stays as wide as it is.
void JobActions::nameCounts(const QList<JobRow> &selected)
{
    const bool several = selected.size() > 1;
    const auto count = [&](RowAction action) { return affectedBy(action, selected); };
    const auto name = [&](QAction *action, RowAction what, const QString &one, auto many) {
        action->setText(several && count(what) > 0 ? many(count(what)) : one);
    };
    const bool resumes = m_pauseOrResume == RowAction::Resume;
    const bool switchesOn = m_enableOrDisable == RowAction::Enable;
    name(run, RowAction::Run, tr("&Run"), [](int n) { return tr("&Run %n job(s)", nullptr, n); });
    name(pause, m_pauseOrResume, resumes ? tr("Re&sume") : tr("&Pause"),
         [=](int n) { return resumes ? tr("Re&sume %n run(s)", nullptr, n) : tr("&Pause %n run(s)", nullptr, n); });
    name(cancel, RowAction::Cancel, tr("&Cancel"), [](int n) { return tr("&Cancel %n run(s)", nullptr, n); });
    name(retry, RowAction::Retry, tr("Re&try"), [](int n) { return tr("Re&try %n run(s)", nullptr, n); });
    name(remove, RowAction::Delete, tr("&Delete"), [](int n) { return tr("&Delete %n job(s)", nullptr, n); });
    name(duplicate, RowAction::Duplicate, tr("D&uplicate"), [](int n) { return tr("D&uplicate %n job(s)", nullptr, n); });
    name(enable, m_enableOrDisable, switchesOn ? tr("Switch &on") : tr("Switch &off"),
         [=](int n) { return switchesOn ? tr("Switch &on %n job(s)", nullptr, n) : tr("Switch &off %n job(s)", nullptr, n); });
    name(copy, RowAction::Duplicate, tr("&Copy rows"), [&](int) { return tr("&Copy %n row(s)", nullptr, int(selected.size())); });
    pause->setIconText(resumes ? tr("Resume") : tr("Pause"));
}

void JobActions::updateFor(const QList<JobRow> &selected, bool incomplete)
{
    const auto may = [&](RowAction action) { return permission(action, selected, incomplete); };
    permit(run, may(RowAction::Run));
    permit(cancel, may(RowAction::Cancel));
    permit(retry, may(RowAction::Retry));
    permit(remove, may(RowAction::Delete));
    permit(results, may(RowAction::Results));
    const bool resumes = !may(RowAction::Pause).allowed && may(RowAction::Resume).allowed;
    m_pauseOrResume = resumes ? RowAction::Resume : RowAction::Pause;
    pause->setIcon(actionIcon(resumes ? "media-playback-start"_L1 : "media-playback-pause"_L1));
    permit(pause, may(m_pauseOrResume));
    permit(editJob, may(RowAction::Edit));
    permit(duplicate, may(RowAction::Duplicate));
    m_enableOrDisable = !may(RowAction::Disable).allowed && may(RowAction::Enable).allowed ? RowAction::Enable : RowAction::Disable;
    permit(enable, may(m_enableOrDisable));
    permit(skipNext, may(RowAction::SkipNext));
    nameCounts(selected);
    openLog->setEnabled(selected.size() == 1 && selected.first().run);
    copy->setEnabled(!selected.isEmpty());
    const bool areKept = std::ranges::all_of(selected, [](const JobRow &row) { return row.kind == JobKind::Kept; });
    queueOfThese->setEnabled(selected.size() > 1 && areKept);
    queueOfThese->setToolTip(queueOfThese->isEnabled() ? queueOfThese->property("about").toString()
                             : selected.size() < 2     ? tr("Select several jobs first.")
                                                       : tr("Only jobs that are kept can be in a queue, not one-offs and queues."));
}

} // namespace runsheet
