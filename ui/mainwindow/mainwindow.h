// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/engine.h"
#include "ui/actions/jobactions.h"
#include "ui/windowsettings.h"

#include <QMainWindow>

class QStackedWidget;

namespace runsheet {

class Banner;
class CommandBar;
class HistoryPage;
class JobProbe;
class JobsPage;
class ScheduleWorkspace;
class StatusLine;
enum class Workspace;

//! What to do with runs that are not finished when the window closes.
enum class CloseChoice { NothingLeft, KeepRunning, StopRuns };

//! The window: menus, tool bar, banner, the three workspaces and the status line. Thread: main. The engine outlives it.
//! It stops nothing and starts no engine: what its user decides comes out as a signal.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Engine &engine, const WindowSettings &settings, QWidget *parent = nullptr);
    //! With a clock of one's own, for tests and pictures.
    MainWindow(Engine &engine, const WindowSettings &settings, std::shared_ptr<Clock> clock, QWidget *parent = nullptr);

    //! For the job editor to learn by. Outlives the window.
    void setProbe(JobProbe *probe) { m_probe = probe; }
    //! As it is now; for the application to save.
    [[nodiscard]] WindowSettings settings() const;
    //! Rows and counts are on screen.
    [[nodiscard]] bool isLoaded() const;
    void showError(const QString &sentence);
    //! The editor of a job that is still nothing.
    void newJob();
    //! Opens the editor on what these files would make. Runs nothing.
    void draftFiles(const QList<QByteArray> &paths);
    //! Shows what an import of this crontab would make. Makes nothing by itself.
    void importCrontab(const QByteArray &file);
    //! Shows what writing the crontab over this file would change. Writes nothing by itself.
    void exportCrontab(const CrontabExported &crontab, const QByteArray &file);
    void showJob(JobKey job);
    //! Its job, and its results where it went well, else its log.
    void openRun(const Run &run);
    void showWorkspace(Workspace workspace);
    [[nodiscard]] QAction *holdPoolsAction() const { return m_actions.holdPools; }
    //! The page of a window without jobs, for a picture of it.
    void showFirstStart();

Q_SIGNALS:
    void loaded();
    void themeChosen(runsheet::ThemeChoice choice);
    //! The window is going to close: once, before it does.
    void closing(runsheet::CloseChoice choice);
    void notifiesChosen(bool notifies);
    void trayChosen(bool shown);
    //! Nothing starts in safe mode: its user wants the queues to go on.
    void leaveSafeModeWanted();
    //! The first start offers the sample project; the application makes it.
    void sampleWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void createMenus();
    void createThemeMenu(QMenu *view);
    void connectEngine();
    void connectActions();
    void connectPools();
    void connectPage();
    void connectSchedule();
    void connectHistory();
    void showAwayInHistory();
    void restore(const WindowSettings &settings);
    [[nodiscard]] Workspace workspace() const;
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const;
    void focusTable();
    void take(const Counts &counts);
    void askNext();
    void edit(const JobDraft &draft, const QList<QByteArray> &dropped);
    void editJob(JobKey key);
    void newQueue(const QList<JobKey> &jobs);
    void chooseFiles();
    void chooseCrontab();
    void askCrontab();
    void chooseExport(const CrontabExported &crontab);
    void showRecovery(const RecoveryReport &report);
    void showAway(const RecoveryReport &report, const QList<Run> &ended);
    void showConditions(const Conditions &conditions);
    void askBeforeClosing(int runs);
    void closeWith(CloseChoice choice);
    void showAbout();
    void showCalendar(const QString &name);
    void showPalette();
    void showSettings();
    void showHelp();
    void chooseTheme(ThemeChoice choice);
    void setEditor(const QString &command);

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    QString m_conditions; //!< as the banner told them
    std::optional<Instant> m_lastSeen;
    bool m_keepsRunning = false;
    bool m_notifies = true;
    bool m_tray = true;
    JobProbe *m_probe = nullptr;
    QString m_editor;
    JobActions m_actions;
    CommandBar *m_bar = nullptr;
    Banner *m_banner = nullptr;
    JobsPage *m_page = nullptr;
    ScheduleWorkspace *m_schedule = nullptr;
    HistoryPage *m_history = nullptr;
    QStackedWidget *m_workspaces = nullptr;
    StatusLine *m_status = nullptr;
    ThemeChoice m_theme = ThemeChoice::Desktop;
    std::optional<CloseChoice> m_closeChoice;
};

} // namespace runsheet
