// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/jobactions.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace runsheet {

class FilterEdit;
class WorkspaceSwitch;

//! The tool bar: the workspaces over the sidebar, the actions from where the table starts, the filter at the end.
class CommandBar final : public QWidget
{
    Q_OBJECT

public:
    CommandBar(const JobActions &actions, QWidget *parent);
    [[nodiscard]] FilterEdit *filter() const { return m_filter; }
    [[nodiscard]] WorkspaceSwitch *workspaces() const { return m_workspaces; }
    void setSidebarWidth(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSwitch();
    QToolButton *makeButton(QAction *action);
    void addSeparator(QHBoxLayout *layout);

    QWidget *m_switch = nullptr;
    WorkspaceSwitch *m_workspaces = nullptr;
    FilterEdit *m_filter = nullptr;
};

} // namespace runsheet
