// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/runsmodel.h"
#include "ui/models/runsreader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace runsheet {

class RunGridView;
class RunsTable;

//! The history of one job: how long its last runs took and how they ended, drawn, and all its runs as a table. Reads nothing before it is
//! looked at. Lives in the window's thread.
class RunsTab : public QWidget
{
    Q_OBJECT

public:
    static constexpr int drawnRuns = 50;

    RunsTab(Engine &engine, const std::shared_ptr<Clock> &clock, QWidget *parent);
    //! `shown` is the run that the other tabs show.
    void showJob(JobKey job, RunKey shown);
    void apply(const ChangeSet &changes);

Q_SIGNALS:
    //! By Return, a double click or the chart: the other tabs are to show it.
    void runChosen(runsheet::RunKey run);
    void compareAsked(runsheet::RunKey left, runsheet::RunKey right);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createTrash();
    void createLayout();
    void connectSignals();
    void read();
    void askChart();
    void takeChart(const QList<Run> &newestFirst);
    void choose();
    void compare();
    void updateButtons();
    void removeSelected();
    void takeDeleted(const QList<ActionOutcome> &outcomes);
    void bringBack();
    [[nodiscard]] QList<RunKey> selected() const;

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    RunsModel m_model;
    RunsReader m_reader;
    RunsTable *m_table = nullptr;
    RunGridView *m_chart = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_trash = nullptr; //!< what was deleted here, and the way back
    QLabel *m_trashText = nullptr;
    QList<RunKey> m_deleted;
    QPushButton *m_show = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_delete = nullptr;
    JobKey m_job;
    JobKey m_readJob; //!< what is shown is about this one
    RunKey m_shown;
    int m_serial = 0;
};

//! `92 runs, of the last 50: 47 succeeded, 3 failed; usually 3 min 12 s`.
[[nodiscard]] QString historySummary(qint64 total, const QList<Run> &last, const std::optional<Duration> &usual);

} // namespace runsheet
