// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/progress.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace runsheet {

class NodeModel;
class SwitchButton;

//! The processes, stages and items of a run as a tree.
class StepsTab : public QWidget
{
    Q_OBJECT

public:
    explicit StepsTab(QWidget *parent);
    void showReport(const std::optional<RunReport> &report, Instant now);
    void tick(Instant now);

private:
    void createWidgets();
    void createLayout();
    void showNodes();
    void unfoldNew(const QModelIndex &parent, int first, int last);

    NodeModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    SwitchButton *m_failedOnly = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_empty = nullptr;
    std::optional<RunReport> m_report;
    Instant m_now{};
};

} // namespace runsheet
