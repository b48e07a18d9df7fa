// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/details/logdifference.h"
#include "ui/details/runcomparison.h"

#include <QFutureWatcher>
#include <QWidget>

#include <array>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace runsheet {

class Clock;
class LogDifferenceView;
class ResultComparison;
class StageComparison;

//! Two runs of a job side by side: parameters, environment, stamp and results, durations by stage, their logs, tables and pictures. Reads
//! nothing before it is looked at. Lives in the window's thread.
class CompareTab : public QWidget
{
    Q_OBJECT

public:
    static constexpr int offeredRuns = 50;
    static constexpr qint64 comparedBytes = 4 << 20; //!< of each log
    static constexpr int comparedLines = 5000;       //!< at the end of each log, when one is longer than that

    CompareTab(Engine &engine, const std::shared_ptr<Clock> &clock, QWidget *parent);
    ~CompareTab() override;
    //! Offers the job's runs: `shown` on the right, on the left the last one before it that went well, else the one before.
    void showJob(JobKey job, RunKey shown);
    void compare(RunKey left, RunKey right);

protected:
    void showEvent(QShowEvent *event) override;

private:
    //! What is known of one of the two.
    struct Side
    {
        RunKey key;
        std::optional<Run> run;
        RunReport report;
        QList<Artifact> artifacts;
        QStringList log;
        bool isLogCut = false;
        int open = 0; //!< questions without an answer yet
    };
    void createWidgets();
    void createLayout();
    QWidget *createBar();
    void connectSignals();
    void askRuns();
    void takeRuns(const QList<Run> &runs);
    void showTooFew();
    void ask();
    void askSide(int side);
    template<class T, class Take>
    void askOf(int side, Answer<T> answer, Take take);
    void askLog(int side, bool tail);
    void takeSide();
    void takeDifference();
    void showSettings();
    void showSummary();
    [[nodiscard]] RunKey chosen(const QComboBox *box) const;

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    QComboBox *m_left = nullptr;
    QComboBox *m_right = nullptr;
    QPushButton *m_swap = nullptr;
    QLabel *m_summary = nullptr;
    QCheckBox *m_differencesOnly = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QTreeWidget *m_settings = nullptr;
    QLabel *m_settingsHead = nullptr;
    StageComparison *m_stages = nullptr;
    QLabel *m_stagesHead = nullptr;
    LogDifferenceView *m_log = nullptr;
    QLabel *m_logHead = nullptr;
    ResultComparison *m_results = nullptr;
    QWidget *m_panes = nullptr;
    JobKey m_job;
    RunKey m_shown;
    JobKey m_readJob;
    RunKey m_readShown;
    std::optional<std::pair<RunKey, RunKey>> m_wanted;
    std::array<Side, 2> m_sides;
    QList<ComparedValue> m_values;
    QFutureWatcher<QList<DifferentLine>> m_comparing;
    qsizetype m_logDifferences = 0;
    int m_serial = 0;
};

} // namespace runsheet
