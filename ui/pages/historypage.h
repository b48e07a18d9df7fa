// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/actions/jobactions.h"
#include "ui/models/rungrid.h"
#include "ui/models/runsreader.h"
#include "ui/views/historysidebar.h"
#include "ui/windowsettings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace runsheet {

class DetailsPane;
class EmptyState;
class FactList;
class OutcomeCalendar;
class RunGridView;
class RunsTable;

//! The workspace History: any number of runs as a table; of one job the last runs by stage, and the outcomes of fifteen weeks. Reads
//! nothing before it is shown for the first time. Its filter field stands in the window's tool bar and is told by text.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(Engine &engine, std::shared_ptr<Clock> clock, JobActions &actions, QWidget *parent);
    ~HistoryPage() override;

    //! The actions are about its current run from now on, or no longer.
    void setActive(bool active);
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setChoice(const HistoryChoice &choice);
    [[nodiscard]] const HistoryChoice &choice() const;
    void apply(const ChangeSet &changes);
    void focusTable();
    //! What opens a file at a line (WindowSettings::editor).
    void setEditor(const QString &command);
    void saveTo(WindowSettings &settings) const;
    void restore(const WindowSettings &settings);
    //! Rows, counts, grid and calendar are there.
    [[nodiscard]] bool isLoaded() const;

Q_SIGNALS:
    void loaded();
    void filterWanted(const QString &text);
    void matched(qint64 matching, qint64 all);
    void failed(const QString &sentence);
    void told(const QString &sentence);
    //! Can be taken back by undoDelete() of this run.
    void deleted(const QString &sentence, runsheet::RunKey run);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void showDetails(bool shown);
    void createLayout();
    QWidget *createJobHead();
    QWidget *createOutcomes();
    QWidget *createMessage();
    QWidget *createRunsHead();
    void connectSignals();
    void connectActions();
    void refresh();
    void askCounts();
    void askCalendar();
    void askGrid();
    void askReports(const QList<Run> &runs);
    void takeGrid(const QList<Run> &runs, const QHash<RunKey, RunReport> &reports);
    void showRows();
    void showCurrent();
    void showFacts();
    void updateActions();
    void act(RowAction action);
    void openRun(bool results);
    void openRunOf(RunKey run);
    void exportAll();
    void chooseDay(const QDate &day);
    [[nodiscard]] RunFilter textFilter() const;
    [[nodiscard]] std::optional<JobRow> currentRow() const;
    [[nodiscard]] JobKey gridJob() const;

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    JobActions &m_actions;
    RunsModel m_model;
    RunsReader m_reader;
    QString m_filter;
    bool m_isActive = false;
    bool m_isStarted = false; //!< shown once
    HistoryCounts m_counts;
    RunGrid m_grid;
    JobKey m_gridJob;
    quint64 m_countsQuestion = 0;
    quint64 m_gridQuestion = 0;
    int m_open = 0; //!< questions beside the rows that are not answered yet
    qint64 m_all = 0;

    HistorySidebar *m_sidebar = nullptr;
    QLabel *m_jobName = nullptr;
    QLabel *m_jobHint = nullptr;
    QComboBox *m_length = nullptr;
    RunGridView *m_gridView = nullptr;
    OutcomeCalendar *m_calendar = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_messageIcon = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_openLog = nullptr;
    QPushButton *m_openResults = nullptr;
    QLabel *m_runsCount = nullptr;
    QPushButton *m_export = nullptr;
    RunsTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_tableOrEmpty = nullptr;
    DetailsPane *m_details = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QWidget *m_upper = nullptr; //!< chart and calendar
};

} // namespace runsheet
