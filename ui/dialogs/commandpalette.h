// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace runsheet {

//! Everything the window can do, and every job, by typing a part of its name. Return does it. Show it with open().
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(Engine &engine, const QList<QAction *> &actions, QWidget *parent);

Q_SIGNALS:
    void jobChosen(runsheet::JobKey job);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showActions();
    void showJobs(const QList<JobRow> &jobs);
    void choose();

    Engine &m_engine;
    QList<QAction *> m_actions; //!< in the order of the list
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    quint64 m_question = 0;
};

} // namespace runsheet
