// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/logchunk.h"
#include "engine/domain/run.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace runsheet {

class FactList;
class OutputPreview;
class StageList;

//! A run at a glance: its stages, the end of its output, and the facts.
class OverviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent);

    void showRun(const std::optional<Run> &run, Instant now);
    void showReport(const std::optional<RunReport> &report, Instant now);
    void showOutput(const LogChunk &chunk);
    //! Of a run that has not started, why it waits.
    void showWaiting(const QString &sentence);
    void tick(Instant now);

Q_SIGNALS:
    void logAsked();

private:
    QWidget *createStages();
    QWidget *createOutput();
    QWidget *createFacts();
    void showNote(Instant now);
    [[nodiscard]] QString stagesHint() const;

    StageList *m_stages = nullptr;
    QLabel *m_stagesHint = nullptr;
    QLabel *m_stagesNote = nullptr;
    OutputPreview *m_output = nullptr;
    QLabel *m_outputHint = nullptr;
    QPushButton *m_openLog = nullptr;
    FactList *m_resources = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_resourcesHead = nullptr;
    std::optional<Run> m_run;
    std::optional<RunReport> m_report;
    QString m_waiting;
    Instant m_now{};
};

} // namespace runsheet
