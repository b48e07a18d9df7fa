// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace runsheet {

//! Says which job and run the details show, and offers the last runs of the job.
class RunChooser : public QWidget
{
    Q_OBJECT

public:
    static constexpr int offeredRuns = 50;

    RunChooser(Engine &engine, QWidget *parent);

    //! `run` is the one that is shown; invalid while there is none.
    void showJob(const std::optional<JobRow> &row, RunKey run);
    //! The state of the run that is shown.
    void showStatus(JobStatus status);
    //! The job's runs may have changed.
    void refresh();

Q_SIGNALS:
    void chosen(runsheet::RunKey run);

private:
    void takeRuns(const QList<Run> &runs);

    Engine &m_engine;
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_word = nullptr;
    QComboBox *m_runs = nullptr;
    JobKey m_job;
    RunKey m_run;
    int m_serial = 0;
};

} // namespace runsheet
