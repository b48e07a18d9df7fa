// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    //! Why running it again was refused; until another run is shown.
    void showRefusal(const QString &sentence);

Q_SIGNALS:
    void runAgainAsked();
    void logAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createWidgets();
    void createLayout();

    QLabel *m_icon = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_runAgain = nullptr;
    QPushButton *m_openLog = nullptr;
    QPushButton *m_copy = nullptr;
    std::optional<Run> m_run;
};

} // namespace runsheet
