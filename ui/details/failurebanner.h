// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/founderror.h"
#include "engine/domain/run.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace runsheet {

//! What went wrong, in the first line below the tabs, with what can be done about it. Hidden for a run that did not end badly.
class FailureBanner : public QWidget
{
    Q_OBJECT

public:
    explicit FailureBanner(QWidget *parent);
    void showRun(const std::optional<Run> &run);
    //! What was found in the output of the run shown. It is the headline unless the program itself or Runsheet knows better.
    void showError(const std::optional<FoundError> &error);
    //! Why something that was asked for here was refused; until another run is shown.
    void showRefusal(const QString &sentence);

Q_SIGNALS:
    void runAgainAsked();
    void logAsked();
    void placeAsked(const runsheet::CodePlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createWidgets();
    void createLayout();
    void showHeadline();

    QLabel *m_icon = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_in = nullptr;
    QPushButton *m_place = nullptr;
    QLabel *m_function = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_runAgain = nullptr;
    QPushButton *m_openLog = nullptr;
    QPushButton *m_copy = nullptr;
    std::optional<Run> m_run;
    std::optional<FoundError> m_found;
};

} // namespace runsheet
