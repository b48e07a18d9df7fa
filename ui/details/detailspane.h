// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace runsheet {

class Clock;
class CompareTab;
class FailureBanner;
class JobPin;
class LogTab;
class OverviewTab;
struct CodePlace;
class ResultsTab;
class RunChooser;
class RunDetails;
class RunsTab;
class StepsTab;

enum class DetailsTab { Overview, Log, Steps, Results, Runs, Compare };

//! All about the run of the selected row. Lives in the window's thread; asks the engine and never waits for it. Until an answer is there,
//! and through every update, what is shown stays where it is. Answers about what is no longer shown are dropped.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    DetailsPane(Engine &engine, QWidget *parent);

    //! The row's focus run, unless the user chose another run of the same job. Nothing: no row is selected.
    void showRow(const std::optional<JobRow> &row);
    void apply(const ChangeSet &changes);
    void openTab(DetailsTab tab);
    //! The log, at its last error line as soon as that is known.
    void openLogAtError();
    //! The command that opens a file at a line (editorCommand()); empty: one that is found.
    [[nodiscard]] const QString &editor() const { return m_editor; }
    void setEditor(const QString &command) { m_editor = command; }
    [[nodiscard]] DetailsTab currentTab() const;

Q_SIGNALS:
    void tabChanged(runsheet::DetailsTab tab);

private:
    void createWidgets();
    void createLayout();
    void connectSignals();
    void showRun(RunKey run);
    void takeRun();
    void passFocusOn();
    void takeReport();
    void takeArtifacts();
    void askOutput();
    void askWhy();
    void choose(RunKey run);
    void runAgain();
    void openPlace(const CodePlace &place);
    void tick();
    void showCounts();
    void showNothing(const QString &sentence);

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    RunDetails *m_details = nullptr;
    JobPin *m_pin = nullptr;
    QTabBar *m_tabs = nullptr;
    RunChooser *m_chooser = nullptr;
    FailureBanner *m_banner = nullptr;
    QStackedWidget *m_pages = nullptr;
    OverviewTab *m_overview = nullptr;
    LogTab *m_log = nullptr;
    StepsTab *m_steps = nullptr;
    ResultsTab *m_results = nullptr;
    RunsTab *m_runs = nullptr;
    CompareTab *m_compare = nullptr;
    QLabel *m_nothing = nullptr;
    QTimer *m_ticker = nullptr;
    std::optional<JobRow> m_row;
    RunKey m_chosen; //!< by the user; invalid: the focus run
    QString m_editor;
    qsizetype m_errorCount = 0;
    bool m_wantsFocus = false;
    bool m_wantsError = false; //!< the log opens at its error as soon as the run is known
    int m_outputSerial = 0;
    int m_whySerial = 0;
};

} // namespace runsheet
