// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/run.h"
#include "ui/details/runfacts.h"
#include "ui/models/pin.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace runsheet {

class ArtifactModel;
class ArtifactView;
class FactList;

//! What a run made: its files with the newest one open, and the values it reported.
class ResultsTab : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsTab(QWidget *parent);
    void showRun(const Run &run);
    void showArtifacts(RunKey run, const QList<Artifact> &artifacts);
    void showValues(RunKey run, const QList<ResultValue> &values);
    //! What stands in the Result column of the job.
    void showPin(const std::optional<Pin> &pin);
    //! It could not be pinned, and why.
    void showPinRefusal(const QString &sentence);

Q_SIGNALS:
    //! Nothing: nothing is to be pinned any more.
    void pinAsked(const std::optional<runsheet::Pin> &pin);

private:
    void turnTo(RunKey run);
    void showFacts(const QList<RunFact> &facts);
    void createWidgets();
    void createLayout();
    void openCurrent();
    void showHead();
    void showSide();

    ArtifactModel *m_model = nullptr;
    QLabel *m_head = nullptr;
    QTreeView *m_list = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_valuesPart = nullptr;
    QLabel *m_valuesTitle = nullptr;
    FactList *m_values = nullptr;
    QLabel *m_pinNote = nullptr;
    QPushButton *m_unpin = nullptr;
    ArtifactView *m_view = nullptr;
    QByteArray m_current; //!< name of the one that is shown
    RunKey m_run;
    int m_number = 0;
    bool m_isFinal = false;
};

} // namespace runsheet
