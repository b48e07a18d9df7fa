// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/jobprobe.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace runsheet {

class VariableDelegate;

//! What the user's terminal has and the job has not, or otherwise. What is ticked is taken over into the job. Show it with open().
class EnvironmentComparison final : public QDialog
{
    Q_OBJECT

public:
    explicit EnvironmentComparison(QWidget *parent);
    //! The answer, or why there is none.
    void show(const Result<EnvironmentPair> &answer);

Q_SIGNALS:
    void taken(const runsheet::Environment &variables);

private:
    void createTable();
    void fill(const EnvironmentPair &pair);
    void setAllTicked(bool isTicked);
    void take();
    void update();

    QLabel *m_text = nullptr;
    QTreeWidget *m_table = nullptr;
    VariableDelegate *m_delegate = nullptr;
    QCheckBox *m_secrets = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace runsheet
