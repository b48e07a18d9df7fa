// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace runsheet {

enum class Workspace { Jobs, Schedule, History };

//! Jobs, Schedule, History, side by side as one control.
class WorkspaceSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceSwitch(QWidget *parent = nullptr);
    void setCurrent(Workspace workspace);

Q_SIGNALS:
    void chosen(runsheet::Workspace workspace);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractButton *add(Workspace workspace, const QString &name, const QString &text, const QString &about);
};

} // namespace runsheet
